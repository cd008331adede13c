"""The demo: the portfolios of fictitious organisations, played on the embedded GitHub."""

from portfolio_bot.demo.playing import play
from portfolio_bot.demo.story import presets, setting

__all__ = ["play", "presets", "setting"]
