"""The command line. What a command does not need is not imported: start-up is felt."""

from portfolio_bot.cli.starting import main

__all__ = ["main"]
