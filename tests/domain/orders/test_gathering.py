"""Cases that ask for the same thing, gathered and separated."""

from typing import Any

import pytest

from portfolio_bot.domain.documents import Quote
from portfolio_bot.domain.orders.gathering import named_issues, told_elsewhere
from portfolio_bot.domain.records.history import Decision
from portfolio_bot.domain.records.markers import Start, read_answer, status_marker
from portfolio_bot.domain.snapshot import Comment, OtherIssue, Snapshot
from portfolio_bot.domain.values import IssueLink
from tests.domain.examples import (
    NOW,
    ask,
    changed,
    chief,
    decided,
    decision,
    keys,
    lead,
    record,
    stranger,
    world,
)

GATHERING = changed(may={"gather": ["chief"]})
HOME = "etaten/portefolje"
STATUS = Comment(
    id="S", author="bot", body=status_marker(Start(phase="start")), created_at=NOW, own=True
)


def other(number: int, *comments: Comment) -> OtherIssue:
    """Return an issue that a command names."""
    return OtherIssue(
        number=number, title="En annen", open=True, body="", id=f"I_{number}", comments=comments
    )


def around(**changes: Any) -> Snapshot:
    """Return a world in which 12 and 13 are initiatives, 14 is another issue, and 15 is none."""
    others = {12: other(12, STATUS), 13: other(13, STATUS), 14: other(14), 15: None}
    return world(others=others, **{"actor": chief(), **changes})


def gathered(*made: Decision) -> Snapshot:
    """Return a world in which the case has decisions on record."""
    return around(issue=decided(*made))


@pytest.mark.parametrize(
    ("text", "numbers", "reason"),
    [
        ("#12", [12], ""),
        ("12, #13 og 14. Samme skole", [12, 13, 14], "Samme skole"),
        ("https://github.com/etaten/portefolje/issues/12 fordi #13", [12], "fordi #13"),
        ("#12 , #12", [12], ""),
        ("og #12", [], "og #12"),
    ],
)
def test_issues_are_read_from_the_beginning(text: str, numbers: list[int], reason: str) -> None:
    """What comes behind them is the reason, even if it names further ones."""
    named = named_issues(text, HOME)
    assert ([each.number for each in named.links], named.reason) == (numbers, reason)
    assert named_issues("annen/x#2", HOME).links == (IssueLink(repository="annen/x", number=2),)


def test_cases_are_gathered() -> None:
    """The record holds the numbers, the role and the reason; what is gathered already is passed."""
    outcome = ask("/samle #13 og #12 Samme skole", around(), GATHERING)
    made = outcome.decision
    assert made is not None
    assert (made.kind, made.after, made.role) == ("gather", "12 13", "chief")
    assert (keys(outcome)[0], outcome.blocks[1]) == ("done-gather", Quote(text="Samme skole"))
    again = ask("/samle #12 #13", gathered(decision("gather", after="12")), GATHERING)
    assert again.decision is not None
    assert again.decision.after == "13"


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("/samle #7", "gather-itself"),
        ("/samle annen/sted#12", "gather-elsewhere"),
        ("/samle #14", "gather-unknown"),
        ("/samle #15", "gather-unknown"),
        ("/samle #16", "gather-unknown"),
        ("/samle de andre", "command-gather-incomplete"),
        ("/samle #13", "gathered-already"),
        ("/skill #12", "not-gathered"),
        ("/skill annen/sted#13", "not-gathered"),
        ("/skill den andre", "command-separate-incomplete"),
    ],
)
def test_what_cannot_be_is_told(text: str, key: str) -> None:
    """Each mistake has an answer of its own, and nothing is recorded."""
    outcome = ask(text, gathered(decision("gather", after="13")), GATHERING)
    assert (keys(outcome)[0], outcome.decision) == (key, None)
    assert keys(ask("/skill #12", around(), GATHERING)) == ["none-gathered"]


def test_a_gathering_is_undone() -> None:
    """By those who may gather, with a reason if they like."""
    there = gathered(decision("gather", after="12 13"))
    made = ask("/skill #12 Gjelder noe annet", there, GATHERING).decision
    assert made is not None
    assert (made.kind, made.after, made.reason) == ("separate", "12", "Gjelder noe annet")


@pytest.mark.parametrize("text", ["/samle #12", "/skill #12"])
def test_nobody_else_gathers(text: str) -> None:
    """Who has no right is told so."""
    for actor in (lead(), stranger()):
        outcome = ask(text, around(actor=actor), GATHERING)
        assert (keys(outcome)[0], outcome.decision) == ("denied", None)


def test_the_other_cases_have_it_on_record_too() -> None:
    """Each names this case; what stands there already, or has no place to stand, is left out."""
    gather = decision("gather", after="12 13 15", reason="Samme skole", body="0" * 64)
    separate = decision("separate", 2, after="13")
    others = {12: other(12), 13: other(13, record(gather)), 15: None}
    told = list(told_elsewhere(7, (gather, separate, decision("hold", 3)), others))
    assert [each.number for each, _ in told] == [12, 13]
    answers = [read_answer(document.marker) for _, document in told]
    (first,), (second,) = (each.decisions for each in answers if each)
    assert (first.id, first.after, first.body) == (gather.id, "7", None)
    assert (second.id, second.kind) == (separate.id, "separate")
    assert Quote(text="Samme skole") in told[0][1].blocks
