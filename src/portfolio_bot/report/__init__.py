"""The weekly report: a page, its data and two charts, as of a day."""

from portfolio_bot.report.digest import digest
from portfolio_bot.report.files.cache import UnusableCacheError, head_of, read_cache, written
from portfolio_bot.report.files.rebuilding import rebuild
from portfolio_bot.report.model import Report, build_report, report_of_records
from portfolio_bot.report.render import data_path, render, report_paths, setup_path, shared_path
from portfolio_bot.report.rows.records import Record, record_of

__all__ = [
    "Record",
    "Report",
    "UnusableCacheError",
    "build_report",
    "data_path",
    "digest",
    "head_of",
    "read_cache",
    "rebuild",
    "record_of",
    "render",
    "report_of_records",
    "report_paths",
    "setup_path",
    "shared_path",
    "written",
]
