"""The charts of age, benefits, money and capacity."""

from __future__ import annotations

from portfolio_bot.catalogue import Catalogue
from portfolio_bot.domain.snapshot import Entry
from portfolio_bot.report.charts import CHARTS
from portfolio_bot.report.sections import Figures
from portfolio_bot.report.words.phrases import Phrases
from tests.report.drawing import Element, looks, read_drawing, words
from tests.report.portfolio import digdir
from tests.report.sections.told import case, moved, report, told


def chart(name: str, *entries: Entry) -> Element:
    """Draw a chart of *entries*."""
    config = digdir().model_copy(update={"capacity": {"it": 1.0}})
    phrases = Phrases(config, Catalogue("nb"))
    return read_drawing(CHARTS[name](Figures(config, report(*entries)), phrases))


def test_age_is_drawn_in_days() -> None:
    """Each initiative in progress has its bar, with its days."""
    told_words = words(chart("alder.svg", case(1, moved(12, "ikke-startet", "problem"))))
    assert {"Tiltak 1", "12 dager"} <= set(told_words)


def test_benefits_are_drawn_in_per_cent() -> None:
    """What is measured is drawn; past its day and not reached it is red."""
    made = case(
        1,
        told(9, "benefit", "g1", name="Kø", baseline=30, target=10, due="2026-11-01"),
        told(5, "measurement", "g1/x", value=20, day="2026-11-10"),
        told(9, "benefit", "g2", name="Ikke målt", baseline=1, target=2),
    )
    root = chart("gevinster.svg", made)
    assert {"Kø", "50 %"} <= set(words(root))
    assert "Ikke målt" not in words(root)
    assert "bad" in looks(root, "rect")


def test_money_is_drawn_by_year() -> None:
    """Budget, spending and forecast stand in words; what nobody has told is said to be so."""
    root = chart("okonomi.svg", case(1, told(3, "cost", "2027", year=2027, budget=2_000_000)))
    assert "2027" in words(root)
    assert "Budsjett: 2 000 000 kr" in words(root)
    assert "Prognose: ikke rapportert" in words(root)


def test_capacity_is_drawn_as_a_limit() -> None:
    """A month that needs more than there is is red, with a line for what there is."""
    values = {"skill": "it", "month": "2026-12-01", "person_months": 2}
    root = chart("kapasitet.svg", case(1, told(3, "demand", "it/2026-12", **values)))
    assert "des. 2026 · it" in words(root)
    assert "bad" in looks(root, "rect")
    assert looks(root, "line") == ["limit", "limit"]
