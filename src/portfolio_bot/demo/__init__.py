"""The demo: a fictitious agency's portfolio, played on the embedded GitHub."""

from portfolio_bot.demo.playing import play

__all__ = ["play"]
