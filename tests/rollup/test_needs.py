"""Open initiatives of several portfolios that seem to ask for the same."""

import json
from collections.abc import Mapping
from typing import Any

from portfolio_bot.domain.config.rollup import Rollup
from portfolio_bot.domain.overlap import open_needs
from portfolio_bot.lexicon import norwegian
from tests.overlap.figures import labelled
from tests.rollup.portfolios import configured, file, initiative, pages, rolled

TRIP = {
    "number": 1,
    "title": "Skyss for elever",
    "words": ["buss", "elevane", "skuleskyss", "venter"],
}
BUS = {
    "number": 10,
    "title": "Buss til skolen",
    "words": ["buss", "elevene", "skoleskyss", "vintervei"],
}
POOL = {"number": 20, "title": "Svømmehall", "words": ["basseng", "svømming", "vann"]}


def telling(*needs: Mapping[str, Any], **more: Any) -> str:
    """Write the file of a portfolio whose initiatives ask for *needs*."""
    found = [
        initiative(
            need["number"],
            title=need["title"],
            url=f"https://github.com/o/r/issues/{need['number']}",
            **more,
        )
        for need in needs
    ]
    return file(*found, asked_for=needs)


def numbers(config: Rollup, *texts: str) -> list[list[int]]:
    """Return the numbers of those that seem to ask for the same."""
    found = rolled(config, *texts).whole.needs
    return [[each.number for each in need.initiatives] for need in found]


def test_same_need_is_found_across_portfolios_and_written_forms() -> None:
    """Two that share words few others use belong together, and the words tell why."""
    config = configured("en", "to")
    texts = telling(TRIP, POOL), telling(BUS)
    (need,) = rolled(config, *texts).whole.needs
    assert [(each.portfolio, each.number) for each in need.initiatives] == [("en", 1), ("to", 10)]
    assert {"buss", "skoleskyss"} <= set(need.words)
    page, data = (
        pages(config, *texts)["README.md"],
        json.loads(pages(config, *texts)["samlet.json"]),
    )
    assert "[Buss til skolen](https://github.com/o/r/issues/10) (Porteføljen): " in page
    assert "**Samme behov.**" in page
    assert data["needs"][0]["urls"] == [each.url for each in need.initiatives]


def test_what_is_for_one_portfolio_alone_is_left_to_it() -> None:
    """Two of one portfolio, two of one name, ones that are over and untold ones are left out."""
    config = configured("en", "to")
    assert numbers(config, telling(TRIP, BUS), telling(POOL)) == []
    assert numbers(config, telling(TRIP), telling(TRIP)) == []
    assert numbers(config, telling(TRIP), telling(BUS, state="completed")) == []
    untold = file(initiative(10, title=BUS["title"]))
    assert numbers(config, telling(TRIP), untold) == []


def test_threshold_is_the_rollups() -> None:
    """A higher one finds fewer."""
    config = configured("en", "to").model_copy(update={"threshold": 0.99})
    assert numbers(config, telling(TRIP), telling(BUS)) == []


def test_area_is_told_of_needs_it_shares_with_others() -> None:
    """Who asks for the same in another area stands on both areas' pages, and on no third's."""
    areas = "areas: {a: {name: A}, b: {name: B}, c: {name: C}}"
    config = configured(areas=areas, en="area: a", to="area: b", tre="area: c")
    made = rolled(config, telling(TRIP), telling(BUS), telling(POOL))
    assert [len(made.areas[key].needs) for key in "abc"] == [1, 1, 0]
    written = pages(config, telling(TRIP), telling(BUS), telling(POOL))
    assert "Skyss for elever" in written["omrade-b.md"]


def test_orders_of_one_school_are_found_by_what_is_told() -> None:
    """Three differently worded orders, in three portfolios: each is found with another."""
    given = [each.need for each in labelled("both")]
    school = [n for n, each in enumerate(labelled("both")) if each.label == "skoleskyss"]
    keyed = [need._replace(key=str(number)) for number, need in enumerate(given)]
    told = [each.model_dump() for each in reversed(open_needs(norwegian(), keyed))]
    texts = [telling(*told[place::3]) for place in range(3)]
    assert len({number % 3 for number in school}) == 3
    found = numbers(configured("en", "to", "tre"), *texts)
    assert sorted(n for some in found for n in some if n in school) == school
