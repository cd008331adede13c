"""Input to plans: what asks to be in next year's, one line an initiative (D6)."""

from __future__ import annotations

from typing import Any, NamedTuple

from portfolio_bot.domain.config import PlanInput
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
from portfolio_bot.report.model import Report
from portfolio_bot.report.rows.row import Row


class Asked(NamedTuple):
    """An initiative that asks to be in the plan of *year*."""

    row: Row
    year: int


def plan_table(key: str, plan: PlanInput) -> Table:
    """Return the table of the open initiatives that ask to be in the plan *key* of next year."""

    def things(report: Report) -> list[Asked]:
        asked = (row for row in report.open_rows if _chosen(row, plan.field) & {*plan.options})
        rows = sorted(asked, key=lambda row: row.number)
        return [Asked(row, report.as_of.year + 1) for row in rows]

    return Table(f"innspill-{key}", COLUMNS, things)


def _chosen(row: Row, field: str) -> set[object]:
    value = row.values.get(field)
    return {*value} if isinstance(value, tuple) else {value}


def _answer(part: Any) -> Column:
    """Make the column of a text that the form asks for."""

    def value(reader: Reader, asked: Asked) -> Cell:
        found = asked.row.values.get(reader.config.field_of(part) or "")
        words = found if isinstance(found, tuple) else (found,)
        return joined(each for each in words if isinstance(each, str))

    return Column(part, value)


def _need(key: str, years: int) -> Column:
    """Make the column of what is needed so many years after the plan's first."""

    def value(_reader: Reader, asked: Asked) -> Cell:
        costs = (each for each in asked.row.facts.costs if each.year == asked.year + years)
        return next((each.need for each in costs), None)

    return Column(key, value)


def _benefits(_reader: Reader, asked: Asked) -> Cell:
    return joined(each.name for each in asked.row.facts.benefits if not each.withdrawn)


COLUMNS = (
    same("plan-year", "year"),
    same("number", "row.number"),
    same("title", "row.title"),
    same("url", "row.url"),
    Column("phase", lambda reader, asked: tidy(reader.phrases.phase(asked.row.phase))),
    Column(
        "priority",
        lambda reader, asked: (
            asked.row.priority and tidy(reader.phrases.priority(asked.row.priority))
        ),
    ),
    listed("owner", "row.owner"),
    same("product-group", "row.product_group"),
    _answer("problem"),
    _answer("governing-objectives"),
    same("start", "row.start"),
    same("end", "row.end"),
    same("person-months", "row.person_months"),
    _need("need-plan-year", 0),
    _need("need-year-after", 1),
    Column("benefits", _benefits),
)
"""The plan's year first, so that nobody takes one year's figures for another's."""
