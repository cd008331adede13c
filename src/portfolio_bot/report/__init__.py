"""The weekly report: a page, its data and two charts, as of a day."""

from portfolio_bot.report.cache import UnusableCacheError, head_of, read_cache, written
from portfolio_bot.report.data import UnreadableDataError, read_data, read_report
from portfolio_bot.report.model import Report, build_report, report_of_records
from portfolio_bot.report.records import Record, record_of
from portfolio_bot.report.render import data_path, render, report_paths, settings_path
from portfolio_bot.report.settings import read_settings

__all__ = [
    "Record",
    "Report",
    "UnreadableDataError",
    "UnusableCacheError",
    "build_report",
    "data_path",
    "head_of",
    "read_cache",
    "read_data",
    "read_report",
    "read_settings",
    "record_of",
    "render",
    "report_of_records",
    "report_paths",
    "settings_path",
    "written",
]
