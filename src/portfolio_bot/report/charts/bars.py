"""Bars one below the other, each with its name and its figure: the shape of four charts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from portfolio_bot.report.charts.canvas import MARGIN, WIDTH, Canvas, fitted

MOST = 15
"""Groups that are drawn at most; the table has them all."""

_SPAN = WIDTH - 2 * MARGIN
_BAR = 16
_TOP = 12


class Bar(NamedTuple):
    """One bar: how long, how it looks, and what is written behind it."""

    value: float
    look: str
    told: str


class Group(NamedTuple):
    """Bars that belong together under one name; ``mark`` is a limit across them."""

    name: str
    bars: tuple[Bar, ...]
    mark: float | None = None


class Picture(NamedTuple):
    """What a chart is called, what it tells, and what it says when there is nothing to show."""

    title: str
    description: str
    empty: str
    legend: tuple[tuple[str, str], ...] = ()


def draw_bars(picture: Picture, groups: Sequence[Group], largest: float | None = None) -> str:
    """Draw *groups* to one scale, up to *largest* (default: the longest bar or mark)."""
    canvas = Canvas(picture.title, picture.description)
    shown = groups[:MOST]
    lengths = [bar.value for group in shown for bar in group.bars]
    marks = [group.mark for group in shown if group.mark is not None]
    whole = largest or max([*lengths, *marks], default=0) or 1
    top = float(_TOP)
    for group in shown:
        top = _group(canvas, group, top, _SPAN / whole)
    if not shown:
        canvas.text(MARGIN, top + 18, picture.empty, "small")
        top += 30
    return canvas.write(_legend(canvas, picture.legend if shown else (), top) + 10)


def _group(canvas: Canvas, group: Group, top: float, unit: float) -> float:
    """Draw a group; return where the next one begins."""
    told = group.bars[0].told if len(group.bars) == 1 else ""
    canvas.text(MARGIN, top + 18, fitted(group.name, _SPAN - 10 * len(told) - 12, 18), "head")
    if told:
        canvas.text(WIDTH - MARGIN, top + 18, told, "end")
    bar_top = top + 27
    for bar in group.bars:
        if not told:
            canvas.text(MARGIN, bar_top + 14, bar.told, "small")
            bar_top += 22
        length = min(_SPAN, max(0.0, bar.value * unit))
        canvas.rect(MARGIN, bar_top, _SPAN, _BAR, "track")
        if length:
            canvas.rect(MARGIN, bar_top, length, _BAR, bar.look)
        bar_top += _BAR + 6
    if group.mark is not None:
        x = min(MARGIN + group.mark * unit, WIDTH - MARGIN - 1.5)
        canvas.line((x, top + 22), (x, bar_top), "limit")
    return bar_top + 12


def _legend(canvas: Canvas, legend: tuple[tuple[str, str], ...], top: float) -> float:
    """Explain the looks, one a line; return where the drawing ends."""
    for look, words in legend:
        if look == "limit":
            canvas.line((MARGIN + 8, top + 3), (MARGIN + 8, top + 21), look)
        else:
            canvas.rect(MARGIN, top + 6, 16, 14, look)
        canvas.text(MARGIN + 24, top + 19, fitted(words, _SPAN - 24, 16), "small")
        top += 24
    return top
