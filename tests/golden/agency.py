"""A fictitious agency as a snapshot: made of a short file, by way of real bodies and records."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

import yaml

from portfolio_bot.configuration.load import load_text
from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.forms import render_body
from portfolio_bot.domain.initiative.asked import form_of
from portfolio_bot.domain.records.history import Decision, Kind
from portfolio_bot.domain.records.markers import Answered, answer_marker
from portfolio_bot.domain.reported.report import Reported
from portfolio_bot.domain.snapshot import Comment, Entry, Issue, PortfolioSnapshot, Repository

AGENCIES = Path(__file__).parent / "agencies"

Described = dict[str, Any]


def read_agency(name: str) -> Described:
    """Read the file of an agency."""
    found: Described = yaml.safe_load((AGENCIES / f"{name}.yml").read_text(encoding="utf-8"))
    return found


def config_of(agency: Described) -> Portfolio:
    """Return the agency's configuration: the preset, and what it says otherwise."""
    owner = agency["repository"].partition("/")[0]
    given = {"extends": "digdir", "board": {"owner": owner, "number": 1}, **agency["portfolio"]}
    text = yaml.safe_dump(given, allow_unicode=True)
    return load_text(text, "portfolio.yml").config


def snapshot_of(agency: Described, previous: str | None = None) -> PortfolioSnapshot:
    """Return the agency's portfolio, its initiatives numbered from 1."""
    config = config_of(agency)
    entries = (
        _entry(config, agency["repository"], number, told)
        for number, told in enumerate(agency["initiatives"], start=1)
    )
    return PortfolioSnapshot(
        now=_moment(date(2026, 11, 23), 18),
        repository=Repository(id="R", name=agency["repository"]),
        entries=tuple(entries),
        branch="main",
        head="0" * 40,
        previous=previous,
    )


def _entry(config: Portfolio, repository: str, number: int, told: Described) -> Entry:
    closed = told.get("closed")
    decisions = sorted(_decisions(config, number, told), key=lambda each: each.at)
    return Entry(
        issue=Issue(
            id=f"I{number}",
            number=number,
            title=told["title"],
            body=render_body(
                form_of(config), {k: str(v) for k, v in told.get("answers", {}).items()}
            ),
            url=f"https://github.com/{repository}/issues/{number}",
            author=told["by"],
            open=closed is None,
            created_at=_moment(told["opened"]),
            updated_at=_moment(closed or date(2026, 11, 20)),
            closed_at=_moment(closed, 15) if closed else None,
            assignees=tuple(told.get("leaders", ())),
            comments=tuple(_record(each) for each in decisions),
        )
    )


def _decisions(config: Portfolio, number: int, told: Described) -> Iterator[Decision]:
    before = config.phase_ids()[0]
    for day, after in told.get("moves", ()):
        yield _decided(number, "move", day, before=before, after=after, phase=before)
        before = after
    if "priority" in told:
        day, after = told["priority"]
        yield _decided(number, "priority", day, after=after)
    if "hold" in told:
        day, reason, review = told["hold"]
        yield _decided(number, "hold", day, reason=reason, review=review)
    for kind in ("stop", "bind"):
        if kind in told:
            day, reason = told[kind]
            yield _decided(number, kind, day, reason=reason)
    if "complete" in told:
        yield _decided(number, "complete", told["complete"])
    for day, about, key, values in told.get("reports", ()):
        by = told["leaders"][0] if told.get("leaders") else told["by"]
        named = {"year": int(key)} if about == "cost" else {}
        reported = Reported(about=about, key=str(key), values={**named, **values})
        yield _decided(number, "report", day, by=by, reported=reported)


def _decided(number: int, kind: Kind, day: date, by: str = "styrer", **rest: Any) -> Decision:
    told = [kind, day.isoformat(), rest.get("after") or ""]
    if "reported" in rest:
        told += [rest["reported"].about, rest["reported"].key]
    return Decision(id=f"{number}-{'-'.join(told)}#1", kind=kind, by=by, at=_moment(day), **rest)


def _record(decision: Decision) -> Comment:
    marker = answer_marker(
        Answered(comment=decision.source, commands=("x",), decisions=(decision,))
    )
    return Comment(
        id=f"C{decision.id}", author="bot", body=marker, created_at=decision.at, own=True
    )


def _moment(day: date, hour: int = 9) -> datetime:
    return datetime.combine(day, time(hour), UTC)
