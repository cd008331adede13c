"""Programmes: issues that initiatives are sub-issues of, and what those come to (B19)."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.report.figures.formulas import weighted_mean
from portfolio_bot.report.model import Report
from portfolio_bot.report.rows.family import Family
from portfolio_bot.report.rows.row import Programme, Row


class Whole(NamedTuple):
    """A programme and its initiatives.

    ``percent`` is the mean progress of those that are open or completed, as far as known.
    ``person_months`` are those of the open ones, and of the programme, each counted once.
    """

    programme: Programme
    rows: tuple[Row, ...]
    open: int
    completed: int
    late: int
    percent: int | None
    person_months: float | None


def programmes(_config: Portfolio, report: Report) -> tuple[Whole, ...]:
    """Return the programmes by title, with the initiatives of each by number."""
    row_of = {row.number: row for row in report.rows}
    running = Family(report.open_rows)
    parts: dict[int, tuple[Programme, list[Row]]] = {}
    for row in report.rows:
        if row.programme is not None:
            parts.setdefault(row.programme.number, (row.programme, []))[1].append(row)
    found = (_whole(top, rows, row_of, running) for top, rows in parts.values())
    return tuple(sorted(found, key=lambda each: (each.programme.title, each.programme.number)))


def _whole(programme: Programme, rows: list[Row], row_of: dict[int, Row], running: Family) -> Whole:
    active = [row for row in rows if row.is_open]
    completed = [row for row in rows if row.state == "completed"]
    known = [row.progress for row in (*active, *completed) if row.progress is not None]
    mean = weighted_mean((Fraction(each), 1) for each in known)
    return Whole(
        programme=programme,
        rows=tuple(rows),
        open=len(active),
        completed=len(completed),
        late=sum(row.health == "delayed" for row in active),
        percent=None if mean is None else round(mean),
        person_months=running.below(active, row_of.get(programme.number)),
    )
