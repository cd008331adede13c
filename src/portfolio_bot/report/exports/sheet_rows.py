"""Lines of a table as the rows of a sheet, written in the format's own words.

Here are plain values only, so a cell is one piece of text. All else of a workbook is XlsxWriter's:
see `report.exports.workbook`. Source: ECMA-376-1, 18.3.1.4 (c), 18.3.1.73 (row), 18.4.12 (t) and
22.9.2.19 (ST_Xstring).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache, partial
from xml.sax.saxutils import escape

from portfolio_bot.report.exports.columns import Cell, Written

LONGEST = 32_767
"""Signs that Excel takes in a cell."""

_BEGINNING = date(1899, 12, 30)
"""The day from which Excel counts, as its year 1900 has a leap day too many."""

_LETTERS = 26
_CODE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
"""What begins the code of a sign, unless it is spelt out itself."""


def rows(cells: Sequence[list[Cell]], day_style: int) -> Iterator[str]:
    """Yield the rows below the heading, of the *cells* of each column.

    Days look as the style *day_style* says. What stands in many cells is written once.
    """
    written = Written(
        {
            str: cache(_text),
            bool: cache(_truth),
            date: cache(partial(_day, day_style)),
            int: cache(_whole),
            float: _number,
        }
    )
    heads = [f'<c r="{letters(place)}' for place in range(len(cells))]
    for place, line in enumerate(zip(*written.columns(cells), strict=True), start=2):
        number = str(place)
        shown = [
            f"{head}{number}{cell}"
            for head, cell in zip(heads, line, strict=True)
            if cell is not None
        ]
        yield f'<row r="{number}">{"".join(shown)}</row>'


def letters(place: int) -> str:
    """Return the letters of the column at *place*, counted from 0: A, B, ..., Z, AA."""
    before, rest = divmod(place, _LETTERS)
    return (letters(before - 1) if before else "") + chr(ord("A") + rest)


# What follows the name of a cell: no text is ever taken for a formula, a link or a number.


def _text(cell: str) -> str:
    text = escape(cell[:LONGEST])
    spelt = _CODE.sub("_x005F_", text) if "_x" in text else text
    return f'" t="inlineStr"><is><t>{spelt}</t></is></c>'


def _truth(cell: bool) -> str:  # noqa: FBT001 - a cell
    return f'" t="b"><v>{cell:d}</v></c>'


def _day(style: int, cell: date) -> str:
    return f'" s="{style}"><v>{(cell - _BEGINNING).days}</v></c>'


def _whole(cell: int) -> str:
    return f'"><v>{cell}</v></c>'


def _number(cell: float) -> str:
    return f'"><v>{cell:.16G}</v></c>'
