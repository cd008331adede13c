"""The workbook for Excel and Power BI: real days and numbers, and the same bytes each time.

XlsxWriter makes a book of headings and empty tables, and the rows are put into it afterwards: it
takes many steps for each cell, and keeps every cell until the end, which at ten thousand
initiatives was half of a report's time and most of its memory.

XlsxWriter stamps its parts with one fixed time; the only time that it takes from a clock is
the workbook's own, and that is given here.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from portfolio_bot.report.exports.columns import Cell, Reader, Table
from portfolio_bot.report.exports.roadmap import ROADMAP
from portfolio_bot.report.exports.sheet_rows import letters, rows
from portfolio_bot.report.exports.tables import TABLES
from portfolio_bot.report.model import Report

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

SHEETS: tuple[Table, ...] = (ROADMAP, *TABLES)
_WIDEST = 50
_NARROWEST = 10
_BUTTON = 4
"""Room beside a heading for the button that opens its filter."""

_DAYS = 1
"""The style of days: the only one beside the usual, which is 0."""


class Sheet(NamedTuple):
    """What a sheet holds, how wide its columns are, and which of them have days.

    Its rows are text already: the cells themselves would take several times the room.
    """

    name: str
    headings: list[str]
    rows: bytes
    last: int
    widths: list[int]
    days: list[bool]

    def area(self, last: int) -> str:
        """Return the reference of the heading and what is below it, to the row *last*."""
        return f'ref="A1:{letters(len(self.headings) - 1)}{last}"'


def workbook(reader: Reader, report: Report) -> bytes:
    """Write every table as a sheet of a workbook."""
    sheets = [_sheet(reader, report, table) for table in SHEETS]
    out = BytesIO()
    with ZipFile(_bare(reader, report, sheets)) as bare, ZipFile(out, "w", ZIP_DEFLATED) as book:
        parts = {name: bare.read(name).decode() for name in bare.namelist()}
        for name, pieces in _filled(parts, sheets).items():
            part = BytesIO()
            part.writelines(pieces)
            book.writestr(_info(name), part.getbuffer())
    return out.getvalue()


def _sheet(reader: Reader, report: Report, table: Table) -> Sheet:
    headings = table.headings(reader)
    cells = table.cells(reader, report)
    columns = [set(column) for column in cells]
    return Sheet(
        name=reader.word(f"exports-sheet-{table.name}") if table.translated else table.name,
        headings=headings,
        rows="".join(rows(cells, _DAYS)).encode(),
        last=len(cells[0]) + 1,
        widths=[_width(*each) for each in zip(headings, columns, strict=True)],
        days=[any(issubclass(kind, date) for kind in set(map(type, each))) for each in columns],
    )


def _width(heading: str, cells: set[Cell]) -> int:
    """Return the width for all *cells*; a day is as long as a day in digits."""
    longest = max(map(len, map(str, cells - {None})), default=0)
    return min(_WIDEST, max(_NARROWEST, len(heading) + _BUTTON, longest + 1))


def _bare(reader: Reader, report: Report, sheets: Sequence[Sheet]) -> BytesIO:
    """Make the workbook with headings, and with a table of one empty row on each sheet."""
    import xlsxwriter  # noqa: PLC0415 - a tenth of a second, which other runs need not wait for

    out = BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    written = datetime.combine(report.as_of, time(), UTC)
    book.set_properties({"title": reader.config.name, "created": written})
    days = book.add_format({"num_format": "yyyy-mm-dd"})
    for sheet in sheets:
        _head(book.add_worksheet(sheet.name), sheet, days)
    book.close()
    return out


def _head(bare: Worksheet, sheet: Sheet, days: Format) -> None:
    """Write the headings, as those of a table that can be sorted and filtered."""
    bare.freeze_panes(1, 0)
    for place, width in enumerate(sheet.widths):
        bare.set_column(place, place, width, days if sheet.days[place] else None)
    bare.add_table(
        *(0, 0, 1, len(sheet.headings) - 1),
        {"columns": [{"header": each} for each in sheet.headings], "style": "Table Style Light 1"},
    )


def _filled(parts: dict[str, str], sheets: Sequence[Sheet]) -> dict[str, tuple[bytes, ...]]:
    """Return the parts of the book, in pieces, with each sheet's rows and its table as long."""
    found: dict[str, tuple[bytes, ...]] = {name: (part.encode(),) for name, part in parts.items()}
    for number, sheet in enumerate(sheets, start=1):
        of_sheet, of_table = f"xl/worksheets/sheet{number}.xml", f"xl/tables/table{number}.xml"
        long = sheet.area(max(2, sheet.last))
        found[of_table] = (parts[of_table].replace(sheet.area(2), long).encode(),)
        bare = parts[of_sheet].replace(sheet.area(1), sheet.area(sheet.last))
        head, end, foot = bare.partition("</sheetData>")
        found[of_sheet] = (head.encode(), sheet.rows, (end + foot).encode())
    return found


def _info(name: str) -> ZipInfo:
    """Name a part, with the earliest time that the format knows, as XlsxWriter does."""
    info = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    info.compress_type = ZIP_DEFLATED
    return info
