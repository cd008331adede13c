"""The report: everything that its pages show, worked out from the portfolio as of a day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from portfolio_bot.domain.config import EditionKind, Portfolio
from portfolio_bot.domain.frozen import Frozen
from portfolio_bot.domain.history import Decision, Kind
from portfolio_bot.domain.snapshot import PortfolioSnapshot
from portfolio_bot.report.changes import Change, compare
from portfolio_bot.report.due import Due, find_due
from portfolio_bot.report.previous import Previous, read_previous
from portfolio_bot.report.reading import read_rows
from portfolio_bot.report.rows import Row
from portfolio_bot.report.totals import (
    PhaseCount,
    Totals,
    add_up,
    count_phases,
    is_incomplete,
    is_silent,
)

LOGGED: tuple[Kind, ...] = (
    "move",
    "priority",
    "route",
    "hold",
    "resume",
    "stop",
    "complete",
    "approve",
    "bind",
    "unbind",
)
"""Decisions of the log. Ticks, votes, advice and assignments prepare decisions; the data file has
them all."""


class Logged(Frozen):
    """A decision of the log, with the initiative it is about."""

    row: Row
    decision: Decision


class Report(Frozen):
    """One edition of the report.

    ``previous`` is the edition it is compared with; ``unreadable`` tells that there was one
    that could not be used. ``changes`` is None without a previous edition.
    """

    as_of: date
    edition: EditionKind = "weekly"
    repository: str
    rows: tuple[Row, ...]
    phases: tuple[PhaseCount, ...]
    totals: Totals
    due: tuple[Due, ...]
    silent: tuple[Row, ...]
    log: tuple[Logged, ...]
    board_url: str | None = None
    previous: Previous | None = None
    unreadable: bool = False
    changes: tuple[Change, ...] | None = None

    @property
    def open_rows(self) -> tuple[Row, ...]:
        """The initiatives that are in the portfolio's hands, by phase as they follow, and age."""
        order = [phase.id for phase in self.phases]
        running = (row for row in self.rows if row.is_open)
        return tuple(sorted(running, key=lambda row: (-order.index(row.phase), row.number)))

    @property
    def ended_rows(self) -> tuple[Row, ...]:
        """The initiatives that are not, the latest first."""
        ended = [row for row in self.rows if not row.is_open]
        return tuple(sorted(ended, key=lambda row: (row.state_since or row.created, row.number)))[
            ::-1
        ]


def build_report(
    config: Portfolio,
    snapshot: PortfolioSnapshot,
    as_of: date,
    edition: EditionKind = "weekly",
) -> Report:
    """Build the report of *snapshot* as of the end of the day *as_of*.

    The same portfolio and day give the same report; `snapshot.now` plays no part.
    """
    rows = read_rows(config, snapshot, as_of)
    phases = count_phases(config, rows)
    previous = _previous(snapshot, as_of)
    return Report(
        as_of=as_of,
        edition=edition,
        repository=snapshot.repository.name,
        rows=rows,
        phases=phases,
        totals=add_up(config, rows, phases),
        due=find_due(config, rows, as_of),
        silent=_silent(config, rows),
        log=_log(rows),
        board_url=snapshot.board_url,
        previous=previous,
        unreadable=previous is None and snapshot.previous is not None,
        changes=compare(previous, rows) if previous else None,
    )


def _previous(snapshot: PortfolioSnapshot, as_of: date) -> Previous | None:
    """Return the earlier edition, unless it is of the same day or later."""
    found = read_previous(snapshot.previous) if snapshot.previous is not None else None
    return found if found is not None and found.as_of < as_of else None


def _silent(config: Portfolio, rows: Sequence[Row]) -> tuple[Row, ...]:
    lacking = [row for row in rows if is_silent(config, row) or is_incomplete(row)]
    return tuple(sorted(lacking, key=lambda row: (-row.silent_days, row.number)))


def _log(rows: Sequence[Row]) -> tuple[Logged, ...]:
    logged = [
        Logged(row=row, decision=decision)
        for row in rows
        for decision in row.decisions
        if decision.kind in LOGGED
    ]
    return tuple(sorted(logged, key=_when, reverse=True))


def _when(logged: Logged) -> tuple[datetime, int, str]:
    return logged.decision.at, logged.row.number, logged.decision.id
