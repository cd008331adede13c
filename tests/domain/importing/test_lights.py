"""Columns that tell how it goes."""

import pytest

from portfolio_bot.catalogue import Catalogue
from portfolio_bot.domain.importing.mapping import Mapping
from portfolio_bot.domain.importing.planning import Plan
from tests.domain.importing.rows import planned
from tests.journeys.scene import config


def told(plan: Plan) -> list[str]:
    """Return what the first row tells to look at."""
    words = Catalogue(config().language)
    return [words.text(each) for each in plan.rows[0].findings]


@pytest.mark.parametrize(
    ("column", "text", "command"),
    [
        ("Økonomi", "på budsjett", "`/status Økonomi På budsjett`"),
        ("Status økonomi", "Over budsjett", "`/status Økonomi Over budsjett`"),
        ("Risiko", "LÅG", "`/status Risiko Lav`"),
        ("Fremdrift", "i rute", "`/status Fremdrift På plan`"),
        ("Fremdrift", "40 %", "`/fremdrift 40`"),
        ("Ferdiggrad", "0.4", "`/fremdrift 40`"),
    ],
)
def test_what_can_be_reported_is_listed_with_its_command(
    column: str, text: str, command: str
) -> None:
    """The words are kept, nothing is reported, and somebody who knows can do so in one line."""
    plan = planned({"Tittel": "T", column: text})
    (line,) = told(plan)
    assert command in line
    assert f"\n{text}\n" in plan.rows[0].body


@pytest.mark.parametrize(
    ("column", "text"),
    [
        ("Økonomi", ""),
        ("Gevinster", "Færre ringer, og flere finner fram"),
        ("Fremdrift", "140 %"),
        ("Ferdiggrad", "ukjent"),
        ("Ferdiggrad", "1"),
        ("Farge", "Lilla"),
    ],
)
def test_other_text_is_only_kept(column: str, text: str) -> None:
    """A text under a heading like that of a status is no status."""
    plan = planned({"Tittel": "T", column: text})
    assert (told(plan), plan.findings) == ([], ())


def test_colours_that_no_scale_knows_are_told() -> None:
    """A colour under a status names the steps; a column that is no status is told once."""
    row = {"Økonomi": "Gul", "Overordnet status": "Rød"}
    plan = planned({"Tittel": "A"} | row, {"Tittel": "B"} | row)
    assert [[each.key for each in one.findings] for one in plan.rows] == [["import-no-level"]] * 2
    assert [each.key for each in plan.findings] == ["import-no-dimension"]


def test_what_is_over_or_said_to_be_kept_is_not_listed() -> None:
    """Nobody reports on what is over, and a person may have said that the column is only text."""
    row = {"Tittel": "T", "Risiko": "Lav"}
    assert told(planned(row | {"Prosjektstatus": "Avsluttet"})) == []
    assert told(planned(row, words=Mapping(columns={"Risiko": "keep"}))) == []
