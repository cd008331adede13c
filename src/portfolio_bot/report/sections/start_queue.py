"""The start queue: which initiatives start when, against places and capacity (E10, D10)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from fractions import Fraction
from heapq import heappop, heappush
from typing import Literal, NamedTuple

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.initiative.kinds import goes_on
from portfolio_bot.report.figures.order import start_phase, urgency
from portfolio_bot.report.figures.scoring import score_of
from portfolio_bot.report.model import Report
from portfolio_bot.report.rows.metrics import days
from portfolio_bot.report.rows.row import Row

MONTHS = 36
"""Months ahead that are looked at."""

Held = Literal["nothing", "place", "capacity", "no-place", "no-capacity", "criteria"]

Need = Mapping[tuple[str, int], Fraction]
"""Person-months by skill and month; a month is counted from year 0."""


class Turn(NamedTuple):
    """An initiative in the queue, and when it can start: the day, or None when nobody can say.

    ``held`` is what it waits for; ``skill`` which capacity, when it is that.
    """

    row: Row
    score: float | None
    start: date | None
    held: Held
    skill: str | None = None


class StartQueue(NamedTuple):
    """Those that are before the phase in which the work starts, in their order.

    ``running`` are in the phase, which should hold ``limit``.
    """

    phase: str
    running: int
    limit: int | None
    turns: tuple[Turn, ...]


def start_queue(config: Portfolio, report: Report) -> StartQueue:
    """Work out the queue: by what is bound, priority, score and number.

    Each that is ready takes the first place that is free, or will be by the planned ends of
    those before it, and then the first month in which what it has said that it needs of each
    skill finds room. What is not ready comes after, and takes nothing.
    """
    phase, order = start_phase(config), config.phase_ids()
    before = order[order.index(phase) - 1]
    waiting = [row for row in report.open_rows if row.phase == before and row.state == "active"]
    waiting.sort(key=lambda row: _place(config, row))
    ready = [row for row in waiting if row.gate is not None and row.gate.ready]
    running = [row for row in report.open_rows if row.phase == phase]
    after = [row for row in report.open_rows if order.index(row.phase) > order.index(phase)]
    limit = config.phases[phase].wip_limit
    plan = _Plan(config, report.as_of, running, [*running, *after])
    return StartQueue(
        phase=phase,
        running=len(running),
        limit=limit,
        turns=(
            *(plan.next(row) for row in ready),
            *(Turn(r, _score(config, r), None, "criteria") for r in waiting if r not in ready),
        ),
    )


class _Plan:
    """Places and capacity as they are taken, one initiative after the other."""

    def __init__(
        self, config: Portfolio, as_of: date, running: list[Row], busy: Iterable[Row]
    ) -> None:
        self._config, self._as_of = config, as_of
        self._capacity = {
            skill.casefold(): Fraction(str(most)) for skill, most in config.capacity.items()
        }
        self._taken: Counter[tuple[str, int]] = Counter()
        for row in busy:
            self._taken.update(_needs(row))
        limit = config.phases[start_phase(config)].wip_limit
        self._limited = limit is not None
        free = max(0, (limit or 0) - len(running))
        over = max(0, len(running) - (limit or 0))
        ends = sorted(day for row in running if (day := _end(config, row)) and day > as_of)
        self._places = [*[as_of] * free, *ends[over:]]

    def next(self, row: Row) -> Turn:
        """Return the turn of *row*, and take what it needs."""
        score = _score(self._config, row)
        if self._limited and not self._places:
            return Turn(row, score, None, "no-place")
        place = heappop(self._places) if self._limited else self._as_of
        needs, first = _needs(row), _month(place)
        begins = min((month for _, month in needs), default=first)
        full: str | None = None
        for month in range(first, first + MONTHS):
            moved = {(skill, at - begins + month): much for (skill, at), much in needs.items()}
            lacking = self._lacking(moved)
            if lacking is None:
                break
            full = lacking
        else:
            if self._limited:
                heappush(self._places, place)
            return Turn(row, score, None, "no-capacity", full)
        self._taken.update(moved)
        start = place if month == first else _first_day(month)
        self._release(row, start)
        held: Held = "capacity" if full else "place" if start > self._as_of else "nothing"
        return Turn(row, score, start, held, full)

    def _lacking(self, needs: Need) -> str | None:
        """Return a skill of which there is not enough for *needs*; None when there is."""
        for (skill, month), much in sorted(needs.items()):
            most = self._capacity.get(skill)
            if most is not None and self._taken[(skill, month)] + much > most:
                return next(s for s in self._config.capacity if s.casefold() == skill)
        return None

    def _release(self, row: Row, start: date) -> None:
        """Free the place of *row* again when it is planned to end, counted from its *start*."""
        end = _end(self._config, row)
        if self._limited and end is not None and row.start is not None:
            heappush(self._places, start + timedelta(days=days(row.start, end)))


def _place(config: Portfolio, row: Row) -> tuple[bool, int, Fraction, int]:
    return *urgency(config, row), -(score_of(config, row) or Fraction(-1000)), row.number


def _score(config: Portfolio, row: Row) -> float | None:
    score = score_of(config, row)
    return None if score is None else float(round(score, 2))


def _end(config: Portfolio, row: Row) -> date | None:
    return None if goes_on(config, row.kind) else row.end


def _needs(row: Row) -> dict[tuple[str, int], Fraction]:
    needs: dict[tuple[str, int], Fraction] = {}
    for each in row.facts.demands:
        key = (each.skill.casefold(), _month(each.month))
        needs[key] = needs.get(key, Fraction(0)) + Fraction(str(each.person_months))
    return needs


def _month(day: date) -> int:
    return day.year * 12 + day.month - 1


def _first_day(month: int) -> date:
    return date(month // 12, month % 12 + 1, 1)
