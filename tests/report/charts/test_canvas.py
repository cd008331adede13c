"""The drawing surface."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portfolio_bot.report.charts.canvas import DARK, LIGHT, Canvas, fitted, legible
from tests.report.drawing import read_drawing


def light_of(colour: str) -> float:
    """Return the relative luminance of `#rrggbb` (WCAG 2.2)."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return sum(weight * p for weight, p in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours."""
    low, high = sorted((light_of(one), light_of(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_colours_can_be_told_apart(palette: dict[str, str]) -> None:
    """Text has a contrast of 4.5 to its ground; bars have 3 to the ground and their track."""
    for text in ("ink", "quiet", "bad"):
        assert contrast(palette[text], palette["ground"]) >= 4.5
    for shape in ("calm", "good", "warn", "bad", "grey"):
        assert contrast(palette[shape], palette["ground"]) >= 3
        assert contrast(palette[shape], palette["track"]) >= 3


@given(st.text(), st.text())
def test_any_text_is_well_formed(title: str, text: str) -> None:
    """Whatever is written, the drawing is XML, and says it on one line."""
    canvas = Canvas(title, text)
    canvas.text(1, 2, text, "small")
    root = read_drawing(canvas.write(10))
    assert (root[0].text or "") == legible(title)
    assert (root[-1].text or "") == legible(text)


def test_drawing_names_itself() -> None:
    """A reader that cannot see it is told title and description."""
    root = read_drawing(Canvas("Tittel", "Ord").write(33.333))
    assert root.attrib["role"] == "img"
    assert root.attrib["viewBox"] == "0 0 640 33.3"
    ids = [each.attrib["id"] for each in root[:2]]
    assert root.attrib["aria-labelledby"].split() == ids


def test_nothing_is_fetched() -> None:
    """The drawing refers to nothing outside itself, and follows light and dark."""
    text = Canvas("a", "b").write(10)
    assert "prefers-color-scheme:dark" in text
    assert not [word for word in ("url(", "href", "@import", "<script") if word in text]


@given(st.text(max_size=80), st.integers(10, 300))
def test_fitted_text_is_a_beginning(text: str, width: int) -> None:
    """A text is cut at its end, never elsewhere, and more room never shows less."""
    short, longer = fitted(text, width, 16), fitted(text, width + 60, 16)
    assert legible(text).startswith(short.removesuffix("…"))
    assert len(short) <= len(longer)


def test_wide_letters_take_more_room() -> None:
    """Signs that are as wide as high fill a line sooner."""
    lengths = [len(fitted(text * 50, 160, 16)) for text in ("i", "漢")]
    assert all(first > second for first, second in pairwise(lengths))
