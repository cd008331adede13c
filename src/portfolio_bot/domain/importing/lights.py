"""Columns that tell how it goes: what a person must report anew, with the command that does so.

A report says who vouches for it, and on which day. A cell says neither, so nothing is reported.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from portfolio_bot.domain.config import Dimension, Portfolio, Scale
from portfolio_bot.domain.importing.mapping import KEEP, SHOWN, STATUS, Columns, plain_word
from portfolio_bot.domain.messages import Message, Trusted, say
from portfolio_bot.domain.orders.reporting.singles import level_of
from portfolio_bot.domain.reported.values import read_amount

_COLOURS = frozenset(
    ("grønn", "grøn", "gul", "rød", "raud", "green", "yellow", "amber", "red", "orange", "oransje")
)
_PROGRESS = frozenset(
    (
        *("fremdrift", "framdrift", "progresjon", "ferdiggrad", "prosent ferdig", "progress"),
        *("percent complete", "% complete"),
    )
)


def to_report(config: Portfolio, columns: Columns, cells: Mapping[str, str]) -> Iterator[Message]:
    """Tell the command for each cell that a person can report as it stands, if it still holds."""
    for column in _free(columns):
        text = " ".join(cells.get(column, "").split())
        found = _dimension(config, column)
        percent = _percent(column, text)
        if percent is not None:
            yield say("import-report-progress", column=column, percent=Trusted(percent))
        elif found is not None and text:
            yield from _on_scale(config.statuses[found], column, text)


def unknown_lights(
    config: Portfolio, columns: Columns, rows: Iterable[Mapping[str, str]]
) -> Iterator[Message]:
    """Tell of each column of traffic lights for which the configuration has no status."""
    table = tuple(rows)
    for column in _free(columns):
        lights = any(plain_word(cells.get(column, "")) in _COLOURS for cells in table)
        if lights and _dimension(config, column) is None:
            names = Trusted(", ".join(scale.name for scale in config.statuses.values()) or "–")
            yield say("import-no-dimension", column=column, names=names)


def _free(columns: Columns) -> Iterator[str]:
    """Give the columns that are no answer, and of which no person has said what they are."""
    for column, target in columns.targets.items():
        if target in {KEEP, STATUS} and column in columns.guessed:
            yield column


def _on_scale(scale: Scale, column: str, text: str) -> Iterator[Message]:
    level = level_of(scale, text)
    name = Trusted(scale.name)
    if level is not None:
        step = Trusted(scale.levels[level].name)
        yield say(
            "import-report-status", column=column, text=text[:SHOWN], dimension=name, level=step
        )
    elif plain_word(text) in _COLOURS:
        names = Trusted(", ".join(each.name for each in scale.levels.values()))
        yield say("import-no-level", column=column, text=text, dimension=name, names=names)


def _dimension(config: Portfolio, column: str) -> Dimension | None:
    """Return the dimension that a heading names, with the word for status or without it."""
    heading = " ".join(word for word in plain_word(column).split() if word != "status").strip(" -:")
    for key, scale in config.statuses.items():
        if heading in {plain_word(word) for word in (key, scale.name, *scale.aliases)}:
            return key
    return None


def _percent(column: str, text: str) -> int | None:
    """Return the per cent that a cell tells of work that is done, as a whole number."""
    if plain_word(column) not in _PROGRESS or not text:
        return None
    amount = read_amount(text)
    bare = amount == 1 and "%" not in text  # one per cent, or all of it
    if amount is None or bare or not 0 <= amount <= 100:
        return None
    return round(amount if amount >= 1 or "%" in text else amount * 100)
