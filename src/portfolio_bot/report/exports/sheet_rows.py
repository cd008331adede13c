"""Lines of a table as the rows of a sheet, written in the format's own words.

Here are plain values only, so a cell is one piece of text. All else of a workbook is XlsxWriter's:
see `report.exports.workbook`. Source: ECMA-376-1, 18.3.1.4 (c), 18.3.1.73 (row), 18.4.12 (t) and
22.9.2.19 (ST_Xstring).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from xml.sax.saxutils import escape

from portfolio_bot.report.exports.columns import Cell

LONGEST = 32_767
"""Signs that Excel takes in a cell."""

_BEGINNING = date(1899, 12, 30)
"""The day from which Excel counts, as its year 1900 has a leap day too many."""

_LETTERS = 26
_CODE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
"""What begins the code of a sign, unless it is spelt out itself."""


def rows(lines: Iterable[Sequence[Cell]], day_style: int) -> Iterator[str]:
    """Yield *lines* as the rows below the heading; days look as the style *day_style* says."""
    columns: list[str] = []
    for number, line in enumerate(lines, start=2):
        columns = columns or [f'<c r="{letters(place)}' for place in range(len(line))]
        cells = [
            f'{column}{number}"{_inside(cell, day_style)}</c>'
            for column, cell in zip(columns, line, strict=True)
            if cell is not None
        ]
        yield f'<row r="{number}">{"".join(cells)}</row>'


def letters(place: int) -> str:
    """Return the letters of the column at *place*, counted from 0: A, B, ..., Z, AA."""
    before, rest = divmod(place, _LETTERS)
    return (letters(before - 1) if before else "") + chr(ord("A") + rest)


def _inside(cell: Cell, day_style: int) -> str:
    """Write *cell* as what it is: no text is ever taken for a formula, a link or a number."""
    match cell:
        case str():
            text = escape(cell[:LONGEST])
            spelt = _CODE.sub("_x005F_", text) if "_x" in text else text
            return f' t="inlineStr"><is><t>{spelt}</t></is>'
        case bool():
            return f' t="b"><v>{cell:d}</v>'
        case date():
            return f' s="{day_style}"><v>{(cell - _BEGINNING).days}</v>'
        case int():
            return f"><v>{cell}</v>"
        case _:
            return f"><v>{cell:.16G}</v>"
