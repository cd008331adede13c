"""What a sweep finds on one initiative: commands nobody answered, hand-made changes, what is due.

The board tells no events, and GitHub drops some; so once in a while everything is looked over.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from portfolio_bot.domain.answering import REFUSAL, is_answered
from portfolio_bot.domain.by_hand.moves import dragged_to, met_at
from portfolio_bot.domain.case.reading import Case, find_phase, read_case
from portfolio_bot.domain.comments.reminders import due_reminders
from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.events import BoxesEvent, CommentEvent, IssueAction, IssueEvent
from portfolio_bot.domain.found import Found, HandMove
from portfolio_bot.domain.initiative.recognise import is_initiative
from portfolio_bot.domain.records.markers import read_gate
from portfolio_bot.domain.snapshot import Comment, Snapshot, Witness

Witnesses = tuple[Witness, ...]

_TURNS = frozenset({"stop", "resume", "complete", "route"})
"""Kinds of decision by which an issue is closed or opened."""

GRACE = timedelta(minutes=10)
"""So long an event may still be under way to the run that answers it."""

_TOGETHER = timedelta(seconds=10)
"""So far apart may be the moments of a move as the board and as the history tell it."""

_BEFORE = timedelta(hours=1)
"""A comment may be this much older than the bot's first: the opening's run may have been late."""


def find(config: Portfolio, snapshot: Snapshot, witnesses: Witnesses) -> tuple[Found, ...]:
    """Return what must be done about the initiative, in the order in which it happened.

    ``snapshot`` need not know rights, teams or label ids: each thing that is found is judged
    anew by a run of its own.
    """
    met = met_at(snapshot) is not None
    if not met and not is_initiative(config, snapshot.issue.labels, snapshot.issue.body):
        return ()
    case = read_case(config, snapshot)
    return (
        *_unanswered(config, snapshot),
        *_ticked(snapshot),
        *_dragged(config, snapshot, case, witnesses),
        *_turned(snapshot, case, witnesses),
        *due_reminders(config, case, snapshot.issue, snapshot.now),
    )


def _unanswered(config: Portfolio, snapshot: Snapshot) -> Iterator[CommentEvent]:
    """Find comments whose commands have no answer, or no receipt (house rule: nothing is lost)."""
    oldest = snapshot.now - timedelta(days=config.sweep.look_back_days)
    for comment in snapshot.issue.comments:
        event = _comment_event(snapshot, comment)
        counts = not (comment.own or comment.by_bot or comment.edited_by or _is_refused(comment))
        recent = oldest <= comment.created_at <= snapshot.now - GRACE
        known = _is_for_us(config, snapshot, comment, oldest)
        if counts and recent and known and not is_answered(snapshot, event, comment.reactions):
            yield event


def _is_for_us(config: Portfolio, snapshot: Snapshot, comment: Comment, oldest: datetime) -> bool:
    """Tell whether *comment* can be meant for the bot: old talk is full of other bots' commands."""
    met, opened = met_at(snapshot), snapshot.issue.created_at
    after = met is not None and comment.created_at >= met - _BEFORE
    return after or (opened >= oldest and not (config.adopted and config.brings_along(opened)))


def _is_refused(comment: Comment) -> bool:
    """Tell whether the bot has refused all of it: its answer may be gone, and is not given anew."""
    return REFUSAL in comment.reactions and comment.edited_at is None


def _ticked(snapshot: Snapshot) -> Iterator[BoxesEvent]:
    """Find gate comments that one person has edited, and whose event never came."""
    for comment in snapshot.issue.comments:
        gate = comment.own and read_gate(comment.body) is not None
        late = comment.edited_at is not None and comment.edited_at <= snapshot.now - GRACE
        if gate and late and comment.changed_by and comment.shown is not None:
            yield BoxesEvent(
                number=snapshot.issue.number,
                comment=comment.id,
                body=comment.shown,
                previous=comment.body,
                sender=comment.changed_by,
                at=comment.edited_at or snapshot.now,
                issue_body=snapshot.issue.body,
                labels=snapshot.issue.labels,
            )


def _comment_event(snapshot: Snapshot, comment: Comment) -> CommentEvent:
    return CommentEvent(
        number=snapshot.issue.number,
        comment=comment.id,
        body=comment.body,
        previous=None,
        author=comment.author,
        issue_body=snapshot.issue.body,
        labels=snapshot.issue.labels,
    )


def _dragged(
    config: Portfolio, snapshot: Snapshot, case: Case, witnesses: Witnesses
) -> Iterator[HandMove]:
    phase, issue, board = (
        dragged_to(config, snapshot, case.standing),
        snapshot.issue,
        snapshot.board,
    )
    if phase is None or board is None or board.moved_at is None:
        return
    since = case.standing.phase_since or met_at(snapshot) or issue.created_at
    moves = [w for w in witnesses if w.kind == "moved" and w.at > since]
    told = moves[-1] if moves and find_phase(config, moves[-1].after) == phase else None
    if told is not None and abs(told.at - board.moved_at) > _TOGETHER:
        told = None  # the history has a gap: this is an earlier move to the same phase
    yield HandMove(
        number=issue.number,
        body=issue.body,
        labels=issue.labels,
        sender=told.by if told and told.by != snapshot.viewer else "",
        phase=phase,
        source=told.id if told else f"board-{phase}-{board.moved_at.isoformat()}",
    )


def _turned(snapshot: Snapshot, case: Case, witnesses: Witnesses) -> Iterator[IssueEvent]:
    """Find a closing or reopening by hand, newer than each decision that opens or closes (D18)."""
    standing, issue = case.standing, snapshot.issue
    ended = standing.stopped is not None or standing.completed is not None
    if issue.open != ended:
        return
    kind = "reopened" if issue.open else "closed"
    told = next((w for w in reversed(witnesses) if w.kind == kind), None)
    at = told.at if told else issue.closed_at
    turns = (each.at for each in standing.decisions if each.kind in _TURNS)
    latest = max(turns, default=issue.created_at)
    if at is None or at <= latest or (told is not None and told.by == snapshot.viewer):
        return
    action: IssueAction = "reopened" if issue.open else "closed"
    yield IssueEvent(
        action=action,
        number=issue.number,
        body=issue.body,
        labels=issue.labels,
        sender=told.by if told else "",
        closed_as=issue.closed_as,
        at=at,
    )
