"""The order of what is to be done."""

from __future__ import annotations

from portfolio_bot.report.order import by_priority
from tests.report.portfolio import decision, digdir, entry, record, report_of


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
