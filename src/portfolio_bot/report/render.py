"""The report as the files that are committed: a page, its data, and its charts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from portfolio_bot.domain.config import Portfolio, Section
from portfolio_bot.report.cells import Cells
from portfolio_bot.report.charts import CHARTS
from portfolio_bot.report.data import data_text
from portfolio_bot.report.exports import export_names, exports
from portfolio_bot.report.markdown import Shown, finalize, link, slug
from portfolio_bot.report.model import Report
from portfolio_bot.report.phrases import Phrases, Words
from portfolio_bot.report.sections import FIGURES
from portfolio_bot.report.summary import summary

PAGE = "README.md"
"""GitHub shows a file of this name when its folder is opened."""

DATA = "portfolio.json"

RECENT = 15
"""Decisions of the log that are shown before the reader unfolds the rest."""

LARGEST = 400_000
"""Bytes of a page at most; above about 500 KiB GitHub shows a file only in part."""

_BLANK_LINES = re.compile(r"\n{3,}")


def render(config: Portfolio, report: Report, words: Words) -> dict[str, str | bytes]:
    """Return path -> content of every file of *report*.

    *words* speaks the configuration's language. The same report gives the same bytes.
    """
    phrases = Phrases(config, words)
    files: dict[str, str | bytes] = {
        PAGE: _page(config, report, phrases, words),
        DATA: data_text(config, report),
        **{name: chart(config, report, phrases) for name, chart in CHARTS.items()},
        **exports(config, report),
    }
    return {_path(config, name): content for name, content in files.items()}


def report_paths(config: Portfolio) -> tuple[str, ...]:
    """Return the paths of the files that `render` makes."""
    return tuple(_path(config, name) for name in (PAGE, DATA, *CHARTS, *export_names(config)))


def data_path(config: Portfolio) -> str:
    """Return the path of the data file."""
    return _path(config, DATA)


def _path(config: Portfolio, name: str) -> str:
    return f"{config.report.folder}/{name}"


def _page(config: Portfolio, report: Report, phrases: Phrases, words: Words) -> str:
    values = _values(config, report, phrases)
    values["summary"] = [Shown(words.text(line)) for line in summary(report)]
    rows = config.report.rows
    text = _written(values, rows)
    while len(text.encode()) > LARGEST and rows > 1:
        rows //= 2
        text = _written(values, rows)
    return text


def _written(values: dict[str, Any], rows: int) -> str:
    text = _template().render(values, rows=rows, recent=min(RECENT, rows))
    return _BLANK_LINES.sub("\n\n", text).strip() + "\n"


def _values(config: Portfolio, report: Report, phrases: Phrases) -> dict[str, Any]:
    def heading(section: Section) -> Shown:
        return phrases.say(f"report-section-{section}")

    shown: Mapping[str, Any] = {
        "title": config.report.title,
        "name": config.name,
        "sections": config.report.sections,
        "silent_after": config.report.silent_after_days,
        "report": report,
        "figures": _figures(config, report),
        "row_of": {row.number: row for row in report.rows},
        "phrases": phrases,
        "cells": Cells(phrases),
        "say": phrases.say,
        "unreported": phrases.say("report-unreported"),
        "heading": heading,
        "anchor": lambda section: Shown(slug(heading(section))),
        "link": link,
        "day_of": config.day,
    }
    return dict(shown)


def _figures(config: Portfolio, report: Report) -> dict[Section, object]:
    """Work out the figures of the sections that are shown."""
    shown = [section for section in config.report.sections if section in FIGURES]
    return {section: FIGURES[section](config, report) for section in shown}


@cache
def _template() -> Template:
    environment = Environment(
        loader=PackageLoader("portfolio_bot.report"),
        autoescape=True,
        finalize=finalize,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return environment.get_template("report.md.j2")
