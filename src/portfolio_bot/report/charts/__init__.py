"""Charts as SVG files: plain shapes and text, no scripts, nothing fetched, light and dark."""

from collections.abc import Callable

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.report.charts.phases import phases_chart
from portfolio_bot.report.charts.timeline import timeline_chart
from portfolio_bot.report.model import Report
from portfolio_bot.report.phrases import Phrases

Chart = Callable[[Portfolio, Report, Phrases], str]

CHARTS: dict[str, Chart] = {
    "faser.svg": lambda _config, report, phrases: phases_chart(report, phrases),
    "tidslinje.svg": lambda _config, report, phrases: timeline_chart(report, phrases),
}
"""File name -> how it is drawn. Every chart has its table on the page."""

__all__ = ["CHARTS", "Chart"]
