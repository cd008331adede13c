"""The tables of what is reported of initiatives."""

import pytest

from portfolio_bot.catalogue import LANGUAGES
from portfolio_bot.domain.config import Language
from portfolio_bot.report.exports.columns import Cell
from portfolio_bot.report.exports.tables import TABLES
from tests.report.exports.reported import lines_of, reader, reported


def lines(name: str) -> list[dict[str, Cell]]:
    """Return the lines of a table by the keys of its columns."""
    table = next(each for each in TABLES if each.name == name)
    keys = [column.key for column in table.columns]
    found = lines_of(table, reader(), reported())
    return [dict(zip(keys, line, strict=True)) for line in found]


def test_benefits() -> None:
    """A benefit has its latest measurement, in words and figures; without one it is empty."""
    first, second = lines("gevinster")
    assert (first["benefit-kind"], first["unit"]) == ("direkte", "timer")
    assert (first["baseline"], first["target"], first["measured"]) == (10, -2.5, 7.25)
    assert str(first["measured-on"]) == "2026-11-01"
    assert (second["measured"], second["measured-on"], second["withdrawn"]) == (None, None, True)


def test_uncertainties() -> None:
    """The risk factor is probability times impact, before and after responses."""
    first, second = lines("usikkerhet")
    assert (first["factor"], first["factor-after"]) == (12, None)
    assert (second["factor"], second["factor-after"], second["side"]) == (4, 12, "mulighet")
    assert (first["over"], second["over"]) == (False, True)


def test_costs() -> None:
    """The deviation is forecast less budget, and empty where one of them is missing."""
    first, second = lines("okonomi")
    assert (first["year"], first["deviation"], first["certainty"]) == (2026, -99999.5, "lav")
    assert (second["deviation"], second["need"], second["budget"]) == (None, 250000, None)


def test_deliverables_and_demand() -> None:
    """Deliverables and demand are told line by line, with who reported them."""
    assert [each["milestone"] for each in lines("leveranser")] == [True, False, False]
    (demand,) = lines("ressurser")
    assert (demand["skill"], demand["person-months"], demand["person"]) == ("Design", 0.5, None)
    assert demand["reported-by"] == "kari"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_every_column_has_a_heading_of_its_own(table: object, language: Language) -> None:
    """In every language, no two columns of a table have the same heading."""
    headings = next(each for each in TABLES if each is table).headings(reader(language))
    assert len({each.casefold() for each in headings}) == len(headings)
