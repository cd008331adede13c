"""Approved, while others have the last word; and what a vote holds back."""

import pytest

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.documents import Quote
from portfolio_bot.domain.snapshot import Actor, Snapshot
from tests.domain.examples import (
    GOOD,
    READY,
    TEAM,
    ask,
    chief,
    decided,
    decision,
    gated,
    keys,
    lead,
    moved,
    stranger,
    ticked,
    world,
)

FUNDS = {"funds": {"text": "Penger må vedtas.", "when": {"funds": ["Ja"]}, "decided_by": ["chief"]}}
ESCALATED = gated(escalations=FUNDS)
VOTED = gated(vote={"role": "chief", "quorum": 1})
BOTH = gated(escalations=FUNDS, vote={"role": "chief", "quorum": 1})
AT_THE_END = gated("done", escalations=FUNDS)
PAID = {**READY, "funds": "Ja"}


def ready(*more: object, actor: Actor, answers: dict[str, str] | None = None) -> Snapshot:
    """Return a world in which the first gate is met, and the answers ask for money."""
    issue = decided(ticked("start", "insight"), *more, answers=answers or PAID)  # type: ignore[arg-type]  # decisions
    return world(issue, actor)


def vote(said: str) -> object:
    """Return a recorded vote on leaving the first phase."""
    return decision("vote", 5, by="per", phase="start", after=said, reason="x")


@pytest.mark.parametrize("text", ["/neste Godt arbeid", "/fase konsept"])
def test_who_decides_as_a_rule_approves(text: str) -> None:
    """The case stays; the record names the escalation, and the answer who has to confirm."""
    outcome = ask(text, ready(actor=lead()), ESCALATED)
    made = outcome.decision
    assert made is not None
    assert (made.kind, made.phase, made.after, made.role) == ("approve", "start", "funds", "lead")
    assert made.version == "1"
    assert outcome.ok
    assert keys(outcome) == ["approved", "role-name", "name", "approved-next", "role-name"]
    quoted = Quote(text="Godt arbeid") in outcome.blocks
    assert quoted is (made.reason == "Godt arbeid") is text.startswith("/neste")


@pytest.mark.parametrize("approved", [True, False])
def test_who_has_the_last_word_moves_it(approved: bool) -> None:  # noqa: FBT001 - a table
    """After an approval or without one: it is their authority."""
    before = [decision("approve", 4, phase="start", after="funds")] if approved else []
    outcome = ask("/neste", ready(*before, actor=chief()), ESCALATED)
    assert outcome.decision is not None
    assert (outcome.decision.kind, outcome.decision.role) == ("move", "chief")


def test_without_the_condition_nothing_is_escalated() -> None:
    """The answers decide: no money, no escalation."""
    outcome = ask("/neste", ready(actor=lead(), answers={**GOOD, "funds": "Nei"}), ESCALATED)
    assert outcome.decision is not None
    assert (outcome.decision.kind, outcome.decision.role) == ("move", "lead")


def test_an_approval_needs_the_criteria() -> None:
    """What is not ready is not approved, conditionally or otherwise."""
    outcome = ask("/neste", world(decided(answers=PAID), lead()), ESCALATED)
    assert (keys(outcome)[0], outcome.decision) == ("gate-unmet", None)


def test_others_approve_nothing() -> None:
    """Who decides neither as a rule nor last is told who does here."""
    assert keys(ask("/neste", ready(actor=stranger()), ESCALATED)) == ["denied", "role-name"]


def test_an_approver_who_may_have_the_last_word_is_told_what_is_unseen() -> None:
    """The approval is certain; that it could have been more is said."""
    blind = Actor(login="lise", permission="read", teams={TEAM: "unknown"})
    outcome = ask("/neste", ready(actor=blind), ESCALATED)
    assert outcome.decision is not None
    assert outcome.decision.kind == "approve"
    assert "approved-unseen" in keys(outcome)


def test_no_jump_past_the_last_word() -> None:
    """What others have the last word on goes through one gate at a time."""
    config = gated("konsept", decided_by=["lead"], escalations=FUNDS)
    outcome = ask("/fase Gjennomføring", ready(actor=lead()), config)
    assert (keys(outcome)[0], outcome.decision) == ("denied", None)


def test_completing_can_be_escalated_too() -> None:
    """At the last gate the approval is recorded, and the issue is not completed."""
    there = (moved("done", 3), ticked("done", "closed", 4))
    approved = ask("/neste", ready(*there, actor=lead()), AT_THE_END)
    assert approved.decision is not None
    assert approved.decision.kind == "approve"
    completed = ask("/neste", ready(*there, actor=chief()), AT_THE_END)
    assert completed.decision is not None
    assert (completed.decision.kind, completed.decision.role) == ("complete", "chief")


@pytest.mark.parametrize(
    ("config", "actor", "votes", "kind"),
    [
        (VOTED, lead(), (), None),
        (VOTED, lead(), (vote("against"),), None),
        (VOTED, lead(), (vote("for"),), "move"),
        (BOTH, lead(), (), None),
        (BOTH, lead(), (vote("for"),), "approve"),
        (BOTH, chief(), (), "move"),
    ],
)
def test_a_vote_holds_a_case_back(
    config: Portfolio, actor: Actor, votes: tuple[object, ...], kind: str | None
) -> None:
    """Until it is carried, nobody who decides as a rule leads the case on, or approves it."""
    outcome = ask("/neste", ready(*votes, actor=actor), config)
    assert (outcome.decision.kind if outcome.decision else None) == kind
    if kind is None:
        assert keys(outcome)[:3] == ["vote-first", "role-name", "vote-tally"]


def test_a_vote_holds_completion_back() -> None:
    """The definition of done can ask for a vote as well."""
    config = gated("done", vote={"role": "chief", "quorum": 1})
    there = (moved("done", 3), ticked("done", "closed", 4))
    assert keys(ask("/neste", ready(*there, actor=lead()), config))[0] == "vote-first"
    cast = decision("vote", 5, by="per", phase="done", after="for")
    assert ask("/neste", ready(*there, cast, actor=lead()), config).ok
