"""Initiatives of which people have reported something."""

from __future__ import annotations

from typing import Any

from portfolio_bot.domain.records.history import Decision
from portfolio_bot.domain.reported.report import About, Reported
from portfolio_bot.domain.snapshot import Entry
from portfolio_bot.report.model import Report
from tests.report.portfolio import decision, entry, record, report_of


def told(
    days_ago: int, about: About, key: str = "", *, withdrawn: bool = False, **values: Any
) -> Decision:
    """Make a report that was given so many days before the day of the report."""
    reported = Reported(about=about, key=key, values=values, withdrawn=withdrawn)
    return decision("report", days_ago, by="kari", reported=reported)


def case(number: int, *made: Decision, **rest: Any) -> Entry:
    """Make an initiative with decisions and reports on record."""
    return entry(number, rest.pop("title", f"Tiltak {number}"), comments=record(*made), **rest)


def moved(days_ago: int, before: str, after: str) -> Decision:
    """Make a move."""
    return decision("move", days_ago, before=before, after=after)


def report(*entries: Entry, **rest: Any) -> Report:
    """Report on *entries*."""
    return report_of(*entries, **rest)
