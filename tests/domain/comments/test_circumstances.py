"""What bears on a case beside its criteria."""

import pytest

from portfolio_bot.catalogue import Catalogue
from portfolio_bot.domain.comments.circumstances import (
    advice_given,
    circumstances,
    is_bound,
    on_hold,
)
from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.documents import Items
from portfolio_bot.domain.records.history import Kind
from portfolio_bot.domain.snapshot import Issue
from tests.domain.examples import (
    CONFIG,
    GOOD,
    NOW,
    READY,
    case_of,
    decided,
    decision,
    gated,
    keys,
    messages,
    world,
)

ESCALATED = gated(
    escalations={
        "funds": {"text": "Penger.", "when": {"funds": ["Ja"]}, "decided_by": ["chief"]},
    }
)
VOTED = gated(vote={"role": "chief", "quorum": 2})
PAID = {**GOOD, "funds": "Ja"}
BOUND = decision("bind", reason="Sak 7")


def told(issue: Issue, config: Portfolio = CONFIG) -> list[str]:
    """Return the keys of what bears on the case of *issue*."""
    return keys(circumstances(config, case_of(world(issue), config)))


def test_most_cases_have_none() -> None:
    """A case that nothing special bears on is told nothing of."""
    assert told(decided()) == []


def test_a_bound_case_says_by_what() -> None:
    """The resolution is named, with who entered it and when; its words are theirs alone."""
    assert told(decided(BOUND)) == ["bound-since"]
    hostile = decision("bind", reason="@alle <b>")
    standing = case_of(world(decided(hostile))).standing
    (message,) = is_bound(CONFIG, standing)
    words = Catalogue("nb").text(message)
    assert "@&#8203;alle &lt;b&gt;" in words
    assert "ført av lise 22. november 2026" in words


@pytest.mark.parametrize("kind", ["hold", "stop", "complete"])
def test_a_case_that_rests_has_no_more_to_tell(kind: Kind) -> None:
    """Who has the last word, and who votes, is for a running case."""
    issue = decided(BOUND, decision(kind, 2), answers=PAID)
    assert told(issue, ESCALATED) == ["bound-since"]
    assert told(issue, VOTED) == ["bound-since"]


def test_who_has_the_last_word_is_told() -> None:
    """While the escalation applies, with its reason, and with the approval that waits for it."""
    assert told(decided(), ESCALATED) == []
    assert told(decided(answers=PAID), ESCALATED) == ["escalated", "role-name"]
    approval = decision("approve", phase="start", after="funds")
    assert told(decided(approval, answers=PAID), ESCALATED) == [
        *("escalated", "role-name", "approved-already", "role-name"),
    ]


@pytest.mark.parametrize(("advisory", "key"), [(False, "vote-needed"), (True, "vote-asked")])
def test_a_vote_is_told(advisory: bool, key: str) -> None:  # noqa: FBT001 - a table
    """Who votes, and how the votes stand once there are any."""
    config = gated(vote={"role": "chief", "quorum": 2, "advisory": advisory})
    assert told(decided(), config) == [key, "role-name"]
    vote = decision("vote", phase="start", after="for", reason="Ja")
    assert told(decided(vote), config) == [
        *(key, "role-name", "vote-tally", "vote-lacks-quorum"),
    ]


def test_a_hold_says_when_it_is_looked_at_again() -> None:
    """With a day, when there is one."""
    assert on_hold(CONFIG, decision("hold")).key == "status-on-hold"
    until = on_hold(CONFIG, decision("hold", review=NOW.date()))
    assert until.key == "status-on-hold-until"
    assert dict(until.params)["review"] == NOW.date()


def test_advice_of_the_phase_is_listed() -> None:
    """Who said what, in which role, and why; advice of another phase is past."""
    here = decision("advice", 1, phase="start", after="against", reason="Dyrt", role="lead")
    past = decision("advice", 2, phase="konsept", after="for", reason="Bra", by="per", role="chief")
    gone = decision("advice", 3, phase="start", after="for", reason="Bra", by="nils", role="borte")
    standing = case_of(world(decided(here, past, gone, answers=READY))).standing
    heading, items = advice_given(CONFIG, standing)
    assert keys(heading) == ["advice-given"]
    assert isinstance(items, Items)
    assert [each.message.key for each in items.items] == ["advice-against", "advice-for"]
    assert "Dyrt" in [dict(each.params).get("name") for each in messages(items)]
    assert advice_given(CONFIG, case_of(world()).standing) == ()
