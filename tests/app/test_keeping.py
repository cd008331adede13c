"""What is left alone while a report is rendered."""

import gc
from collections.abc import Iterator

import pytest

from portfolio_bot.app.keeping import left_alone


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    """Look again, for the other tests, if that was so before."""
    before = gc.isenabled()
    gc.enable()
    yield
    if not before:
        gc.disable()


def test_a_report_is_left_alone_while_it_is_rendered() -> None:
    """Nothing is looked for meanwhile, and it is again afterwards."""
    with left_alone():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_who_looks_for_nothing_goes_on_so() -> None:
    """Where nothing was looked for before, nothing is afterwards."""
    gc.disable()
    with left_alone():
        assert not gc.isenabled()
    assert not gc.isenabled()


def test_a_failure_ends_it_too() -> None:
    """When rendering fails, it is looked for again."""
    with pytest.raises(ValueError, match="no page"), left_alone():
        raise ValueError("no page")
    assert gc.isenabled()
