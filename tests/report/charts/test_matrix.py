"""The risk matrix."""

from __future__ import annotations

from tests.report.charts.test_steering import chart
from tests.report.drawing import looks, words
from tests.report.sections.told import case, told


def test_threats_stand_in_their_squares() -> None:
    """There are two grids of 25, and a number where a threat is, before and after."""
    values = {"name": "A", "probability": 4, "impact": 5, "probability_after": 1, "impact_after": 1}
    root = chart("risikomatrise.svg", case(1, told(3, "uncertainty", "r1", **values)))
    squares = [each for each in looks(root, "rect") if each in {"hot", "warm", "cool"}]
    assert len(squares) == 50
    assert squares.count("hot") == 2 * 8
    assert words(root).count("1") == 2 + 4
