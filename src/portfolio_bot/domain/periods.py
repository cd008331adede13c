"""The days that editions of the report are of, when nobody names one."""

from __future__ import annotations

from datetime import date, timedelta

from portfolio_bot.domain.config import EditionKind

TERTIAL = 4
"""Months of a tertial: a third of the year, as Norwegian agencies report to their ministry."""


def tertial_of(day: date) -> int:
    """Return which third of its year *day* is in, from 1."""
    return (day.month - 1) // TERTIAL + 1


def closing_day(edition: EditionKind, today: date) -> date:
    """Return the day of the report: today for a week, else the last day of the period before."""
    match edition:
        case "weekly":
            return today
        case "monthly":
            return today.replace(day=1) - timedelta(days=1)
        case "tertial":
            first = (tertial_of(today) - 1) * TERTIAL + 1
            return today.replace(month=first, day=1) - timedelta(days=1)
