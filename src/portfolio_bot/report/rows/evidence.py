"""What showed that a criterion is met, kept as data until a page puts it into words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from typing import Any

from pydantic import Field as Declared

from portfolio_bot.domain.frozen import Frozen
from portfolio_bot.domain.messages import Message, Param, say


def _none(parameters: Mapping[str, Any]) -> bool:
    return not parameters


class Evidence(Frozen):
    """A sentence of the catalogue and its parameters, by their kind: JSON tells no day from text.

    No text is kept as trusted, as the data may have been in other hands.
    """

    key: str = Declared(description="Name of the sentence in the program's catalogues.")
    texts: dict[str, str] = Declared(default={}, exclude_if=_none, description="Text by name.")
    numbers: dict[str, int | float] = Declared(
        default={}, exclude_if=_none, description="Numbers by name."
    )
    days: dict[str, date] = Declared(default={}, exclude_if=_none, description="Days by name.")
    parts: dict[str, tuple[Evidence, ...]] = Declared(
        default={}, exclude_if=_none, description="Sentences within the sentence, by name."
    )

    @property
    def message(self) -> Message:
        """The sentence, to be put into words."""
        parts = {name: tuple(e.message for e in each) for name, each in self.parts.items()}
        params: dict[str, Param] = {**self.texts, **self.numbers, **self.days, **parts}
        return say(self.key, **params)


def evidence_of(message: Message) -> Evidence:
    """Return *message* as data."""
    kinds: defaultdict[str, dict[str, Any]] = defaultdict(dict)
    for name, value in message.params:
        match value:
            case str():
                kinds["texts"][name] = str(value)
            case date():
                kinds["days"][name] = value
            case tuple():
                kinds["parts"][name] = tuple(map(evidence_of, value))
            case _:
                kinds["numbers"][name] = value
    return Evidence(key=message.key, **kinds).without_note()
