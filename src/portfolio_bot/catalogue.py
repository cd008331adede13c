"""The words: messages by key, in bokmål, nynorsk and English (Fluent catalogues).

Parameters are put into a finished sentence as values, never as templates
(https://projectfluent.org/fluent/guide/). Plain strings are escaped on the way; what the
configuration or we have written is `Trusted`: it stands as it is, but mentions nobody.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from babel.dates import format_date
from babel.lists import format_list
from fluent.runtime import FluentBundle, FluentResource

from portfolio_bot.domain.config import Language
from portfolio_bot.domain.escaping import escape as escape_markdown
from portfolio_bot.domain.escaping import unmentioned
from portfolio_bot.domain.messages import Message, Trusted

LANGUAGES: tuple[Language, ...] = ("nb", "nn", "en")

_LOCALES: dict[Language, str] = {"nb": "nb", "nn": "nn", "en": "en_GB"}

Escape = Callable[[str], str]
Value = str | int | float

_FOLDER = Path(__file__).parent / "locales"
_BEGINNING = re.compile(r"^(?=[a-z])", re.MULTILINE)
_LONG = 500
_FIRST_SIGN = 0xF0000


class MissingTextError(LookupError):
    """A message that the catalogue does not have, or cannot form with these parameters."""


class Catalogue:
    """The texts of one language. Safe to share: it says the same for ever."""

    def __init__(self, language: Language, escape: Escape = escape_markdown) -> None:
        self.language = language
        self._escape = escape

    def text(self, message: Message) -> str:
        """Put *message* into words. Raises `MissingTextError`."""
        if not message.params:
            return _sentence(self.language, message.key)
        params = {name: self._value(value) for name, value in message.params}
        short, long = _without_long(params)
        whole = _formed(self.language, message.key, short)
        return "".join(long.get(char, char) for char in whole) if long else whole

    def keys(self) -> frozenset[str]:
        """Return the keys of all messages."""
        return frozenset(_entries(self.language))

    def day(self, day: date) -> str:
        """Write a day as people read it: 23. november 2026."""
        pattern = "d MMMM y" if self.language == "en" else "d. MMMM y"
        return format_date(day, pattern, locale=_LOCALES[self.language])

    def _value(self, value: object) -> Value:
        match value:
            case Trusted():
                return unmentioned(value) if self._escape is escape_markdown else str(value)
            case str():
                return self._escape(value)
            case date():
                return self.day(value)
            case int() | float():
                return value
            case tuple():
                return self._list(value)
            case _:
                raise TypeError(f"a message takes no {type(value).__name__}")

    def _list(self, messages: tuple[Message, ...]) -> str:
        """Join by «and»; roles by «or», since any one of them will do."""
        roles = any(message.key == "role-name" for message in messages)
        texts = [self.text(message) for message in messages]
        return format_list(
            texts, style="or" if roles else "standard", locale=_LOCALES[self.language]
        )


def _without_long(params: dict[str, Value]) -> tuple[dict[str, Value], dict[str, str]]:
    """Put a private sign in the place of each long text, and tell which text it stands for.

    Fluent refuses a placeable of more than 2,500 characters.
    """
    short, long = dict(params), dict[str, str]()
    for number, (name, value) in enumerate(params.items()):
        if isinstance(value, str) and len(value) > _LONG:
            sign = chr(_FIRST_SIGN + number)
            short[name], long[sign] = sign, value
    return short, long


@cache
def _bundle(language: Language) -> FluentBundle:
    return FluentBundle([language], use_isolating=False)


@cache
def _pattern(language: Language, key: str) -> Any:
    """Return the sentence *key*, which is parsed when it is first asked for."""
    bundle, entry = _bundle(language), _entries(language).get(key)
    if entry is not None:
        bundle.add_resource(FluentResource(entry))
    if not bundle.has_message(key) or bundle.get_message(key).value is None:
        raise MissingTextError(f"{language}: no text for «{key}»")
    return bundle.get_message(key).value


# Two of three messages in a report are a heading or a word, without anything to be put in.
@cache
def _sentence(language: Language, key: str) -> str:
    """Put a message without parameters into words."""
    return _formed(language, key, {})


def _formed(language: Language, key: str, params: dict[str, Value]) -> str:
    text, errors = _bundle(language).format_pattern(_pattern(language, key), params)
    if errors:
        raise MissingTextError(f"{language}: «{key}»: {errors[0]}")
    return str(text)


# To parse them all takes a third of a second, and a run needs a dozen of two thousand.
@cache
def _entries(language: Language) -> dict[str, str]:
    """Return the source of each message by its key; no message refers to another."""
    entries: dict[str, str] = {}
    for path in sorted((_FOLDER / language).glob("*.ftl")):
        for entry in _BEGINNING.split(path.read_text("utf-8"))[1:]:
            entries.setdefault(entry.partition("=")[0].strip(), entry)
    return entries
