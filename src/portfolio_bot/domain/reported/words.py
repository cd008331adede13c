"""What a reporting command is made of: keys, choices and verbs, and how people write each."""

from __future__ import annotations

from typing import Literal, NamedTuple

from portfolio_bot.domain.config import CommandName, Language
from portfolio_bot.domain.reported.report import About

Kind = Literal[
    "text",
    "number",
    "amount",
    "percent",
    "score",
    "scores",
    "date",
    "month",
    "user",
    "choice",
    "yes",
    "link",
]
Words = dict[Language, tuple[str, ...]]


class Choice(NamedTuple):
    """One value that a key may have, and how people write it."""

    id: str
    words: Words


class Parameter(NamedTuple):
    """A key of a command: the name of the value in `Facts`, its kind, and how people write it."""

    name: str
    kind: Kind
    words: Words
    choices: tuple[Choice, ...] = ()
    required: bool = False


class Verb(NamedTuple):
    """A word behind an item's id that says what became of it."""

    id: Literal[
        "measured",
        "withdrawn",
        "closed",
        "done",
        "settled",
        "now",
        "changed",
        "action",
        "asked",
        "heard",
    ]
    words: Words


class ReportSpec(NamedTuple):
    """A command that reports: about what, the letter of its items' ids, its verbs and keys.

    ``steps`` are the verbs of what an item's own items come to, such as a benefit's actions.
    """

    command: CommandName
    about: About
    letter: str
    parameters: tuple[Parameter, ...]
    verbs: tuple[Verb, ...] = ()
    steps: tuple[Verb, ...] = ()


def words_of(nb: str, nn: str | None = None, en: str | None = None) -> Words:
    """Return the words of each language; several stand between bars, the first is shown."""
    return {
        "nb": tuple(nb.split("|")),
        "nn": tuple((nn or nb).split("|")),
        "en": tuple((en or nb).split("|")),
    }


def choices_of(*told: tuple[str, str, str, str]) -> tuple[Choice, ...]:
    """Make choices of ids and their words in bokmål, nynorsk and English."""
    return tuple(Choice(key, words_of(nb, nn, en)) for key, nb, nn, en in told)


def key_of(name: str, kind: Kind, nb: str, nn: str | None, en: str) -> Parameter:
    """Make a key without choices."""
    return Parameter(name, kind, words_of(nb, nn, en))


def every_word(words: Words) -> tuple[str, ...]:
    """Return all the words of all the languages, each once."""
    return tuple(dict.fromkeys(word for each in words.values() for word in each))


def parameter_named(spec: ReportSpec, word: str) -> Parameter | None:
    """Return the key that *word* is, in any language."""
    folded = " ".join(word.casefold().split())
    return next((each for each in spec.parameters if folded in every_word(each.words)), None)


def choice_named(parameter: Parameter, word: str) -> Choice | None:
    """Return the choice that *word* is, in any language."""
    folded = " ".join(word.casefold().split()).rstrip(".")
    return next((each for each in parameter.choices if folded in every_word(each.words)), None)
