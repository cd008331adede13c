"""The one room that knows GitHub's API: read a snapshot at once, apply effects in few writes."""

from portfolio_bot.github.checkup import load_surroundings
from portfolio_bot.github.client import Client
from portfolio_bot.github.commits import commit, pending_files
from portfolio_bot.github.digests import find_place, is_told, tell
from portfolio_bot.github.editions import Branch, KeptEdition, load_branch, load_edition
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
from portfolio_bot.github.importing import New, find_assignable, label_issues, open_issues
from portfolio_bot.github.ledger import commit_lines, load_ledger
from portfolio_bot.github.portfolio import Edition, Loaded, Take, load_portfolio, load_records
from portfolio_bot.github.proposals import BRANCH as PROPOSED
from portfolio_bot.github.proposals import begin_branch, load_proposal, open_proposal
from portfolio_bot.github.reader import load_snapshot
from portfolio_bot.github.setup import carry_out, load_place
from portfolio_bot.github.sweeping import Everything, load_everything, place_of

__all__ = [
    "PROPOSED",
    "AccessError",
    "Branch",
    "Client",
    "Edition",
    "Everything",
    "GitHubError",
    "GoneError",
    "HeadMovedError",
    "KeptEdition",
    "Loaded",
    "New",
    "NotAppliedError",
    "RateLimitedError",
    "SweepError",
    "Take",
    "UnavailableError",
    "apply",
    "begin_branch",
    "carry_out",
    "commit",
    "commit_lines",
    "edited_by_others",
    "find_assignable",
    "find_place",
    "is_told",
    "label_issues",
    "load_branch",
    "load_edition",
    "load_everything",
    "load_ledger",
    "load_place",
    "load_portfolio",
    "load_proposal",
    "load_records",
    "load_snapshot",
    "load_surroundings",
    "open_issues",
    "open_proposal",
    "pending",
    "pending_files",
    "place_of",
    "tell",
]
