"""The figures of a report."""

from __future__ import annotations

from portfolio_bot.report.sections import WITH_FIGURES, Figures
from portfolio_bot.report.sections.flow import flow
from tests.report.portfolio import digdir
from tests.report.sections.told import case, moved, report


def test_figures_are_worked_out_once() -> None:
    """Whoever asks, and however often, gets the very same figures."""
    made = report(case(1, moved(10, "ikke-startet", "problem")))
    figures = Figures(digdir(), made)
    assert all(figures.of(each) is figures.of(each) for each in WITH_FIGURES)
    assert figures.of("flow") is figures.flow
    assert figures.flow == flow(digdir(), made)
