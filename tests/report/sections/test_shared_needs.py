"""Needs that several initiatives share."""

from __future__ import annotations

import json

from portfolio_bot.domain.snapshot import Entry
from portfolio_bot.report.files.data import read_data
from portfolio_bot.report.rows.row import Row
from portfolio_bot.report.sections.shared_needs import find_shared, shared_needs
from tests.report.portfolio import HOME, decision, digdir, files_of, with_report
from tests.report.sections.told import case, report

DOORS = {"problem": "Nøkler til skolebygg kommer bort.", "description": "Elektroniske låser."}
LOCKS = {"problem": "Nøklane til skulebygga blir vekk.", "description": "Elektroniske låsar."}
SNOW = {"problem": "Ingen vet når veien blir brøytet.", "description": "Brøytebiler på kart."}


def of(number: int, answers: dict[str, str], group: str = "Bygg", **rest: object) -> Entry:
    """Make an initiative of a product group."""
    return case(number, answers=answers | {"product-group": group}, **rest)


def numbers(rows: tuple[Row, ...]) -> list[int]:
    """Return the numbers of *rows*."""
    return [row.number for row in rows]


def test_b10_open_initiatives_that_ask_for_the_same_are_one_need() -> None:
    """In both written forms, with words that tell so; those that have ended are left out."""
    made = report(
        of(1, DOORS, title="Digitale låser"), of(2, LOCKS, title="Låsar", group="Skule"),
        of(3, SNOW, title="Brøytekart"), of(4, DOORS, title="Digitale låser", closed=2),
    )  # fmt: skip
    (need,) = shared_needs(digdir(), made)
    assert (numbers(need.rows), need.gathered, need.product_groups) == ([1, 2], "none", 2)
    assert len(need.words) > 1


def test_what_is_gathered_belongs_together() -> None:
    """Also when no word tells it, and whichever of the cases has it on record."""
    gather = decision("gather", 2, after="1 9")
    made = report(of(1, DOORS), case(3, gather, answers=SNOW))
    (need,) = shared_needs(digdir(), made)
    assert (numbers(need.rows), need.gathered, need.words) == ([1, 3], "all", ())
    more = report(of(1, DOORS), of(2, LOCKS), case(3, gather, answers=SNOW))
    assert [each.gathered for each in shared_needs(digdir(), more)] == ["some"]


def test_a_gathering_that_is_undone_is_none() -> None:
    """Only as of the day on which it stood."""
    undone = decision("separate", 1, after="1")
    made = report(of(1, DOORS), case(3, decision("gather", 2, after="1"), undone, answers=SNOW))
    assert shared_needs(digdir(), made) == ()


def test_rows_of_another_portfolio_are_found_too() -> None:
    """They come from its data file, and are known by their addresses, not by their numbers."""
    made = report(of(1, DOORS), case(2, decision("gather", 2, after="3"), answers=SNOW))
    text = files_of(made)["portfolio.json"].replace(HOME, "https://github.com/annen/p/issues")
    theirs = read_data(text).initiatives
    ours = report(of(1, LOCKS), of(3, {})).rows
    (need,) = find_shared(digdir(), (*ours, *theirs))
    assert sorted(row.url for row in need.rows) == [
        "https://github.com/annen/p/issues/1",
        f"{HOME}/1",
    ]


def test_the_section_names_initiatives_groups_and_words() -> None:
    """One line a need; of many initiatives the first are named, and the others counted."""
    config = with_report(digdir(), sections=("shared-needs",))
    empty = files_of(report(of(1, SNOW)), config)["README.md"]
    assert "Ingen åpne tiltak ser ut til å be om det samme." in empty
    made = report(*(of(number, DOORS, title="Digitale låser") for number in range(1, 11)))
    page = files_of(made, config)["README.md"]
    assert f"[Digitale låser]({HOME}/1) (Bygg), " in page
    assert "og 2 til |" in page
    assert page.count("| nei |") == 1
    (first, *_) = json.loads(files_of(made, config)["portfolio.json"])["initiatives"]
    assert first["gathered"] == []
