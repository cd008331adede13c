"""Bars one below the other."""

from __future__ import annotations

from portfolio_bot.report.charts.bars import MOST, Bar, Group, Picture, draw_bars
from tests.report.drawing import SVG, looks, read_drawing, words

PICTURE = Picture("Tittel", "Beskrivelse", "Tomt", (("calm", "som vanlig"), ("limit", "grense")))


def test_bars_are_to_scale_and_named() -> None:
    """A bar half as long is half as wide, with its name and its figure beside it."""
    groups = [Group("A", (Bar(10, "calm", "10"),)), Group("B", (Bar(5, "bad", "5"),), mark=10)]
    root = read_drawing(draw_bars(PICTURE, groups))
    bars = [each for each in root.iter(f"{SVG}rect") if each.attrib["class"] in {"calm", "bad"}]
    first, second = (float(bar.attrib["width"]) for bar in bars[:2])
    assert abs(first - 2 * second) < 0.2
    assert {"A", "10", "B", "5", "som vanlig", "grense"} <= set(words(root))
    assert looks(root, "line") == ["limit", "limit"]


def test_several_bars_have_their_own_words() -> None:
    """Where bars belong together each has its text; one without a length has only the text."""
    root = read_drawing(
        draw_bars(PICTURE, [Group("2027", (Bar(3, "good", "x"), Bar(0, "bad", "y")))])
    )
    assert {"x", "y"} <= set(words(root))
    assert "bad" not in looks(root, "rect")


def test_no_more_than_can_be_read() -> None:
    """A chart stops at its limit, and one without bars says that there is nothing."""
    groups = [Group(f"G{n}", (Bar(n, "calm", "x"),)) for n in range(MOST + 5)]
    assert f"G{MOST}" not in words(read_drawing(draw_bars(PICTURE, groups)))
    assert words(read_drawing(draw_bars(PICTURE, []))) == ["Tomt"]
