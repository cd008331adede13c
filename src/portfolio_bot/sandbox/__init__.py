"""An embedded GitHub on loopback, for trying the bot without an organisation and for tests."""

from portfolio_bot.sandbox.exchange import Answer, Handler, Middleware, Request
from portfolio_bot.sandbox.faults.injector import Faults
from portfolio_bot.sandbox.faults.spec import FaultError
from portfolio_bot.sandbox.sandbox import Sandbox, serve_forever
from portfolio_bot.sandbox.seed_file import SeedError

__all__ = [
    "Answer",
    "FaultError",
    "Faults",
    "Handler",
    "Middleware",
    "Request",
    "Sandbox",
    "SeedError",
    "serve_forever",
]
