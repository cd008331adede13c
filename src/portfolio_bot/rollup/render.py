"""A roll-up as files: a page of all portfolios, one of each area, their data, and a chart."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, NamedTuple

from portfolio_bot.domain.config.rollup import Rollup
from portfolio_bot.domain.messages import Message, say
from portfolio_bot.report.charts.bars import Bar, Group, Picture, draw_bars
from portfolio_bot.report.files.sharing import SharedDue, SharedFigures
from portfolio_bot.report.render import fitted, tidied
from portfolio_bot.report.words.markdown import Shown
from portfolio_bot.report.words.phrases import Speech, Words
from portfolio_bot.report.words.templating import template
from portfolio_bot.rollup.cells import RollupCells
from portfolio_bot.rollup.data import data_text
from portfolio_bot.rollup.initiative import Initiative
from portfolio_bot.rollup.model import Part, Portfolio, RolledUp
from portfolio_bot.rollup.summary import summary

PAGE = "README.md"
DATA = "samlet.json"
CHART = "samlet.svg"


class Waiting(NamedTuple):
    """An initiative, and a decision that it waits for."""

    initiative: Initiative
    due: SharedDue


def render_rollup(config: Rollup, rolled: RolledUp, words: Words) -> dict[str, str]:
    """Return name -> text of every file of *rolled*. The same roll-up gives the same bytes."""
    speech = Speech(config.language, words)
    pages = {_area_page(key): _page(config, rolled, key, speech, words) for key in config.areas}
    return {
        PAGE: _page(config, rolled, None, speech, words),
        **pages,
        DATA: data_text(config, rolled),
        CHART: _chart(config, rolled, speech),
    }


def rollup_paths(config: Rollup) -> tuple[str, ...]:
    """Return the names of the files that `render_rollup` makes."""
    return (PAGE, *map(_area_page, config.areas), DATA, CHART)


def _area_page(key: str) -> str:
    return f"omrade-{key}.md"


def _page(config: Rollup, rolled: RolledUp, area: str | None, speech: Speech, words: Words) -> str:
    part = rolled.areas[area] if area else rolled.whole
    known = {each.id: each for each in part.portfolios}
    running = [each for each in part.initiatives if each.is_open and each.counted]
    due, figures = _due(running), part.figures
    late = [each for each in running if each.health in {"delayed", "behind"}]
    values: dict[str, Any] = {
        "title": config.areas[area].name if area else config.title,
        "about": speech.say("rollup-about-area" if area else "rollup-about", at=rolled.as_of),
        "area": area,
        "areas": [] if area else list(config.areas.items()),
        "area_page": lambda key: Shown(_area_page(key)),
        "area_name": lambda key: config.areas[key].name if key else speech.nothing(),
        "rolled": rolled,
        "part": part,
        "summary": [Shown(words.text(line)) for line in summary(part)],
        "name_of": lambda each: speech.text(each.name),
        "portfolio_of": {each.id: each for each in rolled.whole.portfolios},
        "names_of": lambda some: [known[each.portfolio].name for each in some],
        "due": due,
        "hidden_due": (figures.due or 0) - len(due),
        "late": sorted(late, key=_by_end),
        "hidden_late": (figures.delayed or 0) + (figures.behind or 0) - len(late),
        "running": running,
        "reserved": list(_reservations(part, speech, words)),
        "speech": speech,
        "say": speech.say,
        "cells": RollupCells(speech),
    }
    return fitted(
        lambda rows: tidied(template("rollup.md.j2").render(values, rows=rows)), config.rows
    )


def _due(initiatives: Iterable[Initiative]) -> list[Waiting]:
    """Return what awaits a decision, the longest wait first."""
    found = [Waiting(each, due) for each in initiatives for due in each.due]
    return sorted(found, key=lambda each: -each.due.days)


def _by_end(each: Initiative) -> tuple[bool, date]:
    """Order the delayed ones before those behind, and the longest past their end first."""
    return each.health != "delayed", each.end or date.max


def _reservations(part: Part, speech: Speech, words: Words) -> Iterable[Shown]:
    """Say of each portfolio why there is nothing of it, or what of it is lacking or old."""
    for each in part.portfolios:
        told = [each.problem] if each.problem else [*each.remarks, *_old(each)]
        if told:
            sentences = " ".join(map(words.text, told))
            yield Shown(f"**{speech.text(each.name)}:** {sentences}")


def _old(portfolio: Portfolio) -> list[Message]:
    told = portfolio.as_of
    return [say("rollup-old-figures", at=told)] if portfolio.old and told else []


def _chart(config: Rollup, rolled: RolledUp, speech: Speech) -> str:
    """Draw a bar an area, or a portfolio where there are no areas: its open initiatives."""
    shown: list[tuple[str, SharedFigures | None]]
    if rolled.areas:
        shown = [(config.areas[key].name, each.figures) for key, each in rolled.areas.items()]
    else:
        shown = [(each.name, each.figures) for each in rolled.whole.portfolios]
    picture = Picture(
        speech.say("rollup-chart-title"),
        speech.say("rollup-chart-description", at=rolled.as_of),
        speech.say("report-chart-empty"),
    )
    return draw_bars(picture, [_group(name, figures, speech) for name, figures in shown])


def _group(name: str, figures: SharedFigures | None, speech: Speech) -> Group:
    if figures is None or figures.active is None:
        return Group(name, (Bar(0, "grey", speech.say("report-missing")),))
    running = figures.active + (figures.on_hold or 0)
    told = speech.say("rollup-chart-told", count=running, due=figures.due or 0)
    return Group(name, (Bar(running, "calm", told),))
