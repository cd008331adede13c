"""Which column is what."""

import pytest

from portfolio_bot.domain.importing.mapping import KEEP, Mapping, columns_of, unknown_words
from tests.journeys.scene import config

SUITE = ("Tittel", "Fase", "Prosjekteier", "Prosjektleder", "Startdato", "Sluttdato", "Budsjett")


def test_a_suites_headings_are_known() -> None:
    """The headings of a suite for project governance are understood without a mapping."""
    found = columns_of(config(), Mapping(), SUITE).targets
    wanted = ("title", "phase", "owner", "responsible", "start", "end", KEEP)
    assert found == dict(zip(SUITE, wanted, strict=True))


@pytest.mark.parametrize("heading", ["PROBLEMSTILLING:", "Problemstiling", "Problem stilling"])
def test_a_misspelt_heading_is_understood(heading: str) -> None:
    """A heading that is nearly a field's label is taken for it."""
    assert columns_of(config(), Mapping(), (heading,)).targets == {heading: "problem"}


def test_an_exact_heading_goes_first() -> None:
    """Of two columns for one field, the exact heading has it, and the other is kept."""
    found = columns_of(config(), Mapping(), ("Startdatoo", "Startdato")).targets
    assert found == {"Startdatoo": KEEP, "Startdato": "start"}


def test_what_a_person_says_counts() -> None:
    """A mapping goes before every guess, and tells which columns were guessed."""
    said = Mapping(columns={"fase": "keep", "Budsjett": "cost"})
    found = columns_of(config(), said, SUITE)
    assert (found.targets["Fase"], found.targets["Budsjett"]) == (KEEP, "cost")
    assert found.guessed == set(SUITE) - {"Fase", "Budsjett"}
    assert found.heading_of("phase") is None


def test_a_second_column_for_the_same_is_kept() -> None:
    """Where a mapping names two columns for the phase, the first counts."""
    said = Mapping(columns={"Fase": "phase", "Tittel": "phase"})
    assert columns_of(config(), said, ("Fase", "Tittel")).targets == {
        "Fase": "phase",
        "Tittel": KEEP,
    }


def test_words_that_nothing_has_are_found() -> None:
    """A column, a field, a phase and a priority that are not there are each named."""
    said = Mapping(
        columns={"Finnes ikke": "title", "Fase": "fasen"},
        key="Nummer",
        phases={"x": "ingen"},
        priorities={"y": "aldri"},
    )
    assert set(unknown_words(config(), said, SUITE)) == {
        *("Finnes ikke", "fasen", "Nummer", "ingen", "aldri")
    }
