"""All pages of the public page, one after the other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from portfolio_bot.website.board import board
from portfolio_bot.website.cases import cases
from portfolio_bot.website.frame import Page, Site
from portfolio_bot.website.front import front
from portfolio_bot.website.log import log
from portfolio_bot.website.plans import plans
from portfolio_bot.website.table import table
from portfolio_bot.website.withheld import public


def pages(site: Site) -> Iterator[Page]:
    """Yield path and text of every page. They are many, so that they are not held at once."""
    site = replace(site, data=public(site.config, site.data))
    yield front(site)
    yield board(site)
    yield from table(site)
    yield from plans(site)
    yield from log(site)
    yield from cases(site)
