"""The report: everything that its pages show, worked out from the portfolio as of a day."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import Any, NamedTuple, Self

from portfolio_bot import __version__
from portfolio_bot.domain.config import EditionKind, Portfolio
from portfolio_bot.domain.frozen import Frozen
from portfolio_bot.domain.objects import blob_id
from portfolio_bot.domain.snapshot import PortfolioSnapshot
from portfolio_bot.report.figures.changes import Change, compare
from portfolio_bot.report.figures.due import Due, find_due
from portfolio_bot.report.figures.previous import Previous, read_previous
from portfolio_bot.report.figures.totals import (
    PhaseCount,
    Totals,
    add_up,
    count_phases,
    is_incomplete,
    is_silent,
)
from portfolio_bot.report.rows.log import Logged, latest
from portfolio_bot.report.rows.of_day import read_rows
from portfolio_bot.report.rows.records import Record, record_of
from portfolio_bot.report.rows.row import Row


class Report(Frozen):
    """One edition of the report.

    ``previous`` is the edition it is compared with; ``unreadable`` tells that there was one
    that could not be used; ``compared`` is git's object id of its data. ``changes`` is None
    without a previous edition. ``log`` has the latest of all the ``logged`` decisions, the
    newest first. ``program`` is the version of the program that made the edition first.
    """

    as_of: date
    edition: EditionKind
    repository: str
    rows: tuple[Row, ...]
    phases: tuple[PhaseCount, ...]
    totals: Totals
    due: tuple[Due, ...]
    silent: tuple[Row, ...]
    log: tuple[Logged, ...]
    logged: int
    program: str = __version__
    board_url: str | None = None
    previous: Previous | None = None
    compared: str | None = None
    unreadable: bool = False
    changes: tuple[Change, ...] | None = None

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """Return a copy with an *update*; what follows from the rows is worked out anew."""
        copied = super().model_copy(update=update, deep=deep)
        for followed in ("open_rows", "ended_rows"):
            copied.__dict__.pop(followed, None)
        return copied

    @cached_property
    def open_rows(self) -> tuple[Row, ...]:
        """The initiatives that are in the portfolio's hands, by phase as they follow, and age."""
        places = {phase.id: -place for place, phase in enumerate(self.phases)}
        running = (row for row in self.rows if row.is_open)
        return tuple(sorted(running, key=lambda row: (places[row.phase], row.number)))

    @cached_property
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
    name = snapshot.repository.name
    records = [record_of(config, as_of, entry, name) for entry in snapshot.entries]
    return report_of_records(config, snapshot, records, as_of, edition)


def report_of_records(
    config: Portfolio,
    snapshot: PortfolioSnapshot,
    records: Iterable[Record],
    as_of: date,
    edition: EditionKind = "weekly",
) -> Report:
    """Build the report of *records*, of which *snapshot* tells the circumstances."""
    records = tuple(records)
    rows = read_rows(config, records, as_of)
    row_of = {row.number: row for row in rows}
    told = [record for record in records if record.row.number in row_of]
    lines = (Logged(row_of[each.row.number], made) for each in told for made in each.log)
    given = Given(
        as_of=as_of,
        edition=edition,
        repository=snapshot.repository.name,
        rows=rows,
        log=latest(lines),
        logged=sum(len(each.log) for each in told),
        board_url=snapshot.board_url,
    )
    return complete(config, given, snapshot.previous)


class Given(NamedTuple):
    """What a report is worked out from, beside the edition before it."""

    as_of: date
    edition: EditionKind
    repository: str
    rows: tuple[Row, ...]
    log: tuple[Logged, ...]
    logged: int
    board_url: str | None
    program: str = __version__


def complete(config: Portfolio, given: Given, earlier: str | None) -> Report:
    """Work out the report of what is *given*, compared with *earlier*, the data of an edition."""
    phases = count_phases(config, given.rows)
    previous = _previous(earlier, given.as_of)
    return Report(
        **given._asdict(),
        phases=phases,
        totals=add_up(config, given.rows, phases),
        due=find_due(config, given.rows, given.as_of),
        silent=_silent(config, given.rows),
        previous=previous,
        compared=blob_id(earlier) if earlier is not None else None,
        unreadable=previous is None and earlier is not None,
        changes=compare(previous, given.rows) if previous else None,
    )


def _previous(earlier: str | None, as_of: date) -> Previous | None:
    """Return the earlier edition, unless it is of the same day or later."""
    found = read_previous(earlier) if earlier is not None else None
    return found if found is not None and found.as_of < as_of else None


def _silent(config: Portfolio, rows: Sequence[Row]) -> tuple[Row, ...]:
    lacking = [row for row in rows if is_silent(config, row) or is_incomplete(row)]
    return tuple(sorted(lacking, key=lambda row: (-row.silent_days, row.number)))
