"""Where a row stands: its phase, and whether it is over."""

from datetime import date

import pytest

from portfolio_bot.domain.importing.mapping import Mapping
from portfolio_bot.domain.importing.planning import Planned, Present
from portfolio_bot.domain.importing.standing import phase_label, priority_label
from portfolio_bot.domain.records.history import End
from portfolio_bot.domain.records.markers import Imported, read_import
from tests.domain.importing.rows import planned
from tests.journeys.scene import config

TODAY = Present(today=date(2026, 11, 2))
STATES = Mapping(states={"Lagt på is": "stopped", "Ferdig": "open"})


def row(words: Mapping | None = None, **cells: str) -> Planned:
    """Return what a row with *cells* becomes."""
    given = {"Tittel": "T"} | {key.replace("_", " "): text for key, text in cells.items()}
    return planned(given, words=words, present=TODAY).rows[0]


@pytest.mark.parametrize(
    ("column", "text", "ended"),
    [
        ("Prosjektstatus", "Avsluttet", "completed"),
        ("Prosjektstatus", " STOPPET ", "stopped"),
        ("Prosjektstatus", "Aktiv", None),
        ("Fase", "Utført", "completed"),
        ("Fase", "Kansellert", "stopped"),
        ("Fase", "Konsept", None),
        ("Avsluttet dato", "1.6.2026", "completed"),
        ("Avsluttet dato", "2026-06-01T00:00:00", "completed"),
        ("Avsluttet dato", "2026-12-01", None),
    ],
)
def test_a_row_is_over_by_word_or_by_day(column: str, text: str, ended: End | None) -> None:
    """Status and phase by words that mean it, a closing day when it is past; nothing else."""
    one = planned({"Tittel": "T", column: text}, present=TODAY).rows[0]
    assert (one.over.ended, one.findings) == (ended, ())
    assert text in one.body


def test_the_issue_keeps_how_and_when_it_was_over() -> None:
    """The first line of the body tells it, beside the row's key."""
    one = row(Prosjektstatus="Stoppet", Avsluttet_dato="1.6.2026")
    assert read_import(one.body) == Imported(key="T", ended="stopped", ended_on=date(2026, 6, 1))


def test_a_closing_day_beside_another_status_is_left_to_somebody() -> None:
    """Nobody but a person knows whether the day or the word is right: it is taken in as open."""
    one = row(Prosjektstatus="Pågår", Avsluttet_dato="1.6.2026")
    assert one.over.ended is None
    assert [each.key for each in one.findings] == ["import-end-unsure"]


def test_a_closing_day_that_cannot_be_read_is_told() -> None:
    """The text is kept, and the word of the status counts."""
    one = row(Prosjektstatus="Ferdigstilt", Avsluttet_dato="i fjor")
    assert (one.over.ended, one.over.on) == ("completed", None)
    assert [each.key for each in one.findings] == ["import-unreadable"]


def test_the_mapping_says_what_words_mean() -> None:
    """A word of the table's own can mean an end, and one that seems to can mean none."""
    assert row(STATES, Prosjektstatus="lagt på is").over.ended == "stopped"
    assert row(STATES, Prosjektstatus="Ferdig", Avsluttet_dato="1.6.2026").over.ended is None


def test_what_is_completed_is_in_the_last_phase() -> None:
    """A word that is no phase but means completed is the last one; one of priority is as it is."""
    assert phase_label(config(), Mapping(), "Avsluttet") == "fase: Utført"
    assert phase_label(config(), Mapping(), "Stoppet") is None
    assert priority_label(config(), Mapping(), "må") == "prioritet: Må"
    assert priority_label(config(), Mapping(), "kanskje") is None
