"""Flow: work in progress against its limits, how old it is, how long each phase takes."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta
from typing import NamedTuple

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.report.formulas import median, percentile
from portfolio_bot.report.metrics import days
from portfolio_bot.report.model import Report
from portfolio_bot.report.rows import Row

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
        stays=tuple(_stay(phase, report.rows) for phase in order),
        cycle=(median(took), limit),
        finished=(sum(age < 30 for age in ended), sum(age < 90 for age in ended)),
        cumulative=_cumulative(order, report.rows, as_of),
    )


def started(row: Row) -> date | None:
    """Return the day an initiative left the first phase it was in; None before that."""
    return row.spans[1].since if len(row.spans) > 1 else None


def _stay(phase: str, rows: tuple[Row, ...]) -> Stay:
    """Add up each initiative's times in *phase*, of those that have left it."""
    took: list[int] = []
    for row in rows:
        spans = [span for span in row.spans if span.phase == phase]
        if spans and all(span.until for span in spans):
            took.append(sum(days(span.since, span.until) for span in spans if span.until))
    return Stay(phase, len(took), median(took), percentile(took, 90))


def _cumulative(
    order: tuple[str, ...], rows: tuple[Row, ...], as_of: date
) -> tuple[tuple[date, tuple[int, ...]], ...]:
    """Count, at the end of each week, the initiatives that stood in each phase or beyond."""
    places = {phase: place for place, phase in enumerate(order)}
    ends = [as_of - timedelta(weeks=back) for back in range(WEEKS - 1, -1, -1)]
    counts: dict[date, list[int]] = defaultdict(lambda: [0] * len(order))
    for row in rows:
        for end in ends:
            for place in range(_reached(row, end, places) + 1):
                counts[end][place] += 1
    return tuple((end, tuple(counts[end])) for end in ends)


def _reached(row: Row, end: date, places: dict[str, int]) -> int:
    """Return the place of the phase an initiative was in at the end of a day; -1 before it was."""
    before = [span for span in row.spans if span.since <= end]
    return places[before[-1].phase] if before else -1
