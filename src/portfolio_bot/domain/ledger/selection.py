"""A part of the ledger, and where a case stood by it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.ledger.line import Line
from portfolio_bot.domain.records.folding import fold
from portfolio_bot.domain.records.history import Decision, Standing, in_order


def as_of(lines: Iterable[Line], moment: datetime) -> tuple[Line, ...]:
    """Return the lines of what was decided until *moment*, whenever it was written down."""
    return tuple(line for line in lines if line.decision.at <= moment)


def of_issue(lines: Iterable[Line], number: int) -> tuple[Line, ...]:
    """Return the lines about the issue of that *number*."""
    return tuple(line for line in lines if line.issue == number)


def end_of(day: date, timezone: str) -> datetime:
    """Return the last moment of *day* in *timezone*."""
    return datetime.combine(day, time.max, ZoneInfo(timezone))


def standing_by(config: Portfolio, lines: Iterable[Line]) -> Standing:
    """Return where the case of *lines* stands by them alone.

    The ledger does not hold where it stood at first; the first decisions tell what they
    changed.
    """
    decisions = in_order(line.decision for line in lines)
    phase = _before(decisions, "move")
    priority = _before(decisions, "priority")
    start = Standing(
        phase=phase if phase in config.phases else config.phase_ids()[0],
        priority=priority if priority in config.priorities else None,
    )
    return fold(config, start, decisions)


def _before(decisions: Iterable[Decision], kind: str) -> str:
    return next((each.before or "" for each in decisions if each.kind == kind), "")
