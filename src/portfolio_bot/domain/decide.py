"""decide(config, snapshot, event): everything that shall be done, as effects in order."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from portfolio_bot.domain.answering import Answering, answer_comment
from portfolio_bot.domain.by_hand.box_ticks import answer_boxes
from portfolio_bot.domain.by_hand.guard import guard
from portfolio_bot.domain.by_hand.moves import dragged_to, judge_move, labelled
from portfolio_bot.domain.by_hand.restoring import restore_lost, restored, with_lost, with_start
from portfolio_bot.domain.case.reading import Case, read_case, start_of
from portfolio_bot.domain.comments.doubles import doubled
from portfolio_bot.domain.comments.gate_effects import gate_effects
from portfolio_bot.domain.comments.reminders import is_given, reminder_document
from portfolio_bot.domain.comments.status import status_comment
from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.desired import board_effects, board_trouble, label_effects
from portfolio_bot.domain.effects import (
    Assign,
    Close,
    Effect,
    React,
    RecordOn,
    Reopen,
    WriteComment,
)
from portfolio_bot.domain.events import BoxesEvent, CommentEvent, IssueEvent, RecordEvent
from portfolio_bot.domain.found import Cause, HandMove, LostRecords, OutOfStep, Reminder
from portfolio_bot.domain.frozen import Made
from portfolio_bot.domain.initiative.reading import Initiative, read_initiative
from portfolio_bot.domain.initiative.recognise import is_initiative
from portfolio_bot.domain.messages import Message, say
from portfolio_bot.domain.orders import told_elsewhere
from portfolio_bot.domain.records.history import Decision
from portfolio_bot.domain.records.markers import Status, is_status, read_status
from portfolio_bot.domain.snapshot import Alike, Comment, Snapshot


class Plan(Made):
    """What a run shall do.

    ``effects`` is in order: the record first, then the status comment, which keeps the start
    before board and labels show anything newer, and the gates' comments; the receipt last.
    """

    effects: tuple[Effect, ...] = ()
    note: Message | None = None


def decide(config: Portfolio, snapshot: Snapshot, cause: Cause) -> Plan:
    """Decide what *cause* leads to, given the world as *snapshot* has it."""
    if not _is_ours(config, snapshot):
        return Plan(note=say("ignored-not-initiative"))
    if isinstance(cause, RecordEvent):
        snapshot = with_lost(config, snapshot, cause)
    if isinstance(cause, LostRecords):
        snapshot = with_start(snapshot, cause)
    answering = _answering(config, snapshot, read_case(config, snapshot), cause)
    case = answering.case
    before, leave = (
        _before_edit(config, snapshot, cause),
        _left_alone(config, snapshot, answering, cause),
    )
    return Plan(
        effects=(
            *restored(snapshot),
            *_answer(answering),
            *_elsewhere(snapshot, answering.decisions),
            _status(config, snapshot, case),
            *gate_effects(config, snapshot, case),
            *doubled(snapshot),
            *board_effects(config, snapshot, case, before, leave=leave),
            *label_effects(config, snapshot, case),
            *_consequences(snapshot, case, answering, cause),
            *_receipt(snapshot, answering),
        )
    )


def _is_ours(config: Portfolio, snapshot: Snapshot) -> bool:
    """Tell whether the issue is an initiative; one that the bot has met stays one."""
    issue = snapshot.issue
    met = any(each.own and is_status(each.body) for each in issue.comments)
    return met or is_initiative(config, issue.labels, issue.body)


def _answering(config: Portfolio, snapshot: Snapshot, case: Case, cause: Cause) -> Answering:
    match cause:
        case CommentEvent():
            return answer_comment(config, snapshot, case, cause)
        case BoxesEvent():
            return answer_boxes(config, snapshot, case, cause)
        case IssueEvent():
            move = labelled(config, case, cause)
            if move is not None:
                return judge_move(config, snapshot, case, move)
            return guard(config, snapshot, case, cause)
        case _:
            return _seen_to(config, snapshot, case, cause)


def _seen_to(
    config: Portfolio,
    snapshot: Snapshot,
    case: Case,
    cause: HandMove | OutOfStep | Reminder | LostRecords | RecordEvent,
) -> Answering:
    """See to what a sweep has found, or to a record that somebody has changed."""
    match cause:
        case HandMove():
            return judge_move(config, snapshot, case, cause)
        case Reminder():
            given = is_given(snapshot.issue, cause)
            return Answering(
                case=case, document=None if given else reminder_document(config, case, cause)
            )
        case LostRecords():
            return restore_lost(config, snapshot, case, cause)
        case OutOfStep() | RecordEvent():
            return Answering(case=case)
        case _:
            assert_never(cause)


def _left_alone(
    config: Portfolio, snapshot: Snapshot, answering: Answering, cause: Cause
) -> frozenset[str]:
    """Leave a dragged card to the sweep, and then, if so configured, where it is."""
    judged = isinstance(cause, HandMove) and config.sweep.hand_moves == "put-back"
    moved = any(decision.kind == "move" for decision in answering.decisions)
    if judged or moved or dragged_to(config, snapshot, answering.case.standing) is None:
        return frozenset()
    return frozenset({"phase"})


def _before_edit(config: Portfolio, snapshot: Snapshot, cause: Cause) -> Initiative | None:
    """Return the initiative as it was before an edit of its text."""
    if not isinstance(cause, IssueEvent) or cause.previous is None:
        return None
    earlier = snapshot.issue.model_copy(update={"body": cause.previous})
    return read_initiative(config, earlier, snapshot.repository.name)


def _answer(answering: Answering) -> Iterator[Effect]:
    if answering.document is not None:
        yield WriteComment(kind="answer", document=answering.document, comment=answering.over)


def _elsewhere(snapshot: Snapshot, decisions: tuple[Decision, ...]) -> Iterator[Effect]:
    """Record on other issues what was decided of them here."""
    for other, document in told_elsewhere(snapshot.issue.number, decisions, snapshot.others):
        yield RecordOn(issue=other.id, number=other.number, document=document)


def _receipt(snapshot: Snapshot, answering: Answering) -> Iterator[Effect]:
    """React to the comment last: a command without a reaction was not carried out whole.

    A comment that was deleted meanwhile takes no reaction any more.
    """
    if answering.receipt is None:
        return
    subject, content = answering.receipt
    there = next((c.reactions for c in snapshot.issue.comments if c.id == subject), None)
    if there is not None and content not in there:
        yield React(subject=subject, content=content)


def _consequences(
    snapshot: Snapshot, case: Case, answering: Answering, cause: Cause
) -> Iterator[Effect]:
    """Open, close and assign as the decisions of this event say, if it is not so already.

    A sweep does so whatever was decided: it has judged an opening or closing by hand before.
    """
    yield from _assignment(snapshot, answering.decisions)
    kinds = {decision.kind for decision in answering.decisions}
    told = answering.reverse or isinstance(cause, OutOfStep)
    if kinds.isdisjoint({"stop", "resume", "complete", "route"}) and not told:
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
    own = (c for c in snapshot.issue.comments if c.own and is_status(c.body))
    present = next(own, None)
    start = start_of(config, snapshot.issue, snapshot.board.values if snapshot.board else {})
    status = Status(**start.model_dump(), alike=_alike(snapshot, present))
    document = status_comment(config, case, status, _trouble(config, snapshot, case))
    known = (present.id or None) if present is not None else None
    return WriteComment(kind="status", document=document, comment=known)


def _alike(snapshot: Snapshot, status: Comment | None) -> tuple[Alike, ...]:
    """Return which others may ask for the same: as found now, else as the status comment keeps."""
    if snapshot.alike is not None or status is None:
        return snapshot.alike or ()
    kept = read_status(status.body)
    return kept.alike if kept else ()


def _trouble(config: Portfolio, snapshot: Snapshot, case: Case) -> Message | None:
    if snapshot.board is None:
        return snapshot.board_trouble
    lacking = board_trouble(config, snapshot.board, case)
    return say("board-lacks", names="; ".join(lacking)) if lacking else None
