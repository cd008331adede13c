"""The table of initiatives."""

import pytest

from portfolio_bot.catalogue import LANGUAGES
from portfolio_bot.domain.config import Language, Level, Scale
from portfolio_bot.report.exports import reader_of
from portfolio_bot.report.exports.initiatives import INITIATIVES
from tests.report.exports.reported import digdir, lines_of, reader, reported


def cells(language: Language = "nb", number: int = 1, **changes: object) -> dict[str, object]:
    """Return the cells of an initiative by their columns' keys."""
    lines = lines_of(INITIATIVES, reader(language), reported(**changes))
    line = next(each for each in lines if each[0] == number)
    return dict(zip([column.key for column in INITIATIVES.columns], line, strict=True))


def test_unreported_is_empty() -> None:
    """What nobody has reported is an empty cell, never a zero or a word."""
    found = cells(number=2)
    for key in ("progress", "health", "success", "status-economy", "reported", "parts", "owner"):
        assert found[key] is None, key


def test_reported_is_told() -> None:
    """Phase, gate, what it waits for and the day of the latest report are told in words."""
    found = cells(waits_for=(7,), parts=(1, 4))
    assert found["phase"] == "Problem"
    assert found["waits-for"] == "#7, Skatteetaten"
    assert (found["parts-closed"], found["parts"]) == (1, 4)
    assert str(found["reported"]) == "2026-11-16"
    assert found["gate-total"]


def test_choices_are_told_by_name() -> None:
    """Priority, route and health stand in words, as the report has them."""
    found = cells("nn", priority="must", route="portfolio", health="behind")
    assert found["health"] == "noko etter planen"
    assert found["priority"] == digdir().priorities["must"].name
    assert found["route"]


def test_status_is_told_by_the_name_of_its_step() -> None:
    """A status has the name of its step on the scale; of a step that is lost, its id."""
    scale = Scale(name="Økonomi", levels={"on-budget": Level(name="På budsjett", signal="green")})
    config = digdir().model_copy(update={"statuses": {"economy": scale}})
    known = next(iter(lines_of(INITIATIVES, reader_of(config), reported())))
    bare = digdir().model_copy(update={"statuses": {}})
    lost = next(iter(lines_of(INITIATIVES, reader_of(bare), reported())))
    assert "På budsjett" in known
    assert "on-budget" in lost


@pytest.mark.parametrize("language", LANGUAGES)
def test_headings_differ(language: Language) -> None:
    """No two columns have the same heading, which a table of a workbook would refuse."""
    headings = INITIATIVES.headings(reader(language))
    assert len({each.casefold() for each in headings}) == len(headings)
