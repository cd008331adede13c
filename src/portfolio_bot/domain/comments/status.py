"""The comment on where a case stands: what is missing and how to mend it, or what is next."""

from __future__ import annotations

from portfolio_bot.domain.case.reading import Case
from portfolio_bot.domain.case.routes import proposed_route
from portfolio_bot.domain.comments.circumstances import circumstances, on_hold
from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.documents import (
    Block,
    Document,
    Heading,
    Item,
    Items,
    Mark,
    paragraph,
)
from portfolio_bot.domain.gates.judging import GateResult, judge, roles
from portfolio_bot.domain.initiative.kinds import is_endless, why_endless
from portfolio_bot.domain.initiative.reading import FieldProblem, missing
from portfolio_bot.domain.messages import Message, Trusted, say
from portfolio_bot.domain.records.history import Standing
from portfolio_bot.domain.records.markers import Status, status_marker
from portfolio_bot.domain.rights.authority import deciders
from portfolio_bot.domain.snapshot import Alike


def is_complete(config: Portfolio, case: Case) -> bool:
    """Tell whether the form is filled in as the present phase requires."""
    lacking = missing(config, case.initiative, case.standing.phase)
    return not lacking and not case.initiative.problems


def status_comment(
    config: Portfolio, case: Case, status: Status, trouble: Message | None
) -> Document:
    """Make the status comment, which keeps *status*.

    *trouble* says why the board could not be kept in step.
    """
    standing = case.standing
    ended = standing.stopped is not None or standing.completed is not None
    gate = judge(config, case, standing.phase)
    blocks = (
        Heading(message=say(_title(config, case))),
        *(() if ended or is_complete(config, case) else _to_mend(config, case)),
        *(() if ended else _notes(config, case)),
        *(() if ended else _same_need(config, case, status.alike)),
        paragraph(*_where(config, case)),
        *_reported(config, case),
        *(() if ended or standing.halted else _next(config, case, gate)),
        *((paragraph(trouble),) if trouble else ()),
        paragraph(say("status-footer")),
    )
    return Document(marker=status_marker(status), blocks=blocks)


def _title(config: Portfolio, case: Case) -> str:
    if case.standing.stopped is not None:
        return "status-title-stopped"
    if case.standing.completed is not None:
        return "status-title-completed"
    return "status-title-complete" if is_complete(config, case) else "status-title-missing"


def _to_mend(config: Portfolio, case: Case) -> tuple[Block, ...]:
    lacking = missing(config, case.initiative, case.standing.phase)
    items = [
        Item(
            message=say("mend-missing", label=Trusted(config.fields[key].label)),
            mark="unmet",
            details=_hint(config, key),
        )
        for key in lacking
    ]
    items.extend(_item(config, problem, "unmet") for problem in case.initiative.problems)
    return (
        paragraph(say("status-thanks", count=len(items))),
        Items(items=tuple(items)),
        paragraph(say("status-how-to-mend")),
    )


def _notes(config: Portfolio, case: Case) -> tuple[Block, ...]:
    if not case.initiative.notes:
        return ()
    items = tuple(_item(config, note, "none") for note in case.initiative.notes)
    return (paragraph(say("status-notes")), Items(items=items))


def _same_need(config: Portfolio, case: Case, alike: tuple[Alike, ...]) -> tuple[Block, ...]:
    """Name the initiatives that may ask for the same, why, and what can be done about it."""
    gathered = case.standing.gathered
    known = {None, *config.overlap.portfolios}
    found = [
        each
        for each in alike
        if each.portfolio in known and (each.portfolio or each.number not in gathered)
    ]
    if not found:
        return ()
    items = tuple(Item(message=_shared(config, each)) for each in found)
    return (
        paragraph(say("alike", count=len(found))),
        Items(items=items),
        paragraph(say("alike-ignore"), *_to_gather(config, case, found)),
    )


def _to_gather(config: Portfolio, case: Case, found: list[Alike]) -> tuple[Message, ...]:
    """Tell who can gather it with the first of its own portfolio, if anybody can."""
    own = next((each for each in found if each.portfolio is None), None)
    entitled = config.entitled("gather", case.standing.phase)
    if own is None or not entitled:
        return ()
    return (say("alike-gather", number=Trusted(own.number), roles=roles(config, entitled)),)


def _shared(config: Portfolio, alike: Alike) -> Message:
    words = tuple(say("alike-word", word=word) for word in alike.words)
    number = Trusted(alike.number)
    if alike.portfolio is None:
        return say("alike-item", number=number, words=words)
    other = config.overlap.portfolios[alike.portfolio]
    return say(
        "alike-item-elsewhere",
        repository=Trusted(other.repository),
        number=number,
        title=alike.title,
        portfolio=Trusted(other.name),
        words=words,
    )


def _item(config: Portfolio, problem: FieldProblem, mark: Mark) -> Item:
    if problem.field is None:
        return Item(message=problem.message, mark=mark)
    label = Trusted(config.fields[problem.field].label)
    line = say("mend-line", label=label, what=(problem.message,))
    return Item(message=line, mark=mark)


def _hint(config: Portfolio, key: str) -> tuple[Message, ...]:
    description = config.fields[key].description
    return (say("name", name=Trusted(" ".join(description.split()))),) if description else ()


def _where(config: Portfolio, case: Case) -> tuple[Message, ...]:
    standing = case.standing
    told = [say("status-phase", phase=Trusted(config.phases[standing.phase].name))]
    if standing.priority:
        name = Trusted(config.priorities[standing.priority].name)
        told.append(say("status-priority", name=name))
    told.extend(pauses(config, standing))
    if standing.over_at_start:
        told.append(say("status-over-at-start"))
    first = standing.phase == config.phase_ids()[0]
    route = proposed_route(config, case) if first else None
    if standing.route is None and route is not None:
        advice = Trusted(" ".join(config.routes[route].text.split()))
        name = Trusted(config.routes[route].name)
        told.append(say("route-recommended", name=name, text=advice))
    told.extend(circumstances(config, case))
    return tuple(told)


def _reported(config: Portfolio, case: Case) -> tuple[Block, ...]:
    decisions = case.standing.decisions
    if not any(each.reported for each in decisions):
        return ()
    from portfolio_bot.domain.records.reports import facts_of  # noqa: PLC0415 - slow, often unused
    from portfolio_bot.domain.reported.lines import reported_lines  # noqa: PLC0415

    lines = tuple(
        Item(message=each) for each in reported_lines(config, facts_of(config, decisions))
    )
    return (paragraph(say("status-reported")), Items(items=lines)) if lines else ()


def pauses(config: Portfolio, standing: Standing) -> tuple[Message, ...]:
    """Tell whether the case is over or rests, and since when."""
    if standing.completed is not None:
        return (say("status-completed", at=config.day(standing.completed.at)),)
    if standing.stopped is not None and standing.stopped.kind == "route":
        name = Trusted(config.routes[standing.stopped.after or ""].name)
        return (say("status-routed", name=name, at=config.day(standing.stopped.at)),)
    if standing.stopped is not None:
        return (say("status-stopped", at=config.day(standing.stopped.at)),)
    if standing.on_hold is not None:
        return (on_hold(config, standing.on_hold),)
    return ()


def _next(config: Portfolio, case: Case, gate: GateResult) -> tuple[Block, ...]:
    """Say what happens next, and that the criteria stand in a comment of their own."""
    elsewhere = (say("status-gate-comment"),) if gate.criteria else ()
    return (paragraph(whose_turn(config, case, gate), *elsewhere),)


def whose_turn(config: Portfolio, case: Case, gate: GateResult) -> Message:
    """Say who can carry the case through *gate*, and when; of what is endless, that none can."""
    who = deciders(config, case.initiative, gate.phase)
    if not who:
        return say("next-nobody")
    entitled = roles(config, who)
    order = config.phase_ids()
    if gate.phase in order[-2:] and is_endless(config, case.initiative):
        return why_endless(config, case.initiative)
    if gate.phase == order[-1]:
        return say("next-complete", roles=entitled, left=gate.left)
    after = Trusted(config.phases[order[order.index(gate.phase) + 1]].name)
    if not gate.criteria and gate.met:
        return say("next-free", after=after, roles=entitled)
    return say("next-move", after=after, roles=entitled, left=gate.left)
