"""Entries of the snapshot read into rows, as of a day."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from portfolio_bot.domain.authority import approval_of, escalation_of
from portfolio_bot.domain.case import Case
from portfolio_bot.domain.config import Part, Portfolio
from portfolio_bot.domain.desired import progress
from portfolio_bot.domain.escaping import plain
from portfolio_bot.domain.gates import judge
from portfolio_bot.domain.history import Decision, Standing
from portfolio_bot.domain.initiative import Initiative, missing, read_initiative
from portfolio_bot.domain.reported.fold import facts_of
from portfolio_bot.domain.routes import recommended_route
from portfolio_bot.domain.snapshot import Entry, OtherIssue, PortfolioSnapshot
from portfolio_bot.report.cutoff import closed_on, standing_at, words_until
from portfolio_bot.report.metrics import days, health, indicator, settled_progress
from portfolio_bot.report.rows import OPEN, GateCount, Row, State
from portfolio_bot.report.spans import phase_spans


def read_rows(config: Portfolio, snapshot: PortfolioSnapshot, as_of: date) -> tuple[Row, ...]:
    """Return the initiatives that were opened by the end of *as_of*, by number."""
    entries = [e for e in snapshot.entries if config.day(e.issue.created_at) <= as_of]
    others = _others(entries)
    rows = (_row(config, entry, snapshot.repository.name, others, as_of) for entry in entries)
    return tuple(sorted(rows, key=lambda row: row.number))


def _others(entries: Iterable[Entry]) -> dict[int, OtherIssue | None]:
    return {
        issue.number: OtherIssue(
            number=issue.number, title=issue.title, open=issue.open, body=issue.body
        )
        for issue in (entry.issue for entry in entries)
    }


def _row(
    config: Portfolio,
    entry: Entry,
    repository: str,
    others: dict[int, OtherIssue | None],
    as_of: date,
) -> Row:
    issue = entry.issue
    standing = standing_at(config, entry, as_of)
    initiative = read_initiative(config, issue, repository, others)
    leaders = tuple(sorted(issue.assignees, key=str.casefold))
    case = Case(initiative=initiative, standing=standing, author=issue.author, assignees=leaders)
    closed = closed_on(config, issue, as_of)
    return Row.model_validate(
        {
            "number": issue.number,
            "title": plain(issue.title),
            "url": issue.url,
            "author": issue.author,
            "created": config.day(issue.created_at),
            "closed": closed,
            "leaders": leaders,
            "values": initiative.values,
            "decisions": tuple(_without_digests(each) for each in standing.decisions),
            **_place(config, entry, standing, closed, as_of),
            **_answers(config, initiative),
            "facts": facts_of(config, standing.decisions),
            "spans": phase_spans(config, entry.issue, standing, closed),
            **_figures(config, case, closed, as_of),
            **_reporting(config, entry, case, as_of),
        }
    )


def _without_digests(decision: Decision) -> Decision:
    """Leave out what only a later edit is compared with; it would outweigh all the rest."""
    return decision.model_copy(update={"answers": {}}) if decision.answers else decision


def _place(
    config: Portfolio, entry: Entry, standing: Standing, closed: date | None, as_of: date
) -> dict[str, Any]:
    since = _phase_since(config, entry, standing)
    behind = standing.stopped or standing.completed or standing.on_hold
    return {
        "state": _state(standing, closed),
        "state_since": config.day(behind.at) if behind else closed,
        "state_reason": plain(behind.reason) if behind and behind.reason else None,
        "review": standing.on_hold.review if standing.on_hold else None,
        "bound": config.day(standing.bound.at) if standing.bound else None,
        "phase": standing.phase,
        "phase_since": since,
        "days_in_phase": None if since is None else days(since, closed or as_of),
        "priority": standing.priority,
        "route": standing.route,
    }


def _state(standing: Standing, closed: date | None) -> State:
    if standing.stopped is not None:
        return "referred" if standing.stopped.kind == "route" else "stopped"
    if standing.completed is not None:
        return "completed"
    if closed is not None:
        return "closed"
    return "on-hold" if standing.on_hold is not None else "active"


def _phase_since(config: Portfolio, entry: Entry, standing: Standing) -> date | None:
    if standing.phase_since is not None:
        return config.day(standing.phase_since)
    if standing.phase == config.phase_ids()[0]:
        return config.day(entry.issue.created_at)
    return None


def _answers(config: Portfolio, initiative: Initiative) -> dict[str, Any]:
    objectives = initiative.objectives(config)
    results = [result for objective in objectives for result in objective.key_results]
    return {
        "owner": initiative.part(config, "owner") or (),
        "product_group": _text(config, initiative, "product-group"),
        "responsible": _text(config, initiative, "responsible"),
        "start": initiative.part(config, "start"),
        "end": initiative.part(config, "end"),
        "person_months": initiative.part(config, "person-months"),
        "objectives": len(objectives),
        "key_results": len(results),
        "key_results_done": sum(result.done for result in results),
        "proposed_route": recommended_route(config, initiative),
        "faulty": _faulty(initiative),
    }


def _text(config: Portfolio, initiative: Initiative, part: Part) -> str | None:
    value = initiative.part(config, part)
    if isinstance(value, tuple):
        return plain(", ".join(each for each in value if isinstance(each, str)))
    return plain(value) if isinstance(value, str) else None


def _day(config: Portfolio, initiative: Initiative, part: Part) -> date | None:
    value = initiative.part(config, part)
    return value if isinstance(value, date) else None


def _faulty(initiative: Initiative) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each.field for each in initiative.problems if each.field))


def _figures(config: Portfolio, case: Case, closed: date | None, as_of: date) -> dict[str, Any]:
    initiative, standing = case.initiative, case.standing
    start, end = _day(config, initiative, "start"), _day(config, initiative, "end")
    done = standing.completed
    reached = settled_progress(progress(config, case), completed=done is not None)
    finished = config.day(done.at) if done else closed
    is_open = _state(standing, closed) in OPEN
    return {
        "progress": reached,
        "indicator": indicator(reached, start, end, as_of, finished),
        "health": health(reached, start, end, as_of) if is_open else None,
        "gate": _gate(config, case, reached) if is_open else None,
    }


def _gate(config: Portfolio, case: Case, reached: int | None) -> GateCount:
    result = judge(config, case, case.standing.phase)
    ready = result.met and (bool(result.criteria) or reached == 100)
    return GateCount(
        version=result.version,
        met=sum(each.met for each in result.criteria),
        total=len(result.criteria),
        form_met=result.form.met,
        ready=ready,
        escalation=escalation_of(config, case.initiative, result.phase),
        approved=approval_of(config, case) is not None,
        criteria=result.criteria if ready else (),
    )


def _reporting(config: Portfolio, entry: Entry, case: Case, as_of: date) -> dict[str, Any]:
    decisions: tuple[Decision, ...] = case.standing.decisions
    heard = [config.day(entry.issue.created_at)]
    heard += [config.day(each.created_at) for each in words_until(config, entry.issue, as_of)]
    decided = [config.day(decision.at) for decision in decisions]
    heard += decided
    return {
        "last_decision": max(decided, default=None),
        "last_activity": max(heard),
        "silent_days": days(max(heard), as_of),
        "missing": missing(config, case.initiative, case.standing.phase),
    }
