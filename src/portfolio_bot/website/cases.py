"""A page an initiative: where it stands, what is answered, reported and decided."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, NamedTuple

from portfolio_bot.domain.config import Field
from portfolio_bot.domain.initiative.reading import Value
from portfolio_bot.domain.values import IssueLink, Objective
from portfolio_bot.report.rows.log import LOGGED
from portfolio_bot.report.rows.metrics import days
from portfolio_bot.report.rows.row import Row
from portfolio_bot.website.frame import Decided, Page, Site, name
from portfolio_bot.website.reported import MOST as MOST_FACTS
from portfolio_bot.website.reported import reported

LONGEST = 30_000
"""Characters of all answers together that a page shows; the issue has them all."""

MOST = 60
"""Decisions that a page shows at most."""


class Answer(NamedTuple):
    """A question of the form and its answer: ``text``, ``links`` to issues, or ``objectives``."""

    label: str
    text: str = ""
    links: tuple[IssueLink, ...] = ()
    objectives: tuple[Objective, ...] = ()


class Stay(NamedTuple):
    """A time in a phase; ``days`` until it left it, or the day of the report."""

    phase: str
    since: date | None
    until: date | None
    days: int | None


class Stand(NamedTuple):
    """A status dimension and what is reported of it; ``level`` is None when nothing is."""

    dimension: str
    level: str | None
    signal: str
    told: Any


def cases(site: Site) -> Iterator[Page]:
    """Yield the page of every initiative."""
    for row in site.data.initiatives:
        logged = [each for each in site.decisions_of(row) if each.kind in LOGGED]
        yield site.page(
            f"initiatives/{row.number}.html",
            "initiative",
            name(row),
            row=row,
            answers=answers(site, row),
            stays=stays(site, row),
            stands=stands(site, row),
            decisions=_newest(logged),
            more=max(0, len(logged) - MOST),
            most=MOST_FACTS,
            reported=reported(site, row),
        )


def answers(site: Site, row: Row) -> list[Answer]:
    """Return what the form asks in public and somebody has answered, in the form's order."""
    found = []
    left = LONGEST
    for key, field in site.config.fields.items():
        value = row.values.get(key)
        if not field.public or value is None or value in ("", ()):
            continue
        answer = _answer(site, field, value)
        answer = _within(answer, left)
        left = max(0, left - _length(answer))
        found.append(answer)
    return found


def stays(site: Site, row: Row) -> list[Stay]:
    """Return the times in phases, the oldest first; without any, the present phase alone."""
    end = row.closed or site.data.as_of
    if not row.spans:
        return [Stay(row.phase, row.phase_since, None, row.days_in_phase)]
    return [
        Stay(each.phase, each.since, each.until, days(each.since, each.until or end))
        for each in row.spans
    ]


def stands(site: Site, row: Row) -> list[Stand]:
    """Return every dimension that is configured, reported or not."""
    found = []
    for dimension, scale in site.config.statuses.items():
        told = row.facts.statuses.get(dimension)
        level = scale.levels.get(told.level) if told else None
        shown = level.name if level else told.level if told else None
        found.append(Stand(scale.name, shown, level.signal if level else "none", told))
    return found


def _within(answer: Answer, left: int) -> Answer:
    """Cut *answer* to what is *left*: its text by the sign, its lists by the item."""
    if _length(answer) <= left:
        return answer
    if answer.text:
        return answer._replace(text=answer.text[:left] + "…")
    return answer._replace(text="…", links=(), objectives=())


def _length(answer: Answer) -> int:
    results = (result.text for each in answer.objectives for result in each.key_results)
    told = [answer.text, *(each.text for each in answer.objectives), *results]
    return sum(map(len, told)) + 50 * len(answer.links)


def _newest(logged: list[Decided]) -> list[Decided]:
    return sorted(logged, key=lambda each: (each.at, each.id), reverse=True)[:MOST]


def _answer(site: Site, field: Field, value: Value) -> Answer:
    match value:
        case tuple() if all(isinstance(each, IssueLink) for each in value):
            return Answer(field.label, links=tuple(e for e in value if isinstance(e, IssueLink)))
        case tuple() if all(isinstance(each, Objective) for each in value):
            told = tuple(each for each in value if isinstance(each, Objective))
            return Answer(field.label, objectives=told)
        case tuple():
            return Answer(field.label, text="\n".join(str(each) for each in value))
        case date():
            return Answer(field.label, text=str(site.phrases.day(value)))
        case float() | int():
            return Answer(field.label, text=str(site.phrases.number(value)))
        case str() if field.meaning == "date":
            return Answer(field.label, text=str(site.phrases.day(date.fromisoformat(value))))
        case _:
            return Answer(field.label, text=value)
