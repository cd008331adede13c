"""The benchmark counts right, and sees what costs too much."""

import pytest

from tests.bench import Cost, event_costs, main, report_costs, scale_table, sweep_costs, table
from tests.scale import Scale


def test_every_event_is_within_its_budget() -> None:
    """No kind of event takes more requests than it may."""
    costs = event_costs(lambda _name: None)
    assert [cost for cost in costs if not cost.within] == []
    assert {cost.name: cost.requests for cost in costs}["comment without commands"] == 0


def test_report_is_within_its_budget() -> None:
    """A report takes no more than a request a hundred initiatives, and three."""
    told: list[str] = []
    assert all(cost.within for cost in report_costs(10, told.append))
    assert told == ["report of 10"]


def test_sweep_is_within_its_budget() -> None:
    """A sweep that finds nothing takes a request a hundred initiatives, and one for the ledger."""
    costs = sweep_costs(3, lambda _name: None)
    assert all(cost.within for cost in costs)
    assert costs[-1].requests == 2


def test_too_much_is_marked() -> None:
    """What costs too much is seen in the table."""
    text = table([Cost("cheap", 2, 2, 2), Cost("dear", 4, 4, 3)])
    assert text.splitlines()[1].endswith("2")
    assert text.splitlines()[2].endswith("TOO MANY")


def test_too_much_ends_with_one(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The benchmark fails when something costs too much, and stays silent on standard error."""
    monkeypatch.setattr("tests.bench.event_costs", lambda _progress: [Cost("dear", 4, 4, 3)])
    monkeypatch.setattr("tests.bench.report_costs", lambda _count, _progress: [])
    monkeypatch.setattr("tests.bench.sweep_costs", lambda _count, _progress: [])
    monkeypatch.setattr("tests.bench.measured", lambda count: Scale(count, 1, 2, 300, 5_000_000))
    assert main("--large") == 1
    shown = capsys.readouterr()
    assert "     10,000" in shown.out
    assert shown.err == ""


def test_too_much_time_is_marked() -> None:
    """What takes too long, or too much memory, is seen in the table."""
    text = scale_table([Scale(100, 1, 2, 300, 5), Scale(1000, 1, 20, 300, 5)])
    assert [line.endswith("TOO MUCH") for line in text.splitlines()] == [False, False, True]
