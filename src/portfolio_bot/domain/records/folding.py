"""What decisions add up to: each changes where the case stands."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import get_args

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.records.history import (
    POINTS,
    Advice,
    Ballot,
    Decision,
    Kind,
    Standing,
    Tick,
    numbers_of,
    over_from,
)


def fold(config: Portfolio, start: Standing, decisions: Iterable[Decision]) -> Standing:
    """Add *decisions*, in order, to *start*. Words that the configuration lost are kept out."""
    standing, added = start, list(start.decisions)
    for decision in decisions:
        added.append(decision)
        if changes := _changes(config, standing, decision):
            standing = standing.model_copy(update=changes)
    return standing.model_copy(update={"decisions": tuple(added)})


def _changes(config: Portfolio, standing: Standing, decision: Decision) -> dict[str, object]:
    return _CHANGES[decision.kind](config, standing, decision)


def _moved(config: Portfolio, standing: Standing, decision: Decision) -> dict[str, object]:
    """Move; a step back takes back the ticks of every gate that must be passed anew.

    So it does with advice. Votes and an approval were for the move that is made now.
    """
    after = config.phase_named(decision.after or "")
    if after is None:
        return {}
    order = config.phase_ids()
    here, there = order.index(standing.phase), order.index(after)
    behind = set(order[:there]) if there < here else set(order)
    return {
        "phase": after,
        "phase_since": decision.at,
        "completed": None,
        "approval": None,
        "votes": {},
        "ticks": {key: tick for key, tick in standing.ticks.items() if key[0] in behind},
        "advice": {key: advice for key, advice in standing.advice.items() if key[0] in behind},
    }


def _prioritised(config: Portfolio, _standing: Standing, decision: Decision) -> dict[str, object]:
    return {"priority": decision.after if decision.after in config.priorities else None}


def _assigned(_config: Portfolio, _standing: Standing, _decision: Decision) -> dict[str, object]:
    """Leave it to the issue to tell who is assigned."""
    return {}


def _routed(config: Portfolio, standing: Standing, decision: Decision) -> dict[str, object]:
    """Stop a case that leaves the portfolio; undo no other stop than such a one."""
    if decision.after not in config.routes:
        return {}
    if config.routes[decision.after].leaves_portfolio:
        return {"route": decision.after, "on_hold": None, "completed": None, "stopped": decision}
    left = standing.stopped is not None and standing.stopped.kind == "route"
    return {"route": decision.after, "stopped": None if left else standing.stopped}


def _paused(_config: Portfolio, _standing: Standing, decision: Decision) -> dict[str, object]:
    running: dict[str, object] = {"on_hold": None, "stopped": None, "completed": None}
    match decision.kind:
        case "hold":
            return {**running, "on_hold": decision}
        case "stop":
            return {**running, "stopped": decision}
        case "complete":
            return {**running, "completed": decision, "approval": None, "votes": {}}
        case _:
            return running


def _ticked(_config: Portfolio, standing: Standing, decision: Decision) -> dict[str, object]:
    key = (decision.phase or "", decision.criterion or "")
    others = dict(standing.ticks)
    others.pop(key, None)
    if decision.met:
        kept = ("by", "at", "body", "reason", "answers")
        others[key] = Tick(**{name: getattr(decision, name) for name in kept})
    return {"ticks": others}


def _advised(_config: Portfolio, standing: Standing, decision: Decision) -> dict[str, object]:
    """Keep advice; a person's last word in a phase is the one that counts."""
    key = (decision.phase or "", decision.by.casefold())
    if decision.after not in get_args(Advice):
        return {}
    return {"advice": {**standing.advice, key: decision}}


def _voted(_config: Portfolio, standing: Standing, decision: Decision) -> dict[str, object]:
    """Keep a vote on leaving the present phase; a person's last one counts."""
    if decision.phase != standing.phase or decision.after not in get_args(Ballot):
        return {}
    return {"votes": {**standing.votes, decision.by.casefold(): decision}}


def _approved(_config: Portfolio, standing: Standing, decision: Decision) -> dict[str, object]:
    return {"approval": decision} if decision.phase == standing.phase else {}


def _scored(config: Portfolio, standing: Standing, decision: Decision) -> dict[str, object]:
    """Keep a score; the last one of a criterion counts."""
    key, points = decision.criterion or "", decision.after or ""
    if key not in config.scoring.criteria or not POINTS.fullmatch(points):
        return {}
    return {"scores": {**standing.scores, key: decision}}


def _told(_config: Portfolio, _standing: Standing, _decision: Decision) -> dict[str, object]:
    """Leave the standing as it is; `domain.reported` adds up what is reported."""
    return {}


def _bound(_config: Portfolio, _standing: Standing, decision: Decision) -> dict[str, object]:
    return {"bound": decision if decision.kind == "bind" else None}


def _gathered(_config: Portfolio, standing: Standing, decision: Decision) -> dict[str, object]:
    named, there = numbers_of(decision), set(standing.gathered)
    after = there | named if decision.kind == "gather" else there - named
    return {"gathered": tuple(sorted(after))}


def _started(config: Portfolio, standing: Standing, decision: Decision) -> dict[str, object]:
    """Begin where the case stood when the bot first met it; only the ledger records that so."""
    phase = config.phase_named(decision.after or "")
    if standing.phase_since is not None or phase is None:
        return {}
    return {"phase": phase, "priority": decision.before, **over_from(decision)}


_CHANGES: dict[Kind, Callable[[Portfolio, Standing, Decision], dict[str, object]]] = {
    "move": _moved,
    "tick": _ticked,
    "priority": _prioritised,
    "assign": _assigned,
    "route": _routed,
    "hold": _paused,
    "resume": _paused,
    "stop": _paused,
    "complete": _paused,
    "advice": _advised,
    "vote": _voted,
    "approve": _approved,
    "score": _scored,
    "bind": _bound,
    "unbind": _bound,
    "gather": _gathered,
    "separate": _gathered,
    "start": _started,
    "report": _told,
}
