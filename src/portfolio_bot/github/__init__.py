"""The one room that knows GitHub's API: read a snapshot at once, apply effects in few writes."""

from portfolio_bot.github.client import Client
from portfolio_bot.github.commits import commit, pending_files
from portfolio_bot.github.errors import (
    AccessError,
    GitHubError,
    GoneError,
    HeadMovedError,
    NotAppliedError,
    RateLimitedError,
    UnavailableError,
)
from portfolio_bot.github.executor import apply, pending
from portfolio_bot.github.ledger import commit_lines, load_ledger
from portfolio_bot.github.portfolio import Edition, load_portfolio
from portfolio_bot.github.reader import load_snapshot

__all__ = [
    "AccessError",
    "Client",
    "Edition",
    "GitHubError",
    "GoneError",
    "HeadMovedError",
    "NotAppliedError",
    "RateLimitedError",
    "UnavailableError",
    "apply",
    "commit",
    "commit_lines",
    "load_ledger",
    "load_portfolio",
    "load_snapshot",
    "pending",
    "pending_files",
]
