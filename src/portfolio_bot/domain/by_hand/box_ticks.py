"""A box that somebody ticked in a gate comment: it counts as `/kriterium` does, or is put back.

What counts is the change that the edit made, from the text before it to the text after it. The
bot may have written the comment anew in between, so the present text tells nothing.
"""

from __future__ import annotations

from portfolio_bot.domain.answering import Answering, after, earlier_answers
from portfolio_bot.domain.case.changed import signed
from portfolio_bot.domain.case.reading import Case
from portfolio_bot.domain.comments.boxes import BoxChange, changed_boxes
from portfolio_bot.domain.comments.gate import passed_by
from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.documents import Document, paragraph
from portfolio_bot.domain.events import BoxesEvent
from portfolio_bot.domain.frozen import Made
from portfolio_bot.domain.gates.judging import CriterionResult, judge, roles
from portfolio_bot.domain.messages import Message, Trusted, say
from portfolio_bot.domain.orders import Outcome
from portfolio_bot.domain.orders.request import done, refused
from portfolio_bot.domain.records.history import Decision
from portfolio_bot.domain.records.markers import Answered, answer_marker, read_gate
from portfolio_bot.domain.rights.permissions import Allowed, Unknown, may
from portfolio_bot.domain.snapshot import Actor, Snapshot


class _Change(Made):
    """A changed box of *phase*'s gate, to be judged; ``place`` is the id that it gets."""

    phase: str
    box: BoxChange
    place: str
    event: BoxesEvent


def answer_boxes(config: Portfolio, snapshot: Snapshot, case: Case, event: BoxesEvent) -> Answering:
    """Judge every box that the edit changed, and answer them all in one comment."""
    phase = _phase(config, snapshot, event)
    if phase is None:
        return Answering(case=case)
    source = _source(event)
    earlier = earlier_answers(snapshot, source)
    decisions = tuple(decision for answer in earlier for decision in answer.decisions)
    answered = {word for answer in earlier for word in answer.commands}
    retold = any(answer.retold for answer in earlier)
    fresh = [
        box
        for box in changed_boxes(event.previous, event.body)
        if box.id in config.phases[phase].gate.criteria
        and not (retold or box.signature in answered)
    ]
    if not fresh:
        return Answering(case=case, decisions=decisions)
    outcomes: list[Outcome] = []
    for box in fresh:
        number = 1 + len(decisions) + sum(each.decision is not None for each in outcomes)
        change = _Change(phase=phase, box=box, place=f"{source}#{number}", event=event)
        outcome = _one(config, snapshot, case, change)
        if outcome.decision is not None:
            case = after(config, case, outcome.decision)
        outcomes.append(outcome)
    answer = Answered(
        comment=source,
        commands=tuple(box.signature for box in fresh),
        decisions=tuple(each.decision for each in outcomes if each.decision is not None),
        ok=all(each.ok for each in outcomes),
    )
    blocks = tuple(block for outcome in outcomes for block in outcome.blocks)
    return Answering(
        case=case,
        decisions=(*decisions, *answer.decisions),
        document=Document(marker=answer_marker(answer), blocks=blocks),
    )


def _phase(config: Portfolio, snapshot: Snapshot, event: BoxesEvent) -> str | None:
    """Return whose gate the comment is of; None when it is not the bot's own."""
    own = any(each.own and each.id == event.comment for each in snapshot.issue.comments)
    mark = read_gate(event.previous) if own else None
    return mark.phase if mark is not None and mark.phase in config.phases else None


def _source(event: BoxesEvent) -> str:
    """Name the edit, so that the same one delivered twice is answered once."""
    return f"{event.comment}@{event.at.isoformat()}"


def _one(config: Portfolio, snapshot: Snapshot, case: Case, change: _Change) -> Outcome:
    gate = judge(config, case, change.phase)
    criterion = next(each for each in gate.criteria if each.id == change.box.id)
    refusal = _refusal(config, case, change, criterion)
    if refusal is not None:
        return refusal
    actor = snapshot.actor or Actor(login=change.event.sender, permission=None)
    verdict = may(config, actor, case, criterion.roles)
    if not isinstance(verdict, Allowed):
        key = "box-unknown" if isinstance(verdict, Unknown) else "box-denied"
        told = say(key, roles=roles(config, verdict.roles), **_named(criterion))
        return refused(told, say("box-put-back"))
    decision = Decision(
        id=change.place,
        kind="tick",
        by=actor.login,
        at=case.standing.next_at(snapshot.now),
        phase=change.phase,
        criterion=criterion.id,
        met=change.box.ticked,
        version=gate.version,
        body=case.body,
        role=verdict.role,
        how="box",
    )
    key = "criterion-ticked" if decision.met else "criterion-unticked"
    told = say(key, by=actor.login, at=config.day(snapshot.now), **_named(criterion))
    return done(signed(case, decision), paragraph(told))


def _refusal(
    config: Portfolio, case: Case, change: _Change, criterion: CriterionResult
) -> Outcome | None:
    """Return why the box is nobody's to change, whoever it was; None when it is somebody's."""
    name = Trusted(config.phases[change.phase].name)
    told: tuple[Message, ...] = ()
    if passed_by(config, case.standing, change.phase) is not None:
        told = (say("box-passed", phase=name, **_named(criterion)),)
    elif change.phase != case.standing.phase:
        told = (say("box-other-gate", phase=name, **_named(criterion)),)
    elif not criterion.roles:
        told = (say("criterion-is-checked", **_named(criterion)), criterion.evidence)
    elif _overtaken(case, change):
        return refused(say("box-overtaken", **_named(criterion)))
    return refused(*told, say("box-put-back")) if told else None


def _overtaken(case: Case, change: _Change) -> bool:
    """Tell whether a later edit of the same box was answered already."""
    comment, source = change.event.comment, change.place.split("#")[0]
    return any(
        each.how == "box" and each.criterion == change.box.id and each.id.split("#")[0] > source
        for each in case.standing.decisions
        if each.id.startswith(f"{comment}@")
    )


def _named(criterion: CriterionResult) -> dict[str, int | Trusted]:
    return {"number": criterion.number, "text": Trusted(criterion.text)}
