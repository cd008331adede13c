"""Names, days and numbers as a page shows them, in the portfolio's language."""

from __future__ import annotations

import html
from collections.abc import Iterable
from datetime import date
from typing import Any, Protocol
from urllib.parse import urlsplit

from babel.dates import format_date
from babel.numbers import format_decimal

from portfolio_bot.domain.config import Dimension, GoverningBoard, Language, Portfolio, Signal
from portfolio_bot.domain.escaping import unmentioned
from portfolio_bot.domain.messages import Message, Trusted, say
from portfolio_bot.report.rows.row import Programme, Row
from portfolio_bot.report.words.markdown import Shown, link, shortened


class Words(Protocol):
    """Who puts messages into words, with plain strings in them escaped for markdown."""

    def text(self, message: Message) -> str:
        """Put *message* into words."""


TITLE_LENGTH = 100
REASON_LENGTH = 200
SIGNALS: dict[Signal, str] = {"green": "🟢", "yellow": "🟡", "red": "🔴", "none": "⚪"}
_DAYS = {"nb": "dd.MM.y", "nn": "dd.MM.y", "en": "d MMM y"}


class Speech:
    """Small pieces of text in one language, each safe to stand in a cell of a table."""

    def __init__(self, language: Language, words: Words) -> None:
        self._language = language
        self._words = words

    def say(self, key: str, **params: Any) -> Shown:
        """Put the message *key* into words."""
        safe = {
            name: Trusted(value) if isinstance(value, Shown) else value
            for name, value in params.items()
        }
        return Shown(self._words.text(say(key, **safe)))

    def day(self, day: date | None) -> Shown:
        """Write a day in few signs; a missing one as nothing to show."""
        if day is None:
            return self.nothing()
        return Shown(format_date(day, _DAYS[self._language], locale=self._language))

    def month(self, day: date) -> str:
        """Write the month of *day* for an axis."""
        return format_date(day, "MMM y", locale=self._language)

    def whole_month(self, day: date) -> str:
        """Write the month of *day* in full: november 2026."""
        return format_date(day, "MMMM y", locale=self._language)

    def number(self, number: float | None) -> Shown:
        """Write a number; a missing one as nothing to show."""
        if number is None:
            return self.nothing()
        return Shown(format_decimal(number, format="#,##0.##", locale=self._language))

    def money(self, amount: float | None) -> Shown:
        """Write an amount of kroner without øre; a missing one as not reported."""
        if amount is None:
            return self.missing()
        return Shown(f"{format_decimal(amount, format='#,##0', locale=self._language)} kr")

    def amount(self, amount: float | None, unit: str | None) -> Shown:
        """Write a figure in the unit of a benefit; a missing one as not reported."""
        if amount is None:
            return self.missing()
        return self.money(amount) if unit == "kroner" else self._in(amount, unit)

    def _in(self, amount: float, unit: str | None) -> Shown:
        number = self.number(amount)
        if unit is None or unit == "count":  # the indicator says what is counted
            return number
        return Shown(f"{number} {self.say(f'report-unit-{unit}')}")

    def percent(self, percent: int | None) -> Shown:
        """Write a percentage; a missing one as not reported."""
        return self.missing() if percent is None else self.say("report-percent", percent=percent)

    def missing(self) -> Shown:
        """Write that nobody has reported it."""
        return self.say("report-unreported")

    def source(self, address: str) -> Shown:
        """Write a link to where a figure comes from; its text is the host, so that it is seen."""
        return link(urlsplit(address).hostname or address, address)

    def column(self, key: str) -> Shown:
        """Write the head of a column."""
        return self.say(f"report-column-{key}")

    def skill_month(self, day: date) -> Shown:
        """Write a month in few signs."""
        return Shown(format_date(day, "MMM y", locale=self._language))

    def nothing(self) -> Shown:
        """Write that there is nothing to show."""
        return self.say("report-nothing")

    def title(self, row: Row) -> Shown:
        """Write the title as a link to the issue."""
        return self.issue(row.number, row.title, row.url)

    def programme(self, programme: Programme | None) -> Shown:
        """Write the title of a parent issue as a link to it; nothing without one."""
        if programme is None:
            return self.nothing()
        return self.issue(programme.number, programme.title, programme.url)

    def folded(self, row: Row) -> Shown:
        """Write the title where only HTML is read: in the line of something folded."""
        title = html.escape(unmentioned(shortened(row.title, TITLE_LENGTH)))
        return Shown(title or str(row.number))

    def issue(self, number: int, title: str, url: str) -> Shown:
        """Write any issue's title as a link to it; an empty title as its number."""
        return link(shortened(title, TITLE_LENGTH) or str(number), url)

    def listed(self, names: Iterable[str]) -> Shown:
        """List *names*, one after the other; none as nothing to show."""
        shown = [str(link(name, None)) for name in names]
        return Shown(", ".join(shown)) if shown else self.nothing()

    def text(self, text: str | None) -> Shown:
        """Write somebody's own words on one short line."""
        return link(shortened(text, REASON_LENGTH), None) if text else self.nothing()


class Phrases(Speech):
    """The same, and what a portfolio's configuration has names for."""

    def __init__(self, config: Portfolio, words: Words) -> None:
        super().__init__(config.language, words)
        self._config = config

    def signal(self, dimension: Dimension, level: str) -> Signal:
        """Return what a step of a scale says of the plan."""
        return self._config.statuses[dimension].levels[level].signal

    def level(self, dimension: Dimension, level: str) -> Shown:
        """Write a step of a scale: its sign and its name, so that no colour stands alone."""
        step = self._config.statuses[dimension].levels[level]
        name = link(step.name, None)
        return Shown(f"{SIGNALS[self.signal(dimension, level)]} {name}")

    def dimension(self, dimension: Dimension) -> str:
        """Return the name of a dimension."""
        return self._config.statuses[dimension].name

    def phase(self, key: str) -> str:
        """Return the name of a phase; of one that the configuration lost, its id."""
        phase = self._config.phases.get(key)
        return phase.name if phase else key

    def priority(self, key: str | None) -> str:
        """Return the name of a priority."""
        priority = self._config.priorities.get(key or "")
        return priority.name if priority else key or self.nothing()

    def kind(self, key: str | None) -> str:
        """Return the name of a kind."""
        kind = self._config.kinds.get(key or "")
        return kind.name if kind else key or self.nothing()

    def route(self, key: str | None) -> str:
        """Return the name of a route."""
        route = self._config.routes.get(key or "")
        return route.name if route else key or self.nothing()

    def roles(self, keys: Iterable[str]) -> Shown:
        """List the names of roles."""
        names = [self._config.roles[key].name for key in keys if key in self._config.roles]
        return self.listed(names)

    def board(self, board: GoverningBoard) -> Shown:
        """Say what a board is: its name, who sits on it, what it covers, and what it may."""
        names = [self._config.groups[key].name for key in board.groups]
        return self.say(
            f"report-board-{'decides' if board.deciding else 'advises'}",
            name=link(board.name, None),
            role=self.roles([board.role]),
            covers=self.listed(names) if names else self.say("report-board-all"),
        )

    def boards(self, roles: Iterable[str]) -> list[Shown]:
        """Describe the boards on which any of *roles* sits."""
        seated = (each for each in self._config.boards.values() if each.role in set(roles))
        return [self.board(each) for each in seated]

    def fields(self, keys: Iterable[str]) -> Shown:
        """List the questions of fields."""
        return self.listed([self._config.fields[key].label for key in keys])
