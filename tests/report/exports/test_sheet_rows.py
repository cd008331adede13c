"""Rows of a sheet, as the format writes them."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import date
from xml.etree import ElementTree

import openpyxl
import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from portfolio_bot.report.exports.columns import Cell, tidy
from portfolio_bot.report.exports.sheet_rows import LONGEST, letters, rows


def row(*cells: Cell) -> str:
    """Return the first row below the heading."""
    (found,) = rows([[cell] for cell in cells], 7)
    return found


@pytest.mark.parametrize(
    ("cell", "inside"),
    [
        ("å & <b>", ' t="inlineStr"><is><t>å &amp; &lt;b&gt;</t></is>'),
        ("=1+1", ' t="inlineStr"><is><t>=1+1</t></is>'),
        ("12", ' t="inlineStr"><is><t>12</t></is>'),
        (True, ' t="b"><v>1</v>'),
        (False, ' t="b"><v>0</v>'),
        (12, "><v>12</v>"),
        (-2.5, "><v>-2.5</v>"),
        (0.1, "><v>0.1</v>"),
        (date(2026, 11, 23), ' s="7"><v>46349</v>'),
        (date(1900, 3, 1), ' s="7"><v>61</v>'),
    ],
)
def test_cells_are_what_they_are(cell: Cell, inside: str) -> None:
    """Text is text, whatever it looks like; numbers, days and truth values are themselves."""
    assert row(cell) == f'<row r="2"><c r="A2"{inside}</c></row>'


def test_what_looks_alike_is_told_apart() -> None:
    """In one column a number, a truth value and nothing less than nothing are themselves."""
    cells: list[Cell] = [1, True, 1.0, -0.0, 0.0, 0, False, "1", 1e20, 10**20]
    values = [re.sub("<[^>]*>", "", each) for each in rows([cells], 7)]
    assert values == ["1", "1", "1", "-0", "0", "0", "0", "1", "1E+20", "1" + 20 * "0"]
    assert [' t="b"' in each for each in rows([cells], 7)] == [
        isinstance(cell, bool) for cell in cells
    ]


def test_nothing_is_left_out() -> None:
    """What nobody has reported has no cell, and the others keep their columns."""
    cells = ElementTree.fromstring(row(1, None, 2))  # noqa: S314 - our own
    assert [cell.attrib["r"] for cell in cells] == ["A2", "C2"]
    assert list(rows([], 1)) == []


def test_a_text_too_long_is_cut() -> None:
    """A cell holds no more than Excel takes."""
    assert row("x" * (LONGEST + 1)).count("x") == LONGEST


@given(st.integers(0, 16_383))
def test_columns_are_named_as_excel_names_them(place: int) -> None:
    """Every column that a sheet may have is named as another library names it."""
    assert letters(place) == xlsxwriter.utility.xl_col_to_name(place)


def test_codes_of_signs_are_text() -> None:
    """What Excel would read as the code of a sign is spelt out, as XlsxWriter does.

    openpyxl reads such a code as it stands, where it is not a shared string.
    """
    assert "<t>a_x005F_x0041_x005F_x000D_ _x12_</t>" in row("a_x0041_x000D_ _x12_")


@given(st.text(max_size=60))
def test_texts_come_back(text: str) -> None:
    """Whatever else a tidied text holds, openpyxl reads it back."""
    cell = tidy(text)
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    book.add_worksheet().write_string(0, 0, "x")
    book.close()
    filled = io.BytesIO()
    with zipfile.ZipFile(out) as source, zipfile.ZipFile(filled, "w") as target:
        for name in source.namelist():
            part = source.read(name).decode()
            target.writestr(name, part.replace("</sheetData>", f"{row(cell)}</sheetData>"))
    assert openpyxl.load_workbook(filled).worksheets[0]["A2"].value == cell
