"""The day of an edition, when nobody names one."""

from __future__ import annotations

from datetime import date

import pytest

from portfolio_bot.domain.config import EditionKind
from portfolio_bot.domain.periods import closing_day


@pytest.mark.parametrize(
    ("edition", "today", "day"),
    [
        ("weekly", date(2026, 11, 23), date(2026, 11, 23)),
        ("monthly", date(2026, 11, 1), date(2026, 10, 31)),
        ("monthly", date(2026, 3, 9), date(2026, 2, 28)),
        ("tertial", date(2027, 1, 1), date(2026, 12, 31)),
        ("tertial", date(2026, 5, 1), date(2026, 4, 30)),
        ("tertial", date(2026, 12, 24), date(2026, 8, 31)),
    ],
)
def test_a_period_is_reported_when_it_is_over(edition: EditionKind, today: date, day: date) -> None:
    """A week is reported as it stands today, a month and a tertial up to their last day."""
    assert closing_day(edition, today) == day
