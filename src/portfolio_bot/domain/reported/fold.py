"""Reports, one after the other, add up to the facts.

A later report of a thing sets the values that it names and leaves the others. What cannot be
read as a fact (a level that the configuration lost, an item that was never named) is left out.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, TypeVar

from pydantic import ValidationError

from portfolio_bot.domain.config import DIMENSIONS, Portfolio
from portfolio_bot.domain.history import Decision
from portfolio_bot.domain.reported.facts import (
    Benefit,
    Cost,
    Deliverable,
    Demand,
    Facts,
    KeyResultState,
    Measurement,
    Need,
    Progress,
    Said,
    Status,
    Uncertainty,
)
from portfolio_bot.domain.reported.report import About

_Fact = TypeVar("_Fact", bound=Said)
_Things = dict[tuple[About, str], dict[str, Any]]


def facts_of(config: Portfolio, decisions: Iterable[Decision]) -> Facts:
    """Return what the reports among *decisions*, in order, add up to."""
    things: _Things = {}
    reported: date | None = None
    for decision in decisions:
        report = decision.reported
        if decision.kind != "report" or report is None:
            continue
        reported = config.day(decision.at)
        key = (report.about, report.key)
        before = things.get(key, {})
        if report.about in {"status", "progress"}:
            before = {}  # the whole is said anew each time
        if report.about == "deliverable" and "due" in report.values:
            before = {"planned": report.values["due"], **before}
        things[key] = {**before, **report.values, "by": decision.by, "on": reported}
        if report.withdrawn:
            things[key]["withdrawn"] = True
    return _facts(config, things, reported) if things else Facts()


def _facts(config: Portfolio, things: _Things, reported: date | None) -> Facts:
    return Facts(
        statuses=_statuses(config, things),
        progress=next(iter(_each(things, "progress", Progress)), None),
        benefits=_benefits(things),
        uncertainties=_each(things, "uncertainty", Uncertainty, named="id"),
        deliverables=_each(things, "deliverable", Deliverable, named="id"),
        demands=_in_order(_each(things, "demand", Demand), "month", "skill", "person"),
        costs=_in_order(_each(things, "cost", Cost), "year"),
        needs=_each(things, "dependency", Need),
        key_results=_in_order(_each(things, "key-result", KeyResultState), "objective", "place"),
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
    measured: dict[str, list[Measurement]] = {}
    for (about, key), values in things.items():
        found = _read(Measurement, values) if about == "measurement" else None
        if found is not None and not values.get("withdrawn"):
            measured.setdefault(key.partition("/")[0], []).append(found)
    return tuple(
        benefit.model_copy(
            update={
                "measurements": tuple(
                    sorted(measured.get(benefit.id, ()), key=lambda each: each.day)
                )
            }
        )
        for benefit in _each(things, "benefit", Benefit, named="id")
    )


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
    known = {key: value for key, value in values.items() if key in kind.model_fields}
    try:
        return kind.model_validate(known).without_note()
    except ValidationError:
        return None
