"""Answers to dropdowns and checkboxes, found again among the form's options."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from portfolio_bot.domain.forms.headings import one_space
from portfolio_bot.domain.forms.lines import Line

_MOST_PIECES = 2_000


class Chosen(NamedTuple):
    """A multiple dropdown read back: labels in text order; those that are no options apart."""

    labels: tuple[str, ...]
    unknown: tuple[str, ...]
    ambiguous: bool


@lru_cache(maxsize=256)
def option_index(labels: tuple[str, ...]) -> Mapping[str, str]:
    """Option labels by their text apart from white space; each form's are asked for again."""
    return {one_space(label): label for label in reversed(labels)}


def split_options(text: str, labels: tuple[str, ...]) -> Chosen:
    """Cut `a, b, c` into options, though options may hold commas themselves.

    GitHub joins the chosen options by a comma and a space, in the form's order and each once: a
    cut that keeps that order is preferred (of several the one with the longest first option, and
    the answer is marked ambiguous). Only where none exists, as after an edit by hand, options
    are taken in any order, and what fits no option is handed back piece by piece.
    """
    pieces = [one_space(piece) for piece in text.split(",")]
    options = _pieces_of(labels)
    if len(pieces) <= min(_MOST_PIECES, sum(map(len, options))):
        chosen, ways = _in_form_order(pieces, options)
        if chosen is not None:
            return Chosen(tuple(labels[n] for n in chosen), (), ways > 1)
    return _in_any_order(pieces, options, labels)


@lru_cache(maxsize=256)
def _pieces_of(labels: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(one_space(piece) for piece in label.split(",")) for label in labels)


def _in_form_order(
    pieces: list[str], options: tuple[tuple[str, ...], ...]
) -> tuple[list[int] | None, int]:
    """Give the preferred cut as option numbers, and how many cuts there are."""
    total, number = len(pieces), len(options)
    ways = [[0] * (number + 1) for _ in range(total)] + [[1] * (number + 1)]
    by_first = _by_first_piece(options)
    for place in range(total - 1, -1, -1):
        row = [0] * (number + 1)
        for option in by_first.get(pieces[place], []):
            row[option] = _ways_with(pieces, place, options[option], ways, option)
        for option in range(number - 1, -1, -1):
            row[option] += row[option + 1]
        ways[place] = row
    return (_walk(pieces, options, ways, by_first), ways[0][0]) if ways[0][0] else (None, 0)


def _ways_with(
    pieces: list[str], place: int, parts: tuple[str, ...], ways: list[list[int]], option: int
) -> int:
    end = place + len(parts)
    return ways[end][option + 1] if tuple(pieces[place:end]) == parts else 0


def _walk(
    pieces: list[str],
    options: tuple[tuple[str, ...], ...],
    ways: list[list[int]],
    by_first: Mapping[str, list[int]],
) -> list[int]:
    chosen: list[int] = []
    place = after = 0
    while place < len(pieces):
        option = next(
            n
            for n in by_first[pieces[place]]
            if n >= after and _ways_with(pieces, place, options[n], ways, n)
        )
        chosen.append(option)
        place, after = place + len(options[option]), option + 1
    return chosen


@lru_cache(maxsize=256)
def _by_first_piece(options: tuple[tuple[str, ...], ...]) -> Mapping[str, list[int]]:
    """Options by their first piece, those of most pieces first."""
    by_first: dict[str, list[int]] = {}
    for number in sorted(range(len(options)), key=lambda n: -len(options[n])):
        by_first.setdefault(options[number][0], []).append(number)
    return by_first


def _in_any_order(
    pieces: list[str], options: tuple[tuple[str, ...], ...], labels: Sequence[str]
) -> Chosen:
    """Fewest unknown pieces, then the longest options first; an option named twice counts once."""
    steps = _fewest_unknown(pieces, options)
    found: list[str] = []
    unknown: list[str] = []
    place = 0
    while place < len(pieces):
        option = steps[place]
        if option is None:
            found.append(pieces[place])
            unknown.append(pieces[place])
        else:
            found.append(labels[option])
        place += 1 if option is None else len(options[option])
    kept = dict.fromkeys(label for label in found if label)
    missed = tuple(piece for piece in dict.fromkeys(unknown) if piece)
    return Chosen(tuple(kept), missed, ambiguous=False)


def _fewest_unknown(pieces: list[str], options: tuple[tuple[str, ...], ...]) -> list[int | None]:
    """For each place the option to take there, or `None` where the piece is no option's."""
    by_first = _by_first_piece(options)
    costs = [0] * (len(pieces) + 1)
    steps: list[int | None] = [None] * len(pieces)
    for place in range(len(pieces) - 1, -1, -1):
        costs[place] = costs[place + 1] + 1
        for option in reversed(by_first.get(pieces[place], [])):
            end = place + len(options[option])
            fits = tuple(pieces[place:end]) == options[option]
            if fits and costs[end] <= costs[place]:
                costs[place], steps[place] = costs[end], option
    return steps


def task_line(line: Line) -> tuple[bool, str] | None:
    """Tick and text of a task list line, or `None`; `- []` counts as one that is not ticked."""
    if line.indent > 3 or line.rest[:1] not in {"-", "*", "+"}:
        return None
    box = line.rest[1:].lstrip()
    if not box.startswith("["):
        return None
    for mark, ticked in (("[x]", True), ("[X]", True), ("[ ]", False), ("[]", False)):
        if box.startswith(mark):
            return ticked, one_space(box[len(mark) :])
    return None
