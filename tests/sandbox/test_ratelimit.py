"""What is left of the hour."""

from datetime import UTC, datetime, timedelta

from portfolio_bot.sandbox.model import User
from portfolio_bot.sandbox.ratelimit import Budget, RateLimits
from portfolio_bot.sandbox.state import Token

NOW = datetime(2026, 1, 1, tzinfo=UTC)
TOKEN = Token("t", User("ola", None, False, False, 1, "U"), limit=10)  # noqa: FBT003  the order of the fields


def test_points_are_counted_apart() -> None:
    """Each token has its own hour, for each face of the API."""
    limits = RateLimits()
    spent = limits.spend(TOKEN, "graphql", 4, NOW)
    assert (spent.limit, spent.used, spent.remaining) == (10, 4, 6)
    assert limits.budget(TOKEN, "core", NOW).used == 0
    assert limits.budget(None, "graphql", NOW).limit == 60


def test_hour_begins_with_the_first_call() -> None:
    """An hour after the first call all points are back."""
    limits = RateLimits()
    assert limits.spend(TOKEN, "core", 12, NOW).remaining == 0
    assert limits.budget(TOKEN, "core", NOW + timedelta(minutes=59)).used == 12
    later = limits.budget(TOKEN, "core", NOW + timedelta(hours=1))
    assert (later.used, later.reset_at) == (0, "2026-01-01T02:00:00Z")


def test_headers_tell_the_budget() -> None:
    """A budget is told by GitHub's headers."""
    assert Budget("core", 60, 70, 1000).headers == {
        "X-RateLimit-Limit": "60",
        "X-RateLimit-Remaining": "0",
        "X-RateLimit-Used": "70",
        "X-RateLimit-Reset": "1000",
        "X-RateLimit-Resource": "core",
    }
