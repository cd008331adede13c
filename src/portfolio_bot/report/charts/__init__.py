"""Charts as SVG files: plain shapes and text, no scripts, nothing fetched, light and dark."""

from collections.abc import Callable

from portfolio_bot.report.charts.bubbles import bubbles_chart
from portfolio_bot.report.charts.cumulative import cumulative_chart
from portfolio_bot.report.charts.matrix import matrix_chart
from portfolio_bot.report.charts.phases import phases_chart
from portfolio_bot.report.charts.steering import (
    ageing_chart,
    benefits_chart,
    capacity_chart,
    economy_chart,
)
from portfolio_bot.report.charts.timeline import timeline_chart
from portfolio_bot.report.sections import Figures
from portfolio_bot.report.words.phrases import Phrases

Chart = Callable[[Figures, Phrases], str]

CHARTS: dict[str, Chart] = {
    "faser.svg": lambda figures, phrases: phases_chart(figures.report, phrases),
    "tidslinje.svg": lambda figures, phrases: timeline_chart(figures.report, phrases),
    "flyt.svg": cumulative_chart,
    "alder.svg": ageing_chart,
    "balanse.svg": bubbles_chart,
    "gevinster.svg": benefits_chart,
    "okonomi.svg": economy_chart,
    "kapasitet.svg": capacity_chart,
    "risikomatrise.svg": matrix_chart,
}
"""File name -> how it is drawn. Every chart has its table on the page."""

__all__ = ["CHARTS", "Chart"]
