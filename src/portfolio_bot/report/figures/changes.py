"""What is different from the report before."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Literal

from portfolio_bot.domain.frozen import Frozen
from portfolio_bot.report.figures.previous import Previous, PreviousInitiative
from portfolio_bot.report.rows.row import Row

ChangeKind = Literal["new", "moved", "state", "health", "start", "end", "gone"]
KINDS: tuple[ChangeKind, ...] = ("new", "moved", "state", "health", "start", "end", "gone")


class Change(Frozen):
    """One thing that changed. ``before`` and ``after`` are ids, or days for start and end."""

    number: int
    title: str
    url: str
    kind: ChangeKind
    before: str | date | None = None
    after: str | date | None = None


def compare(previous: Previous, rows: Iterable[Row]) -> tuple[Change, ...]:
    """Return how *rows* differ from *previous*, by kind and number."""
    before = {each.number: each for each in previous.initiatives}
    rows = tuple(rows)
    changes = [change for row in rows for change in _of(before.get(row.number), row)]
    here = {row.number for row in rows}
    changes += [_gone(each) for number, each in before.items() if number not in here]
    return tuple(sorted(changes, key=lambda each: (KINDS.index(each.kind), each.number)))


def _of(before: PreviousInitiative | None, row: Row) -> Iterator[Change]:
    if before is None:
        yield _change(row, "new", None, row.phase)
        return
    if before.phase != row.phase:
        yield _change(row, "moved", before.phase, row.phase)
    if before.state != row.state:
        yield _change(row, "state", before.state, row.state)
    if not (before.is_open and row.is_open):
        return
    if before.health != row.health:
        yield _change(row, "health", before.health, row.health)
    if before.start != row.start:
        yield _change(row, "start", before.start, row.start)
    if before.end != row.end:
        yield _change(row, "end", before.end, row.end)


def _change(
    row: Row, kind: ChangeKind, before: str | date | None, after: str | date | None
) -> Change:
    return Change(
        number=row.number, title=row.title, url=row.url, kind=kind, before=before, after=after
    )


def _gone(before: PreviousInitiative) -> Change:
    return Change(number=before.number, title=before.title, url=before.url, kind="gone")
