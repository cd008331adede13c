"""Votes are counted, and what lacks is told."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portfolio_bot.domain.config import Majority, Vote
from portfolio_bot.domain.messages import Message
from portfolio_bot.domain.records.folding import fold
from portfolio_bot.domain.records.history import Standing
from portfolio_bot.domain.rights.authority import Leave
from portfolio_bot.domain.rights.votes import Lack, Tally, count, not_carried, told
from tests.domain.examples import CONFIG, decision, gated

MAJORITIES: tuple[Majority, ...] = ("simple", "absolute", "two-thirds", "unanimous")


def voted(*said: str, phase: str = "start", people: int = 99) -> Standing:
    """Return a standing in which so many people, in turn, have said something."""
    made = (
        decision("vote", number, by=f"p{number % people}", phase=phase, after=each)
        for number, each in enumerate(said)
    )
    return fold(CONFIG, Standing(phase="start"), made)


def rules(majority: Majority = "simple", quorum: int = 1, *, advisory: bool = False) -> Vote:
    """Return the rules of a vote."""
    return Vote(role="chief", quorum=quorum, majority=majority, advisory=advisory)


@pytest.mark.parametrize(
    ("majority", "in_favour", "against", "abstained", "lacks"),
    [
        ("simple", 2, 1, 5, None),
        ("simple", 1, 1, 0, "majority"),
        ("simple", 0, 0, 3, "majority"),
        ("absolute", 3, 1, 1, None),
        ("absolute", 2, 1, 1, "majority"),
        ("two-thirds", 2, 1, 4, None),
        ("two-thirds", 3, 2, 0, "majority"),
        ("two-thirds", 0, 0, 3, "majority"),
        ("unanimous", 1, 0, 4, None),
        ("unanimous", 4, 1, 0, "majority"),
        ("unanimous", 0, 0, 3, "majority"),
    ],
)
def test_majorities(
    majority: Majority, in_favour: int, against: int, abstained: int, lacks: Lack | None
) -> None:
    """Each kind of majority is counted as it says."""
    said = ["for"] * in_favour + ["against"] * against + ["abstain"] * abstained
    assert count(voted(*said), "start", rules(majority)).lacks == lacks


def test_a_quorum_counts_those_who_abstain() -> None:
    """Whoever abstains has voted; one vote too few is told before any majority is."""
    assert count(voted("for", "abstain"), "start", rules(quorum=2)).carried
    assert count(voted("for"), "start", rules(quorum=2)).lacks == "quorum"
    assert count(voted("against"), "start", rules(quorum=2)).lacks == "quorum"


def test_votes_are_on_one_phase() -> None:
    """A vote on another phase counts for nothing."""
    assert count(voted("for", phase="konsept"), "start", rules()).cast == 0
    assert count(voted("for"), "konsept", rules()).cast == 0


BALLOTS = st.sampled_from(["for", "against", "abstain"])


@given(st.lists(BALLOTS, max_size=30), st.integers(1, 9), st.sampled_from(MAJORITIES))
def test_each_persons_last_vote_counts(said: list[str], people: int, majority: Majority) -> None:
    """However often people vote, the tally is that of the last vote of each."""
    last = {number % people: each for number, each in enumerate(said)}
    tally = count(voted(*said, people=people), "start", rules(majority))
    found = (tally.in_favour, tally.against, tally.abstained)
    assert found == tuple([*last.values()].count(each) for each in ("for", "against", "abstain"))
    assert tally.cast == len(last)


@given(st.integers(0, 40), st.integers(0, 40), st.integers(0, 40), st.integers(1, 60))
def test_majorities_mean_what_they_say(
    in_favour: int, against: int, abstained: int, quorum: int
) -> None:
    """A stricter majority is never reached by votes that do not reach a milder one."""
    said = ["for"] * in_favour + ["against"] * against + ["abstain"] * abstained
    standing = voted(*said, people=200)
    won = {each: count(standing, "start", rules(each, quorum)).carried for each in MAJORITIES}
    enough, cast = len(said) >= quorum, max(len(said), 1)
    sides = max(in_favour + against, 1)
    assert won["simple"] == (enough and in_favour > against)
    assert won["absolute"] == (enough and Fraction(in_favour, cast) > Fraction(1, 2))
    thirds = in_favour > 0 and Fraction(in_favour, sides) >= Fraction(2, 3)
    assert won["two-thirds"] == (enough and thirds)
    assert won["unanimous"] == (enough and in_favour > 0 and against == 0)
    for milder, stricter in (("simple", "absolute"), ("simple", "two-thirds")):
        assert won[milder] or not won[stricter]
    assert won["two-thirds"] or not won["unanimous"]


@given(st.integers(0, 9), st.integers(0, 9), st.integers(0, 9), st.sampled_from(MAJORITIES))
def test_one_more_vote_for_never_loses(
    in_favour: int, against: int, abstained: int, majority: Majority
) -> None:
    """What is carried stays carried when one more votes for it."""
    said = ["for"] * in_favour + ["against"] * against + ["abstain"] * abstained
    before = count(voted(*said), "start", rules(majority, 3))
    more = count(voted(*said, "for"), "start", rules(majority, 3))
    assert more.carried or not before.carried


LEAD = Leave(role="lead")


@pytest.mark.parametrize(
    ("vote", "leave", "free"),
    [
        (None, LEAD, True),
        (rules(), LEAD, False),
        (rules(advisory=True), LEAD, True),
        (rules(), Leave(role="lead", escalation="x", conditional=True), False),
        (rules(), Leave(role="chief", escalation="x"), True),
    ],
)
def test_whom_a_vote_binds(vote: Vote | None, leave: Leave, *, free: bool) -> None:
    """Those who decide as a rule need it, unless it is advice; the last word needs none."""
    config = gated(vote=vote.model_dump() if vote else None)
    found = not_carried(config, voted("against"), "start", leave)
    assert (found is None) is free
    assert not_carried(config, voted("for"), "start", leave) is None


def test_the_tally_is_told() -> None:
    """How the votes stand comes first, then what lacks, or that nothing does."""

    def said(tally: Tally, vote: Vote) -> list[str]:
        messages: tuple[Message, ...] = told(vote, tally)
        return [message.key for message in messages]

    for majority in MAJORITIES:
        vote = rules(majority, 2)
        few, none, all_ = (voted("for"), voted("against", "abstain"), voted("for", "for"))
        assert said(count(few, "start", vote), vote) == ["vote-tally", "vote-lacks-quorum"]
        lacking = said(count(none, "start", vote), vote)
        assert lacking == ["vote-tally", f"vote-lacks-{majority}"]
        assert said(count(all_, "start", vote), vote) == ["vote-tally", "vote-carried"]
