"""Records as the rows of a day: what counts days, and what one initiative makes of another."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.initiative.kinds import goes_on
from portfolio_bot.report.rows.metrics import Health, days, health, indicator, reported_health
from portfolio_bot.report.rows.records import Record
from portfolio_bot.report.rows.row import Row


def read_rows(config: Portfolio, records: Iterable[Record], as_of: date) -> tuple[Row, ...]:
    """Return the initiatives of *records* that were opened by the end of *as_of*, by number."""
    opened = [each for each in records if each.row.created <= as_of]
    named = {each.row.number: each.named for each in opened}
    rows = (_row(config, each, named, as_of) for each in opened)
    return tuple(sorted(rows, key=lambda row: row.number))


def _row(
    config: Portfolio, record: Record, named: Mapping[int, tuple[int, ...]], as_of: date
) -> Row:
    row = record.row
    changes: dict[str, Any] = _counted(config, row, as_of)
    field = config.field_of("dependencies")
    if field is not None and _in_a_knot(row.number, named):
        faulty = row.faulty if field in row.faulty else (*row.faulty, field)
        gate = record.faulty_gate if row.gate is not None else None
        changes |= {"faulty": faulty, "gate": gate}
    return row.changed(**changes)


def _counted(config: Portfolio, row: Row, as_of: date) -> dict[str, Any]:
    """Count the days anew."""
    since, finished = row.phase_since, row.closed
    end = _end(config, row)
    if row.state == "completed":
        finished = row.state_since
    return {
        "days_in_phase": None if since is None else days(since, row.closed or as_of),
        "silent_days": days(row.last_activity, as_of),
        "indicator": indicator(row.progress, row.start, end, as_of, finished),
        "health": health_of(config, row, as_of) if row.is_open else None,
    }


def health_of(config: Portfolio, row: Row, as_of: date) -> Health:
    """Judge an open initiative by the progress that is reported, else by its plan.

    A new end that is reported takes the place of the planned one.
    """
    status = row.facts.statuses.get("progress")
    signal = config.statuses["progress"].levels[status.level].signal if status else None
    end = _end(config, row)
    return reported_health(signal, health(row.progress, row.start, end, as_of))


def _end(config: Portfolio, row: Row) -> date | None:
    """Return the end that counts, the reported before the planned: what is endless has none."""
    told = row.facts.progress
    end = told.end if told and told.end else row.end
    return None if goes_on(config, row.kind) else end


def _in_a_knot(number: int, named: Mapping[int, tuple[int, ...]]) -> bool:
    """Tell whether an initiative says that it depends on itself, or on one that says so of it."""
    return any(each == number or number in named.get(each, ()) for each in named[number])
