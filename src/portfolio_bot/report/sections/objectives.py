"""The objectives that govern, and what contributes to each: owner, initiatives, progress, benefits.

(B3, B4, B19, S4)
"""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from portfolio_bot.domain.config import GoverningObjective, Portfolio
from portfolio_bot.report.figures.formulas import weighted_mean
from portfolio_bot.report.figures.order import by_priority
from portfolio_bot.report.model import Report
from portfolio_bot.report.rows.row import Row


class Served(NamedTuple):
    """An objective, and the open initiatives that contribute to it, most important first.

    ``completed`` counts those that are done. ``percent`` is the mean progress of both, as far as
    known; ``unknown`` have not reported. ``benefits`` counts those that are not withdrawn.
    """

    objective: GoverningObjective
    rows: tuple[Row, ...]
    completed: int
    percent: int | None
    unknown: int
    benefits: int


class Objectives(NamedTuple):
    """The register; ``without`` are the open initiatives that contribute to none of it.

    ``most`` is how many there should be at most.
    """

    served: tuple[Served, ...]
    without: tuple[Row, ...]
    most: int

    @property
    def too_many(self) -> bool:
        """Whether there are more than that."""
        return len(self.served) > self.most


def objectives(config: Portfolio, report: Report) -> Objectives:
    """Work out what contributes to each objective of the register."""
    register, field = config.objective_register, config.field_of("governing-objectives") or ""
    names = {each.name for each in register.objectives.values()}
    return Objectives(
        served=tuple(_served(config, report, each, field) for each in register.objectives.values()),
        without=tuple(row for row in report.open_rows if not _named(row, field) & names),
        most=register.most,
    )


def _served(config: Portfolio, report: Report, objective: GoverningObjective, field: str) -> Served:
    rows = [row for row in report.rows if objective.name in _named(row, field)]
    running = [row for row in rows if row.is_open]
    completed = [row for row in rows if row.state == "completed"]
    counted = [*running, *completed]
    known = [row.progress for row in counted if row.progress is not None]
    mean = weighted_mean((Fraction(each), 1) for each in known)
    return Served(
        objective=objective,
        rows=by_priority(config, running),
        completed=len(completed),
        percent=None if mean is None else round(mean),
        unknown=len(counted) - len(known),
        benefits=sum(not each.withdrawn for row in counted for each in row.facts.benefits),
    )


def _named(row: Row, field: str) -> frozenset[str]:
    """Return the objectives that *row* says in *field* it contributes to, by name."""
    value = row.values.get(field)
    if isinstance(value, tuple):
        return frozenset(each for each in value if isinstance(each, str))
    return frozenset({value} if isinstance(value, str) else ())
