"""Benefits: what could be reached, what is planned, what is realised; also after completion."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.reported import Benefit
from portfolio_bot.report.formulas import Trend, attainment, trend
from portfolio_bot.report.metrics import total
from portfolio_bot.report.model import Report
from portfolio_bot.report.rows import Row


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


class Benefits(NamedTuple):
    """The benefits of the portfolio."""

    profits: tuple[Profit, ...]
    sums: tuple[Sum, ...]
    doubled: tuple[tuple[Profit, ...], ...]
    withdrawn: tuple[Profit, ...]
    without: tuple[Row, ...]

    @property
    def late(self) -> tuple[Profit, ...]:
        """Those of which a measurement is overdue."""
        return tuple(each for each in self.profits if each.late)


_SUMMED = ("kroner", "hours")
"""Units of which different benefits can be added up."""


def benefits(config: Portfolio, report: Report) -> Benefits:
    """Work out the benefits of all initiatives that were not stopped or sent elsewhere."""
    del config
    rows = [row for row in report.rows if row.state not in {"stopped", "referred", "closed"}]
    every = [_profit(row, each, report.as_of) for row in rows for each in row.facts.benefits]
    profits = [each for each in every if not each.benefit.withdrawn]
    return Benefits(
        profits=tuple(profits),
        sums=tuple(_sums(profits)),
        doubled=tuple(_doubled(profits)),
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


def _gain(benefit: Benefit, value: float | None) -> float | None:
    """Return how much better than the baseline *value* is, in the wished direction."""
    if value is None or benefit.target is None:
        return None
    base = benefit.baseline or 0
    return value - base if benefit.target >= base else base - value


def _total(numbers: Iterable[float | None]) -> float | None:
    known = [each for each in numbers if each is not None]
    return total(known) if known else None


def _doubled(profits: Iterable[Profit]) -> Iterator[tuple[Profit, ...]]:
    """Find benefits that say the same: they may be counted twice (T8)."""
    alike: dict[tuple[str, str], list[Profit]] = defaultdict(list)
    for each in profits:
        name, indicator = each.benefit.name, each.benefit.indicator or ""
        alike[(_plain(name), _plain(indicator))].append(each)
    yield from (tuple(group) for _, group in sorted(alike.items()) if len(group) > 1)


def _plain(text: str) -> str:
    return " ".join("".join(c if c.isalnum() else " " for c in text.casefold()).split())
