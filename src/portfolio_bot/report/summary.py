"""The summary's lines: totals, and how they have changed since the report before."""

from __future__ import annotations

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.messages import Message, Trusted, say
from portfolio_bot.report.metrics import share
from portfolio_bot.report.model import Report
from portfolio_bot.report.previous import PreviousTotals
from portfolio_bot.report.sections.benefits import benefits
from portfolio_bot.report.sections.economy import economy

Changed = tuple[Message, ...]


def summary(config: Portfolio, report: Report) -> tuple[Message, ...]:
    """Say what happens, what awaits a decision, what it costs, what it gives, and what deviates."""
    return (
        _happening(report),
        say("report-summary-due", count=len(report.due), change=_due_change(report)),
        _cost(config, report),
        _gain(config, report),
        _deviations(report),
    )


def _happening(report: Report) -> Message:
    totals, before = report.totals, _before(report)
    return say(
        "report-summary-happening",
        active=totals.active,
        active_change=_change(totals.active, before.active if before else None),
        held=totals.on_hold,
        held_change=_change(totals.on_hold, before.on_hold if before else None),
        completed=totals.completed,
        stopped=totals.stopped + totals.referred + totals.closed,
    )


def _due_change(report: Report) -> Changed:
    before = _before(report)
    return _change(len(report.due), before.due if before else None)


def _cost(config: Portfolio, report: Report) -> Message:
    """Say what the open initiatives need; only money, where nobody is asked for person-months."""
    totals, before = report.totals, _before(report)
    money = _money(config, report)
    if config.field_of("person-months") is None:
        return say("report-summary-spending", money=money, known=Trusted("yes" if money else "no"))
    return say(
        "report-summary-cost",
        months=totals.person_months,
        change=_change(totals.person_months, before.person_months if before else None),
        unknown=totals.without_person_months,
        money=money,
    )


def _gain(config: Portfolio, report: Report) -> Message:
    """Say what is reached; without a change, as what is completed takes its results along.

    Where nobody is asked for objectives, it is the benefits that tell.
    """
    if config.field_of("objectives") is None:
        found = benefits(config, report)
        return say(
            "report-summary-benefits",
            count=len(found.profits),
            without=len(found.without),
            benefits=_realised(config, report),
        )
    totals = report.totals
    return say(
        "report-summary-gain",
        objectives=totals.objectives,
        results=totals.key_results,
        done=totals.key_results_done,
        percent=share(totals.key_results_done, totals.key_results) or 0,
        without=totals.without_objectives,
        benefits=_realised(config, report),
    )


def _money(config: Portfolio, report: Report) -> Changed:
    """Tell the forecast of the report's year; nothing when nobody has reported one."""
    years = economy(config, report).years
    year = next((each for each in years if each.year == report.as_of.year), None)
    if year is None or year.forecast is None:
        return ()
    over = year.deviation or 0
    return (
        say(
            "report-summary-money",
            year=Trusted(year.year),
            forecast=round(year.forecast),
            over=round(abs(over)),
            way=Trusted("over" if over > 0 else "under" if over < 0 else "even"),
        ),
    )


def _realised(config: Portfolio, report: Report) -> Changed:
    """Tell what is realised in kroner: the one figure that leaders ask for (T17)."""
    sums = [each for each in benefits(config, report).sums if each.unit == "kroner"]
    if not sums or sums[0].realised is None:
        return ()
    found = sums[0]
    return (
        say(
            "report-summary-realised",
            realised=round(found.realised or 0),
            planned=round(found.planned or 0),
            unmeasured=found.unmeasured,
        ),
    )


def _deviations(report: Report) -> Message:
    totals, before = report.totals, _before(report)
    return say(
        "report-summary-deviations",
        delayed=totals.delayed,
        change=_change(totals.delayed, before.delayed if before else None),
        behind=totals.behind,
        silent=len(report.silent),
        over=totals.over_limit,
    )


def _before(report: Report) -> PreviousTotals | None:
    return report.previous.totals if report.previous else None


def _change(now: float, before: float | None) -> Changed:
    if before is None:
        return ()
    if now == before:
        return (say("report-change-same"),)
    key = "report-change-up" if now > before else "report-change-down"
    return (say(key, by=round(abs(now - before), 2)),)
