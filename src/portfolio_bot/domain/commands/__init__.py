"""Slash-commands: where they stand in a comment, which there are, and what was meant."""

from portfolio_bot.domain.commands.parse import Command, Parsed, UnknownCommand, only_new, parse
from portfolio_bot.domain.commands.registry import BY_NAME, REGISTRY, CommandSpec

__all__ = [
    "BY_NAME",
    "REGISTRY",
    "Command",
    "CommandSpec",
    "Parsed",
    "UnknownCommand",
    "only_new",
    "parse",
]
