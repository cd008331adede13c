"""`portfolio.json`: the report's data for other programs, documented in docs/report-data.md."""

from __future__ import annotations

import json
from datetime import date
from typing import Literal

from pydantic import BaseModel
from pydantic import Field as Declared
from pydantic.fields import FieldInfo

from portfolio_bot import __version__
from portfolio_bot.domain.config import EditionKind, Portfolio
from portfolio_bot.domain.escaping import visible_json
from portfolio_bot.domain.frozen import Frozen
from portfolio_bot.domain.schemas import schema_text as schema_text_of
from portfolio_bot.report.due import Due
from portfolio_bot.report.model import Logged, Report
from portfolio_bot.report.rows import Row
from portfolio_bot.report.totals import PhaseCount, Totals

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
    as_of: date = Declared(description="The day of the report.")
    portfolio: str = Declared(description="The portfolio's name.")
    repository: str = Declared(description="The portfolio's repository, as owner/name.")
    timezone: str = Declared(description="The time zone that days are counted in.")
    previous: date | None = Declared(description="Day of the edition that it was compared with.")
    phases: tuple[PhaseCount, ...] = Declared(description="The phases in order.")
    totals: DataTotals = Declared(description="Sums.")
    due: tuple[Due, ...] = Declared(description="What awaits a decision.")
    initiatives: tuple[Row, ...] = Declared(description="Every initiative, by number.")
    log: tuple[Logged, ...] = Declared(
        description="The newest decisions of the log, the newest first; the ledger has them all."
    )
    logged: int = Declared(description="How many decisions the log has in all.")
    edition: EditionKind = Declared(description="`weekly`, `monthly` or `tertial`.")
    board: str | None = Declared(description="The board's address.")
    program: str = Declared(description="The version of the program that made it.")


def data_of(config: Portfolio, report: Report) -> PortfolioData:
    """Return the data of *report*."""
    return PortfolioData(
        schema=SCHEMA_VERSION,
        as_of=report.as_of,
        portfolio=config.name,
        repository=report.repository,
        timezone=config.timezone,
        previous=report.previous.as_of if report.previous else None,
        phases=report.phases,
        totals=DataTotals(**report.totals.model_dump(), due=len(report.due)),
        due=report.due,
        initiatives=report.rows,
        log=report.log,
        logged=report.logged,
        edition=report.edition,
        board=report.board_url,
        program=__version__,
    )


def data_text(config: Portfolio, report: Report) -> str:
    """Write the data of *report* as the file holds it: a line for each thing, keys sorted.

    So a diff is as short as what has changed, and the file no larger than it must be.
    """
    data = data_of(config, report)
    parts = []
    for name, field in sorted(PortfolioData.model_fields.items(), key=lambda each: _key(*each)):
        value = getattr(data, name)
        parts.append(f"{json.dumps(_key(name, field))}: {_value(value)}")
    return visible_json("{\n" + ",\n".join(parts) + "\n}\n")


def _key(name: str, field: FieldInfo) -> str:
    return field.alias or name


def _value(value: object) -> str:
    """Write a list of things one a line, anything else on one."""
    if isinstance(value, tuple) and value:
        return "[\n" + ",\n".join(_line(each) for each in value) + "\n]"
    return _line(value)


def _line(value: object) -> str:
    plain = value.model_dump(mode="json") if isinstance(value, BaseModel) else value
    if isinstance(plain, date):
        plain = plain.isoformat()
    return json.dumps(plain, ensure_ascii=False, sort_keys=True)


def schema_text() -> str:
    """Write the JSON Schema (draft 2020-12) of the data as a file holds it."""
    return schema_text_of(PortfolioData)
