"""What every chart keeps to, whatever there is to draw."""

from __future__ import annotations

from functools import cache

import pytest

from portfolio_bot.catalogue import Catalogue
from portfolio_bot.report.charts import CHARTS
from portfolio_bot.report.model import Report, build_report
from portfolio_bot.report.sections import Figures
from portfolio_bot.report.words.phrases import Phrases
from tests.golden.agency import config_of, snapshot_of
from tests.golden.large import AS_OF, large_agency
from tests.report.drawing import SVG, read_drawing, words
from tests.report.portfolio import digdir, report_of
from tests.security.checks import of_drawing

AGENCY = large_agency()
CONFIG = config_of(AGENCY)
each_chart = pytest.mark.parametrize("name", CHARTS)


@cache
def whole() -> Report:
    """Return the report of the agency."""
    return build_report(CONFIG, snapshot_of(AGENCY), AS_OF, "monthly")


@each_chart
def test_a_chart_has_a_text_alternative(name: str) -> None:
    """Each chart is a picture with a title and a description, and stays within its frame."""
    root = read_drawing(CHARTS[name](Figures(CONFIG, whole()), Phrases(CONFIG, Catalogue("nb"))))
    assert root.attrib["role"] == "img"
    assert [len(root.findtext(f"{SVG}{each}") or "") > 10 for each in ("title", "desc")] == [
        True
    ] * 2
    width, height = (float(each) for each in root.attrib["viewBox"].split()[2:])
    for shape in root.iter(f"{SVG}rect"):
        if shape.attrib["class"] != "ground":
            x, y = float(shape.attrib["x"]), float(shape.attrib["y"])
            assert x >= 0
            assert x + float(shape.attrib["width"]) <= width
            assert y + float(shape.attrib["height"]) <= height


@each_chart
@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_nothing_to_draw_is_drawn_too(name: str, language: str) -> None:
    """Of an empty portfolio each chart says so, or stands with noughts, in every language."""
    config = digdir().model_copy(update={"language": language})
    phrases = Phrases(config, Catalogue(language))  # type: ignore[arg-type]
    assert words(read_drawing(CHARTS[name](Figures(config, report_of()), phrases)))


@each_chart
def test_charts_are_plain_shapes(name: str) -> None:
    """Nothing is fetched, nothing runs, and the same report is drawn alike."""
    phrases = Phrases(CONFIG, Catalogue("nb"))
    text = CHARTS[name](Figures(CONFIG, whole()), phrases)
    assert of_drawing(text) == []
    assert CHARTS[name](Figures(CONFIG, whole()), phrases) == text
    assert len(text) < 100_000
