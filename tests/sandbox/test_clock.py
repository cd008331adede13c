"""The sandbox's time."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portfolio_bot.sandbox.clock import Clock, moment_of, stamp


@given(st.datetimes(min_value=datetime(1970, 1, 1), max_value=datetime(2100, 1, 1)))  # noqa: DTZ001  without a zone on purpose
def test_stamps_read_back(moment: datetime) -> None:
    """A stamp reads back as the moment, to the second."""
    assert moment_of(stamp(moment)) == moment.replace(microsecond=0, tzinfo=UTC)


def test_stamp_is_in_utc() -> None:
    """A moment elsewhere is told in UTC."""
    zone = timezone(timedelta(hours=2))
    assert stamp(datetime(2026, 7, 1, 10, tzinfo=zone)) == "2026-07-01T08:00:00Z"


def test_fixed_clock_moves_with_writes() -> None:
    """A fixed clock stands still, but for one second with each write."""
    clock = Clock(datetime(2026, 1, 1, tzinfo=UTC))
    assert clock.now() == clock.fixed == "2026-01-01T00:00:00Z"
    assert clock.tick() == clock.now() == "2026-01-01T00:00:01Z"


def test_real_clock_goes_by_itself() -> None:
    """Without a start it is the present; setting it fixes it."""
    clock = Clock()
    assert clock.fixed is None
    assert stamp(datetime.now(UTC) - timedelta(minutes=1)) < clock.tick() <= clock.now()
    clock.set(datetime(2026, 1, 1, tzinfo=UTC))
    assert clock.now() == "2026-01-01T00:00:00Z"


def test_nonsense_is_no_time() -> None:
    """What is no ISO 8601 time raises."""
    with pytest.raises(ValueError, match="i dag"):
        moment_of("i dag")
