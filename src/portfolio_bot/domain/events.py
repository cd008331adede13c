"""Typed events from GitHub's payloads; what is not for us is told apart with a reason.

Payloads: https://docs.github.com/en/webhooks/webhook-events-and-payloads#issues and
#issue_comment. Only what a decision needs is read from them; the rest is read afresh.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from portfolio_bot.domain.frozen import Made
from portfolio_bot.domain.messages import Message, ToldError, say
from portfolio_bot.domain.records.markers import is_ours, read_gate

IssueAction = Literal["opened", "edited", "reopened", "transferred", "closed", "changed"]

ISSUE_ACTIONS: dict[str, IssueAction] = {
    "opened": "opened",
    "edited": "edited",
    "reopened": "reopened",
    "transferred": "transferred",
    "closed": "closed",
    "labeled": "changed",
    "unlabeled": "changed",
    "assigned": "changed",
    "unassigned": "changed",
}
COMMENT_ACTIONS = ("created", "edited", "deleted")


class IssueEvent(Made):
    """Something happened to an issue.

    ``previous`` is the text before an edit of it; ``at`` tells one closing from the next;
    ``label`` is the one that a person set, ``removed`` one that was taken off.
    """

    action: IssueAction
    number: int
    body: str
    labels: frozenset[str]
    sender: str
    previous: str | None = None
    closed_as: str | None = None
    at: datetime | None = None
    label: str | None = None
    removed: str | None = None


class CommentEvent(Made):
    """A comment was written or edited by its author. ``previous`` is what it said before."""

    number: int
    comment: str
    body: str
    previous: str | None
    author: str
    issue_body: str
    labels: frozenset[str]


class RecordEvent(Made):
    """Somebody has changed, or deleted, a comment of another's that looks like one of ours.

    ``lost`` is the text of a deleted comment that nobody had changed before; what else the bot
    wrote is read afresh. ``author`` is the bot's login, without ``[bot]``.
    """

    number: int
    author: str
    issue_body: str
    labels: frozenset[str]
    sender: str
    lost: str | None = None
    at: datetime | None = None


class BoxesEvent(Made):
    """Somebody edited a comment that says it is a gate's, and is not theirs: boxes, perhaps.

    Whether it is the bot's own is not known from the event. ``at`` tells one edit from the
    next.
    """

    number: int
    comment: str
    body: str
    previous: str
    sender: str
    at: datetime
    issue_body: str
    labels: frozenset[str]


class Ignored(Made):
    """An event that is not for us, and why."""

    reason: Message


Happening = IssueEvent | CommentEvent | BoxesEvent | RecordEvent
Event = Happening | Ignored


class PayloadError(ToldError):
    """A payload that is not what GitHub sends for the event; the message names the key."""


class _Loose(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore", defer_build=True)


class _User(_Loose):
    login: str
    type: str = "User"


class _Label(_Loose):
    name: str


class _Issue(_Loose):
    number: int
    body: str | None = None
    labels: tuple[_Label, ...] = ()
    pull_request: dict[str, Any] | None = None
    state_reason: str | None = None
    closed_at: datetime | None = None
    updated_at: datetime | None = None


class _Comment(_Loose):
    node_id: str
    body: str | None = None
    user: _User | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None


class _Payload(_Loose):
    action: str
    issue: _Issue
    sender: _User
    comment: _Comment | None = None
    label: _Label | None = None
    changes: dict[str, Any] = {}


def read_event(name: str, payload: Mapping[str, Any]) -> Event:
    """Read the webhook *payload* of the event *name*. Raises `PayloadError`."""
    if name not in {"issues", "issue_comment"}:
        return Ignored(reason=say("ignored-event", name=name))
    try:
        read = _Payload.model_validate(payload)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise PayloadError(say("usage-payload", where=where)) from error
    if read.issue.pull_request is not None:
        return Ignored(reason=say("ignored-pull-request"))
    return _issue_event(read) if name == "issues" else _comment_event(read)


def _issue_event(payload: _Payload) -> Event:
    action = ISSUE_ACTIONS.get(payload.action)
    if action is None:
        return Ignored(reason=say("ignored-action", action=payload.action))
    issue = payload.issue
    return IssueEvent(
        action=action,
        number=issue.number,
        body=issue.body or "",
        labels=frozenset(label.name for label in issue.labels),
        sender=payload.sender.login,
        previous=_text_before(payload) if payload.action == "edited" else None,
        closed_as=issue.state_reason,
        at=issue.closed_at or issue.updated_at,
        label=_label_set(payload),
        removed=payload.label.name if payload.label and payload.action == "unlabeled" else None,
    )


def _label_set(payload: _Payload) -> str | None:
    """Return the label that a person set."""
    if payload.label is None or payload.action != "labeled" or payload.sender.type == "Bot":
        return None
    return payload.label.name


def _comment_event(payload: _Payload) -> Event:
    comment = payload.comment
    if payload.action not in COMMENT_ACTIONS:
        return Ignored(reason=say("ignored-action", action=payload.action))
    if comment is None:
        raise PayloadError(say("usage-payload", where="comment"))
    if (boxes := _boxes_event(payload, comment)) is not None:
        return boxes
    if (record := _record_event(payload, comment)) is not None:
        return record
    if comment.user is None or comment.user.type == "Bot":
        return Ignored(reason=say("ignored-bot"))
    if payload.action == "deleted":
        return Ignored(reason=say("ignored-action", action=payload.action))
    if not _is_authors(payload, comment.user):
        return Ignored(reason=say("ignored-editor", editor=payload.sender.login))
    return CommentEvent(
        number=payload.issue.number,
        comment=comment.node_id,
        body=comment.body or "",
        previous=_previous(payload) if payload.action == "edited" else None,
        author=comment.user.login,
        issue_body=payload.issue.body or "",
        labels=frozenset(label.name for label in payload.issue.labels),
    )


def _record_event(payload: _Payload, comment: _Comment) -> RecordEvent | None:
    """Read somebody's change of a comment of another's that begins as ours do; None for others.

    What was none of ours does not become one by an edit.
    """
    before = comment.body if payload.action == "deleted" else _text_before(payload)
    if payload.action == "created" or comment.user is None or not is_ours(before or ""):
        return None
    if payload.sender.type == "Bot" or _is_authors(payload, comment.user):
        return None
    untouched = comment.created_at is not None and comment.created_at == comment.updated_at
    return RecordEvent(
        number=payload.issue.number,
        author=comment.user.login.removesuffix("[bot]"),
        issue_body=payload.issue.body or "",
        labels=frozenset(label.name for label in payload.issue.labels),
        sender=payload.sender.login,
        lost=comment.body if payload.action == "deleted" and untouched else None,
        at=comment.created_at,
    )


def _is_authors(payload: _Payload, author: _User) -> bool:
    return author.login.casefold() == payload.sender.login.casefold()


def _boxes_event(payload: _Payload, comment: _Comment) -> BoxesEvent | None:
    """Read a person's edit of a gate comment of somebody else's; None when it is none.

    The marker must stand in the text before the edit: the edit may have damaged it, but what
    was no gate comment does not become one by it.
    """
    before, author = _text_before(payload), comment.user
    if payload.action != "edited" or before is None or author is None:
        return None
    if _is_authors(payload, author) or payload.sender.type == "Bot" or read_gate(before) is None:
        return None
    if comment.updated_at is None:
        raise PayloadError(say("usage-payload", where="comment.updated_at"))
    return BoxesEvent(
        number=payload.issue.number,
        comment=comment.node_id,
        body=comment.body or "",
        previous=before,
        sender=payload.sender.login,
        at=comment.updated_at,
        issue_body=payload.issue.body or "",
        labels=frozenset(label.name for label in payload.issue.labels),
    )


def _previous(payload: _Payload) -> str:
    """Return the text before the edit; an edit that did not touch the text changes nothing."""
    before = _text_before(payload)
    if before is not None or payload.comment is None:
        return before or ""
    return payload.comment.body or ""


def _text_before(payload: _Payload) -> str | None:
    change = payload.changes.get("body")
    before = change.get("from") if isinstance(change, Mapping) else None
    return before if isinstance(before, str) else None
