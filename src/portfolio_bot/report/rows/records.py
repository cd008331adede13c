"""What the report keeps of an initiative: read, parsed and added up once, when it is read.

A record has the initiative's row as of the day it was read. Later days change only what counts
days, and what other initiatives make of it; see `report.rows.of_day`.
"""

from __future__ import annotations

from datetime import date
from sys import intern
from typing import Any, NamedTuple

from pydantic import TypeAdapter

from portfolio_bot.domain.case.reading import Case
from portfolio_bot.domain.case.routes import recommended_route
from portfolio_bot.domain.config import Part, Portfolio
from portfolio_bot.domain.desired import progress
from portfolio_bot.domain.escaping import plain
from portfolio_bot.domain.gates.judging import GateResult, judge
from portfolio_bot.domain.initiative.kinds import kind_of
from portfolio_bot.domain.initiative.reading import (
    FieldProblem,
    Initiative,
    missing,
    read_initiative,
)
from portfolio_bot.domain.messages import say
from portfolio_bot.domain.records.history import Standing
from portfolio_bot.domain.records.reports import facts_of
from portfolio_bot.domain.reported.facts import Facts
from portfolio_bot.domain.rights.authority import approval_of, escalation_of
from portfolio_bot.domain.snapshot import Entry, Issue
from portfolio_bot.domain.values import IssueLink
from portfolio_bot.report.rows.cutoff import closed_on, standing_at, words_until
from portfolio_bot.report.rows.evidence import evidence_of
from portfolio_bot.report.rows.log import Made, made
from portfolio_bot.report.rows.metrics import days, indicator, settled_progress
from portfolio_bot.report.rows.row import (
    OPEN,
    GateCount,
    Judged,
    Programme,
    Row,
    Score,
    State,
    Voice,
)
from portfolio_bot.report.rows.spans import phase_spans

_VOICE = TypeAdapter(Voice)


class Record(NamedTuple):
    """One initiative, as of the day it was read.

    ``named`` are the issues of the portfolio that its answers say it depends on, and
    ``faulty_gate`` is its gate should there be something wrong with them. ``log`` are its
    decisions that the log tells of, oldest first.
    """

    row: Row
    named: tuple[int, ...] = ()
    faulty_gate: GateCount | None = None
    log: tuple[Made, ...] = ()


def record_of(config: Portfolio, as_of: date, entry: Entry, repository: str) -> Record:
    """Record *entry* of *repository* as of the end of *as_of*."""
    issue = entry.issue
    standing = standing_at(config, entry, as_of)
    initiative = read_initiative(config, issue, repository)
    leaders = tuple(sorted(issue.assignees, key=str.casefold))
    case = Case(
        initiative=initiative,
        standing=standing,
        author=issue.author,
        assignees=leaders,
        labels=issue.labels,
        parts=(issue.tasks_done, issue.tasks),
    )
    closed = closed_on(config, issue, as_of)
    named, facts = (
        _named(config, initiative),
        facts_of(config, standing.decisions, initiative.planned),
    )
    figures = _figures(config, case, facts, closed, as_of)
    row = Row.model_validate(
        {
            **_identity(config, issue),
            "closed": closed,
            "leaders": leaders,
            "values": initiative.values,
            "decisions": len(standing.decisions),
            **_place(config, entry, standing, closed, as_of),
            **_answers(config, initiative),
            "facts": facts,
            "spans": phase_spans(config, issue, standing, closed),
            "waits_for": _waits_for(issue, named, facts),
            **figures,
            **_reporting(config, entry, case, as_of),
        }
    )
    gate = None
    if named and row.gate:
        gate = _gate(config, _with_fault(config, case), row.progress, row.gate.voices)
    return Record(row.changed(), named, gate, made(standing.decisions))


def _identity(config: Portfolio, issue: Issue) -> dict[str, Any]:
    return {
        "number": issue.number,
        "title": plain(issue.title),
        "url": issue.url,
        "author": issue.author,
        "created": config.day(issue.created_at),
        "parts": (issue.tasks_done, issue.tasks) if issue.tasks else None,
        "programme": _programme(issue),
    }


def _programme(issue: Issue) -> Programme | None:
    found = issue.parent
    if found is None:
        return None
    return Programme(number=found.number, title=plain(found.title), url=found.url)


def _named(config: Portfolio, initiative: Initiative) -> tuple[int, ...]:
    """Return which of the portfolio's own issues the answers name, in their order."""
    links = initiative.part(config, "dependencies")
    found = links if isinstance(links, tuple) else ()
    own = (each for each in found if isinstance(each, IssueLink) and each.repository is None)
    return tuple(dict.fromkeys(each.number for each in own))


def _waits_for(issue: Issue, named: tuple[int, ...], facts: Facts) -> tuple[int, ...]:
    """Return what it waits for: by its answers, by GitHub's dependencies, and as reported."""
    needs = {each.number for each in facts.needs if each.number is not None}
    settled = {each.number for each in facts.needs if each.settled}
    return tuple(sorted({*named, *issue.blocked_by, *needs} - {issue.number, *settled}))


def _with_fault(config: Portfolio, case: Case) -> Case:
    """Return *case* as it would be, were there something wrong with what it depends on."""
    field = config.field_of("dependencies")
    problem = FieldProblem(field=field, message=say("problem-depends-on-itself"))
    problems = (*case.initiative.problems, problem)
    initiative = case.initiative.model_copy(update={"problems": problems})
    return case.model_copy(update={"initiative": initiative})


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
        "gathered": standing.gathered,
        "phase": standing.phase,
        "phase_since": since,
        "days_in_phase": None if since is None else days(since, closed or as_of),
        "priority": standing.priority,
        "scores": {
            key: Score(
                points=int(each.after or 0), by=each.by, on=config.day(each.at), reason=each.reason
            )
            for key, each in standing.scores.items()
        },
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
        "kind": kind_of(config, initiative),
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
        "faulty": tuple(dict.fromkeys(each.field for each in initiative.problems if each.field)),
    }


def _text(config: Portfolio, initiative: Initiative, part: Part) -> str | None:
    value = initiative.part(config, part)
    if isinstance(value, tuple):
        return plain(", ".join(each for each in value if isinstance(each, str)))
    return plain(value) if isinstance(value, str) else None


def _day(config: Portfolio, initiative: Initiative, part: Part) -> date | None:
    value = initiative.part(config, part)
    return value if isinstance(value, date) else None


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
        "health": None,  # of the day that is reported on
        "gate": _gate(config, case, reached, _voices(standing)) if is_open else None,
    }


def _gate(
    config: Portfolio, case: Case, reached: int | None, voices: tuple[Voice, ...]
) -> GateCount:
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
        criteria=_judged(result) if ready else (),
        voices=voices,
    ).without_note()


def _judged(result: GateResult) -> tuple[Judged, ...]:
    return tuple(
        Judged(id=each.id, evidence=evidence_of(each.evidence)) for each in result.criteria
    )


def _voices(standing: Standing) -> tuple[Voice, ...]:
    advice = (each for each in standing.advice.values() if each.phase == standing.phase)
    told = sorted((*advice, *standing.votes.values()), key=lambda each: (each.at, each.id))
    return tuple(
        _VOICE.validate_python(
            {
                "kind": each.kind,
                "by": intern(plain(each.by)),
                "role": each.role,
                "said": each.after,
                "reason": plain(each.reason) if each.reason else None,
            }
        )
        for each in told
    )


def _reporting(config: Portfolio, entry: Entry, case: Case, as_of: date) -> dict[str, Any]:
    heard = [config.day(entry.issue.created_at)]
    heard += [config.day(each.created_at) for each in words_until(config, entry.issue, as_of)]
    decided = [config.day(decision.at) for decision in case.standing.decisions]
    heard += decided
    return {
        "last_decision": max(decided, default=None),
        "last_activity": max(heard),
        "silent_days": days(max(heard), as_of),
        "missing": missing(config, case.initiative, case.standing.phase),
    }
