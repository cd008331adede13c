"""The figures."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portfolio_bot.report.rows.metrics import (
    Health,
    Indicator,
    days,
    health,
    indicator,
    is_over,
    overdue_days,
    settled_progress,
    share,
    total,
)

TODAY = date(2025, 4, 11)
DAYS = st.dates(date(2000, 1, 1), date(2100, 1, 1))


@pytest.mark.parametrize(
    ("progress", "start", "end", "closed", "expected"),
    [
        (60, (1, 1), (4, 1), None, (10, 11, 49, 100)),
        (100, (1, 1), (4, 1), (4, 10), (9, 10, 90, 100)),
        (50, (3, 1), (6, 1), None, (0, 0, 50, 45)),
        (0, (5, 1), (6, 1), None, (0, 0, None, 0)),
        (80, (1, 1), (1, 11), None, (90, 900, 0, 100)),
    ],
)
def test_indicator_agrees_with_its_source(
    progress: int,
    start: tuple[int, int],
    end: tuple[int, int],
    closed: tuple[int, int] | None,
    expected: tuple[int, int, int | None, int],
) -> None:
    """The success indicator gives the figures of Digdir's roadmap report."""
    close = date(2025, *closed) if closed else None
    found = indicator(progress, date(2025, *start), date(2025, *end), TODAY, close)
    assert found is not None
    told = (found.overdue_days, found.overdue_percent, found.success, found.expected)
    assert told == expected


def test_halves_round_to_even() -> None:
    """Half a per cent goes to the even neighbour, below and above."""
    start = date(2024, 1, 1)
    half = indicator(50, start, date(2024, 7, 19), date(2024, 7, 20))
    three_halves = indicator(50, start, date(2024, 7, 19), date(2024, 7, 22))
    assert half is not None
    assert three_halves is not None
    assert (half.overdue_percent, three_halves.overdue_percent) == (0, 2)


def test_plan_of_no_days_counts_as_one() -> None:
    """A plan that starts and ends on the same day does not divide by zero."""
    day = date(2025, 4, 10)
    assert indicator(40, day, day, TODAY) == Indicator(
        overdue_days=1, overdue_percent=100, success=0, expected=100
    )


@pytest.mark.parametrize(
    ("progress", "start", "end"),
    [
        (None, TODAY, TODAY),
        (10, None, TODAY),
        (10, TODAY, None),
        (10, TODAY, date(2025, 1, 1)),
    ],
)
def test_indicator_needs_progress_and_plan(
    progress: int | None, start: date | None, end: date | None
) -> None:
    """Without progress, or without a plan that makes sense, there is no indicator."""
    assert indicator(progress, start, end, TODAY) is None


@given(st.integers(0, 100), DAYS, DAYS, DAYS, st.none() | DAYS)
def test_indicator_keeps_its_bounds(
    progress: int, start: date, end: date, as_of: date, closed: date | None
) -> None:
    """Success and expectation lie from 0 to 100, and success never exceeds progress."""
    found = indicator(progress, start, end, as_of, closed)
    assert (found is None) == (end < start)
    if found is not None:
        assert 0 <= found.expected <= 100
        assert found.overdue_days >= 0
        assert found.success is None or 0 <= found.success <= progress


@pytest.mark.parametrize(
    ("reported", "completed", "counts"),
    [(None, False, None), (33.4, False, 33), (120.0, False, 100), (60.0, True, 100)],
)
def test_progress_that_counts(
    reported: float | None, *, completed: bool, counts: int | None
) -> None:
    """Nothing reported stays unknown; what is completed has come all the way."""
    assert settled_progress(reported, completed=completed) == counts


@pytest.mark.parametrize(
    ("progress", "start", "end", "judged"),
    [
        (100, date(2025, 1, 1), date(2025, 4, 10), "delayed"),
        (None, None, date(2025, 4, 10), "delayed"),
        (None, date(2025, 4, 12), None, "not-started"),
        (None, date(2025, 1, 1), date(2025, 4, 11), "unknown"),
        (50, None, date(2025, 5, 1), "unknown"),
        (50, date(2025, 6, 1), date(2025, 5, 1), "not-started"),
        (80, date(2025, 1, 1), date(2025, 4, 11), "on-plan"),
        (79, date(2025, 1, 1), date(2025, 4, 11), "behind"),
    ],
)
def test_health_follows_the_plan(
    progress: int | None, start: date | None, end: date | None, judged: Health
) -> None:
    """Delayed is past the end; behind is more than the tolerance below what is expected."""
    assert health(progress, start, end, TODAY) == judged


def test_days_are_never_negative() -> None:
    """Time that has not come counts as no days."""
    assert days(date(2025, 4, 12), TODAY) == 0
    assert overdue_days(date(2025, 4, 1), TODAY, date(2025, 4, 3)) == 2


@pytest.mark.parametrize(("limit", "over"), [(None, False), (2, True), (3, False)])
def test_limit_may_be_reached_but_not_passed(limit: int | None, *, over: bool) -> None:
    """A phase is over its limit when it holds more, not when it is full."""
    assert is_over(3, limit) is over


def test_share_of_nothing_is_unknown() -> None:
    """A part of nothing is no figure; otherwise it is per cent."""
    assert (share(0, 0), share(1, 3)) == (None, 33)


@given(st.lists(st.none() | st.integers(0, 10**6).map(lambda n: n / 100)))
def test_total_does_not_depend_on_order(numbers: list[float | None]) -> None:
    """A sum is the same in any order, and leaves out what is unknown."""
    assert total(numbers) == total(reversed(numbers))


def test_total_is_exact() -> None:
    """Tenths add up without the errors of binary fractions."""
    assert total([0.1, 0.2, None]) == 0.3
