"""The cumulative flow, drawn."""

from __future__ import annotations

from tests.report.charts.test_steering import chart
from tests.report.drawing import SVG, words
from tests.report.sections.told import case, moved


def test_there_is_a_band_a_phase() -> None:
    """Each phase has its band and its name, with how many have come so far."""
    root = chart("flyt.svg", case(1), case(2, moved(9, "ikke-startet", "problem")))
    assert len(list(root.iter(f"{SVG}polygon"))) == 6
    assert "Ikke startet eller lenger: 2" in words(root)
    assert "Problem eller lenger: 1" in words(root)
