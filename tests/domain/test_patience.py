"""Something tried again."""

import pytest

from portfolio_bot.domain.patience import patiently


def failing(times: int) -> list[Exception]:
    """Return errors for so many attempts."""
    return [ValueError(str(number)) for number in range(times)]


def attempts(errors: list[Exception], waits: list[float], most: int) -> str:
    """Try until there is no error left, with at most so many attempts."""

    def attempt() -> str:
        if errors:
            raise errors.pop(0)
        return "done"

    def wait(error: Exception, tried: int) -> float | None:
        return float(tried) if isinstance(error, ValueError) and tried < most else None

    return patiently(attempt, wait, waits.append)


def test_it_is_tried_until_it_goes_well() -> None:
    """It waits before each new attempt, and not after the last."""
    waits: list[float] = []
    assert attempts(failing(2), waits, 3) == "done"
    assert waits == [1.0, 2.0]


def test_last_error_is_raised_when_it_gives_up() -> None:
    """No more is tried or waited."""
    waits: list[float] = []
    with pytest.raises(ValueError, match="2"):
        attempts(failing(9), waits, 3)
    assert waits == [1.0, 2.0]


def test_what_cannot_pass_is_not_tried_again() -> None:
    """An error for which no wait is known is raised at once."""
    waits: list[float] = []
    with pytest.raises(KeyError):
        attempts([KeyError("x")], waits, 3)
    assert waits == []
