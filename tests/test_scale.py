"""The measuring of a large portfolio."""

from tests.scale import DECISIONS, Scale, made, measured


def test_small_portfolio_is_measured() -> None:
    """A portfolio is recorded and reported on in a process of its own, and what it took is told.

    Whether that is within the limits is for `make bench`: here the process that began it counts.
    """
    found = measured(20)
    assert found.count == 20
    assert min(found.reading, found.building, found.memory, found.data) > 0


def test_initiatives_have_their_decisions() -> None:
    """Each initiative has as many decisions as the measure says, and one word from a person."""
    assert len(made(7).issue.comments) == DECISIONS + 1


def test_too_much_is_seen() -> None:
    """Too much time, or too much memory, is not within."""
    assert not Scale(1, 1, 11, 100, 1).within
    assert not Scale(1, 1, 1, 501, 1).within
