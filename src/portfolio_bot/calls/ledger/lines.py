"""Lines of the ledger as people read them, and as other programs do."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from pydantic import TypeAdapter

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.ledger.line import Line, hash_of, written
from portfolio_bot.domain.ledger.selection import standing_by
from portfolio_bot.domain.messages import Message, Param, Trusted, say
from portfolio_bot.domain.records.history import Decision, Standing

_NOTHING = "–"
_PLAIN: TypeAdapter[Any] = TypeAdapter(Any)


def told(config: Portfolio | None, lines: Iterable[Line], issue: int | None) -> tuple[Message, ...]:
    """Say each of *lines*; and where *issue*, whose lines they are, stands by them."""
    chosen = tuple(lines)
    said = tuple(_line(config, line) for line in chosen)
    if issue is None or config is None or not chosen:
        return said
    return (*said, *_standing(config, standing_by(config, chosen), issue))


def data_of(config: Portfolio | None, lines: Iterable[Line], issue: int | None) -> dict[str, Any]:
    """Return *lines*, each with its hash, and where *issue* stands by them, as plain data."""
    chosen = tuple(lines)
    data: dict[str, Any] = {"lines": [_data(line) for line in chosen]}
    if issue is not None and config is not None:
        standing = _PLAIN.dump_python(
            vars(standing_by(config, chosen)), mode="json", exclude={"ticks"}
        )
        data["standing"] = {**standing, "decisions": len(standing["decisions"])}
    return data


def _data(line: Line) -> dict[str, Any]:
    text = written(line)
    data: dict[str, Any] = json.loads(text)
    return {**data, "hash": hash_of(text)}


def _line(config: Portfolio | None, line: Line) -> Message:
    decision = line.decision
    params: dict[str, Param] = {
        "n": Trusted(line.n),
        "moment": Trusted(_moment(config, decision.at)),
        "issue": Trusted(line.issue),
        "who": (_who(config, decision),),
        "what": (_what(config, decision),),
    }
    if decision.reason:
        return say("ledger-line-reason", reason=decision.reason, **params)
    return say("ledger-line", **params)


def _moment(config: Portfolio | None, at: datetime) -> str:
    """Write a moment where the portfolio is; without one, in UTC, which is then said."""
    if config is None:
        return f"{at:%Y-%m-%d %H:%M}Z"
    return f"{at.astimezone(ZoneInfo(config.timezone)):%Y-%m-%d %H:%M}"


def _who(config: Portfolio | None, decision: Decision) -> Message:
    role = decision.model_dump(mode="json").get("role")
    if not role:
        return say("ledger-by", by=decision.by)
    known = config.roles.get(role) if config else None
    return say("ledger-by-role", by=decision.by, role=known.name if known else str(role))


def _what(config: Portfolio | None, decision: Decision) -> Message:
    kind = decision.kind
    if kind == "report":
        return _reported(decision)
    return say(
        f"ledger-kind-{kind}",
        before=_named(config, kind, decision.before),
        after=_named(config, kind, decision.after),
        phase=_named(config, "move", decision.phase),
        criterion=decision.criterion or _NOTHING,
        met="yes" if decision.met else "no",
    )


def _reported(decision: Decision) -> Message:
    """Tell a report by the names that its record has, which are the same in every language."""
    told = decision.reported
    values = ", ".join(f"{key}={value}" for key, value in told.values.items()) if told else ""
    if told is not None and told.withdrawn:
        values = f"{values}, withdrawn" if values else "withdrawn"
    return say(
        "ledger-kind-report",
        about=Trusted(told.about) if told else _NOTHING,
        item=(told.key if told else "") or _NOTHING,
        values=values or _NOTHING,
    )


def _named(config: Portfolio | None, kind: str, word: str | None) -> str:
    """Return the name of a phase, priority or route; of what the configuration lost, its id."""
    if not word or config is None:
        return word or _NOTHING
    names = {
        "move": {key: phase.name for key, phase in config.phases.items()},
        "priority": {key: priority.name for key, priority in config.priorities.items()},
        "route": {key: route.name for key, route in config.routes.items()},
    }
    return names.get(kind, {}).get(word, word)


def _standing(config: Portfolio, standing: Standing, issue: int) -> Iterator[Message]:
    yield say("ledger-standing", issue=Trusted(issue))
    yield say("ledger-standing-phase", phase=_named(config, "move", standing.phase))
    if standing.priority:
        name = _named(config, "priority", standing.priority)
        yield say("ledger-standing-priority", priority=name)
    if standing.route:
        yield say("ledger-standing-route", route=_named(config, "route", standing.route))
    ends = (
        ("hold", standing.on_hold),
        ("stop", standing.stopped),
        ("complete", standing.completed),
    )
    for key, end in ends:
        if end is not None:
            yield say(f"ledger-standing-{key}", by=end.by, at=config.day(end.at))
    for (phase, criterion), tick in standing.ticks.items():
        yield say(
            "ledger-standing-tick",
            criterion=criterion,
            phase=_named(config, "move", phase),
            by=tick.by,
            at=config.day(tick.at),
        )
