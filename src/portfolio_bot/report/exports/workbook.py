"""The workbook for Excel and Power BI: real days and numbers, and the same bytes each time.

XlsxWriter makes a book of headings and empty tables, and the rows are put into it afterwards: it
takes many steps for each cell, and keeps every cell until the end, which at ten thousand
initiatives was half of a report's time and most of its memory.

XlsxWriter stamps its parts with one fixed time; the only time that it takes from a clock is
the workbook's own, and that is given here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time
from functools import lru_cache
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


class Head(NamedTuple):
    """What a sheet is called and begins with, how wide its columns are, which of them have days."""

    name: str
    headings: tuple[str, ...]
    widths: tuple[int, ...]
    days: tuple[bool, ...]

    def area(self, last: int) -> str:
        """Return the reference of the headings and what is below them, to the row *last*."""
        return f'ref="A1:{letters(len(self.headings) - 1)}{last}"'


class Sheet(NamedTuple):
    """What a sheet holds.

    Its rows are text already: the cells themselves would take several times the room.
    """

    head: Head
    rows: bytes
    last: int


def workbook(reader: Reader, report: Report) -> bytes:
    """Write every table as a sheet of a workbook."""
    sheets = [_sheet(reader, report, table) for table in SHEETS]
    bare = _bare(reader.config.name, report.as_of, tuple(sheet.head for sheet in sheets))
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as book:
        for name, pieces in _filled(bare, sheets).items():
            part = BytesIO()
            part.writelines(pieces)
            book.writestr(_info(name), part.getbuffer())
    return out.getvalue()


def _sheet(reader: Reader, report: Report, table: Table) -> Sheet:
    headings = table.headings(reader)
    cells = table.cells(reader, report)
    columns = [set(column) for column in cells]
    kinds = [set(map(type, each)) for each in columns]
    head = Head(
        name=reader.word(f"exports-sheet-{table.name}") if table.translated else table.name,
        headings=tuple(headings),
        widths=tuple(_width(*each) for each in zip(headings, columns, strict=True)),
        days=tuple(any(issubclass(kind, date) for kind in each) for each in kinds),
    )
    return Sheet(head, "".join(rows(cells, _DAYS)).encode(), len(cells[0]) + 1)


def _width(heading: str, cells: set[Cell]) -> int:
    """Return the width for all *cells*; a day is as long as a day in digits."""
    longest = max(map(len, map(str, cells - {None})), default=0)
    return min(_WIDEST, max(_NARROWEST, len(heading) + _BUTTON, longest + 1))


# The demo, as every journey in tests, makes many small books with the same beginnings.
@lru_cache(maxsize=16)
def _bare(title: str, as_of: date, heads: tuple[Head, ...]) -> Mapping[str, str]:
    """Make the parts of a workbook with headings, and a table of one empty row on each sheet."""
    import xlsxwriter  # noqa: PLC0415 - a tenth of a second, which other runs need not wait for

    out = BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    book.set_properties({"title": title, "created": datetime.combine(as_of, time(), UTC)})
    days = book.add_format({"num_format": "yyyy-mm-dd"})
    for head in heads:
        _begin(book.add_worksheet(head.name), head, days)
    book.close()
    with ZipFile(out) as bare:
        return {name: bare.read(name).decode() for name in bare.namelist()}


def _begin(bare: Worksheet, head: Head, days: Format) -> None:
    """Write the headings, as those of a table that can be sorted and filtered."""
    bare.freeze_panes(1, 0)
    for place, width in enumerate(head.widths):
        bare.set_column(place, place, width, days if head.days[place] else None)
    bare.add_table(
        *(0, 0, 1, len(head.headings) - 1),
        {"columns": [{"header": each} for each in head.headings], "style": "Table Style Light 1"},
    )


def _filled(parts: Mapping[str, str], sheets: Sequence[Sheet]) -> dict[str, tuple[bytes, ...]]:
    """Return the parts of the book, in pieces, with each sheet's rows and its table as long."""
    found: dict[str, tuple[bytes, ...]] = {name: (part.encode(),) for name, part in parts.items()}
    for number, (head, cells, last) in enumerate(sheets, start=1):
        of_sheet, of_table = f"xl/worksheets/sheet{number}.xml", f"xl/tables/table{number}.xml"
        long = head.area(max(2, last))
        found[of_table] = (parts[of_table].replace(head.area(2), long).encode(),)
        bare = parts[of_sheet].replace(head.area(1), head.area(last))
        before, end, after = bare.partition("</sheetData>")
        found[of_sheet] = (before.encode(), cells, (end + after).encode())
    return found


def _info(name: str) -> ZipInfo:
    """Name a part, with the earliest time that the format knows, as XlsxWriter does."""
    info = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    info.compress_type = ZIP_DEFLATED
    return info
