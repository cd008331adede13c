"""`portfolio-bot ledger`: the ledger, from files or from GitHub, verified, shown and exported."""

from portfolio_bot.calls.ledger.asking import export, show, verify
from portfolio_bot.calls.ledger.source import Source

__all__ = ["Source", "export", "show", "verify"]
