"""CSV: what spreadsheets and the csv module read back."""

import csv
import io
from datetime import date

import pytest

from portfolio_bot.domain.config import Language
from portfolio_bot.report.exports.columns import Cell
from portfolio_bot.report.exports.separated import separated
from portfolio_bot.report.exports.tables import TABLES
from tests.report.exports.reported import lines_of, reader, reported, shown


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_file_is_read_back(table: object) -> None:
    """Each table comes back by cells, after a byte order mark, in lines of CRLF."""
    wanted = next(each for each in TABLES if each is table)
    text = separated(wanted, reader(), reported())
    assert text.startswith("\ufeff")
    assert text.count("\r\n") == len(text.splitlines())
    head, *found = csv.reader(io.StringIO(text[1:], newline=""), delimiter=";")
    assert head == wanted.headings(reader())
    lines = lines_of(wanted, reader(), reported())
    assert found == [[shown(reader(), cell) for cell in line] for line in lines]


def test_no_cell_is_a_formula() -> None:
    """A title that begins as a formula has an apostrophe before it."""
    (table, *_) = TABLES
    text = separated(table, reader(), reported())
    found = csv.reader(io.StringIO(text[1:], newline=""), delimiter=";")
    titles = [line[1] for line in found]
    assert titles[1].startswith("'=cmd")


@pytest.mark.parametrize(
    ("cell", "language", "wanted"),
    [
        (None, "nb", ""),
        (True, "nn", "ja"),
        (False, "en", "no"),
        (-3, "nb", "-3"),
        (6.5, "nb", "6,5"),
        (-2.25, "en", "-2.25"),
        (1000000.0, "nn", "1000000"),
        (date(2026, 1, 2), "nb", "2026-01-02"),
        ("@alle", "nb", "'@alle"),
        ("-1", "nb", "'-1"),
        ("＝1", "nb", "'＝1"),
    ],
)
def test_cells(cell: Cell, language: Language, wanted: str) -> None:
    """Numbers have the language's decimal sign, days are ISO, and texts are no formulas."""
    assert shown(reader(language), cell) == wanted
