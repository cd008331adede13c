"""Objectives, and how the portfolio leans."""

from __future__ import annotations

from portfolio_bot.report.sections.balance import balance
from tests.report.portfolio import digdir, with_report
from tests.report.sections.told import case, report, told

GOALS = {"objectives": "Mål 1: A\n- [x] B\n- [ ] C\n\nMål 2: D\n- [ ] E"}


def test_objectives_are_means_of_their_results() -> None:
    """A ticked result counts whole, any other not at all; the portfolio's is the mean of all."""
    found = balance(digdir(), report(case(1, answers=GOALS), case(2)))
    assert [(aim.text, aim.percent, aim.results) for aim in found.aims] == [
        ("A", 50, 2),
        ("D", 0, 1),
    ]
    assert found.percent == 25
    assert [row.number for row in found.without] == [2]


def test_figures_count_by_the_way_gone() -> None:
    """A result with figures counts by them, and by its weight; a tick still means all of it."""
    made = case(
        1,
        told(2, "key-result", "1.2", objective=1, place=2, start=0, target=10, current=5, weight=3),
        told(2, "key-result", "1.1", objective=1, place=1, start=0, target=10, current=1),
        answers=GOALS,
    )
    assert [aim.percent for aim in balance(digdir(), report(made)).aims] == [62, 0]


def test_without_objectives_there_is_no_figure() -> None:
    """Nothing written is not nothing reached."""
    assert balance(digdir(), report(case(1))).percent is None


def test_axes_count_every_open_initiative_once() -> None:
    """Each stands at one option of each axis, or among those that have not answered."""
    made = report(case(1, answers={"innovation": "Innovasjon"}), case(2), case(3, closed=1))
    found = balance(digdir(), made)
    axis = next(each for each in found.axes if each.field == "innovation")
    assert axis.counts == (("Innovasjon", 1), ("Litt av begge", 0), ("Stabilitet", 0))
    assert axis.unanswered == 1


def test_bubbles_stand_on_both_scales() -> None:
    """Only who has answered both is drawn; without configuration nobody is."""
    answers = {"risk": "2 – lav", "value": "5 – svært høy", "person-months": "7"}
    made = report(case(1, answers=answers), case(2, answers={"risk": "2 – lav"}))
    (found,) = balance(digdir(), made).bubbles
    assert (found.row.number, found.across, found.up, found.size) == (1, 2, 5, 7)
    assert balance(with_report(digdir(), bubbles=None), made).bubbles == ()
