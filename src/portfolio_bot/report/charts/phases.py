"""How many initiatives each phase holds, against how many it should hold at most."""

from __future__ import annotations

from portfolio_bot.report.charts.canvas import MARGIN, WIDTH, Canvas, fitted
from portfolio_bot.report.figures.totals import PhaseCount
from portfolio_bot.report.model import Report
from portfolio_bot.report.words.phrases import Phrases

_ROW = 62
_BAR = 18
_SPAN = WIDTH - 2 * MARGIN
_TOP = 12


def phases_chart(report: Report, phrases: Phrases) -> str:
    """Draw a bar a phase: active and on hold, with a mark at the limit."""
    canvas = Canvas(
        phrases.say("report-phases-title"),
        phrases.say("report-phases-description", at=report.as_of),
    )
    largest = max(max(phase.open, phase.limit or 0) for phase in report.phases) or 1
    for place, phase in enumerate(report.phases):
        _phase(canvas, phrases, phase, _TOP + place * _ROW, _SPAN / largest)
    below = _TOP + len(report.phases) * _ROW
    _legend(canvas, phrases, below)
    return canvas.write(below + 34)


def _phase(canvas: Canvas, phrases: Phrases, phase: PhaseCount, top: float, unit: float) -> None:
    told = _count(phrases, phase)
    room = _SPAN - 10 * len(told) - 12
    canvas.text(MARGIN, top + 18, fitted(phase.name, room, 18), "head")
    look = "strong end" if phase.over_limit else "end"
    canvas.text(WIDTH - MARGIN, top + 18, told, look)
    bar = top + 28
    canvas.rect(MARGIN, bar, _SPAN, _BAR, "track")
    active = (phase.open - phase.on_hold) * unit
    if active:
        canvas.rect(MARGIN, bar, active, _BAR, "bad" if phase.over_limit else "calm")
    if phase.on_hold:
        canvas.rect(MARGIN + active + 1, bar + 1, phase.on_hold * unit - 2, _BAR - 2, "held")
    if phase.limit is not None:
        x = min(MARGIN + phase.limit * unit, WIDTH - MARGIN - 1.5)
        canvas.line((x, bar - 5), (x, bar + _BAR + 5), "limit")


def _count(phrases: Phrases, phase: PhaseCount) -> str:
    told = phrases.say("report-phases-count", open=phase.open, limit=phase.limit or 0)
    held = f", {phrases.say('report-phases-held', held=phase.on_hold)}" if phase.on_hold else ""
    over = f" {phrases.say('report-over')}" if phase.over_limit else ""
    return f"{told}{held}{over}"


def _legend(canvas: Canvas, phrases: Phrases, top: float) -> None:
    canvas.rect(MARGIN, top + 6, 16, 14, "calm")
    canvas.text(MARGIN + 24, top + 19, phrases.say("report-legend-active"), "small")
    canvas.rect(MARGIN + 131, top + 7, 14, 12, "held")
    canvas.text(MARGIN + 154, top + 19, phrases.say("report-legend-held"), "small")
    canvas.line((MARGIN + 268, top + 3), (MARGIN + 268, top + 23), "limit")
    canvas.text(MARGIN + 280, top + 19, phrases.say("report-legend-limit"), "small")
