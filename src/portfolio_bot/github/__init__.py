"""The one room that knows GitHub's API: read a snapshot at once, apply effects in few writes."""

from portfolio_bot.github.client import Client
from portfolio_bot.github.errors import (
    AccessError,
    GitHubError,
    GoneError,
    HeadMovedError,
    NotAppliedError,
    RateLimitedError,
    SweepError,
    UnavailableError,
)
from portfolio_bot.github.executor import apply, pending
from portfolio_bot.github.reader import load_snapshot

__all__ = [
    "AccessError",
    "Client",
    "GitHubError",
    "GoneError",
    "HeadMovedError",
    "NotAppliedError",
    "RateLimitedError",
    "SweepError",
    "UnavailableError",
    "apply",
    "load_snapshot",
    "pending",
]
