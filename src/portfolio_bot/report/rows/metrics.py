"""The figures of the report: each formula in one place, with its source.

All work on whole days and round half to even, so that a figure never depends on the hour.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from typing import Literal

from pydantic import Field as Declared

from portfolio_bot.domain.config import Signal
from portfolio_bot.domain.frozen import Frozen

Health = Literal["on-plan", "behind", "delayed", "not-started", "unknown"]

TOLERANCE = 20
"""Points that progress may lie below what is expected and still count as on plan.

Progress comes in steps of a whole key result, of which an initiative has up to nine; a
smaller tolerance would call most initiatives delayed just before each result.
"""


class Indicator(Frozen):
    """How an initiative does against its plan."""

    overdue_days: int = Declared(description="Days from the planned end to the close, or as of.")
    overdue_percent: int = Declared(description="Those days, in per cent of the planned time.")
    success: int | None = Declared(
        description="Progress less the overdue per cent, 0 to 100; null before the start."
    )
    expected: int = Declared(description="Per cent of the planned time that has gone, 0 to 100.")


def days(start: date, end: date) -> int:
    """Return the days from *start* to *end*; never less than 0."""
    return max(0, (end - start).days)


def overdue_days(end: date, as_of: date, closed: date | None = None) -> int:
    """Return the days that the planned *end* was passed by when *closed*, or *as_of*.

    Source: the success indicator of Digdir's roadmap report (digdir/bod-roadmapreport).
    """
    return days(end, closed or as_of)


def indicator(
    progress: float | None,
    start: date | None,
    end: date | None,
    as_of: date,
    closed: date | None = None,
) -> Indicator | None:
    """Return the success indicator; None without progress or plan, or if it ends before it starts.

    *progress* is in per cent. Source: Digdir's roadmap report (digdir/bod-roadmapreport),
    but a plan of no days counts as one day, where the original divides by zero.
    """
    if progress is None or start is None or end is None or end < start:
        return None
    planned = max(1, days(start, end))
    overdue = overdue_days(end, as_of, closed)
    percent = _percent(overdue, planned)
    return Indicator(
        overdue_days=overdue,
        overdue_percent=percent,
        success=None if start > as_of else _within(round(progress) - percent),
        expected=_within(_percent(days(start, as_of), planned)),
    )


def settled_progress(reported: float | None, *, completed: bool) -> int | None:
    """Return the progress that counts: 100 when *completed*, else what is *reported*.

    Digdir's roadmap report takes no report for 0 and keeps an old figure after the end; here
    nothing reported is None, and what is completed has come all the way.
    """
    if completed:
        return 100
    return None if reported is None else _within(round(reported))


def health(progress: int | None, start: date | None, end: date | None, as_of: date) -> Health:
    """Judge the progress of an open initiative against its plan.

    Past the planned end it is delayed, whatever is reported. Before the start nothing is due.
    Otherwise it takes progress and both dates to tell; see `TOLERANCE`. The words follow the
    progress vocabulary of Digdir's roadmap (på plan, noen forsinkelse, forsinket).
    """
    if end is not None and end < as_of:
        return "delayed"
    if start is not None and start > as_of:
        return "not-started"
    judged = indicator(progress, start, end, as_of)
    if progress is None or judged is None:
        return "unknown"
    return "on-plan" if progress + TOLERANCE >= judged.expected else "behind"


def reported_health(signal: Signal | None, computed: Health) -> Health:
    """Return the health that the reported *signal* of progress tells, else the *computed* one.

    Whoever has the work knows best; the plan speaks only where nobody has reported. But no
    report makes an end that has passed come back: whoever needs longer reports a new one.
    """
    if computed == "delayed":
        return computed
    told: dict[Signal, Health] = {"green": "on-plan", "yellow": "behind", "red": "delayed"}
    return told.get(signal, computed) if signal else computed


def is_over(count: int, limit: int | None) -> bool:
    """Tell whether *count* initiatives are more than the work-in-progress *limit* allows.

    Work in progress is what is started and not finished (The Kanban Guide, 2020).
    """
    return limit is not None and count > limit


def share(part: int, whole: int) -> int | None:
    """Return *part* of *whole* in per cent; None of nothing."""
    return _percent(part, whole) if whole else None


def total(numbers: Iterable[float | None]) -> float:
    """Return the sum of those *numbers* that are known, to two decimals, in any order alike."""
    counts = Counter(each for each in numbers if each is not None)
    return float(round(sum(Fraction(str(each)) * count for each, count in counts.items()), 2))


def _percent(part: int, whole: int) -> int:
    """Return *part* of *whole* in per cent, by whole numbers: fractions take ten times as long."""
    percent, rest = divmod(100 * part, whole)
    return percent + (2 * rest > whole or (2 * rest == whole and percent % 2 == 1))


def _within(percent: int) -> int:
    return min(100, max(0, percent))
