"""The log of decisions: a slim line for each, so that half a million find room."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime
from heapq import nlargest
from sys import intern
from typing import NamedTuple

from pydantic import Field as Declared

from portfolio_bot.domain.frozen import Frozen
from portfolio_bot.domain.records.history import Decision, How, Kind
from portfolio_bot.report.rows.row import Row

LOGGED: tuple[Kind, ...] = (
    "move",
    "priority",
    "route",
    "hold",
    "resume",
    "stop",
    "complete",
    "approve",
    "bind",
    "unbind",
)
"""Decisions of the log. Ticks, votes, advice, reports and assignments prepare decisions; the ledger
has them all."""

KEPT = 1000
"""Decisions of the log that the data file keeps, the latest; the ledger has the others."""


class Made(NamedTuple):
    """What the log keeps of a decision, by the names of `Decision`; ``at`` is in UTC."""

    at: datetime
    id: str
    kind: Kind
    by: str
    before: str | None = None
    after: str | None = None
    reason: str | None = None
    phase: str | None = None
    role: str | None = None
    how: How = "command"
    review: date | None = None


class Noted(Frozen):
    """A line of the log, as the data file has it."""

    number: int = Declared(description="The issue's number.")
    at: datetime = Declared(description="When, in UTC.")
    id: str = Declared(description="Id of the comment that asked, and the decision's place in it.")
    kind: Kind = Declared(
        description="`move`, `priority`, `route`, `hold`, `resume`, `stop`, `complete`, `approve` "
        "(others have the last word), `bind` or `unbind`."
    )
    by: str = Declared(description="Login of who decided.")
    before: str | None = Declared(description="What it was before, in the same words as `after`.")
    after: str | None = Declared(
        description="What it was changed to: id of a phase, priority or route; for an approval the "
        "id of the escalation."
    )
    reason: str | None = Declared(description="The reason that was given.")
    phase: str | None = Declared(description="Id of the phase that an approval belongs to.")
    role: str | None = Declared(
        description="Id of the role by which the person was entitled; null in records from before "
        "it was kept."
    )
    how: How = Declared(
        description="The way it came: `command`, `box` (ticked in the bot's comment), `board` or "
        "`label` (moved by hand) or `issue` (closed or opened by hand)."
    )
    review: date | None = Declared(
        description="For a hold: the day on which it is to be looked at again."
    )


class Logged(NamedTuple):
    """A decision of the log, with the initiative it is about."""

    row: Row
    decision: Made


def made(decisions: Iterable[Decision]) -> tuple[Made, ...]:
    """Return those of *decisions* that the log tells of. Words that recur are kept once."""
    return tuple(_made(each) for each in decisions if each.kind in LOGGED)


def _made(decision: Decision) -> Made:
    return Made(
        at=decision.at.astimezone(UTC),
        id=decision.id,
        kind=decision.kind,
        by=intern(decision.by),
        before=_once(decision.before),
        after=_once(decision.after),
        reason=decision.reason,
        phase=_once(decision.phase),
        role=_once(decision.role),
        how=decision.how,
        review=decision.review,
    )


def _once(word: str | None) -> str | None:
    return None if word is None else intern(word)


def noted(logged: Logged) -> Noted:
    """Return a line of the log as the data file has it."""
    return Noted(number=logged.row.number, **logged.decision._asdict())


def logged(line: Noted, row: Row) -> Logged:
    """Return a line of the data file as the log has it, about *row*."""
    return Logged(row, Made(**{name: getattr(line, name) for name in Made._fields}))


def latest(lines: Iterable[Logged]) -> tuple[Logged, ...]:
    """Return the latest of *lines*, the newest first; no more than the data file keeps."""
    return tuple(nlargest(KEPT, lines, key=_when))


def _when(line: Logged) -> tuple[datetime, int, str]:
    return line.decision.at, line.row.number, line.decision.id
