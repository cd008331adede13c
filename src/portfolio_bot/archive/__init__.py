"""`portfolio-bot ledger`: the ledger, from files or from GitHub, verified, shown and exported."""

from portfolio_bot.archive.asking import export, show, verify
from portfolio_bot.archive.source import Source

__all__ = ["Source", "export", "show", "verify"]
