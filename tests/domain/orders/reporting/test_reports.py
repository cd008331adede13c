"""Who may report, when, and how it is told."""

from __future__ import annotations

import pytest

from tests.domain.examples import (
    ask,
    changed,
    decided,
    decision,
    keys,
    lead,
    messages,
    stranger,
    world,
)


@pytest.mark.parametrize("text", ["/status risiko lav", "/fremdrift 3", "/kostnad 2027; brukt: 1"])
def test_strangers_report_nothing(text: str) -> None:
    """Without the right to report nothing is recorded, and the roles are told."""
    outcome = ask(text, world(actor=stranger()))
    assert outcome.decision is None
    assert keys(outcome)[0] == "denied"


def test_one_command_can_be_set_apart() -> None:
    """The right to report covers all the commands; one may be for others."""
    config = changed(may={"report": ["lead"], "cost": ["chief"]})
    assert ask("/fremdrift 3", world(actor=lead()), config).ok
    assert keys(ask("/kostnad 2027; brukt: 1", world(actor=lead()), config))[0] == "denied"


def test_status_without_words_still_asks() -> None:
    """`/status` alone tells where the case stands, and is for everyone."""
    assert keys(ask("/status", world(actor=stranger())))[0] == "status-phase"
    assert keys(ask("/status?", world(actor=stranger())))[0] == "status-phase"


def test_what_is_stopped_is_not_reported_on() -> None:
    """A stopped case takes no reports; a completed one does, for benefits come later (T3)."""
    stopped = world(decided(decision("stop", reason="x")), lead())
    assert keys(ask("/fremdrift 3", stopped)) == ["is-stopped"]
    completed = world(decided(decision("complete")), lead())
    assert ask("/fremdrift 100", completed).ok


def test_all_mistakes_are_told_at_once() -> None:
    """Two wrong values and a misspelt key give three sentences and one example."""
    outcome = ask("/gevinst X; nullpnkt: 3; mål: ti; frist: snart", world(actor=lead()))
    told = [key for key in keys(outcome) if not key.startswith("command-")]
    assert told == ["report-key-near", "report-wrong-number", "report-wrong-date", "report-example"]


def test_what_is_recorded_is_repeated() -> None:
    """Each value is told back under its key, as words, so that a slip is seen."""
    text = "/gevinst X; type: direkte; enhet: kroner; mål: 2 mill; eier: @kari; frist: 2027-01-02"
    outcome = ask(text, world(actor=lead()))
    lines = [dict(each.params) for each in messages(outcome) if each.key == "reported-line"]
    assert [(each["name"], str(each["value"])) for each in lines] == [
        ("type", "direkte"),
        ("enhet", "kroner"),
        ("mål", "2000000.0"),
        ("frist", "2027-01-02"),
        ("eier", "kari"),
    ]
    after = ask("/risiko Y; sannsynlighet: 1; konsekvens: 2; etter: 1 x 1", world(actor=lead()))
    assert "1 x 1" in [dict(m.params).get("value") for m in messages(after)]
