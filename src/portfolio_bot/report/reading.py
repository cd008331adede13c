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
from portfolio_bot.domain.reported import Facts
from portfolio_bot.domain.reported.fold import facts_of
from portfolio_bot.domain.routes import recommended_route
from portfolio_bot.domain.snapshot import Entry, Issue, OtherIssue, PortfolioSnapshot
from portfolio_bot.domain.values import IssueLink
from portfolio_bot.report.cutoff import closed_on, standing_at, words_until
from portfolio_bot.report.metrics import days, health, indicator, settled_progress
from portfolio_bot.report.rows import OPEN, GateCount, Row, State
from portfolio_bot.report.spans import phase_spans

RowRead = tuple[Row, tuple[Decision, ...]]


def read_rows(config: Portfolio, snapshot: PortfolioSnapshot, as_of: date) -> tuple[RowRead, ...]:
    """Return the initiatives that were opened by the end of *as_of*, by number.

    With each come the decisions on it until then, oldest first.
    """
    entries = [e for e in snapshot.entries if config.day(e.issue.created_at) <= as_of]
    others = _others(entries)
    rows = (_row(config, entry, snapshot.repository.name, others, as_of) for entry in entries)
    return tuple(sorted(rows, key=lambda read: read[0].number))


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
) -> RowRead:
    issue = entry.issue
    standing = standing_at(config, entry, as_of)
    initiative = read_initiative(config, issue, repository, others)
    leaders = tuple(sorted(issue.assignees, key=str.casefold))
    case = Case(initiative=initiative, standing=standing, author=issue.author, assignees=leaders)
    closed = closed_on(config, issue, as_of)
    facts = facts_of(config, standing.decisions)
    row = Row.model_validate(
        {
            "number": issue.number,
            "title": plain(issue.title),
            "url": issue.url,
            "author": issue.author,
            "created": config.day(issue.created_at),
            "closed": closed,
            "leaders": leaders,
            "values": initiative.values,
            **_place(config, entry, standing, closed, as_of),
            **_answers(config, initiative),
            "facts": facts,
            "waits_for": _waits_for(config, initiative, issue, facts),
            "parts": (issue.tasks_done, issue.tasks) if issue.tasks else None,
            "spans": phase_spans(config, entry.issue, standing, closed),
            **_figures(config, case, facts, closed, as_of),
            **_reporting(config, entry, case, as_of),
        }
    )
    return row, standing.decisions


def _waits_for(
    config: Portfolio, initiative: Initiative, issue: Issue, facts: Facts
) -> tuple[int, ...]:
    """Return the portfolio's issues that it waits for, by each of the three ways to say so."""
    field = config.field_of("dependencies")
    links = initiative.values.get(field or "")
    written = links if isinstance(links, tuple) else ()
    numbers = {
        each.number for each in written if isinstance(each, IssueLink) and each.repository is None
    }
    numbers |= {*issue.blocked_by}
    settled = {need.number for need in facts.needs if need.settled}
    numbers |= {need.number for need in facts.needs if need.number}
    return tuple(sorted(numbers - settled - {issue.number}))


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


def _figures(
    config: Portfolio, case: Case, facts: Facts, closed: date | None, as_of: date
) -> dict[str, Any]:
    """Work out how it does; the reported progress counts before that of the key results."""
    initiative, standing = case.initiative, case.standing
    start, end = _day(config, initiative, "start"), _day(config, initiative, "end")
    done = standing.completed
    told = facts.progress.percent if facts.progress else progress(config, case)
    reached = settled_progress(told, completed=done is not None)
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
    return GateCount(
        version=result.version,
        met=sum(each.met for each in result.criteria),
        total=len(result.criteria),
        form_met=result.form.met,
        ready=result.met and (bool(result.criteria) or reached == 100),
        escalation=escalation_of(config, case.initiative, result.phase),
        approved=approval_of(config, case) is not None,
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
