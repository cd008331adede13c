"""The timeline: when each open initiative runs by its plan, phase by phase."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby
from typing import NamedTuple

from portfolio_bot.domain.reported.facts import Deliverable
from portfolio_bot.report.charts.timeline import Window, months, window_of
from portfolio_bot.report.rows.row import Row
from portfolio_bot.website.frame import Page, Site, cut, numbered

ROWS = 150
"""Bars a page."""

MOST_MARKS = 12
"""Milestones that a bar shows at most; the initiative's page has more."""

_EDGE = 80
_LEAST = 0.6


class Tick(NamedTuple):
    """A month on the axis. ``end`` tells that its name stands to the left of it."""

    place: str
    name: str
    end: bool


class Bar(NamedTuple):
    """The plan of an initiative: where it is drawn, and where its milestones are."""

    row: Row
    start: str
    width: str
    marks: tuple[str, ...]
    following: Deliverable | None


def plans(site: Site) -> Iterator[Page]:
    """Yield the pages of the timeline."""
    order = [phase.id for phase in site.data.phases]
    drawn = sorted(filter(has_plan, site.open_rows), key=lambda row: _order(order, row))
    window = window_of([_dates(row) for row in drawn], site.data.as_of)
    parts = cut(drawn, ROWS)
    paths = numbered("timeline", len(parts))
    for place, (path, part) in enumerate(zip(paths, parts, strict=True)):
        yield site.page(
            path,
            "timeline",
            site.phrases.say("site-menu-timeline"),
            groups=_groups(site, window, part),
            ticks=_ticks(site, window),
            today=percent(window, site.data.as_of),
            undated=len(site.open_rows) - len(drawn),
            paths=paths,
            place=place,
        )


def has_plan(row: Row) -> bool:
    """Tell whether *row* has both dates, in order."""
    return row.start is not None and row.end is not None and row.start <= row.end


def percent(window: Window, day: date) -> str:
    """Return where *day* is across the window, in per cent."""
    return f"{_share(window, day):.2f}"


def bar(window: Window, row: Row, as_of: date) -> Bar:
    """Return the bar of *row*, which has a plan."""
    _, start, end = _dates(row)
    width = max(_LEAST, _share(window, end) - _share(window, start))
    milestones = [each for each in row.facts.deliverables if each.due and not each.withdrawn]
    ahead = [each for each in milestones if each.done is None and each.due and each.due >= as_of]
    return Bar(
        row=row,
        start=percent(window, start),
        width=f"{width:.2f}",
        marks=tuple(percent(window, each.due) for each in milestones[:MOST_MARKS] if each.due),
        following=min(ahead, key=lambda each: (each.due or as_of, each.id), default=None),
    )


def _groups(site: Site, window: Window, rows: Sequence[Row]) -> list[tuple[str, list[Bar]]]:
    return [
        (site.phrases.phase(phase), [bar(window, row, site.data.as_of) for row in group])
        for phase, group in groupby(rows, key=lambda row: row.phase)
    ]


def _ticks(site: Site, window: Window) -> list[Tick]:
    inside = [month for month in months(window) if window.first <= month <= window.last]
    return [
        Tick(percent(window, month), site.phrases.month(month), _share(window, month) > _EDGE)
        for month in inside
    ]


def _dates(row: Row) -> tuple[Row, date, date]:
    return row, row.start or row.created, row.end or row.created


def _order(phases: Sequence[str], row: Row) -> tuple[int, str, str, int]:
    place = phases.index(row.phase) if row.phase in phases else -1
    _, start, end = _dates(row)
    return -place, start.isoformat(), end.isoformat(), row.number


def _share(window: Window, day: date) -> float:
    inside = min(max(day, window.first), window.last)
    return 100 * (inside - window.first).days / max(1, (window.last - window.first).days)
