"""The balance between two scales: a bubble an initiative, larger with more person-months."""

from __future__ import annotations

from collections import defaultdict

from portfolio_bot.report.charts.canvas import MARGIN, WIDTH, Canvas, fitted
from portfolio_bot.report.sections import Figures
from portfolio_bot.report.sections.balance import Bubble
from portfolio_bot.report.words.phrases import Phrases

_LEFT = 48.0
_TOP = 44.0
_HEIGHT = 320.0
MOST = 3
"""Bubbles that stand side by side at one place."""

_SMALL, _LARGE = 9.0, 28.0


def bubbles_chart(figures: Figures, phrases: Phrases) -> str:
    """Draw the two configured scales; those at the same place stand around it."""
    canvas = Canvas(
        phrases.say("report-bubbles-title"),
        phrases.say("report-bubbles-description", at=figures.report.as_of),
    )
    found, config = figures.balance.bubbles, figures.config
    scales = config.report.bubbles
    if scales is None or not found:
        canvas.text(MARGIN, 30, phrases.say("report-chart-empty"), "small")
        return canvas.write(48)
    across, up = config.fields[scales.across], config.fields[scales.up]
    room = _grid(canvas, len(across.options), len(up.options))
    largest = max(each.size or 0 for each in found) or 1
    places: dict[tuple[int, int], list[Bubble]] = defaultdict(list)
    for each in found:
        places[(each.across, each.up)].append(each)
    for place, group in sorted(places.items()):
        _place(canvas, place, group, room, largest)
    canvas.text(MARGIN, 26, fitted(up.label, WIDTH - 2 * MARGIN, 16), "small")
    foot = _TOP + _HEIGHT
    canvas.text(
        WIDTH - MARGIN, foot + 44, fitted(across.label, WIDTH - 2 * MARGIN, 16), "small end"
    )
    return canvas.write(foot + 54)


def _grid(canvas: Canvas, columns: int, rows: int) -> tuple[float, float]:
    """Draw lines and steps; return the size of a square."""
    width, height = (WIDTH - MARGIN - _LEFT) / columns, _HEIGHT / rows
    foot = _TOP + _HEIGHT
    for column in range(columns):
        x = _LEFT + column * width
        canvas.line((x, _TOP), (x, foot), "grid")
        canvas.text(x + width / 2, foot + 20, str(column + 1), "small middle")
    for row in range(rows):
        y = foot - row * height
        canvas.line((_LEFT, y), (WIDTH - MARGIN, y), "grid")
        canvas.text(_LEFT - 12, y - height / 2 + 6, str(row + 1), "small end")
    return width, height


def _place(
    canvas: Canvas,
    place: tuple[int, int],
    group: list[Bubble],
    room: tuple[float, float],
    largest: float,
) -> None:
    """Draw those at one place side by side; of more than fit, how many there are."""
    x = _LEFT + (place[0] - 0.5) * room[0]
    y = _TOP + _HEIGHT - (place[1] - 0.5) * room[1]
    if len(group) > MOST:
        canvas.circle(x, y, _LARGE, "bubble")
        canvas.text(x, y + 6, f"× {len(group)}", "head middle")
        return
    step = room[0] / (len(group) + 1)
    for index, each in enumerate(sorted(group, key=lambda one: one.row.number), start=1):
        share = ((each.size or 0) / largest) ** 0.5
        radius = min(_SMALL + share * (_LARGE - _SMALL), room[1] / 2 - 4, step / 2)
        at = x - room[0] / 2 + index * step
        canvas.circle(at, y, radius, "bubble")
        canvas.text(at, y + 5, str(each.row.number), "tiny middle")
