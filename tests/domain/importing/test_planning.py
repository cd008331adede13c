"""Rows as planned issues."""

import html

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from portfolio_bot.domain.importing.mapping import Mapping
from portfolio_bot.domain.importing.planning import Planned, Present
from portfolio_bot.domain.initiative.reading import read_initiative
from portfolio_bot.domain.records.markers import Imported, read_import
from tests.domain.importing.rows import issue_of, planned
from tests.journeys.scene import config
from tests.security.texts import MARKUP, NOTICES


def only(cells: dict[str, str], words: Mapping | None = None) -> Planned:
    """Return what one row becomes."""
    return planned(cells, words=words).rows[0]


def told(one: Planned) -> list[str]:
    """Return the keys of a row's findings."""
    return [each.key for each in one.findings]


def test_a_row_becomes_an_issue_in_its_phase() -> None:
    """Phase and priority become labels, and answers stand as the form would have them."""
    words = Mapping(
        phases={"Gjennomføre": "implementering"}, people={"Kari Nordmann": "kari-nordmann"}
    )
    row = {
        "Tittel": "Ny inngang",
        "Fase": "gjennomføre",
        "Prioritet": "må",
        "Risiko i gjennomføringen": "2 – LAV",
        "Prosjekteier": "Kari Nordmann",
        "Startdato": "1.3.2027",
    }
    one = only(row, words)
    assert one.labels == ("tiltak", "fase: Implementering", "prioritet: Må")
    assert (told(one), one.refused) == ([], None)
    read = read_initiative(config(), issue_of(one.body), "a/b")
    assert read.texts == {"risk": "2 – lav", "owner": "kari-nordmann", "start": "1.3.2027"}


@pytest.mark.parametrize(
    ("column", "text", "finding"),
    [
        ("Fase", "Tenke", "import-unknown-phase"),
        ("Prioritet", "Kanskje", "import-unknown-priority"),
        ("Startdato", "våren 2027", "import-problem"),
        ("Verdi", "Stor", "import-unreadable"),
        ("Hvor kommer tiltaket fra?", "Egen idé; Månen", "import-unreadable"),
    ],
)
def test_what_is_not_understood_is_kept_and_told(column: str, text: str, finding: str) -> None:
    """A cell that cannot be read is found with its reason, and its text stands in the body."""
    one = only({"Tittel": "T", column: text})
    assert told(one) == [finding]
    assert text in one.body


def test_several_are_taken_apart() -> None:
    """Options and people that share a cell become the answers that the form would give."""
    row = {
        "Tittel": "T",
        "Prosjekteier": "@kari; @ola",
        "Hvor kommer tiltaket fra?": "egen idé;Tildelingsbrev",
    }
    one = only(row)
    assert told(one) == []
    assert "@kari @ola" in one.body


def test_tables_are_known_again_by_key_or_title() -> None:
    """A key names the row; equal ones are counted, and what is there is not opened again."""
    plan = planned(
        {"Tittel": "A", "Nr": "7"},
        {"Tittel": "a ", "Nr": "7"},
        {"Tittel": "B", "Nr": "8"},
        words=Mapping(key="nr"),
        present=Present(keys={"8": 4}),
    )
    assert [each.key for each in plan.rows] == ["7", "7 (2)", "8"]
    assert [each.there for each in plan.rows] == [None, None, 4]
    assert told(plan.rows[1]) == ["import-double"]
    assert len(plan.new) == 2


@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        ({"Tittel": "", "Notat": "x"}, "import-no-title"),
        ({"Tittel": "T", "Notat": "x" * 70_000}, "import-too-long"),
        ({"Tittel": "Finnes", "Notat": ""}, "import-same-title"),
    ],
)
def test_what_cannot_be_opened_is_refused_with_its_reason(
    cells: dict[str, str], reason: str
) -> None:
    """Without a title, beyond GitHub's length, or under a title that is there, none is opened."""
    one = planned(cells, present=Present(titles={"finnes": 3})).rows[0]
    assert one.refused is not None
    assert (one.refused.key, one.is_new) == (reason, False)


def test_a_long_title_is_kept_whole() -> None:
    """A title beyond GitHub's length is cut, and stands whole in the body."""
    one = only({"Tittel": "x" * 300})
    assert (len(one.title), "x" * 300 in one.body) == (256, True)


def bare(text: str) -> str:
    """Return *text* without blanks, backslashes, and the sign that breaks mentions."""
    return "".join(text.replace("\u200b", "").replace("\\", "").split())


TEXTS = st.one_of(
    st.sampled_from([*MARKUP, *NOTICES, "### Problemstilling", "våren 2027", "Ja", "Konsept"]),
    st.text(st.characters(codec="utf-8", exclude_categories=["C"]), max_size=40),
)
HEADINGS = ["Tittel", "Fase", "Problemstilling", "Verdi", "Startdato", "Tiltakseier", "Annet"]


@settings(max_examples=60, deadline=None)
@given(st.fixed_dictionaries(dict.fromkeys(HEADINGS, TEXTS)))
def test_nothing_is_lost_and_nothing_is_twice(cells: dict[str, str]) -> None:
    """Whatever the cells hold, their words are in the issue, and a second plan is empty."""
    one = only(cells)
    written = f"{one.title} {one.body}"
    places = (bare(written), bare(html.unescape(written)))
    for text in cells.values():
        assert any(bare(text) in place for place in places)
    assert read_import(one.body) == Imported(key=one.key)
    again = planned(cells, present=Present(keys={one.key: 1}))
    assert again.new == ()
