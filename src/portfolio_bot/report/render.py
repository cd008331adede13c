"""The report as the files that are committed: a page, its data, and its charts."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from portfolio_bot.domain.config import Dimension, EditionKind, Portfolio, Section
from portfolio_bot.report.charts import CHARTS
from portfolio_bot.report.exports import export_names, exports, linked_files
from portfolio_bot.report.files.data import data_bytes
from portfolio_bot.report.files.settings import settings_text
from portfolio_bot.report.files.sharing import shared_text
from portfolio_bot.report.model import Report
from portfolio_bot.report.sections import WITH_FIGURES, Figures
from portfolio_bot.report.summary import summary
from portfolio_bot.report.words.cells import Cells
from portfolio_bot.report.words.gain_cells import GainCells
from portfolio_bot.report.words.markdown import Shown, link, slug
from portfolio_bot.report.words.period import period_of
from portfolio_bot.report.words.phrases import Phrases, Words
from portfolio_bot.report.words.templating import template
from portfolio_bot.report.words.waiting_graph import waiting_graph

PAGES: dict[EditionKind, str] = {
    "weekly": "README.md",
    "monthly": "maaned.md",
    "tertial": "tertial.md",
}
"""The page of each edition; GitHub shows the weekly one when its folder is opened."""

DATA = "portfolio.json"
SHARED = "deling.json"
"""What others may know of the portfolio: `report.files.sharing`."""

SETUP = "oppsett.json"
"""The configuration that the edition was made by: with it and the data it is made again."""

RECENT = 15
"""Decisions of the log that are shown before the reader unfolds the rest."""

LARGEST = 400_000
"""Bytes of a page at most; above about 500 KiB GitHub shows a file only in part."""

CARDS = 200
"""Cards of the appendix at most; the data has them all."""

NAMED = 8
"""Initiatives of one shared need that are named."""

OVERVIEW: tuple[Dimension, ...] = ("progress", "economy", "risk", "quality", "benefits")
"""Dimensions that have a column in the table of statuses, where they are reported; of progress
the plan tells too."""

DEFINITIONS = (
    *("colours", "missing", "progress", "wip", "age", "cycle", "time-in-phase", "objective"),
    *("attainment", "taken", "deviation", "overload", "factor", "slip"),
)
"""What the appendix explains, in this order."""

_BLANK_LINES = re.compile(r"\n{3,}")


def render(config: Portfolio, report: Report, words: Words) -> dict[str, str | bytes]:
    """Return path -> content of every file of *report*.

    *words* speaks the configuration's language. The same report gives the same bytes.
    """
    phrases, figures = Phrases(config, words), Figures(config, report)
    files: dict[str, str | bytes] = {
        PAGES[report.edition]: _page(figures, phrases, words),
        DATA: data_bytes(config, report),
        SETUP: settings_text(config),
        SHARED: shared_text(config, report),
        **{name: chart(figures, phrases) for name, chart in CHARTS.items()},
        **exports(config, report),
    }
    return {_path(config, name): content for name, content in files.items()}


def report_paths(config: Portfolio, edition: EditionKind) -> tuple[str, ...]:
    """Return the paths of the files that `render` makes of an *edition*."""
    return tuple(
        _path(config, name)
        for name in (PAGES[edition], DATA, SETUP, SHARED, *CHARTS, *export_names(config))
    )


def setup_path(config: Portfolio) -> str:
    """Return the path of the configuration's copy."""
    return _path(config, SETUP)


def shared_path(config: Portfolio) -> str:
    """Return the path of what others may know."""
    return _path(config, SHARED)


def data_path(config: Portfolio) -> str:
    """Return the path of the data file."""
    return _path(config, DATA)


def _path(config: Portfolio, name: str) -> str:
    return f"{config.report.folder}/{name}"


def _page(figures: Figures, phrases: Phrases, words: Words) -> str:
    values = _values(figures, phrases)
    values["summary"] = [Shown(words.text(line)) for line in summary(figures)]
    return fitted(lambda rows: _written(values, rows), figures.config.report.rows)


def fitted(write: Callable[[int], str], rows: int) -> str:
    """Write a page with at most *rows* rows a table, and with fewer while it is too large."""
    text = write(rows)
    while len(text.encode()) > LARGEST and rows > 1:
        rows //= 2
        text = write(rows)
    return text


def tidied(text: str) -> str:
    """Take the blank lines away that templates leave, one or more."""
    return _BLANK_LINES.sub("\n\n", text).strip() + "\n"


def _written(values: dict[str, Any], rows: int) -> str:
    return tidied(
        template("report.md.j2").render(
            values,
            rows=rows,
            recent=min(RECENT, rows),
            cards=min(CARDS, rows),
            named=min(NAMED, rows),
        )
    )


def _values(figures: Figures, phrases: Phrases) -> dict[str, Any]:
    config, report = figures.config, figures.report
    sections = config.report.sections_of(report.edition)

    def heading(section: Section) -> str:
        own = config.report.headings.get(section)
        return own or phrases.say(f"report-section-{section}")

    shown: Mapping[str, Any] = {
        "title": config.report.title,
        "name": config.name,
        "sections": sections,
        "period": period_of(report, phrases),
        "files": linked_files(config),
        "silent_after": config.report.silent_after_days,
        "report": report,
        "figures": {each: figures.of(each) for each in sections if each in WITH_FIGURES},
        "row_of": {row.number: row for row in report.rows},
        "phrases": phrases,
        "cells": Cells(phrases),
        "gains": GainCells(phrases),
        "say": phrases.say,
        "dimensions": tuple(config.statuses),
        "overview": [each for each in OVERVIEW if each == "progress" or each in config.statuses],
        "asked": lambda part: config.field_of(part) is not None,
        "kinds": tuple(config.kinds),
        "programmes": any(row.programme for row in report.open_rows),
        "boards": tuple(config.boards.values()),
        "definitions": DEFINITIONS,
        "chart_of": lambda found: waiting_graph(found, phrases),
        "heading": heading,
        "anchor": lambda section: Shown(slug(heading(section))),
        "link": link,
        "day_of": config.day,
    }
    return dict(shown)
