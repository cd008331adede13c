"""The chart of balance."""

from __future__ import annotations

from portfolio_bot.report.charts.bubbles import MOST
from tests.report.charts.test_steering import chart
from tests.report.drawing import SVG, words
from tests.report.sections.told import case

HERE = {"risk": "2 – lav", "value": "5 – svært høy"}


def test_larger_work_is_a_larger_bubble() -> None:
    """A bubble has the issue's number, and grows with its person-months."""
    root = chart(
        "balanse.svg",
        case(11, answers={**HERE, "person-months": "2"}),
        case(12, answers={"risk": "4 – høy", "value": "1 – svært lav", "person-months": "40"}),
    )
    small, large = sorted(float(each.attrib["r"]) for each in root.iter(f"{SVG}circle"))
    assert large > small
    assert {"11", "12"} <= set(words(root))


def test_a_crowd_is_counted() -> None:
    """Where more stand at one place than fit, one bubble tells how many."""
    root = chart("balanse.svg", *(case(n, answers=HERE) for n in range(1, MOST + 2)))
    assert len(list(root.iter(f"{SVG}circle"))) == 1
    assert f"× {MOST + 1}" in words(root)
