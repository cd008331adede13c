"""GitHub as far as a decision needs it: a snapshot after effects were applied to it."""

from collections.abc import Iterable

from portfolio_bot.catalogue import Catalogue
from portfolio_bot.domain.documents import Document
from portfolio_bot.domain.effects import (
    AddLabels,
    Assign,
    Close,
    Effect,
    PutOnBoard,
    React,
    RemoveLabels,
    Reopen,
    SetBoardField,
    WriteComment,
)
from portfolio_bot.domain.snapshot import Comment, Issue, Snapshot
from portfolio_bot.wording import write

WORDS = Catalogue("nb")


def rendered(document: Document) -> str:
    """Return a document as the bot posts it."""
    return write(document, WORDS.text)


def applied(snapshot: Snapshot, effects: Iterable[Effect]) -> Snapshot:
    """Return the world after *effects*, in order."""
    for effect in effects:
        snapshot = _apply(snapshot, effect)
    return snapshot


def left_to_do(snapshot: Snapshot, effects: Iterable[Effect]) -> tuple[Effect, ...]:
    """Leave out the comments that stand already, word for word."""
    bodies = {
        comment.id: comment.body if comment.shown is None else comment.shown
        for comment in snapshot.issue.comments
    }
    return tuple(
        effect
        for effect in effects
        if not isinstance(effect, WriteComment)
        or bodies.get(effect.comment or "") != rendered(effect.document)
    )


def _apply(snapshot: Snapshot, effect: Effect) -> Snapshot:
    if isinstance(effect, PutOnBoard | SetBoardField):
        return _on_board(snapshot, effect)
    return snapshot.model_copy(update={"issue": _on_issue(snapshot, effect)})


def _on_board(snapshot: Snapshot, effect: PutOnBoard | SetBoardField) -> Snapshot:
    board = snapshot.board
    assert board is not None
    if isinstance(effect, PutOnBoard):
        changes: dict[str, object] = {"item": "PVTI_1"}
    else:
        assert board.item is not None, "a card must be there before its fields"
        changes = {"values": {**board.values, effect.field.name: effect.value}}
    return snapshot.model_copy(update={"board": board.model_copy(update=changes)})


def _on_issue(snapshot: Snapshot, effect: Effect) -> Issue:
    issue = snapshot.issue
    changes: dict[str, object] = {}
    match effect:
        case WriteComment():
            changes["comments"] = _written(snapshot, effect)
        case React():
            changes["comments"] = tuple(
                c.model_copy(update={"reactions": c.reactions | {effect.content}})
                if c.id == effect.subject
                else c
                for c in issue.comments
            )
        case AddLabels():
            changes["labels"] = issue.labels | set(effect.names)
        case RemoveLabels():
            changes["labels"] = issue.labels - set(effect.names)
        case Assign():
            logins = (login for login, _ in effect.users)
            changes["assignees"] = tuple(dict.fromkeys((*issue.assignees, *logins)))
        case Close() | Reopen():
            changes["open"] = isinstance(effect, Reopen)
    return issue.model_copy(update=changes)


def _written(snapshot: Snapshot, effect: WriteComment) -> tuple[Comment, ...]:
    comments = snapshot.issue.comments
    body = rendered(effect.document)
    if effect.comment is not None:
        assert any(comment.id == effect.comment for comment in comments)
        return tuple(
            c.model_copy(update={"body": body}) if c.id == effect.comment else c for c in comments
        )
    new = Comment(
        id=f"B_{len(comments)}", author="bot", body=body, created_at=snapshot.now, own=True
    )
    return (*comments, new)
