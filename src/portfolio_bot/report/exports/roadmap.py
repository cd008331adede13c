"""The success indicators, in the columns of Digdir's roadmap report (digdir/bod-roadmapreport).

That report answers Power BI and Excel with a JSON array of objects; here are the same keys in
the same order, so that a query made for the one reads the other. Its faults are mended: what
nobody has reported is null, not 0 nor the year 1; an initiative without a product or dates does
not vanish; one that starts and ends on the same day is planned to last a day; and what is
completed has come all the way, whatever was reported before.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from fractions import Fraction
from functools import cache, lru_cache

from portfolio_bot.domain.escaping import visible_json
from portfolio_bot.report.exports.columns import Cell, Column, Reader, Table, Written, same
from portfolio_bot.report.model import Report
from portfolio_bot.report.rows.metrics import days
from portfolio_bot.report.rows.row import Row

_ENCODER = json.JSONEncoder(ensure_ascii=False)

_WEEKS_OF_MONTH = Fraction(52, 12)


def _man_weeks(_reader: Reader, row: Row) -> Cell:
    return None if row.person_months is None else _weeks(row.person_months)


@lru_cache(maxsize=1000)
def _weeks(months: float) -> float:
    """Return the weeks of so many *months*; many initiatives are as long as each other."""
    return float(round(Fraction(str(months)) * _WEEKS_OF_MONTH, 1))


def _total_days(_reader: Reader, row: Row) -> Cell:
    return days(row.start, row.end) if row.start and row.end else None


def _indicator(name: str) -> Callable[[Reader, Row], Cell]:
    def value(_reader: Reader, row: Row) -> Cell:
        found: Cell = getattr(row.indicator, name, None)
        return found

    return value


ROADMAP = Table(
    "Roadmap",
    (
        same("issueNumber", "number"),
        same("product", "product_group"),
        same("title"),
        Column("estimatedManWeeks", _man_weeks),
        same("progression", "progress"),
        same("startDate", "start"),
        same("endDate", "end"),
        same("closedDate", "closed"),
        Column("totalDays", _total_days),
        Column("daysOverdue", _indicator("overdue_days")),
        Column("percentageOverdue", _indicator("overdue_percent")),
        Column("expectedLinearProgression", _indicator("expected")),
        Column("successIndicator", _indicator("success")),
    ),
    lambda report: report.rows,
    translated=False,
)


def roadmap(reader: Reader, report: Report) -> str:
    """Write the success indicators as JSON, with a line for each key."""
    encode = _ENCODER.encode
    written = Written(
        {str: encode, bool: encode, int: cache(encode), float: encode, date: cache(_midnight)}
    )
    columns = [
        [f'    "{column.key}": {cell or "null"}' for cell in cells]
        for column, cells in zip(
            ROADMAP.columns, written.columns(ROADMAP.cells(reader, report)), strict=True
        )
    ]
    objects = map(",\n".join, zip(*columns, strict=True))
    text = "\n  },\n  {\n".join(objects)
    return visible_json(f"[\n  {{\n{text}\n  }}\n]\n" if text else "[]\n")


def _midnight(day: date) -> str:
    """Write a day as the time that it begins, as the original does."""
    return f'"{day.isoformat()}T00:00:00+00:00"'
