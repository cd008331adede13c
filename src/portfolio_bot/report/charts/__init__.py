"""Charts as SVG files: plain shapes and text, no scripts, nothing fetched, light and dark."""

from portfolio_bot.report.charts.phases import phases_chart
from portfolio_bot.report.charts.timeline import timeline_chart

__all__ = ["phases_chart", "timeline_chart"]
