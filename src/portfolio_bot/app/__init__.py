"""From an event, or a day, to a changed GitHub: load, decide, apply."""

from portfolio_bot.app.events import handle_event
from portfolio_bot.app.ledgers import BrokenLedgerError
from portfolio_bot.app.papers import read_paper
from portfolio_bot.app.reports import publish_report
from portfolio_bot.app.rollups import Counter, publish_rollup
from portfolio_bot.app.shop import Result, Shop, again
from portfolio_bot.app.sweeps import sweep

__all__ = [
    "BrokenLedgerError",
    "Counter",
    "Result",
    "Shop",
    "again",
    "handle_event",
    "publish_report",
    "publish_rollup",
    "read_paper",
    "sweep",
]
