"""From a comment to commands: known ones by canonical name, others with the nearest."""

from __future__ import annotations

import difflib
import hashlib
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

from portfolio_bot.domain.commands.grammar import Line, command_lines
from portfolio_bot.domain.commands.registry import BY_WORD
from portfolio_bot.domain.config import CommandName
from portfolio_bot.domain.frozen import Made

_SIGNATURE = 80
_BEGINNING = 3
"""So many letters of a command are told from a slip of the finger."""


class Command(Made):
    """A command that is known; ``args`` as written, ``line`` counted from 1."""

    command: CommandName
    args: tuple[str, ...]
    line: int

    @property
    def signature(self) -> str:
        """What makes two commands of one comment the same."""
        return _shortened(" ".join((self.command, *self.args)).casefold())


class UnknownCommand(Made):
    """A word that looks like a command; ``suggestion`` is the nearest canonical name."""

    word: str
    suggestion: CommandName | None
    line: int

    @property
    def signature(self) -> str:
        """What makes two unknown words of one comment the same."""
        return f"?{self.word}".casefold()


Parsed = Command | UnknownCommand


def parse(text: str) -> tuple[Parsed, ...]:
    """Return the commands of *text* in the order in which they stand."""
    return tuple(_read(line) for line in command_lines(text))


def only_new(commands: Iterable[Parsed], known: Iterable[str]) -> tuple[Parsed, ...]:
    """Leave out of *commands* those whose signature is among *known*, one for one."""
    left = Counter(known)
    fresh: list[Parsed] = []
    for command in commands:
        if left[command.signature]:
            left[command.signature] -= 1
        else:
            fresh.append(command)
    return tuple(fresh)


def _shortened(text: str) -> str:
    """Keep a signature short enough to be recorded, whatever somebody writes."""
    if len(text) <= _SIGNATURE:
        return text
    return f"{text[:16]}…{hashlib.sha256(text.encode()).hexdigest()}"


def _read(line: Line) -> Parsed:
    word = line.word.lower()  # not casefold, to which «ſ» is an «s»
    spec = BY_WORD.get(word)
    if spec is None:
        return UnknownCommand(word=line.word, suggestion=_nearest(word), line=line.number)
    args = tuple(line.rest.split()) if spec.parameter == "words" else (line.rest,)
    return Command(command=spec.name, args=tuple(arg for arg in args if arg), line=line.number)


@lru_cache(maxsize=256)
def _nearest(word: str) -> CommandName | None:
    """Return the command most like *word*; kept, since a comment may repeat a word for ever."""
    near = difflib.get_close_matches(word, BY_WORD, n=1, cutoff=0.7)
    return BY_WORD[near[0]].name if near else _begun(word)


def _begun(word: str) -> CommandName | None:
    """Return the one command that *word* is the beginning of."""
    begun = {spec.name for known, spec in BY_WORD.items() if known.startswith(word)}
    return begun.pop() if len(word) >= _BEGINNING and len(begun) == 1 else None
