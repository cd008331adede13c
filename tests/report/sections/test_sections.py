"""All sections together: what they count agrees, and order does not matter."""

from __future__ import annotations

from functools import cache
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from portfolio_bot.domain.snapshot import Entry
from portfolio_bot.report.model import build_report
from portfolio_bot.report.sections import WITH_FIGURES, Figures
from tests.golden.agency import config_of, snapshot_of
from tests.golden.large import AS_OF, large_agency
from tests.report.portfolio import files_of

AGENCY = large_agency()
CONFIG = config_of(AGENCY)
WHOLE = snapshot_of(AGENCY)


def monthly(entries: list[Entry]) -> dict[str, str]:
    """Render the monthly edition of *entries*."""
    part = WHOLE.model_copy(update={"entries": tuple(entries)})
    return files_of(build_report(CONFIG, part, AS_OF, "monthly"), CONFIG)


@cache
def as_they_stand() -> dict[str, str]:
    """Render the first twenty in the order of their numbers, once for all other orders."""
    return monthly(list(WHOLE.entries[:20]))


@settings(max_examples=5, suppress_health_check=list(HealthCheck), deadline=None)
@given(st.randoms())
def test_the_order_of_reading_changes_nothing(chance: Any) -> None:
    """Initiatives read in any order give the same files, byte for byte."""
    entries = list(WHOLE.entries[:20])
    chance.shuffle(entries)
    assert monthly(entries) == as_they_stand()


def test_counts_add_up_across_sections() -> None:
    """Phases, states, flow, balance and totals count the same initiatives."""
    report = build_report(CONFIG, WHOLE, AS_OF)
    totals = report.totals
    states = (totals.active, totals.on_hold, totals.completed, totals.stopped, totals.referred)
    assert sum(states) + totals.closed == totals.initiatives == len(report.rows)
    assert sum(phase.open for phase in report.phases) == totals.open == len(report.open_rows)
    found: dict[str, Any] = {key: Figures(CONFIG, report).of(key) for key in WITH_FIGURES}
    assert found["flow"].in_progress == len(found["flow"].aged)
    assert found["flow"].cumulative[-1][1][0] == totals.initiatives
    for axis in found["balance"].axes:
        assert sum(count for _, count in axis.counts) + axis.unanswered == totals.open
    assert len(found["balance"].without) == totals.without_objectives
    assert len(found["balance"].aims) == totals.objectives
    years = found["economy"].years
    assert sum(year.reported for year in years) == len(found["economy"].accounts)
