"""Which gate comments there are, and which must be written: at most one a phase."""

from __future__ import annotations

from collections.abc import Iterator

from portfolio_bot.domain.case import Case
from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.documents import Document
from portfolio_bot.domain.effects import Effect, WriteComment
from portfolio_bot.domain.events import BoxesEvent, Happening
from portfolio_bot.domain.gate_comment import gate_comment
from portfolio_bot.domain.markers import first_line, read_gate
from portfolio_bot.domain.snapshot import Comment, Snapshot


def gate_effects(
    config: Portfolio, snapshot: Snapshot, case: Case, event: Happening
) -> Iterator[Effect]:
    """Keep the gate comments in step; begin one for the present gate of a running case.

    What stands in its final form is left alone, unless *event* is an edit of it.
    """
    there = _gate_comments(snapshot, event)
    for phase in config.phases:
        comment = there.get(phase)
        if comment is None and not _begins(config, case, phase):
            continue
        document = gate_comment(config, case, phase)
        if document is not None and not (comment and _is_final(comment, document, event)):
            yield WriteComment(
                kind="gate", document=document, comment=comment.id if comment else None
            )


def _gate_comments(snapshot: Snapshot, event: Happening) -> dict[str, Comment]:
    """Return the bot's own gate comments by phase; the first of two of one phase counts.

    Whose marker was damaged by the edit that *event* tells of is known by its text before.
    """
    found: dict[str, Comment] = {}
    for comment in snapshot.issue.comments:
        edit = _edit(event, comment)
        mark = read_gate(edit.previous if edit else comment.body) if comment.own else None
        if mark is not None:
            found.setdefault(mark.phase, comment)
    return found


def _edit(event: Happening, comment: Comment) -> BoxesEvent | None:
    if isinstance(event, BoxesEvent) and event.comment == comment.id:
        return event
    return None


def _begins(config: Portfolio, case: Case, phase: str) -> bool:
    standing = case.standing
    runs = standing.stopped is None and standing.completed is None
    return runs and phase == standing.phase and bool(config.phases[phase].gate.criteria)


def _is_final(comment: Comment, document: Document, event: Happening) -> bool:
    """Tell whether *comment* was written for the passing that *document* tells of."""
    mark = read_gate(document.marker)
    if mark is None or mark.passed is None or first_line(comment.body) != document.marker:
        return False
    edit = _edit(event, comment)
    return edit is None or not _same(edit.body, comment.body)


def _same(one: str, other: str) -> bool:
    return one.replace("\r\n", "\n") == other.replace("\r\n", "\n")
