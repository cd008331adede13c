"""Deliverables and milestones."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from portfolio_bot.domain.records.history import Decision
from portfolio_bot.report.sections.deliveries import Deliveries, deliveries
from tests.report.portfolio import AS_OF, data_file, decision, digdir
from tests.report.sections.told import case, report, told


def promise(number: int, due: str, days_ago: int = 30, **values: Any) -> Decision:
    """Make a report of a deliverable."""
    return told(days_ago, "deliverable", f"l{number}", name=f"L{number}", due=due, **values)


def found(*made: Decision, **rest: Any) -> Deliveries:
    """Sort the deliverables of one initiative."""
    return deliveries(digdir(), report(case(1, *made), **rest))


def test_late_and_next_quarter() -> None:
    """What is past its day is late; what is due within a quarter is ahead; the rest is later."""
    made = found(promise(1, "2026-11-01"), promise(2, "2027-01-01"), promise(3, "2027-12-01"))
    assert [each.item.id for each in made.late] == ["l1"]
    assert [each.item.id for each in made.ahead] == ["l2"]
    assert made.quarters == ((2026, 4, 1), (2027, 1, 1), (2027, 4, 1))


def test_slip_is_counted_from_the_first_promise() -> None:
    """However often it was moved, the days from the first day to the present one."""
    made = found(
        promise(1, "2027-01-01"), promise(1, "2027-01-11", 20), promise(1, "2027-01-31", 10)
    )
    assert [each.slipped for each in made.slipped] == [30]


def test_delivered_since_the_last_report() -> None:
    """What was done after the earlier edition; without one, in the last quarter."""
    made = (
        promise(1, "2026-11-10", done="2026-11-20"),
        promise(2, "2026-10-10", done="2026-10-01"),
    )
    week = AS_OF - timedelta(days=7)
    earlier = data_file(report(case(1), as_of=week))
    assert [each.item.id for each in found(*made, previous=earlier).done] == ["l1"]
    assert [each.item.id for each in found(*made).done] == ["l2", "l1"]


def test_given_up_and_stopped_are_left_out() -> None:
    """A withdrawn deliverable, and one of a stopped initiative, is not waited for."""
    gone = (promise(1, "2026-11-01"), told(1, "deliverable", "l1", withdrawn=True))
    assert found(*gone).late == ()
    assert found(promise(1, "2026-11-01"), decision("stop", 1, reason="x")).late == ()
