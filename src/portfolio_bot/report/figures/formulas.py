"""Formulas of benefits, uncertainty, objectives, priority and flow: each with its source.

Rounding is half to even. A figure that cannot be worked out is None, never 0.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction
from typing import Literal, NamedTuple

Trend = Literal["better", "same", "worse"]
Rank = Literal["must", "should", "could", "wont", "unset"]

UNACCEPTABLE = 10
"""A risk factor above this cannot be lived with while it is open (Prosjektportalen 365)."""


def attainment(baseline: float, target: float, measured: float) -> int:
    """Return how much of the way from *baseline* to *target* is *measured*, in per cent.

    Below 0 it has become worse, above 100 better than planned. Raises `ValueError` when the
    target is the baseline: then there is no way to measure along. Source: the benefit's
    profile of Managing Successful Programmes; Prosjektportalen divides by zero here.
    """
    if target == baseline:
        raise ValueError("the target is the baseline")
    way = Fraction(str(target)) - Fraction(str(baseline))
    return round(100 * (Fraction(str(measured)) - Fraction(str(baseline))) / way)


def trend(baseline: float, target: float, before: float, latest: float) -> Trend:
    """Tell whether the *latest* measurement is nearer to what is wished for than *before*."""
    if latest == before:
        return "same"
    return "better" if (latest > before) == (target > baseline) else "worse"


def risk_factor(probability: int, impact: int) -> int:
    """Return probability times impact, each 1 to 5 (Prosjektportalen 365)."""
    return probability * impact


def key_result(start: float, target: float, current: float) -> Fraction:
    """Return how much of a key result is reached, 0 to 1. Raises `ValueError` for no way to go.

    Source: OKR as Digdir uses them; a result past its target counts as reached.
    """
    if target == start:
        raise ValueError("the target is where it began")
    way = Fraction(str(target)) - Fraction(str(start))
    return min(Fraction(1), max(Fraction(0), (Fraction(str(current)) - Fraction(str(start))) / way))


def weighted_mean(parts: Iterable[tuple[Fraction, float]]) -> Fraction | None:
    """Return the mean of values with weights; None when nothing weighs anything."""
    known = [(value, Fraction(str(weight))) for value, weight in parts]
    total = sum((weight for _, weight in known), Fraction(0))
    return sum((value * weight for value, weight in known), Fraction(0)) / total if total else None


class Idea(NamedTuple):
    """The five scores of an idea, 1 to 5 each (5 is best, for risk: lowest), and an adjustment."""

    qualitative: int
    operational: int
    risk: int
    strategic: int
    economic: int
    adjustment: int = 0

    @property
    def score(self) -> int:
        """The sum of the scores and the adjustment (Prosjektportalen 365, idea processing)."""
        return sum(self)


def idea_rank(score: int) -> Rank:
    """Return the MoSCoW step of an idea's *score*; 0 is an idea that nobody has scored.

    Source: Prosjektportalen 365. There 8 itself is in no step; here it is «won't», as below 9.
    """
    if score == 0:
        return "unset"
    if score > 22:
        return "must"
    if score > 16:
        return "should"
    return "could" if score > 8 else "wont"


def wsjf(value: float, criticality: float, reduction: float, size: float) -> Fraction | None:
    """Return weighted shortest job first: cost of delay by size (SAFe); None without a size."""
    if size <= 0:
        return None
    delay = sum(Fraction(str(each)) for each in (value, criticality, reduction))
    return delay / Fraction(str(size))


def percentile(numbers: Sequence[int], share: int) -> int | None:
    """Return the least of *numbers* that *share* per cent of them do not exceed; None of none.

    The nearest-rank method: always a figure that somebody has really waited.
    """
    ordered = sorted(numbers)
    if not ordered:
        return None
    rank = -(-share * len(ordered) // 100)
    return ordered[max(0, rank - 1)]


def median(numbers: Sequence[int]) -> int | None:
    """Return the middle of *numbers*, of two middles their rounded mean; None of none."""
    ordered = sorted(numbers)
    if not ordered:
        return None
    half = len(ordered) // 2
    if len(ordered) % 2:
        return ordered[half]
    return round(Fraction(ordered[half - 1] + ordered[half], 2))
