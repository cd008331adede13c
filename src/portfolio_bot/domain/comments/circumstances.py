"""What bears on a case beside its criteria: a resolution, its likes, the last word, a vote."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from portfolio_bot.domain.case.reading import Case
from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.documents import Block, Item, Items, paragraph
from portfolio_bot.domain.gates.judging import roles, voice
from portfolio_bot.domain.messages import Message, Trusted, say
from portfolio_bot.domain.records.history import Decision, Standing
from portfolio_bot.domain.rights.authority import approval_of, escalation_of
from portfolio_bot.domain.rights.votes import count, told


def circumstances(config: Portfolio, case: Case) -> tuple[Message, ...]:
    """Tell what bears on *case* in its phase; of one that rests, only what holds always."""
    standing = case.standing
    rests = standing.halted or standing.completed is not None
    here = () if rests else (*_escalation(config, case), *_vote(config, standing))
    gathered = issues(standing.gathered)
    together = (say("status-gathered", issues=gathered),) if gathered else ()
    return (*is_bound(config, standing), *together, *here)


def is_bound(config: Portfolio, standing: Standing) -> tuple[Message, ...]:
    """Tell by which resolution the case is bound, if it is."""
    bound = standing.bound
    if bound is None:
        return ()
    reason = bound.reason or ""
    return (say("bound-since", at=config.day(bound.at), by=bound.by, reason=reason),)


def issues(numbers: Iterable[int]) -> tuple[Message, ...]:
    """Name issues of the portfolio's own by their numbers, which GitHub makes links of."""
    return tuple(say("issue-number", number=Trusted(number)) for number in numbers)


def on_hold(config: Portfolio, hold: Decision) -> Message:
    """Tell since when the case is on hold, and when it is looked at again."""
    since = config.day(hold.at)
    if hold.review is None:
        return say("status-on-hold", at=since)
    return say("status-on-hold-until", at=since, review=hold.review)


def _escalation(config: Portfolio, case: Case) -> Iterator[Message]:
    phase = case.standing.phase
    escalation = escalation_of(config, case.initiative, phase)
    if escalation is None:
        return
    found = config.phases[phase].gate.escalations[escalation]
    last = roles(config, found.decided_by)
    approval = approval_of(config, case)
    yield say("escalated", roles=last, text=Trusted(" ".join(found.text.split())))
    if approval is not None:
        yield say("approved-already", by=approval.by, at=config.day(approval.at), roles=last)


def _vote(config: Portfolio, standing: Standing) -> tuple[Message, ...]:
    vote = config.phases[standing.phase].gate.vote
    if vote is None:
        return ()
    voters = roles(config, (vote.role,))
    key = "vote-asked" if vote.advisory else "vote-needed"
    tally = told(vote, count(standing, standing.phase, vote)) if standing.votes else ()
    return (say(key, roles=voters), *tally)


def advice_given(config: Portfolio, standing: Standing) -> tuple[Block, ...]:
    """List the advice that was given in the present phase, with its reasons."""
    given = [each for each in standing.advice.values() if each.phase == standing.phase]
    if not given:
        return ()
    items = tuple(
        Item(message=voice(config, each), details=(say("name", name=each.reason or ""),))
        for each in given
    )
    return (paragraph(say("advice-given")), Items(items=items))
