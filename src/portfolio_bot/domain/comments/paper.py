"""The board paper of a case: what is asked, what is known, and what is proposed to decide.

What nobody has written or reported is said to be missing; nothing is made up.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from portfolio_bot.domain.case.reading import Case
from portfolio_bot.domain.comments.checklist import checklist
from portfolio_bot.domain.comments.circumstances import advice_given, circumstances
from portfolio_bot.domain.comments.status import pauses
from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.documents import Block, Folded, Heading, Item, Items, Quote, paragraph
from portfolio_bot.domain.frozen import Made
from portfolio_bot.domain.gates.judging import judge, roles
from portfolio_bot.domain.messages import Message, Param, Trusted, say
from portfolio_bot.domain.records.reports import facts_of
from portfolio_bot.domain.reported.facts import Benefit, Cost, Facts, Uncertainty
from portfolio_bot.domain.reported.lines import remark, reported_lines
from portfolio_bot.domain.rights.authority import deciders

MOST_RISKS = 10
"""Uncertainties that a paper has room for, the greatest first."""


class Matter(Made):
    """A *case* on the *day* of the paper. ``in_phase`` counts the open cases of limited phases."""

    config: Portfolio
    case: Case
    day: date
    in_phase: Mapping[str, int] = {}

    @property
    def phase(self) -> str:
        """The id of the phase that the case is in."""
        return self.case.standing.phase

    @property
    def following(self) -> str | None:
        """The id of the next phase; None in the last."""
        order = self.config.phase_ids()
        place = order.index(self.phase) + 1
        return order[place] if place < len(order) else None

    @property
    def facts(self) -> Facts:
        """What is reported of it."""
        case = self.case
        return facts_of(self.config, case.standing.decisions, case.initiative.planned)

    def name(self, phase: str) -> Trusted:
        """Return the name of *phase*."""
        return Trusted(self.config.phases[phase].name)


def paper(matter: Matter) -> tuple[Block, ...]:
    """Write the board paper of *matter*."""
    facts = matter.facts
    return (
        Heading(message=say("paper-title", title=matter.case.initiative.title)),
        Items(items=tuple(Item(message=each) for each in _head(matter))),
        *_part("background", _background(matter)),
        *_part("assessment", _assessment(matter, facts)),
        *_part("economy", _economy(matter, facts)),
        *_part("risks", _risks(facts)),
        *_part("advice", _advice(matter)),
        *_part("proposal", _proposal(matter)),
    )


def _part(name: str, blocks: Iterable[Block]) -> tuple[Block, ...]:
    return (Heading(message=say(f"paper-{name}")), *blocks)


def _head(matter: Matter) -> Iterator[Message]:
    """Say forum, date, case number, phase, and who has it."""
    case, config = matter.case, matter.config
    yield say("paper-forum", roles=roles(config, _forum(matter)))
    yield say("paper-date", day=matter.day)
    yield say("paper-number", number=Trusted(str(case.initiative.number)))
    yield say("paper-phase", phase=matter.name(matter.phase))
    owner = case.initiative.part(config, "owner")
    names = owner if isinstance(owner, tuple) and owner else case.assignees
    if people := ", ".join(each for each in names if isinstance(each, str)):
        yield say("paper-owner", names=people)


def _forum(matter: Matter) -> tuple[str, ...]:
    if matter.case.standing.on_hold is not None:
        return matter.config.entitled("resume", matter.phase)
    return deciders(matter.config, matter.case.initiative, matter.phase)


def _background(matter: Matter) -> Iterator[Block]:
    """Quote the problem, and fold all other answers."""
    initiative, config = matter.case.initiative, matter.config
    problem = config.field_of("problem")
    words = initiative.texts.get(problem or "")
    yield Quote(text=words) if words else paragraph(say("paper-no-background"))
    others = [key for key in config.fields if key != problem and initiative.answers(key)]
    if others:
        answers = (block for key in others for block in _answer(matter, key))
        yield Folded(summary=say("paper-answers", count=len(others)), blocks=tuple(answers))


def _answer(matter: Matter, key: str) -> tuple[Block, ...]:
    label = say("paper-answer", label=Trusted(matter.config.fields[key].label))
    return paragraph(label), Quote(text=matter.case.initiative.texts[key])


def _assessment(matter: Matter, facts: Facts) -> Iterator[Block]:
    """Tell the criteria with their evidence, the statuses, the progress and the benefits."""
    yield paragraph(say("paper-criteria", phase=matter.name(matter.phase)))
    yield from checklist(judge(matter.config, matter.case, matter.phase))
    lines = list(reported_lines(matter.config, facts))
    lines += [_benefit(each) for each in facts.benefits if not each.withdrawn]
    yield _listed(lines, "paper-nothing-reported")


def _benefit(benefit: Benefit) -> Message:
    due: Param = benefit.due or (say("paper-no-day"),)
    return say("paper-benefit", name=benefit.name, due=due)


def _economy(matter: Matter, facts: Facts) -> Iterator[Block]:
    lines = [_cost(cost) for cost in facts.costs]
    months = matter.case.initiative.part(matter.config, "person-months")
    if isinstance(months, float):
        lines.append(say("paper-months", months=months))
    yield _listed(lines, "paper-no-economy")


def _cost(cost: Cost) -> Message:
    """Tell a year's money; each sum that nobody has reported is said to be missing."""
    sums = {
        name: _sum(getattr(cost, name))
        for name in ("need", "budget", "allocated", "spent", "forecast")
    }
    return say("paper-cost", year=year_of(cost), **sums)


def year_of(cost: Cost) -> Param:
    """Tell the year of *cost*, and which other body pays it."""
    year = Trusted(str(cost.year))
    return (say("paper-year-of", year=year, body=cost.body),) if cost.body else year


def _sum(value: float | None) -> Param:
    return (say("paper-unreported"),) if value is None else value


def _risks(facts: Facts) -> Iterator[Block]:
    open_ones = [each for each in facts.uncertainties if not each.closed]
    worst = sorted(open_ones, key=lambda each: (-each.probability * each.impact, each.id))
    yield _listed([_risk(each) for each in worst[:MOST_RISKS]], "paper-no-risks")


def _risk(found: Uncertainty) -> Message:
    return say(
        f"paper-{found.side}",
        name=found.name,
        probability=found.probability,
        impact=found.impact,
        factor=found.probability * found.impact,
        response=remark(found.response),
    )


def _advice(matter: Matter) -> Iterator[Block]:
    """Tell the advice that was given, votes and resolutions, and what would be displaced."""
    given = advice_given(matter.config, matter.case.standing)
    yield from given or (paragraph(say("paper-no-advice")),)
    more = (*circumstances(matter.config, matter.case), *_displaced(matter))
    if more:
        yield paragraph(*more)


def _displaced(matter: Matter) -> Iterator[Message]:
    """Say how full the next phase is, when it has a limit."""
    after = matter.following
    limit = matter.config.phases[after].wip_limit if after else None
    if after is None or limit is None or after not in matter.in_phase:
        return
    count = matter.in_phase[after]
    key = "paper-room" if count < limit else "paper-full"
    yield say(key, phase=matter.name(after), count=count, limit=limit)


def _proposal(matter: Matter) -> Iterator[Block]:
    standing = matter.case.standing
    if standing.stopped is not None or standing.completed is not None:
        yield paragraph(*pauses(matter.config, standing), say("paper-nothing-to-decide"))
        return
    if standing.on_hold is not None:
        yield paragraph(*pauses(matter.config, standing), say("paper-propose-hold"))
        return
    result = judge(matter.config, matter.case, matter.phase)
    if not result.met:
        yield paragraph(say("paper-not-ready", left=result.left))
    after = matter.following
    if after is None:
        yield paragraph(say("paper-propose-complete"))
    else:
        yield paragraph(
            say("paper-propose-move", before=matter.name(matter.phase), after=matter.name(after))
        )


def _listed(lines: list[Message], otherwise: str) -> Block:
    """List *lines*; none is told by the message *otherwise*."""
    if not lines:
        return paragraph(say(otherwise))
    return Items(items=tuple(Item(message=line) for line in lines))
