"""The columns of `tiltak`: one line an initiative, as it stands on the day of the report."""

from __future__ import annotations

from operator import attrgetter

from portfolio_bot.domain.config.reporting import DIMENSIONS, Dimension
from portfolio_bot.report.exports.columns import (
    Cell,
    Column,
    Reader,
    Table,
    joined,
    listed,
    same,
    tidy,
)
from portfolio_bot.report.rows.row import Row


def _state(reader: Reader, state: str) -> Cell:
    return reader.word(f"report-state-{state}")


def _phase(reader: Reader, key: str) -> Cell:
    return tidy(reader.phrases.phase(key))


def _kind(reader: Reader, key: str) -> Cell:
    return tidy(reader.phrases.kind(key)) if key else None


def _priority(reader: Reader, key: str) -> Cell:
    return tidy(reader.phrases.priority(key)) if key else None


def _route(reader: Reader, key: str) -> Cell:
    return tidy(reader.phrases.route(key)) if key else None


def _health(reader: Reader, health: str) -> Cell:
    return reader.word(f"report-health-{health}") if health != "unknown" else None


def _status(dimension: Dimension) -> Column:
    """Make the column of one dimension: the word of its scale, or the id of a step it lost."""

    def read(row: Row) -> str | None:
        status = row.facts.statuses.get(dimension)
        return status.level if status else None

    def value(reader: Reader, key: str) -> Cell:
        scale = reader.config.statuses.get(dimension)
        level = scale.levels.get(key) if scale else None
        return tidy(level.name if level else key)

    return Column(f"status-{dimension}", value, read)


def _indicator(key: str, name: str) -> Column:
    def value(_reader: Reader, row: Row) -> Cell:
        found: Cell = getattr(row.indicator, name, None)
        return found

    return Column(key, value)


def _gate(key: str, name: str) -> Column:
    def value(_reader: Reader, row: Row) -> Cell:
        found: Cell = getattr(row.gate, name, None)
        return found

    return Column(key, value)


def _waits_for(_reader: Reader, row: Row) -> Cell:
    if not row.waits_for and not row.facts.needs:
        return None
    outside = [need.outside for need in row.facts.needs if need.outside and not need.settled]
    return joined([*(f"#{number}" for number in row.waits_for), *outside])


def _missing(reader: Reader, keys: tuple[str, ...]) -> Cell:
    return joined(reader.config.fields[key].label for key in keys)


def _parts(place: int) -> Column:
    key = ("parts-closed", "parts")[place]
    return Column(key, lambda _reader, row: row.parts[place] if row.parts else None)


INITIATIVES = Table(
    "tiltak",
    (
        same("number"),
        same("title"),
        same("url"),
        Column("state", _state, attrgetter("state")),
        same("state-since", "state_since"),
        same("state-reason", "state_reason"),
        same("review"),
        same("bound"),
        Column("kind", _kind, attrgetter("kind")),
        Column("phase", _phase, attrgetter("phase")),
        same("phase-since", "phase_since"),
        same("days-in-phase", "days_in_phase"),
        _gate("gate-met", "met"),
        _gate("gate-total", "total"),
        Column("priority", _priority, attrgetter("priority")),
        Column("route", _route, attrgetter("route")),
        listed("leaders"),
        listed("owner"),
        same("product-group", "product_group"),
        same("responsible"),
        same("start"),
        same("end"),
        same("person-months", "person_months"),
        same("objectives"),
        same("key-results", "key_results"),
        same("key-results-done", "key_results_done"),
        same("progress"),
        Column("health", _health, attrgetter("health")),
        _indicator("expected", "expected"),
        _indicator("overdue-days", "overdue_days"),
        _indicator("overdue-percent", "overdue_percent"),
        _indicator("success", "success"),
        *(_status(dimension) for dimension in DIMENSIONS),
        same("reported", "facts.reported"),
        Column("waits-for", _waits_for),
        Column("programme", lambda _reader, row: row.programme and tidy(row.programme.title)),
        _parts(0),
        _parts(1),
        Column("missing", _missing, attrgetter("missing")),
        same("created"),
        same("closed"),
        same("last-decision", "last_decision"),
        same("last-activity", "last_activity"),
        same("silent-days", "silent_days"),
    ),
    lambda report: report.rows,
)
