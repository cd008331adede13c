"""The period that an edition is about: a week, a month, or a third of the year."""

from __future__ import annotations

from portfolio_bot.domain.periods import tertial_of
from portfolio_bot.report.model import Report
from portfolio_bot.report.words.markdown import Shown
from portfolio_bot.report.words.phrases import Phrases


def period_of(report: Report, phrases: Phrases) -> Shown:
    """Name the period that the day of the report falls in."""
    day = report.as_of
    match report.edition:
        case "weekly":
            week = day.isocalendar()
            return phrases.say("report-period-weekly", week=week.week, year=str(week.year))
        case "monthly":
            return phrases.say("report-period-monthly", month=phrases.whole_month(day))
        case "tertial":
            return phrases.say("report-period-tertial", number=tertial_of(day), year=str(day.year))
