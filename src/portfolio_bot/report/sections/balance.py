"""Objectives and balance: what is reached, who has no objective, how the portfolio leans."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import NamedTuple

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.values import Objective
from portfolio_bot.report.figures.formulas import key_result, weighted_mean
from portfolio_bot.report.model import Report
from portfolio_bot.report.rows.metrics import share
from portfolio_bot.report.rows.row import Row


class Aim(NamedTuple):
    """An objective of an initiative, and how much of it is reached, in per cent."""

    row: Row
    place: int
    text: str
    percent: int
    results: int


class Axis(NamedTuple):
    """One axis of balance: the question, and how many open initiatives chose each option.

    ``unanswered`` have not said.
    """

    field: str
    counts: tuple[tuple[str, int], ...]
    unanswered: int


class Bubble(NamedTuple):
    """An initiative on two scales, 1 to 5, and how large it is (None: not known)."""

    row: Row
    across: int
    up: int
    size: float | None


class Balance(NamedTuple):
    """Objectives of the open initiatives, and the balance between them."""

    aims: tuple[Aim, ...]
    percent: int | None
    without: tuple[Row, ...]
    axes: tuple[Axis, ...]
    bubbles: tuple[Bubble, ...]


def balance(config: Portfolio, report: Report) -> Balance:
    """Work out objectives and axes of the open initiatives."""
    rows, field = report.open_rows, config.field_of("objectives") or ""
    aims = tuple(aim for row in rows for aim in _aims(row, field))
    percents = [aim.percent for aim in aims]
    return Balance(
        aims=aims,
        percent=round(Fraction(sum(percents), len(percents))) if percents else None,
        without=tuple(row for row in rows if row.objectives == 0),
        axes=tuple(_axis(config, rows, field) for field in config.report.axes),
        bubbles=tuple(_bubbles(config, rows)),
    )


def _aims(row: Row, field: str) -> Iterator[Aim]:
    value = row.values.get(field)
    objectives = (
        [each for each in value if isinstance(each, Objective)] if isinstance(value, tuple) else []
    )
    for place, objective in enumerate(objectives, start=1):
        yield Aim(
            row=row,
            place=place,
            text=objective.text,
            percent=objective_percent(row, place, objective),
            results=len(objective.key_results),
        )


def objective_percent(row: Row, place: int, objective: Objective) -> int:
    """Return the weighted mean of the key results: by figures where reported, else ticked or not.

    An objective without key results is not begun.
    """
    told = {each.place: each for each in row.facts.key_results if each.objective == place}
    if not told:
        ticked = sum(each.done for each in objective.key_results)
        return share(ticked, len(objective.key_results)) or 0
    parts: list[tuple[Fraction, float]] = []
    for number, result in enumerate(objective.key_results, start=1):
        known = told.get(number)
        reached = Fraction(1 if result.done else 0)
        if known and None not in (known.start, known.target, known.current) and not result.done:
            reached = key_result(known.start or 0, known.target or 0, known.current or 0)
        parts.append((reached, known.weight if known else 1))
    mean = weighted_mean(parts)
    return 0 if mean is None else round(100 * mean)


def _axis(config: Portfolio, rows: tuple[Row, ...], field: str) -> Axis:
    chosen = Counter(str(row.values[field]) for row in rows if field in row.values)
    options = [option.label for option in config.fields[field].options]
    counts = tuple((option, chosen[option]) for option in options)
    return Axis(field, counts, len(rows) - sum(count for _, count in counts))


def _bubbles(config: Portfolio, rows: tuple[Row, ...]) -> Iterator[Bubble]:
    scales = config.report.bubbles
    if scales is None:
        return
    across, up = _steps(config, scales.across), _steps(config, scales.up)
    for row in rows:
        x, y = _step(across, row, scales.across), _step(up, row, scales.up)
        if x is not None and y is not None:
            yield Bubble(row, x, y, row.person_months)


def _steps(config: Portfolio, field: str) -> dict[str, int]:
    """Return the places of the options on a scale, from 1."""
    options = config.fields[field].options if field in config.fields else ()
    return {option.label: place for place, option in enumerate(options, start=1)}


def _step(steps: Mapping[str, int], row: Row, field: str) -> int | None:
    """Return the place of the chosen option on its scale."""
    return steps.get(str(row.values[field])) if field in row.values else None
