"""Deliverables and milestones: what is due next, what is late, what has slipped."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.reported.facts import Deliverable
from portfolio_bot.report.model import Report
from portfolio_bot.report.rows.metrics import days
from portfolio_bot.report.rows.row import Row

AHEAD = timedelta(days=92)
"""The next quarter."""


class Delivery(NamedTuple):
    """A deliverable of an initiative; ``slipped`` is in days from the first promise."""

    row: Row
    item: Deliverable
    slipped: int


class Deliveries(NamedTuple):
    """Deliverables by what is to be done about them, each by day."""

    late: tuple[Delivery, ...]
    ahead: tuple[Delivery, ...]
    slipped: tuple[Delivery, ...]
    done: tuple[Delivery, ...]
    quarters: tuple[tuple[int, int, int], ...]


def deliveries(config: Portfolio, report: Report) -> Deliveries:
    """Sort the deliverables of open initiatives; those done since the report before as well.

    Without a report before, what was delivered in the last quarter. ``quarters`` counts, by
    year and quarter, what is promised and not delivered (D22).
    """
    del config
    as_of = report.as_of
    since = report.previous.as_of if report.previous else as_of - AHEAD
    every = [
        Delivery(row, each, _slipped(each))
        for row in report.rows
        if row.is_open or row.state == "completed"
        for each in row.facts.deliverables
        if not each.withdrawn and each.due is not None
    ]
    every.sort(key=lambda each: (each.item.due or date.max, each.row.number, each.item.id))
    waiting = [each for each in every if each.item.done is None and each.row.is_open]
    return Deliveries(
        late=tuple(each for each in waiting if _due(each) < as_of),
        ahead=tuple(each for each in waiting if as_of <= _due(each) <= as_of + AHEAD),
        slipped=tuple(each for each in waiting if each.slipped > 0),
        done=tuple(each for each in every if each.item.done and since < each.item.done <= as_of),
        quarters=_quarters(waiting),
    )


def _due(delivery: Delivery) -> date:
    return delivery.item.due or date.max


def _slipped(item: Deliverable) -> int:
    return days(item.planned, item.due) if item.planned and item.due else 0


def _quarters(waiting: list[Delivery]) -> tuple[tuple[int, int, int], ...]:
    found: dict[tuple[int, int], int] = {}
    for each in waiting:
        day = _due(each)
        key = day.year, (day.month + 2) // 3
        found[key] = found.get(key, 0) + 1
    return tuple((*key, count) for key, count in sorted(found.items()))
