"""Benefits that the form tells of."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portfolio_bot.domain.reported.planned import MOST, read_plan


def test_one_benefit_a_line() -> None:
    """Bullets, numbers and blank lines are no part of a benefit, and a name is enough."""
    text = "- Kortere kø; nullpunkt: 30; mål: 10; frist: 2027-12-31\n\n2) 3 færre skjema\n  * Ro"
    assert read_plan(text, "nb").benefits == (
        {"name": "Kortere kø", "baseline": 30, "target": 10, "due": "2027-12-31"},
        {"name": "3 færre skjema"},
        {"name": "Ro"},
    )


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ("Kø; mål: mye", "report-wrong-number"),
        ("Kø; nullpnkt: 3", "report-key-near"),
        ("; mål: 3", "plan-nameless"),
        ("Kø; nullpunkt: 3; mål: 3", "report-target-is-baseline"),
        ("Ro", "plan-named-twice"),
    ],
)
def test_every_fault_is_told_by_its_line(line: str, key: str) -> None:
    """What is wrong with a line is told, and the others count."""
    plan = read_plan(f"ro\n{line}", "nb")
    assert [each["name"] for each in plan.benefits] == ["ro"]
    (fault,) = plan.faults
    params = dict(fault.params)
    assert (fault.key, params["line"]) == ("plan-fault", line)
    assert [each.key for each in params["fault"]] == [key]


def test_there_is_an_end_to_it() -> None:
    """A long list is read to its limit, and the rest is told."""
    plan = read_plan("\n".join(f"Gevinst {n}" for n in range(MOST + 1)), "nb")
    assert (len(plan.benefits), [each.key for each in plan.faults]) == (MOST, ["plan-too-many"])


@given(st.text() | st.from_regex(r"([a-zå -]{1,9}[:;\n] ?){0,8}"))
def test_any_text_is_read(text: str) -> None:
    """No text is too strange: each benefit has a name of its own, or a fault is told."""
    plan = read_plan(text, "nb")
    names = [each["name"] for each in plan.benefits]
    assert all(names)
    assert len(names) == len({*names})
