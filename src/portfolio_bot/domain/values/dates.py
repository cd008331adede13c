"""Dates as people write them: `2026-03-01`, `01.03.2026`, `1. mars 2026`, `2026-03`."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("januar", "jan", "january"),
            ("februar", "feb", "february"),
            ("mars", "mar", "march"),
            ("april", "apr"),
            ("mai", "may"),
            ("juni", "jun", "june"),
            ("juli", "jul", "july"),
            ("august", "aug"),
            ("september", "sep", "sept"),
            ("oktober", "okt", "october", "oct"),
            ("november", "nov"),
            ("desember", "des", "december", "dec"),
        ),
        start=1,
    )
    for name in names
}
_ISO = re.compile(r"(\d{4})-(\d{1,2})(?:-(\d{1,2}))?")
_DAY_FIRST = re.compile(r"(\d{1,2})([./]) ?(\d{1,2})\2 ?(\d{4})")
_NAMED = re.compile(r"(?:(\d{1,2})(?:\. ?| ))?([a-z]{3,9})\.? (\d{4})")


def read_date(text: str, *, last: bool = False) -> date | None:
    """Return the day that *text* names, or None.

    A month alone is its first day, or its *last* where something ends. Two-digit years and
    month-first order are not guessed at.
    """
    bare = " ".join(text.casefold().split())
    if found := _ISO.fullmatch(bare):
        return _day(found[1], found[2], found[3], last=last)
    if found := _DAY_FIRST.fullmatch(bare):
        return _day(found[4], found[3], found[1], last=last)
    if found := _NAMED.fullmatch(bare):
        month = _MONTHS.get(found[2])
        return _day(found[3], str(month), found[1], last=last) if month else None
    return None


def _day(year: str, month: str, day: str | None, *, last: bool) -> date | None:
    try:
        first = date(int(year), int(month), int(day or "1"))
    except ValueError:
        return None
    if day or not last:
        return first
    return first.replace(day=monthrange(first.year, first.month)[1])
