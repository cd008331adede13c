"""Typed events from payloads."""

from datetime import UTC, datetime
from typing import Any

import pytest

from portfolio_bot.domain.events import (
    BoxesEvent,
    CommentEvent,
    Ignored,
    IssueEvent,
    PayloadError,
    read_event,
)

ISSUE = {
    "number": 7,
    "body": "tekst",
    "labels": [{"name": "tiltak", "color": "fff"}],
    "state_reason": None,
    "closed_at": None,
    "updated_at": "2026-11-23T09:00:00Z",
}
SENDER = {"login": "lise", "type": "User"}
BOT = {"login": "portfolio-bot[bot]", "type": "Bot"}
COMMENT = {"node_id": "IC_1", "body": "/neste", "user": SENDER}


def payload(action: str, **parts: Any) -> dict[str, Any]:
    """Return the payload of an event, with more in it than we read."""
    return {"action": action, "issue": ISSUE, "sender": SENDER, "repository": {"id": 1}, **parts}


@pytest.mark.parametrize(
    ("action", "read"),
    [
        ("opened", "opened"),
        ("edited", "edited"),
        ("reopened", "reopened"),
        ("transferred", "transferred"),
        ("closed", "closed"),
        ("labeled", "changed"),
        ("unassigned", "changed"),
    ],
)
def test_events_of_an_issue(action: str, read: str) -> None:
    """What happened, to which issue, and by whom."""
    event = read_event("issues", payload(action))
    assert isinstance(event, IssueEvent)
    assert (event.action, event.number, event.body, event.sender) == (read, 7, "tekst", "lise")
    assert event.labels == {"tiltak"}
    assert event.at == datetime(2026, 11, 23, 9, tzinfo=UTC)


def test_a_closing_tells_how_and_when() -> None:
    """The moment of closing tells one closing from the next."""
    closed = {**ISSUE, "state_reason": "not_planned", "closed_at": "2026-11-23T08:00:00Z"}
    event = read_event("issues", payload("closed", issue=closed))
    assert isinstance(event, IssueEvent)
    assert (event.closed_as, event.at) == ("not_planned", datetime(2026, 11, 23, 8, tzinfo=UTC))


def test_a_comment() -> None:
    """Who wrote what, where; nothing was there before."""
    event = read_event("issue_comment", payload("created", comment=COMMENT))
    assert event == CommentEvent(
        number=7,
        comment="IC_1",
        body="/neste",
        previous=None,
        author="lise",
        issue_body="tekst",
        labels=frozenset({"tiltak"}),
    )


@pytest.mark.parametrize(
    ("changes", "previous"),
    [
        ({"body": {"from": "/hjelp"}}, "/hjelp"),
        ({"body": {"from": ""}}, ""),
        ({}, "/neste"),
        ({"body": "rart"}, "/neste"),
        ({"body": {"from": 3}}, "/neste"),
    ],
)
def test_an_edit_carries_what_was_there_before(changes: dict[str, Any], previous: str) -> None:
    """An edit that does not tell the old text has changed nothing."""
    event = read_event("issue_comment", payload("edited", comment=COMMENT, changes=changes))
    assert isinstance(event, CommentEvent)
    assert event.previous == previous


def test_empty_texts_are_texts() -> None:
    """GitHub sends null for an empty body."""
    issue, comment = {**ISSUE, "body": None}, {**COMMENT, "body": None}
    opened = read_event("issues", payload("opened", issue=issue))
    assert isinstance(opened, IssueEvent)
    assert opened.body == ""
    edited = read_event("issue_comment", payload("edited", issue=issue, comment=comment))
    assert isinstance(edited, CommentEvent)
    assert (edited.body, edited.previous, edited.issue_body) == ("", "", "")


@pytest.mark.parametrize(
    ("name", "sent", "key"),
    [
        ("push", {}, "ignored-event"),
        ("issues", payload("pinned"), "ignored-action"),
        ("issue_comment", payload("deleted", comment=COMMENT), "ignored-action"),
        (
            "issue_comment",
            payload("created", issue={**ISSUE, "pull_request": {"url": "x"}}, comment=COMMENT),
            "ignored-pull-request",
        ),
        ("issue_comment", payload("created", comment={**COMMENT, "user": BOT}), "ignored-bot"),
        ("issue_comment", payload("created", comment={**COMMENT, "user": None}), "ignored-bot"),
        (
            "issue_comment",
            payload("edited", comment=COMMENT, sender={"login": "ola"}),
            "ignored-editor",
        ),
        ("issue_comment", payload("edited", comment={**COMMENT, "user": BOT}), "ignored-bot"),
    ],
)
def test_what_is_not_for_us(name: str, sent: dict[str, Any], key: str) -> None:
    """Other events, pull requests, bots, and comments edited by somebody else are left alone."""
    event = read_event(name, sent)
    assert isinstance(event, Ignored)
    assert event.reason.key == key


def test_the_author_is_known_in_any_case() -> None:
    """GitHub does not tell logins apart by case."""
    sent = payload("created", comment=COMMENT, sender={"login": "LISE"})
    assert isinstance(read_event("issue_comment", sent), CommentEvent)


@pytest.mark.parametrize(
    ("name", "sent", "told"),
    [
        ("issues", {}, "where=action"),
        (
            "issues",
            {**payload("opened"), "issue": {**ISSUE, "number": "x"}},
            "where=issue.number",
        ),
        ("issue_comment", payload("created"), "where=comment"),
    ],
)
def test_a_strange_payload_is_an_error(name: str, sent: dict[str, Any], told: str) -> None:
    """The key at fault is named."""
    with pytest.raises(PayloadError, match=told):
        read_event(name, sent)


GATE = '<!-- portfolio-bot:gate {"phase":"start"} -->\n\n- [ ] A <!-- c:a -->\n'
TICKED = GATE.replace("[ ]", "[x]")
OWN = {"node_id": "G_1", "body": TICKED, "user": BOT, "updated_at": "2026-11-23T09:00:00Z"}


def edited(comment: dict[str, Any] = OWN, before: Any = GATE, **parts: Any) -> dict[str, Any]:
    """Return the payload of an edit of the bot's gate comment."""
    return payload("edited", comment=comment, changes={"body": {"from": before}}, **parts)


def test_boxes_of_a_gate() -> None:
    """Who edited which comment, when, from what to what."""
    assert read_event("issue_comment", edited()) == BoxesEvent(
        number=7,
        comment="G_1",
        body=TICKED,
        previous=GATE,
        sender="lise",
        at=datetime(2026, 11, 23, 9, tzinfo=UTC),
        issue_body="tekst",
        labels=frozenset({"tiltak"}),
    )


def test_boxes_whoever_the_bot_is() -> None:
    """The bot may run as a user; and the edit may have taken the marker out, or everything."""
    as_user = {**OWN, "user": {"login": "robot", "type": "User"}}
    for comment in (as_user, {**OWN, "body": "- [x] A"}, {**OWN, "body": None}):
        assert isinstance(read_event("issue_comment", edited(comment)), BoxesEvent)


@pytest.mark.parametrize(
    ("sent", "key"),
    [
        (edited(sender=BOT), "ignored-bot"),
        (edited(sender={"login": "other[bot]", "type": "Bot"}), "ignored-bot"),
        (edited(before="Hei"), "ignored-bot"),
        (edited(before=None), "ignored-bot"),
        (edited({**OWN, "user": None}), "ignored-bot"),
        (payload("created", comment=OWN), "ignored-bot"),
        (edited({**OWN, "user": {"login": "nils"}}, before="Hei"), "ignored-editor"),
    ],
)
def test_what_is_no_tick(sent: dict[str, Any], key: str) -> None:
    """What bots do, and comments that were no gate's before the edit."""
    event = read_event("issue_comment", sent)
    assert isinstance(event, Ignored)
    assert event.reason.key == key


def test_an_edit_of_ones_own_is_a_comment() -> None:
    """Who copies the marker into a comment has a comment, in which commands count."""
    event = read_event("issue_comment", edited({**OWN, "user": SENDER}))
    assert isinstance(event, CommentEvent)


def test_an_edit_without_a_time_is_strange() -> None:
    """The time tells one edit from the next."""
    with pytest.raises(PayloadError, match=r"where=comment\.updated_at"):
        read_event("issue_comment", edited({**OWN, "updated_at": None}))
