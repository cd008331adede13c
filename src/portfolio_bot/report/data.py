"""`portfolio.json`: the report's data for other programs, documented in docs/report-data.md."""

from __future__ import annotations

import json
from datetime import date
from typing import Literal

from pydantic import Field as Declared

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.escaping import visible_json
from portfolio_bot.domain.frozen import Frozen
from portfolio_bot.domain.schemas import schema_text as schema_text_of
from portfolio_bot.report.due import Due
from portfolio_bot.report.model import Report
from portfolio_bot.report.rows import Row
from portfolio_bot.report.totals import PhaseCount, Totals

SCHEMA_VERSION: Literal[1] = 1


class DataTotals(Totals):
    """The portfolio in figures."""

    due: int = Declared(description="Decisions that somebody should make.")


class PortfolioData(Frozen):
    """One edition of a portfolio's data, as of the end of a day."""

    version: Literal[1] = Declared(
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
    )


def data_text(config: Portfolio, report: Report) -> str:
    """Write the data of *report* as the file holds it: keys sorted, so that a diff is short."""
    data = data_of(config, report).model_dump(mode="json", by_alias=True)
    text = json.dumps(data, ensure_ascii=False, indent=2, sort_keys=True)
    return visible_json(text) + "\n"


def schema_text() -> str:
    """Write the JSON Schema (draft 2020-12) of the data as a file holds it."""
    return schema_text_of(PortfolioData)
