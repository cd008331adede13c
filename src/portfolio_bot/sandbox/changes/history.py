"""Writing what happened into an issue's timeline."""

from collections.abc import Iterable
from typing import Any, TypeVar

from portfolio_bot.sandbox.access import Session
from portfolio_bot.sandbox.model import Event, Issue

_Change = TypeVar("_Change")
_PREFIXES = {
    "LabeledEvent": "LE",
    "UnlabeledEvent": "UNLE",
    "ClosedEvent": "CE",
    "ReopenedEvent": "REE",
    "AssignedEvent": "AE",
    "UnassignedEvent": "UAE",
    "RenamedTitleEvent": "RTE",
    "AddedToProjectV2Event": "ATPVTE",
    "ProjectV2ItemStatusChangedEvent": "PVTISC",
}


def dated(session: Session, issue: Issue, changes: Iterable[_Change]) -> list[_Change]:
    """Return the changes; if there are any, the clock moves and the issue is updated now."""
    found = list(changes)
    if found:
        issue.updated_at = session.world.clock.tick()
    return found


def record(session: Session, kind: str, issue: Issue, **details: Any) -> Event:
    """Add an event of the schema's type `kind`, by the caller, at the present moment."""
    number, identifier = session.world.ids.next(_PREFIXES[kind])
    now = session.world.clock.now()
    event = Event(kind, issue, session.user, now, number, identifier, **details)
    issue.timeline.append(event)
    session.world.register(event)
    return event
