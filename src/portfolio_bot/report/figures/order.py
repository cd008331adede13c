"""The order of what is to be done: what a resolution binds, then by decided priority; and when."""

from __future__ import annotations

from collections.abc import Iterable

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.report.rows.row import Row


def urgency(config: Portfolio, row: Row) -> tuple[bool, int]:
    """Return what *row* is ordered by, least first: bound (B7), then the priority; none is last."""
    steps = tuple(config.priorities)
    place = steps.index(row.priority) if row.priority in steps else len(steps)
    return row.bound is None, place


def start_phase(config: Portfolio) -> str:
    """Return the phase in which the work itself starts; never the first, which is for waiting."""
    order = config.phase_ids()
    return config.report.starts_in or order[max(1, len(order) - 2)]


def by_priority(config: Portfolio, rows: Iterable[Row]) -> tuple[Row, ...]:
    """Return *rows* with the most important first, then by number."""
    return tuple(sorted(rows, key=lambda row: (urgency(config, row), row.number)))
