"""`portfolio.json`: the report's data for other programs, documented in docs/report-data.md.

From it, and from the edition before it, the whole report can be made again: `read_report`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from typing import Literal

from pydantic import Field as Declared
from pydantic import ValidationError

from portfolio_bot.domain.config import EditionKind, Portfolio
from portfolio_bot.domain.frozen import Frozen
from portfolio_bot.domain.initiative.reading import Value
from portfolio_bot.domain.schemas import schema_text as schema_text_of
from portfolio_bot.report.figures.due import Due
from portfolio_bot.report.figures.totals import PhaseCount, Totals
from portfolio_bot.report.files.writing import file_bytes
from portfolio_bot.report.model import Given, Report, complete
from portfolio_bot.report.rows.log import Noted, logged, noted
from portfolio_bot.report.rows.row import Row

SCHEMA_VERSION: Literal[2] = 2


class DataTotals(Totals):
    """The portfolio in figures."""

    due: int = Declared(description="Decisions that somebody should make.")


class PortfolioData(Frozen):
    """One edition of a portfolio's data, as of the end of a day."""

    version: Literal[2] = Declared(
        alias="schema",
        description="Version of this format. Keys may be added within a version, never changed.",
    )
    program: str = Declared(description="Version of the program that made it.")
    as_of: date = Declared(description="The day of the report.")
    edition: EditionKind = Declared(description="`weekly`, `monthly` or `tertial`.")
    portfolio: str = Declared(description="The portfolio's name.")
    repository: str = Declared(description="The portfolio's repository, as owner/name.")
    timezone: str = Declared(description="The time zone that days are counted in.")
    board: str | None = Declared(description="Address of the board; null when none is seen.")
    previous: date | None = Declared(description="Day of the edition that it was compared with.")
    compared: str | None = Declared(
        description="Git's object id of that edition's data file, or of one that could not be read."
    )
    phases: tuple[PhaseCount, ...] = Declared(description="The phases in order.")
    totals: DataTotals = Declared(description="Sums.")
    due: tuple[Due, ...] = Declared(description="What awaits a decision.")
    logged: int = Declared(description="Decisions of the log in all.")
    log: tuple[Noted, ...] = Declared(
        description="The latest of them, at most 1,000, the newest first; the ledger has all."
    )
    initiatives: tuple[Row, ...] = Declared(description="Every initiative, by number.")


class UnreadableDataError(ValueError):
    """A data file that is damaged, or of a version from which no report can be made again."""


def data_of(config: Portfolio, report: Report) -> PortfolioData:
    """Return the data of *report*."""
    return PortfolioData(
        schema=SCHEMA_VERSION,
        program=report.program,
        as_of=report.as_of,
        edition=report.edition,
        portfolio=config.name,
        repository=report.repository,
        timezone=config.timezone,
        board=report.board_url,
        previous=report.previous.as_of if report.previous else None,
        compared=report.compared,
        phases=report.phases,
        totals=DataTotals(**report.totals.model_dump(), due=len(report.due)),
        due=report.due,
        logged=report.logged,
        log=tuple(noted(line) for line in report.log),
        initiatives=report.rows,
    )


def data_bytes(config: Portfolio, report: Report) -> bytes:
    """Write the data of *report* as the file holds it."""
    return file_bytes(data_of(config, report))


def read_data(text: str) -> PortfolioData:
    """Read a data file. Raises `UnreadableDataError`."""
    try:
        return PortfolioData.model_validate(json.loads(text))
    except (ValueError, ValidationError, RecursionError) as error:
        raise UnreadableDataError from error


def read_report(config: Portfolio, data: PortfolioData, earlier: str | None) -> Report:
    """Make the report of *data* again; *earlier* is the data file that it was compared with.

    *config* is the configuration as it was then. What follows from the rest, such as sums and
    changes, is worked out anew.
    """
    rows = tuple(typed(config, row) for row in data.initiatives)
    row_of = {row.number: row for row in rows}
    given = Given(
        as_of=data.as_of,
        edition=data.edition,
        repository=data.repository,
        rows=rows,
        log=tuple(logged(line, row_of[line.number]) for line in data.log),
        logged=data.logged,
        board_url=data.board,
        program=data.program,
    )
    return complete(config, given, earlier)


def typed(config: Portfolio, row: Row) -> Row:
    """Return *row* with its answers as they were: JSON does not tell a day from other text."""
    values = dict(_values(config, row.values.items()))
    return row.changed(values=values)


def _values(config: Portfolio, values: Iterable[tuple[str, Value]]) -> Iterable[tuple[str, Value]]:
    for key, value in values:
        field = config.fields.get(key)
        is_day = field is not None and field.meaning == "date" and isinstance(value, str)
        yield key, date.fromisoformat(str(value)) if is_day else value


def schema_text() -> str:
    """Write the JSON Schema (draft 2020-12) of the data as a file holds it."""
    return schema_text_of(PortfolioData)
