"""A reporting command taken apart: subject, keys and values."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portfolio_bot.domain.reported.grammar import read_item, read_report, read_verb
from portfolio_bot.domain.reported.parameters import BY_COMMAND, REPORTS, ReportSpec

BENEFIT = BY_COMMAND["benefit"]


def named(text: str, spec: ReportSpec = BENEFIT) -> tuple[str, dict[str, str]]:
    """Return the subject, and the values by the keys' names."""
    written = read_report(spec, text)
    return written.subject, {each.name: value for each, value in written.values}


@pytest.mark.parametrize(
    ("text", "subject", "values"),
    [
        ("Kortere kø", "Kortere kø", {}),
        ("Kortere kø; mål: 10", "Kortere kø", {"target": "10"}),
        ("Kø;mål:10 ; Nullpunkt = 30", "Kø", {"target": "10", "baseline": "30"}),
        ("Kø; og mer; mål: 10", "Kø; og mer", {"target": "10"}),
        ("Kø; indikator: d; i snitt; mål: 1", "Kø", {"indicator": "d; i snitt", "target": "1"}),
        ("Kø; forutsetning: at dette: skjer", "Kø", {"assumptions": "at dette: skjer"}),
        ("", "", {}),
        (";;", ";;", {}),
    ],
)  # fmt: skip
def test_pairs_are_told_from_text(text: str, subject: str, values: dict[str, str]) -> None:
    """A value ends only where a known key begins."""
    assert named(text) == (subject, values)


def test_a_yes_stands_alone() -> None:
    """A key that is a yes needs no value; any other key without one is text."""
    spec = BY_COMMAND["deliverable"]
    assert named("Drift; milepæl; frist: 2027", spec) == ("Drift", {"milestone": "", "due": "2027"})
    assert named("Drift; frist", spec) == ("Drift; frist", {})


def test_a_misspelt_key_is_noticed() -> None:
    """A word with a colon that is nearly a key is told apart from text."""
    written = read_report(BENEFIT, "Kø; nullpnkt: 3; helt annet: 4")
    assert [(word, near.name) for word, near in written.misspelt] == [("nullpnkt", "baseline")]


@pytest.mark.parametrize(
    ("subject", "item"),
    [
        ("g1", ("g1", "")),
        ("G01 målt 22", ("g1", "målt 22")),
        ("g2: utgår", ("g2", "utgår")),
        ("g12x", None),
        ("r1", None),
        ("gevinst", None),
        ("", None),
    ],
)
def test_items_are_known_by_their_id(subject: str, item: tuple[str, str] | None) -> None:
    """A letter and a number at the beginning name an item of the command's kind."""
    assert read_item(BENEFIT, subject) == item


@pytest.mark.parametrize(
    ("rest", "verb"),
    [
        ("målt 22", ("measured", "22")),
        ("MÅLT: 22", ("measured", "22")),
        ("målte", None),
        ("utgår", ("withdrawn", "")),
        ("", None),
    ],
)
def test_verbs_are_whole_words(rest: str, verb: tuple[str, str] | None) -> None:
    """What became of an item stands first behind its id, as a word of its own."""
    found = read_verb(BENEFIT.verbs, rest)
    assert (found and (found[0].id, found[1])) == verb


@given(st.sampled_from(REPORTS), st.text() | st.from_regex(r"([a-zå]{1,9}[:=;] ?){0,8}"))
def test_nothing_that_is_written_is_lost(spec: ReportSpec, text: str) -> None:
    """Every sign but separators and keys stands in the subject or in a value."""
    written = read_report(spec, text)
    kept = written.subject + "".join(value for _, value in written.values)
    for sign in set(text) - set(" \t\n\r;:="):
        keys = sum(part.count(sign) for part in text.split(";"))
        assert kept.count(sign) <= keys
    assert len(written.values) <= text.count(";")
    if not written.values:
        assert written.subject == text.strip()
