"""The risk matrix, before and after the responses: how many threats stand in each square."""

from __future__ import annotations

from portfolio_bot.report.charts.canvas import MARGIN, WIDTH, Canvas
from portfolio_bot.report.figures.formulas import UNACCEPTABLE, risk_factor
from portfolio_bot.report.sections import Figures
from portfolio_bot.report.sections.uncertainty import Matrix
from portfolio_bot.report.words.phrases import Phrases

_STEPS = 5
_LEFT = 48.0
_CELL_WIDTH = (WIDTH - MARGIN - _LEFT) / _STEPS
_CELL_HEIGHT = 40.0
_HEAD = 34.0


def matrix_chart(figures: Figures, phrases: Phrases) -> str:
    """Draw two matrices, one below the other: probability upwards, impact to the right."""
    found = figures.uncertainty
    canvas = Canvas(
        phrases.say("report-matrix-title"),
        phrases.say("report-matrix-description", at=figures.report.as_of),
    )
    below = _matrix(canvas, phrases, "before", found.before, 8)
    below = _matrix(canvas, phrases, "after", found.after, below + 26)
    return canvas.write(below + 8)


def _matrix(canvas: Canvas, phrases: Phrases, key: str, counts: Matrix, top: float) -> float:
    canvas.text(MARGIN, top + 18, phrases.say(f"report-matrix-{key}"), "head")
    axes = f"↑ {phrases.column('probability')}   {phrases.column('impact')} →"
    canvas.text(WIDTH - MARGIN, top + 18, axes, "small end")
    top += _HEAD
    for probability in range(_STEPS, 0, -1):
        y = top + (_STEPS - probability) * _CELL_HEIGHT
        canvas.text(_LEFT - 12, y + 26, str(probability), "end small")
        for impact in range(1, _STEPS + 1):
            _cell(canvas, probability, impact, counts.get((probability, impact), 0), y)
    foot = top + _STEPS * _CELL_HEIGHT
    for impact in range(1, _STEPS + 1):
        canvas.text(_LEFT + (impact - 0.5) * _CELL_WIDTH, foot + 20, str(impact), "small middle")
    return foot + 28


def _cell(canvas: Canvas, probability: int, impact: int, count: int, y: float) -> None:
    factor = risk_factor(probability, impact)
    look = "hot" if factor > UNACCEPTABLE else "warm" if factor > UNACCEPTABLE // 2 else "cool"
    x = _LEFT + (impact - 1) * _CELL_WIDTH
    canvas.rect(x + 1, y + 1, _CELL_WIDTH - 2, _CELL_HEIGHT - 2, look)
    if count:
        canvas.text(x + _CELL_WIDTH / 2, y + 27, str(count), "head middle")
