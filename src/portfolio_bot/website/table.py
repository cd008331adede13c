"""The table of all initiatives, which a script makes searchable, filtered and sorted."""

from __future__ import annotations

from collections.abc import Iterator

from portfolio_bot.domain.messages import Trusted
from portfolio_bot.report.rows.row import Row, State
from portfolio_bot.website.frame import Page, Site, cut, numbered

ROWS = 250
"""Rows a page: no page is so heavy that a telephone labours over it."""

STATES: tuple[State, ...] = ("active", "on-hold", "completed", "stopped", "referred", "closed")


def table(site: Site) -> Iterator[Page]:
    """Yield the pages of the table: the open initiatives first, then by number."""
    rows = sorted(site.data.initiatives, key=_order)
    parts = cut(rows, ROWS)
    paths = numbered("table", len(parts))
    for place, (path, part) in enumerate(zip(paths, parts, strict=True)):
        yield site.page(
            path,
            "table",
            site.phrases.say("site-menu-table"),
            rows=part,
            paths=paths,
            place=place,
            total=len(rows),
            states=[state for state in STATES if any(row.state == state for row in rows)],
            shown=site.phrases.say(
                "site-table-shown", shown=Trusted("%shown%"), all=Trusted("%all%")
            ),
        )


def _order(row: Row) -> tuple[bool, int]:
    return not row.is_open, row.number
