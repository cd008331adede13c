"""Which requests a fault hits: what they must be, and which of those that are so."""

import re
from dataclasses import dataclass
from random import Random
from typing import assert_never

from portfolio_bot.sandbox.faults.asked import Asked

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_METHOD = re.compile(r"[A-Z]+")
_TEXT = re.compile(r"[^,]+", re.DOTALL)
_COUNT = re.compile(r"[1-9][0-9]{0,8}")
_RANGE = re.compile(rf"({_COUNT.pattern})(-({_COUNT.pattern})?)?")
_VALUES = {"op": _NAME, "field": _NAME, "method": _METHOD, "path": _TEXT}
_WORDS = ("query", "mutation", "graphql", "rest")

SELECTORS = {
    "N": "the request of that number among those that match: `3`, `2-5`, or `3-` without an end",
    "every:N": "each request whose number can be divided by N",
    "p:SHARE": "each with that probability, from the seed; a number above 0, at most 1",
    "op:NAME": "a GraphQL operation of that name",
    "field:NAME": "a GraphQL document with that field at its top, such as `addComment`",
    "query": "a GraphQL query",
    "mutation": "a GraphQL mutation",
    "graphql": "a request to GraphQL",
    "rest": "any other request",
    "method:NAME": "a request by that method, such as `PATCH`",
    "path:TEXT": "a request whose path holds the text, such as `/contents/`",
}
"""Every selector and what it selects, as docs/sandbox.md has them."""


@dataclass(frozen=True, slots=True)
class Only:
    """What a request must be: a word such as `mutation`, or a name with its value."""

    name: str
    value: str = ""

    def __str__(self) -> str:
        return f"{self.name}:{self.value}" if self.value else self.name


@dataclass(frozen=True, slots=True)
class Numbers:
    """From one number to another; without `last` there is no end."""

    first: int
    last: int | None

    def __str__(self) -> str:
        if self.first == self.last:
            return str(self.first)
        return f"{self.first}-{self.last or ''}"


@dataclass(frozen=True, slots=True)
class Every:
    """Every so many."""

    step: int

    def __str__(self) -> str:
        return f"every:{self.step}"


@dataclass(frozen=True, slots=True)
class Chance:
    """With a probability."""

    share: float

    def __str__(self) -> str:
        return f"p:{self.share}"


Which = Numbers | Every | Chance


def read_selector(text: str) -> Only | Which:
    """Read one selector. Raises ValueError, which says what is wrong with it."""
    name, colon, value = text.partition(":")
    if text in _WORDS:
        return Only(text)
    if colon and name in _VALUES:
        if not _VALUES[name].fullmatch(value):
            raise ValueError(f"{name!r} does not take {value!r}")
        return Only(name, value)
    match name, colon:
        case "every", ":":
            return Every(_counted(value))
        case "p", ":":
            return Chance(_share(value))
        case _:
            return _numbers(text)


def _numbers(text: str) -> Numbers:
    found = _RANGE.fullmatch(text)
    if not found:
        raise ValueError(f"there is no selector {text!r}")
    first = int(found[1])
    last = first if found[2] is None else int(found[3]) if found[3] else None
    if last is not None and last < first:
        raise ValueError(f"{text!r} ends before it begins")
    return Numbers(first, last)


def _counted(text: str) -> int:
    if not _COUNT.fullmatch(text):
        raise ValueError(f"'every' does not take {text!r}")
    return int(text)


def _share(text: str) -> float:
    try:
        share = float(text)
    except ValueError:
        share = 0
    if not 0 < share <= 1:
        raise ValueError(f"{text!r} is no probability above 0 and at most 1")
    return share


def is_so(only: Only, asked: Asked) -> bool:
    """Tell whether the request is what it must be."""
    match only.name:
        case "op":
            return asked.operation == only.value
        case "field":
            return any(part.field == only.value for part in asked.parts)
        case "method":
            return asked.method == only.value
        case "path":
            return only.value in asked.path
        case "graphql" | "rest":
            return asked.is_graphql == (only.name == "graphql")
        case word:
            return asked.kind == word


def is_meant(which: Which | None, number: int, chance: Random) -> bool:
    """Tell whether the request of that number, among those that match, is to be hit."""
    match which:
        case None:
            return True
        case Numbers(first, last):
            return first <= number and (last is None or number <= last)
        case Every(step):
            return number % step == 0
        case Chance(share):
            return chance.random() < share
        case _:
            assert_never(which)
