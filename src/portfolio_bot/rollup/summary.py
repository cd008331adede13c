"""The lines that open a roll-up: the report's own, over several portfolios."""

from __future__ import annotations

from portfolio_bot.domain.messages import Message, say
from portfolio_bot.report.files.sharing import SharedFigures
from portfolio_bot.rollup.model import Part

MOST_NAMES = 5
"""Portfolios without figures that the summary names; the page has them all."""


def summary(part: Part) -> tuple[Message, ...]:
    """Say what happens, what awaits a decision, what it costs, what deviates, what is missing."""
    return (*_told(part.figures), _missing(part))


def _told(figures: SharedFigures) -> tuple[Message, ...]:
    if figures.active is None:
        return ()
    due = say("report-summary-due", count=figures.due or 0, change=())
    return (_happening(figures), due, _cost(figures), _deviations(figures))


def _happening(figures: SharedFigures) -> Message:
    return say(
        "report-summary-happening",
        active=figures.active or 0,
        active_change=(),
        held=figures.on_hold or 0,
        held_change=(),
        completed=figures.completed or 0,
        stopped=figures.stopped or 0,
    )


def _cost(figures: SharedFigures) -> Message:
    if figures.person_months is None:
        return say("rollup-summary-cost-unknown")
    return say(
        "report-summary-cost",
        months=figures.person_months,
        change=(),
        unknown=figures.without_person_months or 0,
        money=(),
    )


def _deviations(figures: SharedFigures) -> Message:
    if figures.delayed is None:
        return say("rollup-summary-deviations-unknown", silent=figures.silent or 0)
    return say(
        "rollup-summary-deviations",
        delayed=figures.delayed,
        behind=figures.behind or 0,
        silent=figures.silent or 0,
    )


def _missing(part: Part) -> Message:
    names = [say("name", name=each.name) for each in part.untold]
    if not names:
        return say("rollup-summary-complete", count=len(part.portfolios))
    if len(names) > MOST_NAMES:
        names[MOST_NAMES:] = [say("rollup-others", count=len(names) - MOST_NAMES)]
    return say(
        "rollup-summary-missing",
        told=len(part.told),
        count=len(part.portfolios),
        names=tuple(names),
    )
