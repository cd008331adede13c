"""The kanban board: a column a phase, a card an open initiative."""

from __future__ import annotations

from portfolio_bot.report.figures.totals import PhaseCount
from portfolio_bot.report.rows.row import Row
from portfolio_bot.website.frame import Page, Site

MOST_CARDS = 50
"""Cards that a column shows at most; the table has them all."""

MOST_ON_PAGE = 300
"""Cards that the page shows at most, however many columns share them."""

Column = tuple[PhaseCount, list[Row]]


def board(site: Site) -> Page:
    """Write the board."""
    title = site.phrases.say("site-menu-kanban")
    return site.page("kanban.html", "kanban", title, columns=columns(site))


def columns(site: Site) -> list[Column]:
    """Return each phase with the cards that it shows: those that came to it last, first."""
    phases = site.data.phases
    most = min(MOST_CARDS, MOST_ON_PAGE // max(1, len(phases)))
    held: dict[str, list[Row]] = {phase.id: [] for phase in phases}
    for row in sorted(site.open_rows, key=_latest, reverse=True):
        held.setdefault(row.phase, []).append(row)
    return [(phase, held[phase.id][:most]) for phase in phases]


def _latest(row: Row) -> tuple[str, int]:
    return (row.phase_since or row.created).isoformat(), row.number
