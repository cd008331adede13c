"""What may happen."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from portfolio_bot.domain.records.history import Decision
from portfolio_bot.report.sections.uncertainty import uncertainty
from tests.report.portfolio import digdir
from tests.report.sections.told import case, report, told


def risk(number: int, probability: int, impact: int, **values: Any) -> Decision:
    """Make a report of an uncertainty."""
    named = {"name": f"R{number}", "probability": probability, "impact": impact, **values}
    return told(3, "uncertainty", f"r{number}", **named)


def test_the_worst_is_on_top() -> None:
    """Threats are in order of their factor; above 10 they cannot be lived with."""
    found = uncertainty(digdir(), report(case(1, risk(1, 2, 5), risk(2, 3, 4), risk(3, 1, 1))))
    assert [(each.factor, each.unacceptable) for each in found.threats] == [
        (12, True), (10, False), (1, False),
    ]  # fmt: skip


def test_responses_move_threats() -> None:
    """What is assessed after a response stands elsewhere then; anything else where it was."""
    made = report(case(1, risk(1, 4, 5, probability_after=2, impact_after=2), risk(2, 4, 5)))
    found = uncertainty(digdir(), made)
    assert found.before == {(4, 5): 2}
    assert found.after == {(2, 2): 1, (4, 5): 1}
    assert [each.after for each in found.threats] == [4, None]


def test_opportunities_stand_apart() -> None:
    """An opportunity is no threat, is in no matrix, and is never unacceptable."""
    found = uncertainty(digdir(), report(case(1, risk(1, 5, 5, side="opportunity"))))
    assert (found.threats, found.before) == ((), {})
    assert [each.unacceptable for each in found.opportunities] == [False]


def test_closed_late_and_silent() -> None:
    """What is over is gone; a response past its day is late; silence is told."""
    made = report(case(1, risk(1, 5, 5, closed=True), risk(2, 1, 2, due="2026-11-01")), case(2))
    found = uncertainty(digdir(), made)
    assert [each.overdue for each in found.threats] == [True]
    assert [row.number for row in found.silent] == [2]


@given(st.lists(st.tuples(st.integers(1, 5), st.integers(1, 5)), max_size=8))
def test_both_matrices_hold_every_threat(squares: list[tuple[int, int]]) -> None:
    """Before and after responses there are as many threats as were reported."""
    made = [risk(number, *square) for number, square in enumerate(squares, 1)]
    found = uncertainty(digdir(), report(case(1, *made)))
    assert sum(found.before.values()) == sum(found.after.values()) == len(found.threats)
