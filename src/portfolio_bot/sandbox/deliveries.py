"""The web hook deliveries that GitHub would send, recorded as things happen.

Shapes: https://docs.github.com/en/webhooks/webhook-events-and-payloads
"""

from typing import Any

from portfolio_bot.sandbox import shapes
from portfolio_bot.sandbox.access import Session
from portfolio_bot.sandbox.model import Comment, Issue, Label, Organization, User

API = "https://api.github.com"


def issue_event(
    session: Session,
    action: str,
    issue: Issue,
    *,
    changes: dict[str, str] | None = None,
    label: Label | None = None,
    assignee: User | None = None,
) -> None:
    """Record an `issues` delivery; `changes` are the old texts by field."""
    extra: dict[str, Any] = {}
    if changes is not None:
        extra["changes"] = {name: {"from": old} for name, old in changes.items()}
    if label:
        extra["label"] = shapes.label(label, API)
    if assignee:
        extra["assignee"] = shapes.account(assignee, API)
    _record(session, "issues", action, issue, extra)


def comment_event(
    session: Session, action: str, comment: Comment, old_body: str | None = None
) -> None:
    """Record an `issue_comment` delivery; an edit carries the old body."""
    extra: dict[str, Any] = {"comment": shapes.comment(comment, API)}
    if old_body is not None:
        extra["changes"] = {"body": {"from": old_body}}
    _record(session, "issue_comment", action, comment.issue, extra)


def _record(session: Session, event: str, action: str, issue: Issue, extra: dict[str, Any]) -> None:
    repository = issue.repository
    payload: dict[str, Any] = {
        "action": action,
        "issue": shapes.issue(issue, API),
        **extra,
        "repository": shapes.repository(repository, API),
        "sender": shapes.account(session.user, API),
    }
    if isinstance(repository.owner, Organization):
        payload["organization"] = shapes.organization(repository.owner, API)
    if session.token and session.token.kind == "app":
        user = session.user
        payload["installation"] = {"id": user.database_id, "node_id": f"MDIz{user.id}"}
    session.world.deliveries.append({"event": event, "payload": payload})
