"""When each initiative runs, by its plan, with the day of the report marked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from portfolio_bot.report.charts.canvas import MARGIN, WIDTH, Canvas, fitted
from portfolio_bot.report.model import Report
from portfolio_bot.report.rows.row import Row
from portfolio_bot.report.words.phrases import Phrases

MOST_ROWS = 40
"""Bars that are drawn at most: more of them nobody can tell apart on a telephone."""

_BACK = timedelta(days=365)
_AHEAD = timedelta(days=730)
_ROW = 46
_GROUP = 36
_AXIS = 44
_SPAN = WIDTH - 2 * MARGIN
_LABELS = 5
_LOOKS = {
    "on-plan": "good",
    "behind": "warn",
    "delayed": "bad",
    "not-started": "calm",
    "unknown": "grey",
}


class Window(NamedTuple):
    """The time that is drawn; plans that reach beyond it are cut off."""

    first: date
    last: date

    def place(self, day: date) -> float:
        """Return where *day* is across the drawing."""
        inside = min(max(day, self.first), self.last)
        share = (inside - self.first).days / max(1, (self.last - self.first).days)
        return MARGIN + share * _SPAN


class _Bar(NamedTuple):
    row: Row
    start: date
    end: date


def timeline_chart(report: Report, phrases: Phrases) -> str:
    """Draw a bar an open initiative that has both dates, phase by phase."""
    canvas = Canvas(
        phrases.say("report-timeline-title"),
        phrases.say("report-timeline-description", at=report.as_of),
    )
    bars = list(_bars(report.open_rows))
    window = window_of(bars, report.as_of)
    height = _AXIS + _rows_height(bars[:MOST_ROWS])
    _axis(canvas, phrases, window, height)
    _today(canvas, phrases, window, report.as_of, height)
    _draw(canvas, phrases, window, bars[:MOST_ROWS])
    height = _notes(canvas, phrases, len(report.open_rows) - len(bars), bars, height)
    return canvas.write(height)


def window_of(bars: Sequence[tuple[Row, date, date]], as_of: date) -> Window:
    """Return the time to draw: all of the plans within a year back and two ahead."""
    earliest = max(min((start for _, start, _ in bars), default=as_of), as_of - _BACK)
    latest = min(max((end for _, _, end in bars), default=as_of), as_of + _AHEAD)
    first = min(earliest, as_of).replace(day=1)
    return Window(first=first, last=max(latest, as_of + timedelta(days=31)))


def months(window: Window) -> tuple[date, ...]:
    """Return the first days of months for the axis: a few, evenly apart."""
    count = 12 * (window.last.year - window.first.year) + window.last.month - window.first.month
    step = next(each for each in (1, 2, 3, 6, 12) if count <= each * _LABELS or each == 12)
    start = 12 * window.first.year + window.first.month - 1
    return tuple(date(at // 12, at % 12 + 1, 1) for at in range(start, start + count + 1, step))


def _bars(rows: Sequence[Row]) -> Iterator[_Bar]:
    for row in rows:
        if row.start is not None and row.end is not None and row.start <= row.end:
            yield _Bar(row, row.start, row.end)


def _rows_height(bars: Sequence[_Bar]) -> float:
    return len(bars) * _ROW + len({bar.row.phase for bar in bars}) * _GROUP


def _axis(canvas: Canvas, phrases: Phrases, window: Window, height: float) -> None:
    for month in months(window):
        x = window.place(month)
        canvas.line((x, _AXIS - 12), (x, height), "grid")
        if x < WIDTH - MARGIN - 70:
            canvas.text(x, _AXIS - 18, phrases.month(month), "small")


def _today(canvas: Canvas, phrases: Phrases, window: Window, as_of: date, height: float) -> None:
    x = window.place(as_of)
    canvas.line((x, _AXIS - 12), (x, height + 8), "today")
    middle = min(max(x, MARGIN + 60), WIDTH - MARGIN - 60)
    canvas.text(middle, height + 26, phrases.day(as_of), "strong middle")


def _draw(canvas: Canvas, phrases: Phrases, window: Window, bars: Sequence[_Bar]) -> None:
    y: float = _AXIS
    phase = ""
    for bar in bars:
        if bar.row.phase != phase:
            phase = bar.row.phase
            canvas.text(MARGIN, y + 22, fitted(phrases.phase(phase), _SPAN, 18), "head")
            y += _GROUP
        _bar(canvas, phrases, window, bar, y)
        y += _ROW


def _bar(canvas: Canvas, phrases: Phrases, window: Window, bar: _Bar, top: float) -> None:
    held = bar.row.state == "on-hold"
    judged = "unknown" if held else bar.row.health or "unknown"
    told = phrases.say("report-state-on-hold" if held else f"report-health-{judged}")
    canvas.text(MARGIN, top + 14, fitted(bar.row.title, _SPAN - 10 * len(told) - 12, 17), "name")
    canvas.text(WIDTH - MARGIN, top + 14, told, "small end")
    start, end = window.place(bar.start), window.place(bar.end)
    canvas.rect(start, top + 22, max(6, end - start), 12, _LOOKS[judged])


def _notes(
    canvas: Canvas, phrases: Phrases, undated: int, bars: Sequence[_Bar], height: float
) -> float:
    more = max(0, len(bars) - MOST_ROWS)
    height += 36
    if undated or more:
        told = phrases.say("report-timeline-left-out", undated=undated, more=more)
        canvas.text(MARGIN, height + 14, told, "small")
        height += 26
    return height
