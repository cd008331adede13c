"""The formulas, with the vectors that their sources give."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portfolio_bot.report.figures.formulas import (
    Idea,
    attainment,
    idea_rank,
    key_result,
    median,
    percentile,
    risk_factor,
    trend,
    weighted_mean,
    wsjf,
)

number = st.integers(-1000, 1000)


@pytest.mark.parametrize(
    ("baseline", "target", "measured", "percent"),
    [(30, 10, 22, 40), (0, 100, 50, 50), (30, 10, 40, -50), (0, 10, 12, 120), (0, 8, 1, 12)],
)
def test_attainment(baseline: float, target: float, measured: float, percent: int) -> None:
    """The way gone of the way to go, also downwards, past the target and backwards."""
    assert attainment(baseline, target, measured) == percent


def test_a_target_that_is_the_baseline_is_an_error() -> None:
    """Without a way to go there is no share of it, in benefits as in key results."""
    with pytest.raises(ValueError, match="baseline"):
        attainment(3, 3, 4)
    with pytest.raises(ValueError, match="began"):
        key_result(3, 3, 4)


@pytest.mark.parametrize(
    ("target", "before", "latest", "told"),
    [(10, 25, 20, "better"), (10, 20, 25, "worse"), (50, 25, 20, "worse"), (50, 20, 20, "same")],
)
def test_trend_follows_the_wish(target: float, before: float, latest: float, told: str) -> None:
    """What is better depends on where the benefit is to go from 30."""
    assert trend(30, target, before, latest) == told


@pytest.mark.parametrize(
    ("current", "share"), [(-5, 0), (0, 0), (25, Fraction(1, 4)), (100, 1), (130, 1)]
)
def test_key_results_are_clamped(current: float, share: Fraction) -> None:
    """A key result counts from nothing to all."""
    assert key_result(0, 100, current) == share


def test_weights_weigh() -> None:
    """A mean follows its weights, and there is none of nothing."""
    assert weighted_mean([(Fraction(1), 3), (Fraction(0), 1)]) == Fraction(3, 4)
    assert weighted_mean([]) is None
    assert weighted_mean([(Fraction(1), 0)]) is None


@pytest.mark.parametrize(
    ("score", "rank"),
    [(25, "must"), (23, "must"), (22, "should"), (17, "should"), (16, "could"), (9, "could"),
     (8, "wont"), (5, "wont"), (0, "unset")],
)  # fmt: skip
def test_ideas_are_ranked(score: int, rank: str) -> None:
    """More than 22 is a must, more than 16 a should, more than 8 a could, 0 nothing at all."""
    assert idea_rank(score) == rank


def test_scores_add_up() -> None:
    """An idea's score is its five answers and the adjustment."""
    assert Idea(5, 4, 3, 2, 1, adjustment=-2).score == 13


def test_wsjf() -> None:
    """The cost of delay by the size; without a size there is no order."""
    assert wsjf(8, 5, 2, 3) == 5
    assert wsjf(1, 1, 1, 0) is None


def test_risk_factor() -> None:
    """Probability times impact."""
    assert risk_factor(3, 4) == 12


@given(st.lists(st.integers(0, 1000), min_size=1), st.integers(1, 100))
def test_percentiles_are_waited(days: list[int], share: int) -> None:
    """A percentile is one of the figures, and at most the rest of them are above it."""
    found = percentile(days, share)
    assert found in days
    assert sum(day > found for day in days) * 100 <= (100 - share) * len(days)


def test_middles() -> None:
    """The median is the middle, or between two; of nothing there is none."""
    assert [median([3]), median([1, 9, 2]), median([1, 2]), median([1, 4])] == [3, 2, 2, 2]
    assert median([]) is None
    assert percentile([], 90) is None


@given(number, number, number)
def test_way_and_share_agree(start: int, target: int, current: int) -> None:
    """Between start and target, benefit and key result are the same share of the way."""
    if start == target:
        return
    share = key_result(start, target, current)
    if 0 < share < 1:
        assert attainment(start, target, current) == round(100 * share)
