"""What the program wants to say, before it is put into words.

The core names a message and its parameters; the catalogues hold the words
(``locales/{nb,nn,en}``). So no decision depends on a language, and no text from
an issue is ever taken for a template.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from portfolio_bot.domain.frozen import Made


class Trusted(str):
    """Text that may stand as it is: it comes from our configuration or is made by us.

    Every other string in a message's parameters is treated as hostile and is escaped.
    """

    __slots__ = ()


Param = str | int | float | date | tuple["Message", ...]


class Message(Made):
    """One sentence (or phrase) of a catalogue, by key, with its parameters.

    ``params`` are pairs, sorted by name, so that equal messages are equal values.
    """

    key: str
    params: tuple[tuple[str, Any], ...] = ()


def say(key: str, **params: Param) -> Message:
    """Name the message *key* with *params*."""
    return Message(key=key, params=tuple(sorted(params.items())))


class ToldError(Exception):
    """A failure that can be told to people: its ``message`` is put into words by a catalogue."""

    def __init__(self, message: Message) -> None:
        super().__init__(message)
        self.message = message

    def __str__(self) -> str:
        """Return key and parameters, for a trace."""
        params = ", ".join(f"{name}={value}" for name, value in self.message.params)
        return f"{self.message.key} ({params})" if params else self.message.key


class UsageError(ToldError):
    """Something in the call, or in what was given to it, that the caller has to change."""
