"""Advice and votes."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portfolio_bot.domain.documents import Quote
from portfolio_bot.domain.orders.voices import ADVICE, BALLOTS, read_voice
from portfolio_bot.domain.records.history import Kind
from portfolio_bot.domain.snapshot import Actor
from tests.domain.examples import (
    TEAM,
    ask,
    changed,
    chief,
    decided,
    decision,
    gated,
    keys,
    lead,
    stranger,
    ticked,
    world,
)

ADVISING = changed(may={"advise": ["lead"], "phase": ["chief"]})
ASKED = {"asked": {"text": "Råd.", "check": {"kind": "advised", "roles": ["lead", "chief"]}}}
READY = ticked("start", "insight")


def voting(**rules: Any) -> Any:
    """Return a portfolio in which the chiefs vote on leaving the first phase."""
    return gated(vote={"role": "chief", "quorum": 2, **rules})


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("for", "for"),
        ("Mot:", "against"),
        ("imot", "against"),
        ("against", "against"),
        ("forbehold", "reservation"),
        ("ATTERHALD", "reservation"),
        ("reservation", "reservation"),
    ],
)
def test_advice_is_recorded(words: str, said: str) -> None:
    """In the words of any language, with a reason; nothing about the case changes."""
    outcome = ask(f"/råd {words} Brukerne trenger det", world(actor=lead()), ADVISING)
    made = outcome.decision
    assert made is not None
    assert (made.kind, made.phase, made.after, made.role) == ("advice", "start", said, "lead")
    assert made.reason == "Brukerne trenger det"
    assert keys(outcome) == ["advice-noted", f"advice-{said}"]
    assert Quote(text="Brukerne trenger det") in outcome.blocks


@pytest.mark.parametrize("text", ["/råd for", "/råd kanskje Vi får se", "/råd avstår Vet ikke"])
def test_advice_needs_a_word_and_a_reason(text: str) -> None:
    """A word that is no advice, or no reason, is explained."""
    outcome = ask(text, world(actor=lead()), ADVISING)
    assert (keys(outcome), outcome.decision) == (["command-advise-incomplete"], None)


def test_not_everybody_advises() -> None:
    """Advice is for those who are named for it, who need not be those who decide."""
    for actor, key in ((stranger(), "denied"), (chief(), "denied")):
        outcome = ask("/råd for Bra", world(actor=actor), ADVISING)
        assert (keys(outcome)[0], outcome.decision) == (key, None)


def test_a_case_that_is_over_needs_no_advice() -> None:
    """On hold it can be advised on; stopped or completed it cannot."""
    assert ask("/råd for Bra", world(decided(decision("hold")), lead()), ADVISING).ok
    kinds: tuple[tuple[Kind, str], ...] = (("stop", "is-stopped"), ("complete", "is-completed"))
    for kind, key in kinds:
        assert keys(ask("/råd for Bra", world(decided(decision(kind))), ADVISING)) == [key]


def test_who_must_advise_may() -> None:
    """A gate that needs a role's advice lets it advise, whatever the command's own roles are."""
    outcome = ask("/råd mot Dyrt", world(actor=chief()), gated(criteria=ASKED))
    assert outcome.decision is not None
    assert outcome.decision.role == "chief"


def test_two_roles_speak_where_they_are_wanted() -> None:
    """Somebody with two roles speaks in the one that nobody else has spoken in."""
    both = Actor(login="lise", permission="read", teams={TEAM: "yes"})
    config = gated(criteria=ASKED)
    first = ask("/råd for Bra", world(actor=both), config).decision
    assert first is not None
    assert first.role == "lead"
    other = decision("advice", by="ola", phase="start", after="for", reason="x", role="lead")
    own = decision("advice", 2, by="LISE", phase="start", after="for", reason="x", role="lead")
    for earlier, role in (((other,), "chief"), ((own,), "lead"), ((other, own), "chief")):
        made = ask("/råd for Bra", world(decided(*earlier), both), config).decision
        assert made is not None
        assert made.role == role


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("for", "for"),
        ("mot", "against"),
        ("against", "against"),
        ("avstår", "abstain"),
        ("abstain", "abstain"),
    ],
)
def test_a_vote_is_recorded(words: str, said: str) -> None:
    """In the words of any language, with reason and version; the answer tells the tally."""
    outcome = ask(f"/stem {words} Godt forberedt", world(decided(READY), chief()), voting())
    made = outcome.decision
    assert made is not None
    assert (made.kind, made.phase, made.after, made.role) == ("vote", "start", said, "chief")
    assert (made.reason, made.version) == ("Godt forberedt", "1")
    assert keys(outcome) == [f"vote-{said}", "vote-tally", "vote-lacks-quorum"]


def test_a_carried_vote_leads_on() -> None:
    """The vote that makes a majority is told so, with who can now lead the case on."""
    earlier = decision("vote", 3, by="ola", phase="start", after="for", reason="x")
    outcome = ask("/stem for Bra", world(decided(READY, earlier), chief()), voting())
    assert keys(outcome)[:4] == ["vote-for", "vote-tally", "vote-carried", "vote-leads-on"]


def test_an_advisory_vote_says_that_it_is() -> None:
    """Who decides all the same is told with every vote."""
    outcome = ask("/stem mot Dyrt", world(decided(READY), chief()), voting(advisory=True))
    assert "vote-advises" in keys(outcome)


@pytest.mark.parametrize("text", ["/stem for", "/stem kanskje Vi får se", "/stem forbehold Hm"])
def test_a_vote_needs_a_word_and_a_reason(text: str) -> None:
    """A word that is no vote, or no reason, is explained."""
    outcome = ask(text, world(decided(READY), chief()), voting())
    assert (keys(outcome), outcome.decision) == (["command-vote-incomplete"], None)


def test_a_vote_waits_for_the_criteria() -> None:
    """What is not ready is not voted on; what is left is told."""
    outcome = ask("/stem for Bra", world(actor=chief()), voting())
    assert (keys(outcome)[0], outcome.decision, outcome.ok) == ("vote-not-ready", None, False)
    assert "gate-not-ticked" in keys(outcome)


def test_only_the_votes_own_role_votes() -> None:
    """Whoever leads the case on has no vote for that."""
    for actor, key in (
        (lead(), "denied"),
        (stranger(), "denied"),
        (chief("unknown"), "unknown-role"),
    ):
        outcome = ask("/stem for Bra", world(decided(READY), actor), voting())
        assert (keys(outcome)[0], outcome.decision) == (key, None)


def test_where_there_is_no_vote_nobody_votes() -> None:
    """A gate without a vote says so, and a case that rests must go on first."""
    assert keys(ask("/stem for Bra", world(actor=chief()))) == ["vote-not-here"]
    held = world(decided(READY, decision("hold", 2)), chief())
    assert keys(ask("/stem for Bra", held, voting())) == ["is-on-hold"]


@given(st.text(max_size=80), st.sampled_from([ADVICE, BALLOTS]))
def test_any_words_are_read(text: str, words: dict[str, str]) -> None:
    """Whatever is written, it is one of the words or none, and the reason is part of the text."""
    said, reason = read_voice(text, words)
    assert said is None or said in words.values()
    assert reason in text


@given(st.sampled_from(sorted(BALLOTS)), st.text(min_size=1).map(str.strip).filter(bool))
def test_what_is_said_is_kept(word: str, reason: str) -> None:
    """A known word in any case, and all the words behind it."""
    assert read_voice(f"{word.upper()}. {reason}", BALLOTS) == (BALLOTS[word], reason)
