"""Reports and sweeps are played, and counted."""

import pytest

from portfolio_bot.demo.stage import Run
from portfolio_bot.exit_codes import ExitCode
from tests.bench.requests import points_of, report_figures, report_lines, sweep_figures


def test_report_is_within_its_budget() -> None:
    """A report takes no more than a request a hundred initiatives, and three."""
    told: list[str] = []
    assert all(figure.within for figure in report_figures(10, told.append))
    assert told == ["requests for a report of 10"]


def test_what_changed_counts_alone() -> None:
    """After the first report, the limit follows what has changed, not all there is."""
    assert [line.limit for line in report_lines(10_000)] == [103, 5, 5, 103]


def test_sweep_is_within_its_budget() -> None:
    """A sweep that finds nothing takes a request a hundred initiatives, and one for the ledger."""
    figures = sweep_figures(3, lambda _name: None)
    assert all(figure.within for figure in figures)
    assert figures[-1].value == 2


def test_failed_run_is_no_figure() -> None:
    """A run that failed has cost less than it would, so it is not counted."""
    with pytest.raises(RuntimeError, match="no rights"):
        points_of(Run("issues", ExitCode.GITHUB, ("no rights",), ()))
