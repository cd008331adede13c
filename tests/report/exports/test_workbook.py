"""The workbook, opened by a library that did not write it."""

import csv
import io
import zipfile
from datetime import datetime

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from portfolio_bot.catalogue import LANGUAGES
from portfolio_bot.domain.config import Language
from portfolio_bot.report.exports.columns import Cell
from portfolio_bot.report.exports.roadmap import ROADMAP
from portfolio_bot.report.exports.separated import separated
from portfolio_bot.report.exports.tables import TABLES
from portfolio_bot.report.exports.workbook import SHEETS, workbook
from tests.report.exports.reported import HOSTILE, lines_of, reader, reported, shown
from tests.report.exports.test_roadmap import KEYS


def opened(language: Language = "nb") -> list[Worksheet]:
    """Return the sheets of the workbook."""
    data = workbook(reader(language), reported())
    return list(openpyxl.load_workbook(io.BytesIO(data)).worksheets)


def read(cell: object) -> Cell:
    """Return what a cell holds; a time of day 0 is a day."""
    if isinstance(cell, datetime):
        return cell.date()
    assert cell is None or isinstance(cell, str | int | float | bool)
    return cell


@pytest.mark.parametrize("language", LANGUAGES)
def test_roadmap_comes_first(language: Language) -> None:
    """The first sheet has exactly the columns of Digdir's roadmap report, in every language."""
    first = opened(language)[0]
    assert first.title == "Roadmap"
    assert [cell.value for cell in first[1]] == KEYS


def test_sheets_hold_days_and_numbers() -> None:
    """Every cell comes back as it was: days as days, numbers as numbers, nothing as nothing."""
    for sheet, table in zip(opened(), SHEETS, strict=True):
        head, *found = sheet.iter_rows(values_only=True)
        wanted = lines_of(table, reader(), reported())
        assert list(head) == table.headings(reader())
        assert [[read(cell) for cell in line] for line in found[: len(wanted)]] == wanted


def test_workbook_says_what_the_files_say() -> None:
    """Each sheet of ours holds, cell by cell, what the table's CSV file holds."""
    for sheet, table in zip(opened()[1:], TABLES, strict=True):
        text = separated(table, reader(), reported())
        lines = list(csv.reader(io.StringIO(text[1:], newline=""), delimiter=";"))[1:]
        found = list(sheet.iter_rows(min_row=2, values_only=True))[: len(lines)]
        assert [[shown(reader(), read(cell)) for cell in line] for line in found] == lines


def test_sheets_are_tables() -> None:
    """Every sheet has a frozen heading, and is one table with a filter."""
    for sheet in opened():
        assert sheet.freeze_panes == "A2"
        (table,) = sheet.tables.values()
        assert table.autoFilter is not None
        assert table.ref == table.autoFilter.ref
        assert table.ref.startswith("A1:")


def test_sheet_and_table_are_as_long_as_their_lines() -> None:
    """Sheet and table say how far the lines go; a table has one row at least, as Excel demands."""
    for sheet, table in zip(opened(), SHEETS, strict=True):
        count = len(lines_of(table, reader(), reported()))
        (found,) = sheet.tables.values()
        last = sheet.cell(1, len(table.columns)).column_letter
        assert found.ref == f"A1:{last}{max(2, count + 1)}"
        assert sheet.calculate_dimension() == f"A1:{last}{count + 1}"
    with zipfile.ZipFile(io.BytesIO(workbook(reader(), reported()))) as file:
        part = file.read("xl/worksheets/sheet1.xml").decode()
    assert f'<dimension ref="A1:M{len(reported().rows) + 1}"/>' in part


def test_columns_are_as_wide_as_their_cells() -> None:
    """A column has room for its heading and its longest cell, within bounds."""
    widths = opened()[1].column_dimensions
    assert widths["A"].width < widths["B"].width < 52


def test_text_is_text() -> None:
    """A title that looks like a formula is text, without control signs."""
    cells = opened()[1]["B"]
    title = next(cell for cell in cells if str(cell.value).startswith("=cmd"))
    assert HOSTILE.startswith("=cmd")
    assert title.data_type in {"f", "s"}
    data = workbook(reader(), reported())
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        sheets = [name for name in file.namelist() if name.startswith("xl/worksheets/sheet")]
        assert not [name for name in sheets if b"<f>" in file.read(name)]


def test_same_report_same_bytes() -> None:
    """The same report gives the same bytes; no part has a time of its own."""
    first, second = (workbook(reader(), reported()) for _ in range(2))
    assert first == second
    with zipfile.ZipFile(io.BytesIO(first)) as file:
        assert {part.date_time for part in file.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert b"2026-11-23T00:00:00Z" in file.read("docProps/core.xml")


def test_no_initiatives() -> None:
    """A report of nothing is a workbook with headings alone."""
    report = reported().model_copy(update={"rows": ()})
    sheets = openpyxl.load_workbook(io.BytesIO(workbook(reader(), report))).worksheets
    assert [cell.value for cell in sheets[0][1]] == [column.key for column in ROADMAP.columns]
    assert len(sheets) == len(SHEETS)
