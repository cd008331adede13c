"""Numbers as Norwegians write them: `1,5`, `1 500 000`, `kr 2.000.000,-`, `6 månedsverk`."""

from __future__ import annotations

import re
from collections.abc import Iterable

_SPACES = dict.fromkeys(map(ord, "\u00a0\u2007\u2009\u202f"), " ")
_GROUPED = re.compile(r"[+-]?[1-9]\d{0,2}(?:([ .])\d{3})(?:\1\d{3}){0,8}(?:,\d{1,9})?")
_PLAIN = re.compile(r"[+-]?\d{1,15}(?:[.,]\d{1,9})?")


def read_number(text: str, units: Iterable[str] = ()) -> float | None:
    """Return the number that *text* is, or None when it is none, or more than one.

    A unit of *units* may stand before or after it. A comma is the decimal sign; a point is
    one too, unless three digits follow each (`1.500` is one thousand five hundred, but `0.500`
    is a half).
    """
    bare = _without_units(text.translate(_SPACES).replace("−", "-").strip(), units)
    if _GROUPED.fullmatch(bare):
        return float(bare.replace(" ", "").replace(".", "").replace(",", "."))
    if _PLAIN.fullmatch(bare):
        return float(bare.replace(",", "."))
    return None


def _without_units(text: str, units: Iterable[str]) -> str:
    folded = text.casefold()
    for unit in sorted((unit.casefold() for unit in units), key=len, reverse=True):
        if folded.endswith(unit):
            return text[: len(text) - len(unit)].strip().removesuffix(",-").strip()
        if folded.startswith(unit):
            return text[len(unit) :].strip().removesuffix(",-").strip()
    return text.removesuffix(",-").strip()
