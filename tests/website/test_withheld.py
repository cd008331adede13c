"""What is not public stands on no page, nor what follows from it."""

import re

import pytest

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.website.withheld import hidden, public
from tests.website.portfolio import configured, data, written

FOUND = data(5)
BENEFITS = """
fields:
  plan: {type: textarea, label: Gevinstplan, part: benefits, meaning: benefits}
"""


def withholding(part: str, config: Portfolio | None = None) -> Portfolio:
    """Return a configuration in which the answer to *part* is not public; it is asked for."""
    config = config or configured()
    key = next(key for key, field in config.fields.items() if field.part == part)
    field = config.fields[key].model_copy(update={"public": False})
    return config.model_copy(update={"fields": config.fields | {key: field}})


def shown(part: str) -> str:
    """Return all pages in which *part* is withheld, after each other."""
    config = withholding(part)
    return "\n".join(written(FOUND, config).values())


@pytest.mark.parametrize(
    ("part", "told"),
    [
        ("product-group", "Byggesak"),
        ("person-months", "månedsverk i åpne tiltak"),
        ("objectives", "Median under ti dager"),
        ("objectives", "nøkkelresultat"),
        ("start", "18.09.2026"),
    ],
)
def test_what_follows_from_a_withheld_answer_is_on_no_page(part: str, told: str) -> None:
    """Text that the pages show is on none of them when the answer behind it is not public."""
    assert told.casefold() in "\n".join(written(FOUND).values()).casefold()
    assert told.casefold() not in shown(part).casefold()


@pytest.mark.parametrize("part", ["objectives", "start", "end"])
def test_how_a_plan_is_kept_is_not_told_of_a_withheld_plan(part: str) -> None:
    """Without a public plan nobody is told who is late, nor that there is no plan."""
    text = "\n".join(
        written(FOUND, withholding(part))[f"{page}.html"] for page in ("index", "kanban")
    )
    assert not re.search("forsinket|etter planen|mangler plan", text)


def test_withheld_benefits_take_their_actions_with_them() -> None:
    """Where the form's benefits are not public, no benefit is shown, nor what is done for one."""
    config = configured(more=BENEFITS)
    assert "Færre klager" in "\n".join(written(FOUND, config).values())
    text = "\n".join(written(FOUND, withholding("benefits", config)).values())
    assert not re.search("Færre klager|Lære opp|Grep for", text)


def test_nothing_withheld_changes_nothing() -> None:
    """Where all is public, or what is held back is an answer alone, the data stays as it is."""
    assert hidden(configured()) == frozenset()
    assert public(configured(), FOUND) is FOUND
    assert public(withholding("problem"), FOUND).initiatives == FOUND.initiatives
