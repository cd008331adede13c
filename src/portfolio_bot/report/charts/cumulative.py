"""The cumulative flow: how many initiatives had come to each phase, week by week."""

from __future__ import annotations

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.report.charts.canvas import BANDS, MARGIN, WIDTH, Canvas, fitted
from portfolio_bot.report.sections import Figures
from portfolio_bot.report.words.phrases import Phrases

_TOP = 16.0
_HEIGHT = 240.0
_SPAN = WIDTH - 2 * MARGIN
_LEGEND = 24.0


def cumulative_chart(figures: Figures, phrases: Phrases) -> str:
    """Draw a band a phase; the width of a band is what stands in it, its slope how fast it goes."""
    weeks, config = figures.flow.cumulative, figures.config
    canvas = Canvas(
        phrases.say("report-flow-chart-title"),
        phrases.say("report-flow-chart-description", at=figures.report.as_of),
    )
    largest = max((counts[0] for _, counts in weeks), default=0) or 1
    xs = [MARGIN + _SPAN * place / max(1, len(weeks) - 1) for place in range(len(weeks))]
    foot = _TOP + _HEIGHT
    for place in range(len(config.phases)):
        ys = [foot - _HEIGHT * counts[place] / largest for _, counts in weeks]
        points = [(xs[0], foot), *zip(xs, ys, strict=True), (xs[-1], foot)]
        canvas.area(points, f"band{min(place, BANDS - 1)}")
    canvas.line((MARGIN, foot), (WIDTH - MARGIN, foot), "grid")
    canvas.text(MARGIN, foot + 20, phrases.day(weeks[0][0]), "small")
    canvas.text(WIDTH - MARGIN, foot + 20, phrases.day(weeks[-1][0]), "small end")
    return canvas.write(_legend(canvas, config, phrases, weeks[-1][1], foot + 34) + 8)


def _legend(
    canvas: Canvas, config: Portfolio, phrases: Phrases, counts: tuple[int, ...], top: float
) -> float:
    """Name each band with how many have come so far; the bands lie over each other."""
    for place, phase in enumerate(config.phases.values()):
        for under in range(place + 1):
            canvas.rect(MARGIN, top + 5, 16, 14, f"band{min(under, BANDS - 1)}")
        told = phrases.say("report-flow-reached", phase=phase.name, reached=counts[place])
        canvas.text(MARGIN + 26, top + 18, fitted(told, _SPAN - 26, 16), "small")
        top += _LEGEND
    return top
