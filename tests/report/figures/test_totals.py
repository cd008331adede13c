"""Sums over the portfolio."""

from hypothesis import given, settings

from portfolio_bot.report.figures.totals import add_up, count_phases, is_incomplete, is_silent
from tests.report.portfolio import decision, digdir, entry, record, report_of, said
from tests.report.strategies import portfolios


@settings(max_examples=15)
@given(portfolios())
def test_counts_add_up(entries: list) -> None:
    """States sum to all, phases to the open, and each section holds what is counted."""
    report = report_of(*entries)
    totals = report.totals
    states = (totals.active, totals.on_hold, totals.completed, totals.stopped, totals.referred)
    assert sum(states) + totals.closed == totals.initiatives == len(report.rows)
    assert sum(phase.open for phase in report.phases) == totals.open == len(report.open_rows)
    assert sum(phase.on_hold for phase in report.phases) == totals.on_hold
    assert len(report.ended_rows) + totals.open == totals.initiatives
    assert max(totals.silent, totals.incomplete) <= len(report.silent)
    assert sum(due.kind == "hold" for due in report.due) == totals.on_hold


def test_full_phase_is_not_over_its_limit() -> None:
    """Cases on hold fill a phase as well; one more than the limit is over it."""
    config = digdir()
    limit = config.phases["konsept"].wip_limit
    assert limit is not None
    held = entry(1, values={"Status": "Konsept"}, comments=record(decision("hold", 2)))
    rest = [entry(n, values={"Status": "Konsept"}) for n in range(2, limit + 1)]
    full = report_of(held, *rest)
    over = report_of(held, *rest, entry(99, values={"Status": "Konsept"}))
    assert [r.totals.over_limit for r in (full, over)] == [0, 1]
    assert [r.phases[2].on_hold for r in (full, over)] == [1, 1]


def test_sums_are_of_open_initiatives() -> None:
    """Person-months and results of what is stopped do not count, nor what nobody stated."""
    answers = {"person-months": "2,5", "objectives": "Mål 1: A\n- [x] B\n- [ ] C"}
    stopped = record(decision("stop", 1))
    rows = report_of(
        entry(1, answers=answers), entry(2, answers=answers, comments=stopped), entry(3)
    ).rows
    totals = add_up(digdir(), rows, count_phases(digdir(), rows))
    assert (totals.person_months, totals.without_person_months) == (2.5, 1)
    assert (totals.key_results_done, totals.key_results, totals.without_objectives) == (1, 2, 1)


def test_case_on_hold_may_be_silent() -> None:
    """Silence and missing answers are asked about only while a case is active."""
    quiet, heard, held = report_of(
        entry(1, opened=60),
        entry(2, comments=(said(1),)),
        entry(3, comments=record(decision("hold", 30))),
    ).rows
    assert [is_silent(digdir(), row) for row in (quiet, heard, held)] == [True, False, False]
    assert [is_incomplete(row) for row in (quiet, held)] == [True, False]
