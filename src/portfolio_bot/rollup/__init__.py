"""The roll-up: one report of several portfolios, made of what each lets others know."""

from portfolio_bot.rollup.model import RolledUp, roll_up
from portfolio_bot.rollup.reading import Read, read_shared
from portfolio_bot.rollup.render import render_rollup, rollup_paths

__all__ = ["Read", "RolledUp", "read_shared", "render_rollup", "roll_up", "rollup_paths"]
