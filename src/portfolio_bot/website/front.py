"""The front page: in short, what awaits a decision, how the initiatives stand, what came of it."""

from __future__ import annotations

from portfolio_bot.report.rows.row import Row
from portfolio_bot.report.sections.value_log import gifts
from portfolio_bot.website.frame import Page, Site

MOST_DUE = 100
MOST_ROWS = 25
"""Rows that the page shows at most; the table has them all."""

MOST_VALUE = 5
"""Value delivered that the page shows at most; each initiative's page has its own."""

_WORST = {"red": 0, "delayed": 0, "yellow": 1, "behind": 1}


def front(site: Site) -> Page:
    """Write the front page."""
    rows = sorted(site.open_rows, key=lambda row: _concern(site, row))
    given = gifts(site.data.initiatives)
    return site.page(
        "index.html",
        "index",
        site.config.report.title,
        due=site.data.due[:MOST_DUE],
        more_due=max(0, len(site.data.due) - MOST_DUE),
        rows=rows[:MOST_ROWS],
        all_rows=len(rows),
        unknown=sum(row.health == "unknown" for row in rows),
        value=given[:MOST_VALUE],
        more_value=max(0, len(given) - MOST_VALUE),
        deviating=sum(_concern(site, row)[0] < 2 for row in rows),
    )


def signals(site: Site, row: Row) -> list[str]:
    """Return the signals of what is reported of *row*, dimension by dimension."""
    found: list[str] = []
    for dimension, status in row.facts.statuses.items():
        scale = site.config.statuses.get(dimension)
        level = scale.levels.get(status.level) if scale else None
        found.append(level.signal if level else "none")
    return found


def _concern(site: Site, row: Row) -> tuple[int, int, int]:
    """Sort by the worst of what is known, then by how many know of it, then by number."""
    words = [*signals(site, row), row.health or "unknown"]
    worst = [_WORST.get(word, 2) for word in words]
    return min(worst), -worst.count(min(worst)), row.number
