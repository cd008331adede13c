"""Reports, one after the other, add up to the facts.

A later report of a thing sets the values that it names and leaves the others. What cannot be
read as a fact (a level that the configuration lost, an item that was never named) is left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import count
from typing import Any, TypeVar

from pydantic import ValidationError

from portfolio_bot.domain.config import DIMENSIONS, Portfolio
from portfolio_bot.domain.records.history import Decision
from portfolio_bot.domain.reported.facts import (
    Action,
    Benefit,
    Cost,
    Deliverable,
    Delivered,
    Demand,
    Facts,
    KeyResultState,
    Mandate,
    Measurement,
    Member,
    Need,
    Party,
    Progress,
    Said,
    Status,
    Uncertainty,
)
from portfolio_bot.domain.reported.planned import folded
from portfolio_bot.domain.reported.report import About, Reported, Told

_Fact = TypeVar("_Fact", bound=Said)
_Things = dict[tuple[About, str], dict[str, Any]]

_PROMISED = ("indicator", "unit", "baseline", "potential", "target", "due", "owner", "goal")
"""Values of a benefit of which a change is kept: what somebody was told to expect."""


def facts_of(
    config: Portfolio, decisions: Iterable[Decision], planned: Sequence[Told] = ()
) -> Facts:
    """Return what the reports among *decisions*, in order, add up to.

    *planned* are the benefits that the form tells of, with who wrote them and when (T2). Those
    of which anything is on record are left to the records.
    """
    things, reported = _add_up(config, decisions)
    for place, told in _unrecorded(things, planned).items():
        things["benefit", place] = dict(told)
    return _facts(config, things, reported) if things else Facts()


def unrecorded(
    config: Portfolio, decisions: Iterable[Decision], planned: Sequence[Told]
) -> dict[str, Told]:
    """Return those of *planned* of which *decisions* record nothing, by the ids they have."""
    return _unrecorded(_add_up(config, decisions)[0], planned)


def _add_up(config: Portfolio, decisions: Iterable[Decision]) -> tuple[_Things, date | None]:
    things: _Things = {}
    reported: date | None = None
    for decision in decisions:
        report = decision.reported
        if decision.kind != "report" or report is None:
            continue
        reported = config.day(decision.at)
        if report.before:
            things.setdefault(("benefit", report.key.partition("/")[0]), {**report.before})
        _add(things, report, {"by": decision.by, "on": reported})
    return things, reported


def _add(things: _Things, report: Reported, said: dict[str, Any]) -> None:
    key = (report.about, report.key)
    before = things.get(key, {})
    if report.about in {"status", "progress"}:
        before = {}  # the whole is said anew each time
    if report.about == "deliverable" and "due" in report.values:
        before = {"planned": report.values["due"], **before}
    things[key] = {**before, **report.values, **said}
    if report.about == "benefit":
        things[key]["revisions"] = (*before.get("revisions", ()), *_revised(before, report, said))
    if report.withdrawn:
        things[key] |= {"withdrawn": True, "reason": report.values.get("comment")}


def _revised(
    before: dict[str, Any], report: Reported, said: dict[str, Any]
) -> Iterator[dict[str, Any]]:
    """Yield what *report* makes other than it was *before*; what was not told is no change."""
    told = {**said, "reason": report.values.get("comment")}
    for name in _PROMISED:
        old, new = before.get(name), report.values.get(name)
        if old is not None and new is not None and old != new:
            yield {**told, "value": name, "before": old, "after": new}


def _unrecorded(things: _Things, planned: Sequence[Told]) -> dict[str, Told]:
    """Give each of *planned* that is not on record by its name the lowest id that is free."""
    recorded = {key: values for (about, key), values in things.items() if about == "benefit"}
    known = {folded(str(values.get("name", ""))) for values in recorded.values()}
    free = (place for n in count(1) if (place := f"g{n}") not in recorded)
    left = (told for told in planned if folded(str(told["name"])) not in known)
    return {next(free): told for told in left}


def _facts(config: Portfolio, things: _Things, reported: date | None) -> Facts:
    return Facts(
        statuses=_statuses(config, things),
        progress=next(iter(_each(things, "progress", Progress)), None),
        benefits=_benefits(things),
        uncertainties=_each(things, "uncertainty", Uncertainty, named="id"),
        deliverables=_each(things, "deliverable", Deliverable, named="id"),
        demands=_in_order(_each(things, "demand", Demand), "month", "skill", "person"),
        costs=_in_order(_each(things, "cost", Cost), "year", "body"),
        needs=_each(things, "dependency", Need),
        key_results=_in_order(_each(things, "key-result", KeyResultState), "objective", "place"),
        mandates=_each(things, "mandate", Mandate, named="version"),
        steering=_each(things, "member", Member, named="id"),
        parties=_each(things, "party", Party, named="id"),
        value=_each(things, "value", Delivered, named="id"),
        reported=reported,
    )


def _statuses(config: Portfolio, things: _Things) -> dict[Any, Status]:
    """Return the dimensions in one order; a level that is not on the scale any more is lost."""
    found: dict[Any, Status] = {}
    for dimension in DIMENSIONS:
        told, scale = things.get(("status", dimension)), config.statuses.get(dimension)
        status = _read(Status, told) if told and scale else None
        if status is not None and scale is not None and status.level in scale.levels:
            found[dimension] = status
    return found


def _benefits(things: _Things) -> tuple[Benefit, ...]:
    measured = _parts(things, "measurement", Measurement)
    actions = _parts(things, "benefit-action", Action)
    return tuple(
        benefit.model_copy(
            update={
                "measurements": tuple(
                    sorted(
                        (each for each, gone in measured.get(benefit.id, ()) if not gone),
                        key=lambda each: each.day,
                    )
                ),
                "actions": tuple(each for each, _ in actions.get(benefit.id, ())),
            }
        )
        for benefit in _each(things, "benefit", Benefit, named="id")
    )


def _parts(things: _Things, about: About, kind: type[_Fact]) -> dict[str, list[tuple[_Fact, bool]]]:
    """Return the parts of benefits, each with whether it was taken away, by the benefit's id."""
    parts: dict[str, list[tuple[_Fact, bool]]] = {}
    for (what, key), values in things.items():
        found = _read(kind, values) if what == about else None
        if found is not None:
            parts.setdefault(key.partition("/")[0], []).append((found, "withdrawn" in values))
    return parts


def _each(
    things: _Things, about: About, kind: type[_Fact], named: str | None = None
) -> tuple[_Fact, ...]:
    """Return the things of a kind, in the order of their ids, else of their first report."""
    told = [
        ({**values, named: key} if named else values, key)
        for (what, key), values in things.items()
        if what == about
    ]
    if named:
        told.sort(key=lambda each: (len(each[1]), each[1]))
    found = (_read(kind, values) for values, _ in told)
    return tuple(each for each in found if each is not None)


def _in_order(facts: tuple[_Fact, ...], *keys: str) -> tuple[_Fact, ...]:
    return tuple(sorted(facts, key=lambda each: [str(getattr(each, key) or "") for key in keys]))


def _read(kind: type[_Fact], values: dict[str, Any]) -> _Fact | None:
    keys = kind.model_fields
    known = {key: value for key, value in values.items() if key in keys}
    try:
        return kind.model_validate(known).without_note()
    except ValidationError:
        return None
