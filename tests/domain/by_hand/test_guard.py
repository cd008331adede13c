"""Closing and reopening by hand."""

from datetime import timedelta
from typing import Any

import pytest

from portfolio_bot.domain.answering import Answering
from portfolio_bot.domain.by_hand.guard import guard
from portfolio_bot.domain.case.reading import read_case
from portfolio_bot.domain.events import IssueEvent
from portfolio_bot.domain.records.history import Decision
from portfolio_bot.domain.records.markers import read_answer
from portfolio_bot.domain.snapshot import Actor, Comment, Issue
from tests.domain.examples import (
    CONFIG,
    NOW,
    READY,
    changed,
    chief,
    decided,
    decision,
    gated,
    issue_event,
    issue_of,
    keys,
    lead,
    moved,
    stranger,
    ticked,
    world,
)
from tests.domain.github_model import rendered

FINISHED = (moved("done"), ticked("done", "closed", 2))


def judged(event: IssueEvent, issue: Issue | None = None, actor: Actor | None = None) -> Answering:
    """Judge *event*."""
    snapshot = world(issue, actor)
    return guard(CONFIG, snapshot, read_case(CONFIG, snapshot), event)


@pytest.mark.parametrize("action", ["opened", "edited", "transferred", "changed", "reopened"])
def test_other_events_need_no_answer(action: Any) -> None:
    """Only closing a running case, and opening a resting one, is judged."""
    assert judged(issue_event(action)).document is None


def test_closing_a_case_that_rests_needs_no_answer() -> None:
    """It is what the bot itself does when a case is stopped."""
    assert judged(issue_event("closed"), decided(decision("stop"))).document is None


@pytest.mark.parametrize(
    ("event", "issue", "kind", "key"),
    [
        (
            issue_event("closed", closed_as="completed"),
            decided(*FINISHED),
            *("complete", "by-hand-complete"),
        ),
        (issue_event("closed", closed_as="not_planned"), issue_of(), "stop", "by-hand-stop"),
        (issue_event("closed", closed_as="duplicate"), issue_of(), "stop", "by-hand-stop"),
        (issue_event("reopened"), decided(decision("stop")), "resume", "by-hand-resume"),
        (issue_event("reopened"), decided(decision("complete")), "resume", "by-hand-resume"),
    ],
)
def test_who_may_is_taken_at_their_word(
    event: IssueEvent, issue: Issue, kind: str, key: str
) -> None:
    """What is done by hand is recorded as a decision, with who, when and what was judged."""
    answering = judged(event, issue, chief())
    (made,) = answering.decisions
    assert (made.kind, made.by, made.at) == (kind, event.sender, NOW)
    assert (made.version == "4") is (kind == "complete")
    assert made.body
    assert keys(answering.document) == [key]
    assert not answering.reverse
    assert answering.case.standing.decisions[-1] == made


@pytest.mark.parametrize(
    ("event", "issue", "actor", "key"),
    [
        (issue_event("closed"), decided(*FINISHED), stranger(), "by-hand-complete-refused"),
        (issue_event("closed"), issue_of(), chief(), "by-hand-complete-refused"),
        (issue_event("closed"), decided(moved("done")), chief(), "by-hand-complete-refused"),
        (
            issue_event("closed", closed_as="not_planned"),
            *(issue_of(), lead(), "by-hand-stop-refused"),
        ),
        (
            issue_event("closed", closed_as="not_planned"),
            *(issue_of(), chief("unknown"), "by-hand-stop-refused"),
        ),
        (issue_event("reopened"), decided(decision("stop")), lead(), "by-hand-resume-refused"),
    ],
)
def test_who_may_not_is_put_back(event: IssueEvent, issue: Issue, actor: Actor, key: str) -> None:
    """Nothing is decided, the issue goes back to what it was, and the answer says who may."""
    answering = judged(event, issue, actor)
    assert (answering.decisions, answering.reverse) == ((), True)
    assert keys(answering.document)[0] == key


def test_a_gate_that_is_not_met_is_shown() -> None:
    """In the last phase, what is left to complete is listed; before it, only the way is told."""
    last = judged(issue_event("closed"), decided(moved("done")), chief())
    first = judged(issue_event("closed"), issue_of(), chief())
    assert "gate-not-ticked" in keys(last.document)
    assert "gate-not-ticked" not in keys(first.document)


@pytest.mark.parametrize("actor", [chief(), stranger()])
def test_the_same_closing_is_answered_once(actor: Actor) -> None:
    """Delivered again, it leads to the same end without another comment."""
    event = issue_event("closed", closed_as="not_planned")
    first = judged(event, issue_of(), actor)
    assert first.document is not None
    answer = Comment(id="A", author="bot", body=rendered(first.document), created_at=NOW, own=True)
    again = judged(event, issue_of(comments=(answer,)), actor)
    assert again.document is None
    assert (again.decisions, again.reverse) == (first.decisions, first.reverse)
    later = issue_event("closed", closed_as="not_planned", at=NOW + timedelta(hours=1))
    if not first.decisions:
        assert judged(later, issue_of(comments=(answer,)), actor).document is not None


def test_a_closing_without_a_moment_is_judged_too() -> None:
    """An event that does not tell when it happened has a name all the same."""
    answering = judged(issue_event("closed", at=None), issue_of(), stranger())
    assert answering.document is not None
    found = read_answer(answering.document.marker)
    assert found is not None
    assert found.comment == "closed-unknown"


@pytest.mark.parametrize(("may", "word"), [({}, "nobody"), ({"phase": ["everyone"]}, "everyone")])
def test_who_may_is_told_also_when_it_is_nobody_or_everyone(
    may: dict[str, list[str]], word: str
) -> None:
    """The sentence has its subject, whatever the configuration says."""
    config, snapshot = changed(may=may), world()
    answering = guard(config, snapshot, read_case(config, snapshot), issue_event("closed"))
    assert word in keys(answering.document)


def test_without_an_actor_only_the_name_counts() -> None:
    """Whose teams were not read may not stop a case."""
    snapshot = world().model_copy(update={"actor": None})
    event = issue_event("closed", closed_as="not_planned", sender="per")
    assert guard(CONFIG, snapshot, read_case(CONFIG, snapshot), event).reverse


def test_what_is_adopted_tells_the_role_and_the_way() -> None:
    """By which role, and that it was done on the issue itself."""
    (made,) = judged(issue_event("closed", closed_as="not_planned"), issue_of(), chief()).decisions
    assert (made.role, made.how) == ("chief", "issue")


def test_a_bound_case_is_not_stopped_by_hand() -> None:
    """Whoever closes it as not planned, it is opened again, and told by what it is bound (B7)."""
    issue = decided(decision("bind", reason="Sak 7"))
    answering = judged(issue_event("closed", closed_as="not_planned"), issue, chief())
    assert (answering.decisions, answering.reverse) == ((), True)
    assert keys(answering.document) == ["by-hand-stop-bound", "bound-since"]


def test_a_bound_case_can_be_completed_by_hand() -> None:
    """To be bound is to go on until it is done."""
    issue = decided(decision("bind", 3, reason="Sak 7"), *FINISHED)
    (made,) = judged(issue_event("closed", closed_as="completed"), issue, chief()).decisions
    assert made.kind == "complete"


@pytest.mark.parametrize(
    ("votes", "kind"), [((), None), ((decision("vote", 5, phase="done", after="for"),), "complete")]
)
def test_a_vote_is_needed_by_hand_too(votes: tuple[Decision, ...], kind: str | None) -> None:
    """Closing by hand goes round no vote."""
    config, snapshot = (
        gated("done", vote={"role": "chief", "quorum": 1}),
        world(decided(*FINISHED, *votes), chief()),
    )
    event = issue_event("closed", closed_as="completed")
    answering = guard(config, snapshot, read_case(config, snapshot), event)
    assert [made.kind for made in answering.decisions] == ([kind] if kind else [])


def test_the_last_word_is_needed_by_hand_too() -> None:
    """Where a completion is escalated, only those who have the last word close by hand."""
    escalation = {"text": "x", "when": {"funds": ["Ja"]}, "decided_by": ["chief"]}
    config = gated("done", escalations={"funds": escalation})
    event = issue_event("closed", closed_as="completed")
    for actor, kinds in ((lead(), []), (chief(), ["complete"])):
        snapshot = world(decided(*FINISHED, answers={**READY, "funds": "Ja"}), actor)
        answering = guard(config, snapshot, read_case(config, snapshot), event)
        assert [made.kind for made in answering.decisions] == kinds
