"""CSV as Norwegian spreadsheets take it: UTF-8 with a byte order mark, semicolons, CRLF.

(https://www.rfc-editor.org/rfc/rfc4180, https://owasp.org/www-community/attacks/CSV_Injection)
"""

from __future__ import annotations

import csv
from datetime import date
from functools import cache
from io import StringIO

from portfolio_bot.domain.ledger.table import defused
from portfolio_bot.report.exports.columns import Reader, Table, Written
from portfolio_bot.report.model import Report


def separated(table: Table, reader: Reader, report: Report) -> str:
    """Write *table* as CSV."""
    out = StringIO()
    out.write("\ufeff")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(table.headings(reader))
    writer.writerows(zip(*written(reader).columns(table.cells(reader, report)), strict=True))
    return out.getvalue()


def written(reader: Reader) -> Written:
    """Return how cells are written: a number with the language's decimal sign, 2026-01-31.

    A text that a spreadsheet would take for a formula gets an apostrophe before it.
    """
    point = "." if reader.config.language == "en" else ","
    return Written(
        {
            str: cache(defused),
            bool: lambda cell: reader.word("exports-yes" if cell else "exports-no"),
            int: str,
            float: lambda cell: f"{cell:.10g}".replace(".", point),
            date: cache(date.isoformat),
        }
    )
