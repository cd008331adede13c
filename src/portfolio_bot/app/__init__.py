"""From an event, or a day, to a changed GitHub: load, decide, apply."""

from portfolio_bot.app.events import handle_event
from portfolio_bot.app.shop import BrokenLedgerError, Result, Shop, again

__all__ = ["BrokenLedgerError", "Result", "Shop", "again", "handle_event"]
