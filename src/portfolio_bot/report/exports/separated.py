"""CSV as Norwegian spreadsheets take it: UTF-8 with a byte order mark, semicolons, CRLF.

(https://www.rfc-editor.org/rfc/rfc4180, https://owasp.org/www-community/attacks/CSV_Injection)
"""

from __future__ import annotations

import csv
from datetime import date
from io import StringIO

from portfolio_bot.domain.ledger.table import defused
from portfolio_bot.report.exports.columns import Cell, Reader, Table
from portfolio_bot.report.model import Report


def separated(table: Table, reader: Reader, report: Report) -> str:
    """Write *table* as CSV."""
    out = StringIO()
    out.write("\ufeff")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(table.headings(reader))
    writer.writerows(
        ["" if cell is None else shown(reader, cell) for cell in line]
        for line in table.lines(reader, report)
    )
    return out.getvalue()


def shown(reader: Reader, cell: Cell) -> str:
    """Write one cell: a number with the language's decimal sign, a day as 2026-01-31.

    A text that a spreadsheet would take for a formula gets an apostrophe before it.
    """
    match cell:
        case str():
            return defused(cell)
        case None:
            return ""
        case bool():
            return reader.word("exports-yes" if cell else "exports-no")
        case int():
            return str(cell)
        case float():
            point = "." if reader.config.language == "en" else ","
            return f"{cell:.10g}".replace(".", point)
        case date():
            return cell.isoformat()
