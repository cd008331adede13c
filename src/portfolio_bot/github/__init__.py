"""The one room that knows GitHub's API: read a snapshot at once, apply effects in few writes."""

from portfolio_bot.github.client import Client
from portfolio_bot.github.commits import commit, pending_files
from portfolio_bot.github.editions import Branch, Commit, load_branch, load_objects
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
from portfolio_bot.github.histories import edited_by_others
from portfolio_bot.github.ledger import commit_lines, load_ledger
from portfolio_bot.github.portfolio import Edition, Loaded, Take, load_portfolio, load_records
from portfolio_bot.github.reader import load_snapshot
from portfolio_bot.github.sweeping import Everything, load_everything, place_of

__all__ = [
    "AccessError",
    "Branch",
    "Client",
    "Commit",
    "Edition",
    "Everything",
    "GitHubError",
    "GoneError",
    "HeadMovedError",
    "Loaded",
    "NotAppliedError",
    "RateLimitedError",
    "SweepError",
    "Take",
    "UnavailableError",
    "apply",
    "commit",
    "commit_lines",
    "edited_by_others",
    "load_branch",
    "load_everything",
    "load_ledger",
    "load_objects",
    "load_portfolio",
    "load_records",
    "load_snapshot",
    "pending",
    "pending_files",
    "place_of",
]
