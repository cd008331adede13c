"""The summary's lines: totals, and how they have changed since the report before."""

from __future__ import annotations

from portfolio_bot.domain.messages import Message, Trusted, say
from portfolio_bot.report.figures.previous import PreviousTotals
from portfolio_bot.report.model import Report
from portfolio_bot.report.rows.metrics import share
from portfolio_bot.report.sections import Figures

Changed = tuple[Message, ...]


def summary(figures: Figures) -> tuple[Message, ...]:
    """Say what happens, what awaits a decision, what it costs, what it gives, and what deviates."""
    report = figures.report
    return (
        _happening(report),
        say("report-summary-due", count=len(report.due), change=_due_change(report)),
        _cost(figures),
        _gain(figures),
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


def _cost(figures: Figures) -> Message:
    """Say what the open initiatives need; only money, where nobody is asked for person-months."""
    totals, before = figures.report.totals, _before(figures.report)
    money = _money(figures)
    if figures.config.field_of("person-months") is None:
        return say("report-summary-spending", money=money, known=Trusted("yes" if money else "no"))
    return say(
        "report-summary-cost",
        months=totals.person_months,
        change=_change(totals.person_months, before.person_months if before else None),
        unknown=totals.without_person_months,
        money=money,
    )


def _gain(figures: Figures) -> Message:
    """Say what is reached; without a change, as what is completed takes its results along.

    Where nobody is asked for objectives, it is the benefits that tell.
    """
    if figures.config.field_of("objectives") is None:
        found = figures.benefits
        return say(
            "report-summary-benefits",
            count=len(found.profits),
            without=len(found.without),
            **_realised(figures),
        )
    totals = figures.report.totals
    return say(
        "report-summary-gain",
        objectives=totals.objectives,
        results=totals.key_results,
        done=totals.key_results_done,
        percent=share(totals.key_results_done, totals.key_results) or 0,
        without=totals.without_objectives,
        **_realised(figures),
    )


def _money(figures: Figures) -> Changed:
    """Tell the forecast of the report's year; nothing when nobody has reported one."""
    years = figures.economy.years
    year = next((each for each in years if each.year == figures.report.as_of.year), None)
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


def _realised(figures: Figures) -> dict[str, Changed]:
    """Tell what is realised in kroner, the one figure that leaders ask for (T17).

    And, where some of it may be counted twice, what it is when counted once (T8).
    """
    every = figures.benefits
    found = next((each for each in every.sums if each.unit == "kroner"), None)
    if found is None or found.realised is None:
        return {"benefits": (), "twice": ()}
    told = say(
        "report-summary-realised",
        realised=round(found.realised),
        planned=round(found.planned or 0),
        unmeasured=found.unmeasured,
    )
    once = every.taken
    if once is None or once.least is None or not once.doubtful:
        return {"benefits": (told,), "twice": ()}
    return {"benefits": (told,), "twice": (say("report-summary-twice", least=round(once.least)),)}


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
