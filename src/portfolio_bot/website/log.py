"""The history: the portfolio's decisions, the latest first."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from heapq import nlargest

from portfolio_bot.report.rows.log import LOGGED
from portfolio_bot.report.rows.row import Row
from portfolio_bot.website.frame import Decided, Page, Site, cut, numbered

ROWS = 150
MOST = 3_000
"""Decisions that are shown here at most; each initiative's page has its own."""

Logged = tuple[Row, Decided]


def log(site: Site) -> Iterator[Page]:
    """Yield the pages of the history."""
    logged = latest(site)
    parts = cut(logged, ROWS)
    paths = numbered("history", len(parts))
    for place, (path, part) in enumerate(zip(paths, parts, strict=True)):
        yield site.page(
            path,
            "history",
            site.phrases.say("site-menu-history"),
            logged=part,
            paths=paths,
            place=place,
            capped=len(logged) == MOST,
        )


def latest(site: Site) -> list[Logged]:
    """Return the latest decisions on all initiatives."""
    found = (
        (row, decision)
        for row in site.data.initiatives
        for decision in site.decisions_of(row)
        if decision.kind in LOGGED
    )
    return nlargest(MOST, found, key=_when)


def _when(logged: Logged) -> tuple[datetime, int, str]:
    row, decision = logged
    return decision.at, row.number, decision.id
