"""The comment on where a case stands."""

from typing import Any

import pytest

from portfolio_bot.domain.comments.status import is_complete, status_comment
from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.documents import Document
from portfolio_bot.domain.messages import say
from portfolio_bot.domain.records.history import Kind
from portfolio_bot.domain.records.markers import Status, status_marker
from portfolio_bot.domain.reported.report import Reported
from portfolio_bot.domain.snapshot import Issue
from tests.domain.examples import (
    CONFIG,
    GOOD,
    NOW,
    READY,
    body_of,
    case_of,
    changed,
    decided,
    decision,
    gated,
    issue_of,
    keys,
    messages,
    moved,
    world,
)

START = Status(phase="ide")
PAID = {**GOOD, "funds": "Ja"}


def status(issue: Issue | None = None, config: Portfolio = CONFIG) -> Document:
    """Return the status comment of *issue*."""
    return status_comment(config, case_of(world(issue), config), START, None)


def test_what_is_missing_is_told_and_how_to_mend_it() -> None:
    """Each lacking answer with the form's own help, each faulty one with what is wrong."""
    told = status(issue_of(body_of({"months": "mange"})))
    assert told.marker == status_marker(START)
    assert keys(told)[:2] == ["status-title-missing", "status-thanks"]
    assert {"mend-missing", "mend-line", "problem-number", "status-how-to-mend"} <= set(keys(told))
    (thanks,) = (m for m in messages(told) if m.key == "status-thanks")
    assert dict(thanks.params) == {"count": 2}
    assert "Hva er galt?" in [dict(m.params).get("name") for m in messages(told)]


def test_when_all_is_well_it_says_so_and_what_comes_next() -> None:
    """Whose turn it is, where to, and that the checklist stands elsewhere."""
    told = status()
    assert keys(told)[:2] == ["status-title-complete", "status-phase"]
    (turn,) = (m for m in messages(told) if m.key == "next-move")
    assert dict(turn.params)["after"] == "Konsept"
    assert dict(turn.params)["left"] == 1
    assert "status-gate-comment" in keys(told)


def test_where_there_are_no_criteria_no_checklist_is_spoken_of() -> None:
    """A gate without criteria has no comment of its own."""
    told = keys(status(decided(moved("arbeid"))))
    assert "next-free" in told
    assert "status-gate-comment" not in told


def test_a_field_without_help_is_named_alone() -> None:
    """Where the form says nothing about a question, neither does the comment."""
    told = status(decided(moved("konsept"), answers=GOOD))
    (name,) = (m for m in messages(told) if m.key == "mend-missing")
    assert dict(name.params) == {"label": "Mål"}


def test_a_problem_of_the_whole_is_told_without_a_field() -> None:
    """Text before the first question belongs to no field."""
    told = status(issue_of("Hei!\n\n" + body_of()))
    assert {"status-notes", "problem-text-before-first-field"} <= set(keys(told))
    assert "mend-line" not in keys(told)


@pytest.mark.parametrize(
    ("kind", "key", "next_"),
    [
        ("hold", "status-on-hold", False),
        ("stop", "status-stopped", False),
        ("complete", "status-completed", False),
        ("resume", "status-phase", True),
    ],
)
def test_a_case_that_rests_has_no_next_step(kind: Kind, key: str, *, next_: bool) -> None:
    """It says how it rests, and nothing about gates."""
    told = keys(status(decided(decision(kind))))
    assert key in told
    assert ("next-move" in told) is next_


def test_the_priority_is_told() -> None:
    """Once it is decided."""
    assert "status-priority" in keys(status(decided(decision("priority", after="must"))))


def test_the_last_phase_leads_to_completion() -> None:
    """There is no phase to move to; the case is completed."""
    told = status(decided(moved("done")))
    assert "next-complete" in keys(told)


@pytest.mark.parametrize(
    ("may", "key"), [({}, "next-nobody"), ({"phase": ["everyone"]}, "everyone")]
)
def test_whose_turn_it_is_when_it_is_nobodys_or_everyones(
    may: dict[str, list[str]], key: str
) -> None:
    """A configuration that entitles nobody, or everyone, is told as it is."""
    assert key in keys(status(config=changed(may=may)))


@pytest.mark.parametrize(
    ("answers", "decided_on", "told"),
    [
        ({**GOOD, "funds": "Ja"}, (), True),
        ({**GOOD, "funds": "Ja"}, ("team",), False),
        (GOOD, (), False),
    ],
)
def test_a_route_is_proposed_until_one_is_decided(
    answers: dict[str, Any], decided_on: tuple[str, ...], *, told: bool
) -> None:
    """What the answers point to is advice, not decision."""
    issue = decided(*(decision("route", after=each) for each in decided_on), answers=answers)
    assert ("route-recommended" in keys(status(issue))) is told


def test_trouble_with_the_board_is_told() -> None:
    """The reader learns why the board does not follow."""
    document = status_comment(CONFIG, case_of(world()), START, say("board-unseen"))
    assert keys(document)[-2:] == ["board-unseen", "status-footer"]


def test_complete_is_what_the_present_phase_requires() -> None:
    """The same answers are enough in one phase and not in the next."""
    assert is_complete(CONFIG, case_of(world()))
    assert not is_complete(CONFIG, case_of(world(decided(moved("konsept"), answers=GOOD))))
    assert is_complete(CONFIG, case_of(world(decided(moved("konsept"), answers=READY))))
    assert not is_complete(CONFIG, case_of(world(issue_of(body_of({**GOOD, "months": "x"})))))


def test_who_has_the_last_word_is_whose_turn_it_is() -> None:
    """An escalated gate names those who decide there, and why."""
    escalation = {"text": "x", "when": {"funds": ["Ja"]}, "decided_by": ["keeper"]}
    told = status(issue_of(body_of(PAID)), gated(escalations={"funds": escalation}))
    (turn,) = (m for m in messages(told) if m.key == "next-move")
    assert [dict(role.params)["name"] for role in dict(turn.params)["roles"]] == ["forvalter"]
    assert "escalated" in keys(told)


def test_a_bound_case_says_so_and_is_not_proposed_away() -> None:
    """The resolution stands in the living comment, and no route out does."""
    answers = {**GOOD, "funds": "Nei", "groups": ["Ett team"]}
    told = keys(status(decided(decision("bind", reason="Sak 7"), answers=answers)))
    assert "bound-since" in told
    assert "route-recommended" not in told


def test_a_hold_tells_when_it_is_looked_at_again() -> None:
    """The day of review stands in the living comment."""
    told = status(decided(decision("hold", review=NOW.date())))
    assert "status-on-hold-until" in keys(told)


def test_what_is_reported_last_is_told() -> None:
    """The living comment has the latest status and progress; without any it says nothing."""
    progress = Reported(about="progress", values={"percent": 40})
    assert "status-reported" not in keys(status(decided()))
    assert "latest-progress" in keys(status(decided(decision("report", reported=progress))))
