"""Deviations: yellow and red only, with why, what is done, and when it is looked at again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from portfolio_bot.domain.config import Dimension, Portfolio, Signal
from portfolio_bot.report.model import Report
from portfolio_bot.report.rows.row import Row


class Deviation(NamedTuple):
    """One dimension of an open initiative that is not as planned.

    ``dimension`` is None for an initiative past its end of which nobody has reported that it
    is late; ``level`` is then None too. ``overdue`` tells that the next look is late.
    """

    row: Row
    dimension: Dimension | None
    level: str | None
    signal: Signal
    since: date | None
    comment: str | None = None
    response: str | None = None
    next: date | None = None
    overdue: bool = False


def deviations(config: Portfolio, report: Report) -> tuple[Deviation, ...]:
    """Return what deviates: red first, then the oldest report, then by number."""
    found = [each for row in report.open_rows for each in _of(config, row, report.as_of)]
    return tuple(sorted(found, key=_place))


def _of(config: Portfolio, row: Row, as_of: date) -> Iterator[Deviation]:
    for dimension, status in row.facts.statuses.items():
        level = config.statuses[dimension].levels[status.level]
        if level.signal in {"yellow", "red"}:
            yield Deviation(
                row=row,
                dimension=dimension,
                level=status.level,
                signal=level.signal,
                since=status.on,
                comment=status.comment,
                response=status.response,
                next=status.next,
                overdue=status.next is not None and status.next < as_of,
            )
    if _hides_its_end(config, row):
        end = row.facts.progress.end if row.facts.progress else None
        yield Deviation(row=row, dimension=None, level=None, signal="red", since=end or row.end)


def _hides_its_end(config: Portfolio, row: Row) -> bool:
    """Tell whether its end has passed, and nobody has reported that it is late."""
    status = row.facts.statuses.get("progress")
    signal = config.statuses["progress"].levels[status.level].signal if status else None
    return row.health == "delayed" and signal not in {"yellow", "red"}


def _place(deviation: Deviation) -> tuple[bool, date, int, str]:
    since = deviation.since or date.min
    return deviation.signal != "red", since, deviation.row.number, deviation.dimension or ""
