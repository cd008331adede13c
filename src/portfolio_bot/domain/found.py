"""What a sweep finds that no event has told of, or whose event was lost."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

from portfolio_bot.domain.config import ReminderKind
from portfolio_bot.domain.events import (
    BoxesEvent,
    CommentEvent,
    Happening,
    IssueEvent,
    RecordEvent,
)
from portfolio_bot.domain.frozen import Made
from portfolio_bot.domain.records.history import Decision


class _Found(Made):
    """The initiative in question, as an event would tell it; ``sender`` is who did it."""

    number: int
    body: str
    labels: frozenset[str]
    sender: str = ""


class HandMove(_Found):
    """Somebody moved the card, or set the label, of another phase. ``source`` names the move.

    ``sender`` is empty when GitHub does not tell who it was.
    """

    phase: str
    source: str
    how: Literal["board", "label"] = "board"


class OutOfStep(_Found):
    """Board, labels, comments or the open state do not show what is recorded."""


class Reminder(_Found):
    """Something is due: *due* is the day since when."""

    kind: ReminderKind
    due: date


class LostRecords(_Found):
    """Decisions of the ledger that the issue's comments do not tell of any more."""

    decisions: tuple[Decision, ...]
    at: datetime


Found = HandMove | OutOfStep | Reminder | LostRecords | IssueEvent | CommentEvent | BoxesEvent

Cause = Found | Happening
"""All that a decision can be made on."""


def text_of(cause: Cause) -> str:
    """Return the issue's text as *cause* tells it."""
    match cause:
        case CommentEvent() | BoxesEvent() | RecordEvent():
            return cause.issue_body
        case _:
            return cause.body


def actor_of(cause: Cause) -> str:
    """Return the login of whose rights count."""
    return cause.author if isinstance(cause, CommentEvent) else cause.sender
