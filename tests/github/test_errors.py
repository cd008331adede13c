"""The tree of errors."""

import pytest

from portfolio_bot.domain.effects import Reopen
from portfolio_bot.domain.messages import say
from portfolio_bot.github import errors
from portfolio_bot.github.errors import GitHubError, NotAppliedError, RateLimitedError


@pytest.mark.parametrize(
    "name",
    [
        "AccessError",
        "ScopeError",
        "GoneError",
        "RateLimitedError",
        "UnavailableError",
        "HeadMovedError",
    ],
)
def test_one_tree(name: str) -> None:
    """Whoever catches GitHub's errors catches all of them."""
    assert issubclass(getattr(errors, name), GitHubError)


def test_limit_says_how_long() -> None:
    """A limit carries the wait, or that it is not known."""
    assert RateLimitedError(say("x"), 3.0).wait == 3.0
    assert RateLimitedError(say("x")).wait is None


def test_unfinished_work_is_named() -> None:
    """What was and was not done goes with the error."""
    error = NotAppliedError(say("x"), (Reopen(),), ())
    assert (str(error), error.done, error.undone) == ("x", (Reopen(),), ())
