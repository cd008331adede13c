"""Flow: work in progress against its limits, how old it is, how long each phase takes."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import accumulate
from operator import add
from typing import NamedTuple

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.report.figures.formulas import median, percentile
from portfolio_bot.report.model import Report
from portfolio_bot.report.rows.metrics import days
from portfolio_bot.report.rows.row import Row

WEEKS = 26
"""Weeks of the cumulative flow."""


class Stay(NamedTuple):
    """How long initiatives stay in a phase, in days; ``left`` have left it."""

    phase: str
    left: int
    median: int | None
    p90: int | None


class Aged(NamedTuple):
    """Work in progress and its age in days; ``old`` tells that nine in ten took less."""

    row: Row
    age: int
    old: bool


class Flow(NamedTuple):
    """How work moves through the portfolio.

    ``in_progress`` is started and not finished. ``cycle`` has median and 90th percentile of the
    days from start to finish; ``finished`` counts what was finished in the last 30 and 90 days.
    ``cumulative`` has, week by week, how many initiatives had come to each phase or beyond.
    """

    in_progress: int
    aged: tuple[Aged, ...]
    stays: tuple[Stay, ...]
    cycle: tuple[int | None, int | None]
    finished: tuple[int, int]
    cumulative: tuple[tuple[date, tuple[int, ...]], ...]


def flow(config: Portfolio, report: Report) -> Flow:
    """Work out the flow (The Kanban Guide, 2020: work in progress, age, cycle time, throughput).

    Work starts when it leaves the first phase, and is finished when it is completed.
    """
    as_of, order = report.as_of, config.phase_ids()
    finished = [row for row in report.rows if row.state == "completed" and row.state_since]
    took = [
        days(begun, row.state_since)
        for row in finished
        if row.state_since and (begun := started(row))
    ]
    limit = percentile(took, 90)
    running = [(row, begun) for row in report.open_rows if (begun := started(row))]
    aged = [
        Aged(row, age, limit is not None and age > limit)
        for row, begun in running
        for age in (days(begun, as_of),)
    ]
    ended = [days(row.state_since, as_of) for row in finished if row.state_since]
    return Flow(
        in_progress=len(running),
        aged=tuple(sorted(aged, key=lambda each: (-each.age, each.row.number))),
        stays=_stays(order, report.rows),
        cycle=(median(took), limit),
        finished=(sum(age < 30 for age in ended), sum(age < 90 for age in ended)),
        cumulative=_cumulative(order, report.rows, as_of),
    )


def started(row: Row) -> date | None:
    """Return the day an initiative left the first phase it was in; None before that."""
    return row.spans[1].since if len(row.spans) > 1 else None


def _stays(order: tuple[str, ...], rows: tuple[Row, ...]) -> tuple[Stay, ...]:
    """Add up each initiative's times in each phase that it has left."""
    took: dict[str, list[int]] = {phase: [] for phase in order}
    for row in rows:
        there = {span.phase for span in row.spans if span.until is None}
        times = dict[str, int]()
        for span in row.spans:
            if span.until is not None and span.phase not in there:
                times[span.phase] = times.get(span.phase, 0) + days(span.since, span.until)
        for phase, time in times.items():
            took[phase].append(time)
    return tuple(
        Stay(phase, len(each), median(each), percentile(each, 90)) for phase, each in took.items()
    )


def _cumulative(
    order: tuple[str, ...], rows: tuple[Row, ...], as_of: date
) -> tuple[tuple[date, tuple[int, ...]], ...]:
    """Count, at the end of each week, the initiatives that stood in each phase or beyond."""
    places = {phase: place for place, phase in enumerate(order)}
    ends = [as_of - timedelta(weeks=back) for back in range(WEEKS - 1, -1, -1)]
    come = [[0] * len(order) for _ in range(WEEKS + 1)]
    for row in rows:
        until = WEEKS
        for span in reversed(row.spans):
            first = bisect_left(ends, span.since)
            if first < until:  # it stood here from the first of these weeks to the last
                come[first][places[span.phase]] += 1
                come[until][places[span.phase]] -= 1
                until = first
    return tuple(zip(ends, _beyond(come), strict=False))


def _beyond(come: list[list[int]]) -> Iterator[tuple[int, ...]]:
    """Yield, week by week, how many stand in each phase or beyond, by how many came and left."""
    for standing in accumulate(come, lambda week, more: list(map(add, week, more))):
        yield tuple(accumulate(reversed(standing)))[::-1]
