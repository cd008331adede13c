"""The weekly report: a page, its data and two charts, as of a day."""

from portfolio_bot.report.digest import digest
from portfolio_bot.report.model import Report, build_report
from portfolio_bot.report.rebuilding import rebuild
from portfolio_bot.report.render import data_path, render, report_paths, setup_path

__all__ = [
    "Report",
    "build_report",
    "data_path",
    "digest",
    "rebuild",
    "render",
    "report_paths",
    "setup_path",
]
