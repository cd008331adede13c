"""decide(config, snapshot, event): everything that shall be done, as effects in order."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from portfolio_bot.domain.answering import Answering, answer_comment
from portfolio_bot.domain.box_ticks import answer_boxes
from portfolio_bot.domain.case import Case, read_case, start_of
from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.desired import board_effects, board_trouble, label_effects
from portfolio_bot.domain.effects import (
    Assign,
    Close,
    Effect,
    React,
    Reopen,
    WriteComment,
)
from portfolio_bot.domain.events import BoxesEvent, CommentEvent, Happening, IssueEvent
from portfolio_bot.domain.frozen import Frozen
from portfolio_bot.domain.gate_effects import gate_effects
from portfolio_bot.domain.guard import guard
from portfolio_bot.domain.history import Decision
from portfolio_bot.domain.initiative import Initiative, read_initiative
from portfolio_bot.domain.markers import is_status
from portfolio_bot.domain.messages import Message, say
from portfolio_bot.domain.recognise import is_initiative
from portfolio_bot.domain.snapshot import Snapshot
from portfolio_bot.domain.status import status_comment


class Plan(Frozen):
    """What a run shall do.

    ``effects`` is in order: the record first, then the status comment, which keeps the start
    before board and labels show anything newer, and the gates' comments; the receipt last.
    """

    effects: tuple[Effect, ...] = ()
    note: Message | None = None


def decide(config: Portfolio, snapshot: Snapshot, event: Happening) -> Plan:
    """Decide what *event* leads to, given the world as *snapshot* has it."""
    if not is_initiative(config, snapshot.issue.labels, snapshot.issue.body):
        return Plan(note=say("ignored-not-initiative"))
    before = read_case(config, snapshot)
    answering = _answering(config, snapshot, before, event)
    case = answering.case
    return Plan(
        effects=(
            *_answer(answering),
            _status(config, snapshot, case),
            *gate_effects(config, snapshot, case, event),
            *board_effects(config, snapshot, case, _before_edit(config, snapshot, event)),
            *label_effects(config, snapshot, case),
            *_consequences(snapshot, case, answering),
            *_receipt(snapshot, answering),
        )
    )


def _answering(config: Portfolio, snapshot: Snapshot, case: Case, event: Happening) -> Answering:
    match event:
        case CommentEvent():
            return answer_comment(config, snapshot, case, event)
        case BoxesEvent():
            return answer_boxes(config, snapshot, case, event)
        case IssueEvent():
            return guard(config, snapshot, case, event)
        case _:
            assert_never(event)


def _before_edit(config: Portfolio, snapshot: Snapshot, event: Happening) -> Initiative | None:
    """Return the initiative as it was before an edit of its text."""
    if not isinstance(event, IssueEvent) or event.previous is None:
        return None
    earlier = snapshot.issue.model_copy(update={"body": event.previous})
    return read_initiative(config, earlier, snapshot.repository.name)


def _answer(answering: Answering) -> Iterator[Effect]:
    if answering.document is not None:
        yield WriteComment(kind="answer", document=answering.document)


def _receipt(snapshot: Snapshot, answering: Answering) -> Iterator[Effect]:
    """React to the comment last: a command without a reaction was not carried out whole."""
    if answering.receipt is None:
        return
    subject, content = answering.receipt
    there = next((c.reactions for c in snapshot.issue.comments if c.id == subject), frozenset())
    if content not in there:
        yield React(subject=subject, content=content)


def _consequences(snapshot: Snapshot, case: Case, answering: Answering) -> Iterator[Effect]:
    """Open, close and assign as the decisions of this event say, if it is not so already."""
    yield from _assignment(snapshot, answering.decisions)
    kinds = {decision.kind for decision in answering.decisions}
    if kinds.isdisjoint({"stop", "resume", "complete", "route"}) and not answering.reverse:
        return
    standing, is_open = case.standing, snapshot.issue.open
    shall_be_open = standing.stopped is None and standing.completed is None
    if is_open and not shall_be_open:
        yield Close(reason="NOT_PLANNED" if standing.stopped else "COMPLETED")
    elif shall_be_open and not is_open:
        yield Reopen()


def _assignment(snapshot: Snapshot, decisions: tuple[Decision, ...]) -> Iterator[Effect]:
    logins = [login for d in decisions if d.kind == "assign" for login in (d.after or "").split()]
    present = {login.casefold() for login in snapshot.issue.assignees}
    users = [snapshot.assignable.get(login.casefold()) for login in logins]
    lacking = dict.fromkeys(user for user in users if user and user[0].casefold() not in present)
    if lacking:
        yield Assign(users=tuple(lacking))


def _status(config: Portfolio, snapshot: Snapshot, case: Case) -> Effect:
    present = next((c.id for c in snapshot.issue.comments if c.own and is_status(c.body)), None)
    start = start_of(config, snapshot.issue, snapshot.board.values if snapshot.board else {})
    document = status_comment(config, case, start, _trouble(config, snapshot, case))
    return WriteComment(kind="status", document=document, comment=present)


def _trouble(config: Portfolio, snapshot: Snapshot, case: Case) -> Message | None:
    if snapshot.board is None:
        return snapshot.board_trouble
    lacking = board_trouble(config, snapshot.board, case)
    return say("board-lacks", names="; ".join(lacking)) if lacking else None
