"""The report as the files that are committed: a page, its data, and its charts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from portfolio_bot.domain.config import EditionKind, Portfolio, Section
from portfolio_bot.report.cells import Cells
from portfolio_bot.report.charts import CHARTS
from portfolio_bot.report.data import data_text
from portfolio_bot.report.exports import export_names, exports, linked_files
from portfolio_bot.report.markdown import Shown, link, slug
from portfolio_bot.report.model import Report
from portfolio_bot.report.period import period_of
from portfolio_bot.report.phrases import Phrases, Words
from portfolio_bot.report.sections import FIGURES
from portfolio_bot.report.settings import settings_text
from portfolio_bot.report.summary import summary
from portfolio_bot.report.templating import template
from portfolio_bot.report.waiting_graph import waiting_graph

PAGES: dict[EditionKind, str] = {
    "weekly": "README.md",
    "monthly": "maaned.md",
    "tertial": "tertial.md",
}
"""The page of each edition; GitHub shows the weekly one when its folder is opened."""

DATA = "portfolio.json"
SETUP = "oppsett.json"
"""The configuration that the edition was made by: with it and the data it is made again."""

RECENT = 15
"""Decisions of the log that are shown before the reader unfolds the rest."""

LARGEST = 400_000
"""Bytes of a page at most; above about 500 KiB GitHub shows a file only in part."""

CARDS = 200
"""Cards of the appendix at most; the data has them all."""

DEFINITIONS = (
    *("colours", "missing", "progress", "wip", "age", "cycle", "time-in-phase", "objective"),
    *("attainment", "deviation", "overload", "factor", "slip"),
)
"""What the appendix explains, in this order."""

_BLANK_LINES = re.compile(r"\n{3,}")


def render(
    config: Portfolio, report: Report, words: Words, *, kept: bool = False
) -> dict[str, str | bytes]:
    """Return path -> content of every file of *report*.

    *words* speaks the configuration's language. The same report gives the same bytes. One that
    is *kept*, built again of its data, has no decision pack: the data do not hold what it shows.
    """
    phrases = Phrases(config, words)
    files: dict[str, str | bytes] = {
        PAGES[report.edition]: _page(config, report, phrases, words),
        DATA: data_text(config, report),
        SETUP: settings_text(config),
        **{name: chart(config, report, phrases) for name, chart in CHARTS.items()},
        **exports(config, report, kept=kept),
    }
    return {_path(config, name): content for name, content in files.items()}


def report_paths(config: Portfolio, edition: EditionKind) -> tuple[str, ...]:
    """Return the paths of the files that `render` makes of an *edition*."""
    return tuple(
        _path(config, name)
        for name in (PAGES[edition], DATA, SETUP, *CHARTS, *export_names(config))
    )


def setup_path(config: Portfolio) -> str:
    """Return the path of the configuration's copy."""
    return _path(config, SETUP)


def data_path(config: Portfolio) -> str:
    """Return the path of the data file."""
    return _path(config, DATA)


def _path(config: Portfolio, name: str) -> str:
    return f"{config.report.folder}/{name}"


def _page(config: Portfolio, report: Report, phrases: Phrases, words: Words) -> str:
    values = _values(config, report, phrases)
    values["summary"] = [Shown(words.text(line)) for line in summary(config, report)]
    rows = config.report.rows
    text = _written(values, rows)
    while len(text.encode()) > LARGEST and rows > 1:
        rows //= 2
        text = _written(values, rows)
    return text


def _written(values: dict[str, Any], rows: int) -> str:
    text = template("report.md.j2").render(
        values, rows=rows, recent=min(RECENT, rows), cards=min(CARDS, rows)
    )
    return _BLANK_LINES.sub("\n\n", text).strip() + "\n"


def _values(config: Portfolio, report: Report, phrases: Phrases) -> dict[str, Any]:
    def heading(section: Section) -> str:
        own = config.report.headings.get(section)
        return own or phrases.say(f"report-section-{section}")

    shown: Mapping[str, Any] = {
        "title": config.report.title,
        "name": config.name,
        "sections": config.report.sections_of(report.edition),
        "period": period_of(report, phrases),
        "files": linked_files(config),
        "silent_after": config.report.silent_after_days,
        "report": report,
        "figures": _figures(config, report),
        "row_of": {row.number: row for row in report.rows},
        "phrases": phrases,
        "cells": Cells(phrases),
        "say": phrases.say,
        "dimensions": tuple(config.statuses),
        "asked": lambda part: config.field_of(part) is not None,
        "kinds": tuple(config.kinds),
        "programmes": any(row.programme for row in report.open_rows),
        "definitions": DEFINITIONS,
        "chart_of": lambda found: waiting_graph(found, phrases),
        "heading": heading,
        "anchor": lambda section: Shown(slug(heading(section))),
        "link": link,
        "day_of": config.day,
    }
    return dict(shown)


def _figures(config: Portfolio, report: Report) -> dict[Section, object]:
    """Work out the figures of the sections that are shown."""
    shown = [each for each in config.report.sections_of(report.edition) if each in FIGURES]
    return {section: FIGURES[section](config, report) for section in shown}
