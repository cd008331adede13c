"""All pages of the public page, one after the other."""

from __future__ import annotations

from collections.abc import Iterator

from portfolio_bot.site.board import board
from portfolio_bot.site.cases import cases
from portfolio_bot.site.frame import Page, Site
from portfolio_bot.site.front import front
from portfolio_bot.site.log import log
from portfolio_bot.site.plans import plans
from portfolio_bot.site.table import table


def pages(site: Site) -> Iterator[Page]:
    """Yield path and text of every page. They are many, so that they are not held at once."""
    yield front(site)
    yield board(site)
    yield from table(site)
    yield from plans(site)
    yield from log(site)
    yield from cases(site)
