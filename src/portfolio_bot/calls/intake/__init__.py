"""`portfolio-bot import`: a portfolio that is older than the bot, planned, listed and taken in."""

from portfolio_bot.calls.intake.running import Asked, take_in

__all__ = ["Asked", "take_in"]
