"""What every page shares: the data, the words, the addresses, and the frame it is set in."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, partial
from typing import Any, TypeVar

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.records.history import Decision
from portfolio_bot.report.files.data import PortfolioData
from portfolio_bot.report.rows.log import Noted
from portfolio_bot.report.rows.row import Row
from portfolio_bot.report.words.cells import Cells
from portfolio_bot.report.words.markdown import shortened
from portfolio_bot.report.words.phrases import Words
from portfolio_bot.website.withheld import PLAN, hidden
from portfolio_bot.website.words import PlainPhrases, host, lines, web_address

MENU = ("index", "kanban", "table", "timeline", "history")
TITLE_LENGTH = 160
SHORT = 60

Page = tuple[str, str]
Decided = Decision | Noted
"""A decision, as the ledger has it or as the data's log does."""

Each = TypeVar("Each")

_STRONG = re.compile(r"\*\*(.+?)\*\*")
_COLOURS = {
    "green": "success",
    "yellow": "warning",
    "red": "danger",
    "on-plan": "success",
    "behind": "warning",
    "delayed": "danger",
    "active": "info",
    "on-hold": "warning",
    "completed": "success",
}


@dataclass(frozen=True)
class Site:
    """What the pages tell. *words* speaks the configuration's language, and escapes nothing.

    *decisions* are those of each initiative, by its number, where they come from elsewhere
    than the data; without them, the data's own are shown.
    """

    config: Portfolio
    data: PortfolioData
    words: Words
    decisions: Mapping[int, Sequence[Decision]] | None = None

    @cached_property
    def phrases(self) -> PlainPhrases:
        """Names, days and numbers in the portfolio's language."""
        return PlainPhrases(self.config, self.words)

    @cached_property
    def cells(self) -> Cells:
        """The report's sentences."""
        return Cells(self.phrases)

    @cached_property
    def row_of(self) -> dict[int, Row]:
        """The initiatives by number."""
        return {row.number: row for row in self.data.initiatives}

    @property
    def open_rows(self) -> list[Row]:
        """The initiatives that are in the portfolio's hands, by number."""
        return [row for row in self.data.initiatives if row.is_open]

    def decisions_of(self, row: Row) -> Sequence[Decided]:
        """Return the decisions on an initiative, the oldest first."""
        if self.decisions is not None:
            return self.decisions.get(row.number, ())
        return self._log.get(row.number, ())

    @cached_property
    def _log(self) -> dict[int, list[Decided]]:
        """The data's own log, by initiative, the oldest first."""
        found: dict[int, list[Decided]] = {}
        for line in reversed(self.data.log):
            found.setdefault(line.number, []).append(line)
        return found

    def page(self, path: str, here: str, title: str, **values: Any) -> Page:
        """Write the page at *path*, which the menu knows as *here*, by the template of *here*."""
        template = _templates().get_template(f"{here}.html.j2")
        root = "../" * path.count("/")
        return path, template.render(
            self._shared, title=title, here=here, root=root, case=partial(_case, root), **values
        )

    @cached_property
    def _shared(self) -> dict[str, Any]:
        return {
            "config": self.config,
            "data": self.data,
            "menu": MENU,
            "hidden": hidden(self.config),
            "plan_told": not hidden(self.config) & PLAN,
            "phrases": self.phrases,
            "cells": self.cells,
            "say": self.phrases.say,
            "name": name,
            "row_of": self.row_of,
            "day_of": self.config.day,
        }


def name(row: Row) -> str:
    """Return what an initiative is called; without a title, its number."""
    return shortened(row.title, TITLE_LENGTH) or f"#{row.number}"


def marked(text: str) -> Markup:
    """Return one of our sentences with what it stresses stressed, all else escaped."""
    return Markup(_STRONG.sub(r"<strong>\1</strong>", str(escape(str(text)))))  # noqa: S704 - escaped


def colour(word: str | None) -> str:
    """Return the design system's colour for a signal, a state or how a plan is kept."""
    return _COLOURS.get(word or "", "neutral")


def cut(found: Sequence[Each], size: int) -> list[Sequence[Each]]:
    """Cut *found* into parts of *size*; nothing is one empty part."""
    return [found[at : at + size] for at in range(0, len(found), size)] or [found]


def numbered(stem: str, count: int) -> list[str]:
    """Return the file names of so many pages: the first has the bare name."""
    return [f"{stem}.html", *(f"{stem}-{number}.html" for number in range(2, count + 1))]


def finalize(value: object) -> object:
    """Let only text and whole numbers onto a page, and trust none but `Markup`.

    The report's `Shown` vouches for markdown, not for HTML. Raises TypeError.
    """
    if isinstance(value, Markup):
        return value
    if isinstance(value, str | int):
        return str(value)
    raise TypeError(f"a page shows no {type(value).__name__}")


def _case(root: str, number: int) -> str:
    return f"{root}initiatives/{number}.html"


@cache
def _templates() -> Environment:
    environment = Environment(
        loader=PackageLoader("portfolio_bot.website"),
        autoescape=True,
        finalize=finalize,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    short = partial(shortened, most=SHORT)
    filters = {
        "short": short,
        "marked": marked,
        "colour": colour,
        "lines": lines,
        "host": host,
        "web_address": web_address,
    }
    environment.filters.update(filters)
    return environment
