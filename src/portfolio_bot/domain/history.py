"""Decisions: what was decided, by whom, when and why; and what they add up to."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import date, datetime
from typing import Literal

from pydantic import Field as Declared

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.frozen import Frozen

Kind = Literal["move", "tick", "priority", "assign", "route", "hold", "resume", "stop", "complete"]
How = Literal["command", "box", "board", "label", "issue"]


class Decision(Frozen):
    """One recorded choice.

    ``id`` is the node id of the comment that asked and the decision's place in it; the same
    event delivered again gives the same id. ``before`` and ``after`` are phases for a move,
    priorities, routes, or logins; ``criterion`` and ``phase`` belong to a tick, and ``met``
    says whether it was set or taken back. ``version`` is that of the gate's criteria, and
    ``body`` the SHA-256 of the text that was judged. ``role`` is by which the actor was
    entitled, ``how`` by which way the decision came, and ``answers`` has, for a sign-off, a
    digest of each answer that was judged.
    """

    id: str
    kind: Kind
    by: str
    at: datetime
    before: str | None = None
    after: str | None = None
    reason: str | None = None
    phase: str | None = None
    criterion: str | None = None
    met: bool = True
    version: str | None = None
    body: str | None = None
    role: str | None = None
    how: How = "command"
    review: date | None = None
    answers: dict[str, str] = Declared(default={}, exclude_if=lambda answers: not answers)

    @property
    def signs(self) -> bool:
        """Whether it is a sign-off: somebody vouches for the text as it is."""
        return self.kind == "tick" and self.met


class Tick(Frozen):
    """A criterion that a person has vouched for, on which answers, and with which note."""

    by: str
    at: datetime
    body: str | None = None
    reason: str | None = None
    answers: dict[str, str] = Declared(default={})


class Standing(Frozen):
    """Where a case stands after all its decisions.

    ``ticks`` are keyed by phase and criterion. ``phase_since`` is None before the first move.
    """

    phase: str
    phase_since: datetime | None = None
    priority: str | None = None
    route: str | None = None
    on_hold: Decision | None = None
    stopped: Decision | None = None
    completed: Decision | None = None
    ticks: dict[tuple[str, str], Tick] = Declared(default={})
    decisions: tuple[Decision, ...] = ()

    @property
    def halted(self) -> bool:
        """Whether the case is on hold or stopped."""
        return self.on_hold is not None or self.stopped is not None


def in_order(decisions: Iterable[Decision]) -> tuple[Decision, ...]:
    """Return *decisions* by time, each once; the first of two with one id counts."""
    unique: dict[str, Decision] = {}
    for decision in sorted(decisions, key=lambda each: each.at):
        unique.setdefault(decision.id, decision)
    return tuple(unique.values())


def fold(config: Portfolio, start: Standing, decisions: Iterable[Decision]) -> Standing:
    """Add *decisions*, in order, to *start*. Words that the configuration lost are kept out."""
    standing = start
    for decision in decisions:
        changes = _changes(config, standing, decision)
        standing = standing.model_copy(
            update={**changes, "decisions": (*standing.decisions, decision)}
        )
    return standing


def body_hash(body: str) -> str:
    """Return the SHA-256 of *body*, whatever its line ends, as 64 hexadecimal digits."""
    text = body.replace("\r\n", "\n").replace("\r", "\n")
    return hashlib.sha256(text.encode()).hexdigest()


def _changes(config: Portfolio, standing: Standing, decision: Decision) -> dict[str, object]:
    match decision.kind:
        case "move":
            return _moved(config, standing, decision)
        case "priority":
            return {"priority": decision.after if decision.after in config.priorities else None}
        case "route":
            return _routed(config, standing, decision)
        case "tick":
            return {"ticks": _ticked(standing, decision)}
        case "assign":
            return {}
        case _:
            return _paused(decision)


def _moved(config: Portfolio, standing: Standing, decision: Decision) -> dict[str, object]:
    """Move; a step back takes back the ticks of every gate that must be passed anew."""
    if decision.after not in config.phases:
        return {}
    order = config.phase_ids()
    here, there = order.index(standing.phase), order.index(decision.after)
    behind = set(order[:there]) if there < here else set(order)
    return {
        "phase": decision.after,
        "phase_since": decision.at,
        "completed": None,
        "ticks": {key: tick for key, tick in standing.ticks.items() if key[0] in behind},
    }


def _routed(config: Portfolio, standing: Standing, decision: Decision) -> dict[str, object]:
    """Stop a case that leaves the portfolio; undo no other stop than such a one."""
    if decision.after not in config.routes:
        return {}
    if config.routes[decision.after].leaves_portfolio:
        return {"route": decision.after, "on_hold": None, "completed": None, "stopped": decision}
    left = standing.stopped is not None and standing.stopped.kind == "route"
    return {"route": decision.after, "stopped": None if left else standing.stopped}


def _paused(decision: Decision) -> dict[str, object]:
    running: dict[str, object] = {"on_hold": None, "stopped": None, "completed": None}
    match decision.kind:
        case "hold":
            return {**running, "on_hold": decision}
        case "stop":
            return {**running, "stopped": decision}
        case "complete":
            return {**running, "completed": decision}
        case _:
            return running


def _ticked(standing: Standing, decision: Decision) -> dict[tuple[str, str], Tick]:
    key = (decision.phase or "", decision.criterion or "")
    others = {k: tick for k, tick in standing.ticks.items() if k != key}
    if decision.met:
        kept = ("by", "at", "body", "reason", "answers")
        others[key] = Tick(**{name: getattr(decision, name) for name in kept})
    return others
