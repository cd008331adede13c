"""What a table of the report is made of: things, and columns that read them.

A cell is a plain value: text on one line, a number, a day, a truth value, or None where
nobody has reported anything.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from operator import attrgetter
from typing import Any, NamedTuple

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.escaping import plain
from portfolio_bot.report.model import Report
from portfolio_bot.report.rows.row import Row
from portfolio_bot.report.words.phrases import Phrases

Cell = str | int | float | date | bool | None

_WORDS = (str, tuple)
_NOTHING = type(None)

_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True)
class Reader:
    """What columns read with: the configuration, and words without any markup.

    It keeps what has been read of the tables, as several files hold the same.
    """

    config: Portfolio
    phrases: Phrases

    known: dict[str, str] = field(default_factory=dict, compare=False)
    cells: dict[Table, tuple[Report, list[list[Cell]]]] = field(default_factory=dict, compare=False)

    def word(self, key: str) -> str:
        """Put the message *key* into words; each once, as cells repeat them."""
        if key not in self.known:
            self.known[key] = str(self.phrases.say(key))
        return self.known[key]


class Fact(NamedTuple):
    """Something that is reported of an initiative."""

    row: Row
    of: Any


@dataclass(frozen=True)
class Column:
    """One column. Its heading is the message `exports-column-KEY`.

    ``read`` is there where a cell follows from one thing that is read: that is most of them. Then
    ``value`` is what is made of a text, or of a tuple of them, and asked once for all that are
    alike; numbers, days, truth values and nothing are cells as they stand, and never come to it.
    """

    key: str
    value: Callable[[Reader, Any], Cell]
    read: Callable[[Any], Any] | None = None

    def cells(self, reader: Reader, things: Iterable[Any]) -> list[Cell]:
        """Return the cells of all *things*."""
        if self.read is None:
            return [self.value(reader, thing) for thing in things]
        found = list(map(self.read, things))
        if not any(issubclass(kind, _WORDS) for kind in set(map(type, found))):
            return found
        words = {each for each in found if isinstance(each, _WORDS)}
        told = {each: self.value(reader, each) for each in words}
        return list(map(told.get, found, found))

    @property
    def heading(self) -> str:
        """The key of the message that is its heading."""
        return f"exports-column-{self.key}"


@dataclass(frozen=True)
class Table:
    """One table: a CSV file, and a sheet, of its *name*.

    One that is not *translated* has its columns' keys for headings, in every language.
    """

    name: str
    columns: tuple[Column, ...]
    things: Callable[[Report], Iterable[Any]]
    translated: bool = True

    def headings(self, reader: Reader) -> list[str]:
        """Return the headings in the portfolio's language."""
        if not self.translated:
            return [column.key for column in self.columns]
        return [reader.word(column.heading) for column in self.columns]

    def cells(self, reader: Reader, report: Report) -> list[list[Cell]]:
        """Return the cells of each column."""
        of, found = reader.cells.get(self, (None, []))
        if of is not report:
            things = list(self.things(report))
            found = [column.cells(reader, things) for column in self.columns]
            reader.cells[self] = (report, found)
        return found


class Written(dict[type, Callable[[Any], str]]):
    """How a format writes cells of each type, and by that whole tables, column by column."""

    def __missing__(self, kind: type) -> Callable[[Any], str]:
        """Write what is made of a type that is known as that is written. Raises `TypeError`."""
        known = next((base for base in kind.__mro__ if base in self), None)
        if known is None:
            raise TypeError(f"no cell is a {kind.__name__}")
        self[kind] = self[known]
        return self[kind]

    def columns(self, cells: Iterable[list[Cell]]) -> list[list[str | None]]:
        """Write the *cells* of each column; None stays what it is."""
        return [self._column(column) for column in cells]

    def _column(self, column: list[Cell]) -> list[str | None]:
        """Write a column; most have cells of one type, and many have none at all."""
        kinds = set(map(type, column))
        known = kinds - {_NOTHING}
        if not known:
            return [None] * len(column)
        if len(known) > 1:
            return [None if cell is None else self[type(cell)](cell) for cell in column]
        write = self[known.pop()]
        if len(kinds) > 1:
            return [None if cell is None else write(cell) for cell in column]
        return list(map(write, column))


def tidy(text: str | None) -> str | None:
    """Return *text* on one line, of such signs as every format can hold; None of nothing."""
    if not text:
        return None
    if text.isascii() and text.isprintable():
        # Of such signs only the space parts words, and most texts have it between words alone.
        if "  " not in text and text[0] != " " and text[-1] != " ":
            return text
        return " ".join(text.split()) or None
    return _tidied(text)


@lru_cache(maxsize=10_000)
def _tidied(text: str) -> str | None:
    """Tidy a text of other signs; many are the same on line after line."""
    return _NO_XML.sub("", plain(text)) or None


def joined(words: Iterable[str]) -> str | None:
    """List *words*; None of none."""
    return tidy(", ".join(words))


def same(key: str, path: str | None = None) -> Column:
    """Make the column of the attribute at *path*, by the same name unless told."""
    return Column(key, lambda _reader, text: tidy(text), attrgetter(path or key))


def worded(key: str, path: str) -> Column:
    """Make the column of one of our own words at *path*, which the catalogue translates."""
    return Column(key, lambda reader, word: reader.word(f"exports-word-{word}"), attrgetter(path))


def listed(key: str, path: str | None = None) -> Column:
    """Make the column of the words at *path*, by the same name unless told."""
    return Column(key, lambda _reader, words: joined(words), attrgetter(path or key))


def facts(kind: str) -> Callable[[Report], list[Fact]]:
    """Return what lists the facts of a *kind*, initiative by initiative."""
    read = attrgetter(f"facts.{kind}")
    return lambda report: [Fact(row, each) for row in report.rows for each in read(row)]
