"""The workbook for Excel and Power BI: real days and numbers, and the same bytes each time.

XlsxWriter stamps its parts with one fixed time; the only time that it takes from a clock is
the workbook's own, and that is given here.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time
from io import BytesIO
from typing import TYPE_CHECKING

from portfolio_bot.report.exports.columns import Cell, Reader, Table
from portfolio_bot.report.exports.roadmap import ROADMAP
from portfolio_bot.report.exports.tables import TABLES
from portfolio_bot.report.model import Report

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

Known = str | int | float | date | bool

SHEETS: tuple[Table, ...] = (ROADMAP, *TABLES)
_WIDEST = 50
_NARROWEST = 10
_DAY_WIDTH = 11
_BUTTON = 4
"""Room beside a heading for the button that opens its filter."""

_BEGINNING = date(1899, 12, 30)
"""The day from which Excel counts, as its year 1900 has a leap day too many."""

_LONGEST = 32_767
"""Signs that Excel takes in a cell."""


def workbook(reader: Reader, report: Report) -> bytes:
    """Write every table as a sheet of a workbook."""
    import xlsxwriter  # noqa: PLC0415 - a tenth of a second, which other runs need not wait for

    out = BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    written = datetime.combine(report.as_of, time(), UTC)
    book.set_properties({"title": reader.config.name, "created": written})
    days = book.add_format({"num_format": "yyyy-mm-dd"})
    for table in SHEETS:
        name = reader.word(f"exports-sheet-{table.name}") if table.translated else table.name
        sheet = book.add_worksheet(name)
        _fill(sheet, table.headings(reader), table.lines(reader, report), days)
    book.close()
    return out.getvalue()


def _fill(
    sheet: Worksheet, headings: Sequence[str], lines: Iterable[Sequence[Cell]], days: Format
) -> None:
    """Write headings and lines, as a table that can be sorted and filtered."""
    sheet.freeze_panes(1, 0)
    widths = [len(heading) + _BUTTON for heading in headings]
    last = 0
    for last, line in enumerate(lines, start=1):
        for place, cell in enumerate(line):
            if cell is not None:
                _write(sheet, last, place, cell, days)
                widths[place] = max(widths[place], _length(cell))
    for place, width in enumerate(widths):
        sheet.set_column(place, place, min(_WIDEST, max(_NARROWEST, width)))
    sheet.add_table(
        *(0, 0, max(1, last), len(headings) - 1),
        {"columns": [{"header": each} for each in headings], "style": "Table Style Light 1"},
    )


def _write(sheet: Worksheet, line: int, place: int, cell: Known, days: Format) -> None:
    """Write *cell* as what it is: no text is ever taken for a formula, a link or a number."""
    match cell:
        case bool():
            sheet.write_boolean(line, place, cell)
        case int() | float():
            sheet.write_number(line, place, cell)
        case date():
            sheet.write_number(line, place, (cell - _BEGINNING).days, days)
        case _:
            sheet.write_string(line, place, cell[:_LONGEST])


def _length(cell: Cell) -> int:
    return _DAY_WIDTH if isinstance(cell, date) else len(str(cell)) + 1
