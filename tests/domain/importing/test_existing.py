"""Issues and a board that are older than the bot."""

import pytest

from portfolio_bot.domain.importing.existing import board_findings, meet, present_in
from portfolio_bot.domain.records.markers import Imported, import_marker
from portfolio_bot.domain.snapshot import Board, BoardField, Entry, Issue
from tests.domain.importing.rows import issue_of
from tests.journeys.scene import config

OLD = """# Grunninformasjon

## Problemstilling

Folk finner ikke fram

## Beskrivelse av tiltaket

En ny inngang

## Noe annet

Lunsj
"""


def entry(issue: Issue, **values: str) -> Entry:
    """Return an issue that stands on the board with *values*."""
    return Entry(issue=issue, item="PVTI_1", values={**values})


def test_an_older_template_is_read_and_the_rest_is_told() -> None:
    """Answers are found by the old headings, the board's phase is the start, the rest counted."""
    (met,) = meet(config(), [entry(issue_of(OLD), Status="Konseptfasen")], "a/b")
    assert (met.phase, met.labelled) == ("konsept", False)
    assert set(met.answers) == {"problem", "description"}
    assert met.verbatim >= len("Lunsj")
    assert "import-nothing-read" not in {each.key for each in met.findings}


def test_what_the_board_says_and_nobody_knows_is_told() -> None:
    """Unknown words for phase and priority, and a body without answers, are findings."""
    one = entry(issue_of("Bare prat"), Status="Tenkeboks", Prioritet="Kanskje")
    (met,) = meet(config(), [one], "a/b")
    keys = {each.key for each in met.findings}
    assert keys >= {"import-unknown-phase", "import-unknown-priority", "import-nothing-read"}


def test_other_issues_are_left_alone() -> None:
    """An issue without label, form or place on the board is none of ours."""
    assert meet(config(), [Entry(issue=issue_of("Skriveren er tom"))], "a/b") == ()


def test_fields_that_do_not_fit_are_told() -> None:
    """What only the board has, what it lacks, and an option that is no phase, are each found."""
    fields = [
        BoardField(id="1", name="Status", kind="single_select", options={"Todo": "a"}),
        BoardField(id="2", name="Prioritett", kind="text"),
        BoardField(id="3", name="Title", kind="other"),
    ]
    board = Board(id="B", url="", fields={each.name: each for each in fields})
    keys = [each.key for each in board_findings(config(), board)]
    assert set(keys) == {
        *("import-board-lacks", "import-board-lacks-near"),
        *("import-board-unmapped", "import-unknown-option"),
    }
    assert keys.count("import-board-unmapped") == 1


def test_a_board_without_a_field_for_phases_has_no_options() -> None:
    """Where the board has no field at all, only that is told."""
    board = Board(id="B", url="", fields={})
    assert {each.key for each in board_findings(config(), board)} == {"import-board-lacks"}


@pytest.mark.parametrize(("author", "known"), [("Bot", {"P-1": 1}), ("mallory", {})])
def test_only_the_bots_own_marker_counts(author: str, known: dict[str, int]) -> None:
    """Anybody can write a marker; another's is an issue like any other."""
    text = f"{import_marker(Imported(key='P-1'))}\n\nhei"
    found = present_in([Entry(issue=issue_of(text, author=author))], frozenset({"bot"}))
    assert found.keys == known
    assert found.titles == ({} if known else {"tittel": 1})
