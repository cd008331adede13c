"""What is kept apart while a report is rendered."""

import gc
from collections.abc import Iterator

import pytest

from portfolio_bot.app.keeping import MANY, kept_apart


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    """Set apart again, for the other tests, what was so before."""
    before = gc.get_freeze_count()
    gc.unfreeze()
    yield
    if before:
        gc.freeze()


def test_what_a_large_report_is_made_of_is_left_alone() -> None:
    """All that is there at the beginning is set apart, and looked through again afterwards."""
    with kept_apart(MANY):
        assert gc.get_freeze_count() > MANY
    assert gc.get_freeze_count() == 0


def test_a_small_report_changes_nothing() -> None:
    """For few initiatives nothing is set apart."""
    with kept_apart(MANY - 1):
        assert gc.get_freeze_count() == 0


def test_a_failure_ends_it_too() -> None:
    """When rendering fails, nothing stays set apart."""
    with pytest.raises(ValueError, match="no page"), kept_apart(MANY):
        raise ValueError("no page")
    assert gc.get_freeze_count() == 0
