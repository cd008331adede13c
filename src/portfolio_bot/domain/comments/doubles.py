"""Living comments of which there are two, as two runs at once can write them."""

from __future__ import annotations

from collections.abc import Iterator

from portfolio_bot.domain.effects import DeleteComment, Effect
from portfolio_bot.domain.records.markers import is_status, read_gate
from portfolio_bot.domain.snapshot import Snapshot


def doubled(snapshot: Snapshot) -> Iterator[Effect]:
    """Take away status comments and gate comments that another stands before.

    Everywhere else the first counts, and is the one that is kept in step.
    """
    seen: set[str] = set()
    for comment in snapshot.issue.comments:
        name = _living(comment.body) if comment.own and comment.id else None
        if name in seen:
            yield DeleteComment(comment=comment.id)
        elif name is not None:
            seen.add(name)


def _living(body: str) -> str | None:
    """Name what *body* is to be the only one of; None when it is no such comment."""
    if is_status(body):
        return "status"
    mark = read_gate(body)
    return f"gate {mark.phase}" if mark else None
