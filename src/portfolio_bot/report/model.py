"""The report: everything that its pages show, worked out from the portfolio as of a day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from typing import NamedTuple

from pydantic import Field as Declared

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


MOST_LOGGED = 1_000
"""Decisions that the log keeps, the newest; the ledger has them all."""


class Logged(Frozen):
    """A decision of the log, and the number of the initiative that it is about."""

    number: int = Declared(description="The issue's number.")
    decision: Decision = Declared(description="The decision; `at` is in UTC.")


class Report(Frozen):
    """One edition of the report.

    ``previous`` is the edition it is compared with; ``unreadable`` tells that there was one
    that could not be used. ``changes`` is None without a previous edition. ``log`` has the newest
    of the ``logged`` decisions, the newest first.
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
    logged: int
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


class Origin(NamedTuple):
    """Where a report comes from, and the text of the edition before it, if there is one."""

    repository: str
    board_url: str | None = None
    previous: str | None = None


class Read(NamedTuple):
    """All that was read of the portfolio as of a day: initiatives by number, and their log."""

    rows: tuple[Row, ...]
    log: tuple[Logged, ...]
    logged: int


def build_report(
    config: Portfolio,
    snapshot: PortfolioSnapshot,
    as_of: date,
    edition: EditionKind = "weekly",
) -> Report:
    """Build the report of *snapshot* as of the end of the day *as_of*.

    The same portfolio and day give the same report; `snapshot.now` plays no part.
    """
    origin = Origin(snapshot.repository.name, snapshot.board_url, snapshot.previous)
    return assemble(config, read_all(config, snapshot, as_of), origin, as_of, edition)


def read_all(config: Portfolio, snapshot: PortfolioSnapshot, as_of: date) -> Read:
    """Read the initiatives of *snapshot*, and the newest decisions on them."""
    found = read_rows(config, snapshot, as_of)
    log = [each for row, decisions in found for each in _logged(row, decisions)]
    newest = sorted(log, key=_when, reverse=True)[:MOST_LOGGED]
    return Read(tuple(row for row, _ in found), tuple(newest), len(log))


def assemble(
    config: Portfolio, read: Read, origin: Origin, as_of: date, edition: EditionKind
) -> Report:
    """Build a report of what was read."""
    rows = read.rows
    phases = count_phases(config, rows)
    previous = _previous(origin.previous, as_of)
    return Report(
        as_of=as_of,
        edition=edition,
        repository=origin.repository,
        rows=rows,
        phases=phases,
        totals=add_up(config, rows, phases),
        due=find_due(config, rows, as_of),
        silent=_silent(config, rows),
        log=read.log,
        logged=read.logged,
        board_url=origin.board_url,
        previous=previous,
        unreadable=previous is None and origin.previous is not None,
        changes=compare(previous, rows) if previous else None,
    )


def _previous(text: str | None, as_of: date) -> Previous | None:
    """Return the earlier edition, unless it is of the same day or later."""
    found = read_previous(text) if text is not None else None
    return found if found is not None and found.as_of < as_of else None


def _silent(config: Portfolio, rows: Sequence[Row]) -> tuple[Row, ...]:
    lacking = [row for row in rows if is_silent(config, row) or is_incomplete(row)]
    return tuple(sorted(lacking, key=lambda row: (-row.silent_days, row.number)))


def _logged(row: Row, decisions: Iterable[Decision]) -> Iterator[Logged]:
    """Keep the decisions of the log, without what only a later edit is compared with."""
    for each in decisions:
        if each.kind in LOGGED:
            yield Logged(number=row.number, decision=each.model_copy(update={"answers": {}}))


def _when(logged: Logged) -> tuple[datetime, int, str]:
    return logged.decision.at, logged.number, logged.decision.id
