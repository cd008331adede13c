"""The figures in the forms in which they are passed on: tables, a workbook, a feed, a calendar.

Each is a file beside the page. They hold words without markup: nothing in them is markdown.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from portfolio_bot.catalogue import Catalogue
from portfolio_bot.domain.config import ExportKind, Portfolio
from portfolio_bot.report.exports.agenda import agenda
from portfolio_bot.report.exports.columns import Reader, tidy
from portfolio_bot.report.exports.feed import feed
from portfolio_bot.report.exports.pack import pack
from portfolio_bot.report.exports.plans import plan_table
from portfolio_bot.report.exports.roadmap import roadmap
from portfolio_bot.report.exports.separated import separated
from portfolio_bot.report.exports.tables import TABLES
from portfolio_bot.report.exports.workbook import workbook
from portfolio_bot.report.model import Report
from portfolio_bot.report.words.phrases import Phrases

Export = Callable[[Reader, Report], str | bytes]

EXPORTS: Mapping[ExportKind, Mapping[str, Export]] = {
    "csv": {f"{table.name}.csv": partial(separated, table) for table in TABLES},
    "xlsx": {"portefolje.xlsx": workbook},
    "roadmap": {"roadmap.json": roadmap},
    "feed": {"vedtak.atom": feed},
    "calendar": {"milepaeler.ics": agenda},
    "pack": {"beslutningspakke.md": pack},
}
"""What `report.files` names -> the files' names, and what writes each; see `_files`."""


LINKED: tuple[ExportKind, ...] = ("xlsx", "pack", "feed", "calendar")


def _files(config: Portfolio, kind: ExportKind) -> Mapping[str, Export]:
    """Return the files of a *kind*; those of plans are the configuration's own."""
    if kind != "plans":
        return EXPORTS[kind]
    tables = (plan_table(key, plan) for key, plan in config.report.plans.items())
    return {f"{table.name}.csv": partial(separated, table) for table in tables}


def exports(config: Portfolio, report: Report) -> dict[str, str | bytes]:
    """Return name -> content of the files that the configuration asks for."""
    reader = reader_of(config)
    chosen = (_files(config, kind) for kind in config.report.files)
    return {name: write(reader, report) for files in chosen for name, write in files.items()}


def export_names(config: Portfolio) -> tuple[str, ...]:
    """Return the names of the files that `exports` makes."""
    return tuple(name for kind in config.report.files for name in _files(config, kind))


def linked_files(config: Portfolio) -> tuple[tuple[ExportKind, str], ...]:
    """Return the files that a page leads to: those that are one file each, and for people."""
    return tuple(
        (kind, next(iter(EXPORTS[kind]))) for kind in config.report.files if kind in LINKED
    )


def reader_of(config: Portfolio) -> Reader:
    """Return what reads a report in words without markup."""
    words = Catalogue(config.language, escape=lambda text: tidy(text) or "")
    return Reader(config, Phrases(config, words))


__all__ = ["EXPORTS", "export_names", "exports", "linked_files", "reader_of"]
