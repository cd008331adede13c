"""The public page: plain HTML of a portfolio's data, for those without an account at GitHub."""

from portfolio_bot.website.frame import Site
from portfolio_bot.website.pages import pages

__all__ = ["Site", "pages"]
