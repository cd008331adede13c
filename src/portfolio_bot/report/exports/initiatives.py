"""The columns of `tiltak`: one line an initiative, as it stands on the day of the report."""

from __future__ import annotations

from portfolio_bot.domain.config.reporting import DIMENSIONS, Dimension
from portfolio_bot.report.exports.columns import Cell, Column, Reader, Table, joined, same, tidy
from portfolio_bot.report.rows.row import Row


def _phase(reader: Reader, row: Row) -> Cell:
    return tidy(reader.phrases.phase(row.phase))


def _kind(reader: Reader, row: Row) -> Cell:
    return tidy(reader.phrases.kind(row.kind)) if row.kind else None


def _priority(reader: Reader, row: Row) -> Cell:
    return tidy(reader.phrases.priority(row.priority)) if row.priority else None


def _route(reader: Reader, row: Row) -> Cell:
    return tidy(reader.phrases.route(row.route)) if row.route else None


def _health(reader: Reader, row: Row) -> Cell:
    known = row.health is not None and row.health != "unknown"
    return reader.word(f"report-health-{row.health}") if known else None


def _status(dimension: Dimension) -> Column:
    """Make the column of one dimension: the word of its scale, or the id of a step it lost."""

    def value(reader: Reader, row: Row) -> Cell:
        status = row.facts.statuses.get(dimension)
        if status is None:
            return None
        scale = reader.config.statuses.get(dimension)
        level = scale.levels.get(status.level) if scale else None
        return tidy(level.name if level else status.level)

    return Column(f"status-{dimension}", value)


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
    outside = [need.outside for need in row.facts.needs if need.outside and not need.settled]
    return joined([*(f"#{number}" for number in row.waits_for), *outside])


def _missing(reader: Reader, row: Row) -> Cell:
    return joined(reader.config.fields[key].label for key in row.missing)


def _parts(place: int) -> Column:
    key = ("parts-closed", "parts")[place]
    return Column(key, lambda _reader, row: row.parts[place] if row.parts else None)


INITIATIVES = Table(
    "tiltak",
    (
        same("number"),
        same("title"),
        same("url"),
        Column("state", lambda reader, row: reader.word(f"report-state-{row.state}")),
        same("state-since", "state_since"),
        same("state-reason", "state_reason"),
        same("review"),
        same("bound"),
        Column("kind", _kind),
        Column("phase", _phase),
        same("phase-since", "phase_since"),
        same("days-in-phase", "days_in_phase"),
        _gate("gate-met", "met"),
        _gate("gate-total", "total"),
        Column("priority", _priority),
        Column("route", _route),
        Column("leaders", lambda _reader, row: joined(row.leaders)),
        Column("owner", lambda _reader, row: joined(row.owner)),
        same("product-group", "product_group"),
        same("responsible"),
        same("start"),
        same("end"),
        same("person-months", "person_months"),
        same("objectives"),
        same("key-results", "key_results"),
        same("key-results-done", "key_results_done"),
        same("progress"),
        Column("health", _health),
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
        Column("missing", _missing),
        same("created"),
        same("closed"),
        same("last-decision", "last_decision"),
        same("last-activity", "last_activity"),
        same("silent-days", "silent_days"),
    ),
    lambda report: report.rows,
)
