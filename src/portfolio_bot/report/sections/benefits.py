"""Benefits: what could be reached, what is planned, what is realised; also after completion."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Literal, NamedTuple

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.reported.facts import Benefit
from portfolio_bot.report.figures.doubles import alike
from portfolio_bot.report.figures.formulas import Trend, attainment, trend
from portfolio_bot.report.model import Report
from portfolio_bot.report.rows.metrics import total
from portfolio_bot.report.rows.row import Row


class Profit(NamedTuple):
    """One benefit of an initiative, and how it does.

    ``reached`` is in per cent, None without a measurement or figures to measure by; ``faulty``
    says that the target is the baseline. ``late`` is the day of a measurement that is overdue,
    ``missed`` tells that the benefit's own day has passed and it is not reached.
    """

    row: Row
    benefit: Benefit
    reached: int | None
    trend: Trend | None
    faulty: bool
    late: date | None
    missed: bool


class Sum(NamedTuple):
    """What benefits in one unit add up to; ``unmeasured`` of them are not realised."""

    unit: str
    potential: float | None
    planned: float | None
    realised: float | None
    benefits: int
    unmeasured: int


class Taken(NamedTuple):
    """The one figure that leaders ask for (T17): what is taken out by now, in one unit.

    ``realised`` is None when nothing is measured. ``least`` is the same with each benefit that
    may be counted twice counted once, the largest of those alike. ``covered`` is how much of
    what is planned has been measured at all, in per cent of the plan, and ``certainty`` what
    the two say together.
    """

    unit: str
    realised: float | None
    least: float | None
    planned: float
    covered: int
    certainty: Literal["high", "medium", "low"]

    @property
    def doubtful(self) -> bool:
        """Whether some of it may be counted twice."""
        return self.least != self.realised


class Benefits(NamedTuple):
    """The benefits of the portfolio. ``ownerless`` and ``aimless`` lack an owner, or a goal."""

    profits: tuple[Profit, ...]
    sums: tuple[Sum, ...]
    taken: Taken | None
    doubled: tuple[tuple[Profit, ...], ...]
    withdrawn: tuple[Profit, ...]
    without: tuple[Row, ...]

    @property
    def ownerless(self) -> tuple[Profit, ...]:
        """Those that nobody is accountable for (T8)."""
        return tuple(each for each in self.profits if not each.benefit.owner)

    @property
    def aimless(self) -> tuple[Profit, ...]:
        """Those that serve no goal that anybody has named: they are followed too (T16)."""
        return tuple(each for each in self.profits if not each.benefit.goal)

    @property
    def goals(self) -> tuple[tuple[str, tuple[Profit, ...]], ...]:
        """What each goal is served by (T13): goals as people wrote them, whatever the letters.

        Here a register of objectives resolves ids and names, once the configuration has one.
        """
        served: dict[str, list[Profit]] = {}
        names: dict[str, str] = {}
        for each in self.profits:
            if each.benefit.goal:
                key = names.setdefault(each.benefit.goal.casefold(), each.benefit.goal)
                served.setdefault(key, []).append(each)
        return tuple((goal, tuple(found)) for goal, found in sorted(served.items()))

    @property
    def revised(self) -> tuple[Profit, ...]:
        """Those of which something was changed after it was promised, given up or not (T6)."""
        every = (*self.profits, *self.withdrawn)
        return tuple(each for each in every if each.benefit.revisions)

    @property
    def acted(self) -> tuple[Profit, ...]:
        """Those for which something must be done beside the work itself (T14)."""
        return tuple(each for each in self.profits if each.benefit.actions)

    @property
    def late(self) -> tuple[Profit, ...]:
        """Those of which a measurement is overdue."""
        return tuple(each for each in self.profits if each.late)


_HALF, _MOST = 50, 80
"""Per cent of the plan below which the figure is little certain, and from which it is certain."""

_SUMMED = ("kroner", "hours")
"""Units of which different benefits can be added up."""


def benefits(config: Portfolio, report: Report) -> Benefits:
    """Work out the benefits of all initiatives that were not stopped or sent elsewhere."""
    del config
    rows = [row for row in report.rows if row.state not in {"stopped", "referred", "closed"}]
    every = [_profit(row, each, report.as_of) for row in rows for each in row.facts.benefits]
    profits = [each for each in every if not each.benefit.withdrawn]
    groups = alike([(each.row.number, each.benefit) for each in profits])
    doubled = tuple(tuple(profits[place] for place in group) for group in groups)
    return Benefits(
        profits=tuple(profits),
        sums=tuple(_sums(profits)),
        taken=_taken(profits, doubled),
        doubled=doubled,
        withdrawn=tuple(each for each in every if each.benefit.withdrawn),
        without=tuple(row for row in report.open_rows if not row.facts.benefits),
    )


def _profit(row: Row, benefit: Benefit, as_of: date) -> Profit:
    base, target, measured = benefit.baseline, benefit.target, benefit.measurements
    faulty = base is not None and base == target
    measurable = base is not None and target is not None and not faulty
    reached = moving = None
    if measurable and measured:
        reached = attainment(base or 0, target or 0, measured[-1].value)
    if measurable and len(measured) > 1:
        moving = trend(base or 0, target or 0, measured[-2].value, measured[-1].value)
    last = measured[-1].day if measured else None
    waited = benefit.measure
    late = waited is not None and waited < as_of and (last is None or last < waited)
    past = benefit.due is not None and benefit.due < as_of
    missed = past and (reached is None or reached < 100)
    return Profit(row, benefit, reached, moving, faulty, waited if late else None, missed)


def _sums(profits: Iterable[Profit]) -> Iterator[Sum]:
    """Add up gains over the baseline, unit by unit: kroner to kroner, hours to hours."""
    for unit in _SUMMED:
        chosen = [each.benefit for each in profits if each.benefit.unit == unit]
        if not chosen:
            continue
        gains = [_gain(each, each.measurements[-1].value) for each in chosen if each.measurements]
        yield Sum(
            unit=unit,
            potential=_total(_gain(each, each.potential) for each in chosen),
            planned=_total(_gain(each, each.target) for each in chosen),
            realised=_total(gains),
            benefits=len(chosen),
            unmeasured=sum(not each.measurements for each in chosen),
        )


def _taken(profits: Iterable[Profit], doubled: tuple[tuple[Profit, ...], ...]) -> Taken | None:
    """Add up what is taken out in kroner, else in hours; None when neither is planned."""
    every = [each.benefit for each in profits if _gain(each.benefit, each.benefit.target)]
    unit = next((unit for unit in _SUMMED if any(each.unit == unit for each in every)), None)
    if unit is None:
        return None
    counted = [each for each in every if each.unit == unit]
    planned = total(_gain(each, each.target) or 0 for each in counted)
    measured = total(_gain(each, each.target) or 0 for each in counted if each.measurements)
    if not any(each.measurements for each in counted):
        return Taken(unit, None, None, planned, 0, "low")
    realised = total(map(_realised, counted))
    again = [_again([each.benefit for each in group], unit) for group in doubled]
    least = total((realised, *(-each for each in again)))
    covered = round(100 * measured / planned)
    alone = all(sum(each.benefit.unit == unit for each in group) < 2 for group in doubled)
    return Taken(unit, realised, least, planned, covered, _certainty(covered, alone))


def _again(group: list[Benefit], unit: str) -> float:
    """Return what a group of benefits that are alike counts beyond the largest of them."""
    gains = [_realised(each) for each in group if each.unit == unit and each.measurements]
    return total(sorted(gains)[:-1])


def _certainty(covered: int, alone: bool) -> Literal["high", "medium", "low"]:  # noqa: FBT001 - read at its one call
    if covered < _HALF:
        return "low"
    return "high" if covered >= _MOST and alone else "medium"


def _realised(benefit: Benefit) -> float:
    measured = benefit.measurements
    return (_gain(benefit, measured[-1].value) or 0) if measured else 0


def _gain(benefit: Benefit, value: float | None) -> float | None:
    """Return how much better than the baseline *value* is, in the wished direction."""
    if value is None or benefit.target is None:
        return None
    base = benefit.baseline or 0
    return value - base if benefit.target >= base else base - value


def _total(numbers: Iterable[float | None]) -> float | None:
    known = [each for each in numbers if each is not None]
    return total(known) if known else None
