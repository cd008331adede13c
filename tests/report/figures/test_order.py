"""The order of what is to be done."""

from __future__ import annotations

from portfolio_bot.report.figures.order import by_priority, start_phase
from tests.report.portfolio import decision, digdir, entry, record, report_of, with_report


def test_what_is_bound_comes_first_then_what_matters_most() -> None:
    """What a resolution binds cannot wait (B7); what nobody has given a priority comes last."""
    rows = report_of(
        entry(1),
        entry(2, comments=record(decision("priority", 3, after="could"))),
        entry(3, comments=record(decision("priority", 3, after="must"))),
        entry(4, comments=record(decision("bind", 3, reason="Kommunestyret"))),
        entry(5, comments=record(decision("priority", 3, after="must"))),
    ).rows
    assert [row.number for row in by_priority(digdir(), rows)] == [4, 3, 5, 2, 1]


def test_work_starts_after_the_first_phase() -> None:
    """In the phase that is configured, else the last but one, but never the first."""
    unsaid = with_report(digdir(), starts_in=None)
    assert start_phase(with_report(digdir(), starts_in="konsept")) == "konsept"
    assert start_phase(unsaid) == "implementering"
    two = dict(list(unsaid.phases.items())[:2])
    assert start_phase(unsaid.model_copy(update={"phases": two})) == "problem"
