"""What labels and which fields of the board a configuration asks for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from portfolio_bot.domain.config import Field as Question
from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.desired import every_label
from portfolio_bot.domain.frozen import Frozen
from portfolio_bot.domain.snapshot import FieldKind

_COLOURS = ("GRAY", "BLUE", "PURPLE", "YELLOW", "ORANGE", "GREEN", "PINK", "RED")
"""In the order that new options take them; GitHub has no others."""


class Choice(Frozen):
    """An option as it shall be: its name, the names that it may have had, and a colour."""

    name: str
    aliases: tuple[str, ...] = ()
    colour: str = "GRAY"


class WantedField(Frozen):
    """A field of the board as it shall be.

    It is made as ``kind``; ``kinds`` are those that can show what it is to hold. ``choices``
    are the options of a single select, in order.
    """

    name: str
    kind: FieldKind
    kinds: tuple[FieldKind, ...]
    aliases: tuple[str, ...] = ()
    choices: tuple[Choice, ...] = ()


def wanted_labels(config: Portfolio) -> tuple[str, ...]:
    """Return the names of all labels that the bot may set, each once."""
    by_fold = {name.casefold(): name for name in reversed(every_label(config))}
    return tuple(reversed(by_fold.values()))


def wanted_fields(config: Portfolio) -> Iterator[WantedField]:
    """Return the board's fields, in the configuration's order; none without a board."""
    if config.board is None:
        return
    for source, name in config.board.fields.items():
        aliases = config.board.aliases.get(source, ())
        kind, choices = _shape(config, source)
        kinds: tuple[FieldKind, ...] = ("text", "single_select") if _is_word(kind) else (kind,)
        yield WantedField(name=name, kind=kind, kinds=kinds, aliases=aliases, choices=choices)


def _is_word(kind: FieldKind) -> bool:
    return kind in {"text", "single_select"}


def _shape(config: Portfolio, source: str) -> tuple[FieldKind, tuple[Choice, ...]]:
    """Return the kind of the field that shows *source*, and its options."""
    if source == "phase":
        return "single_select", _choices((p.name, p.aliases) for p in config.phases.values())
    if source == "priority" and config.priorities:
        return "single_select", _choices((p.name, p.aliases) for p in config.priorities.values())
    if source == "progress":
        return "number", ()
    question = config.fields.get(source)
    return _answer_shape(question) if question else ("text", ())


def _answer_shape(question: Question) -> tuple[FieldKind, tuple[Choice, ...]]:
    if question.meaning == "number":
        return "number", ()
    if question.meaning == "date":
        return "date", ()
    if question.type == "dropdown" and not question.multiple:
        return "single_select", _choices((each.label, ()) for each in question.options)
    return "text", ()


def _choices(names: Iterable[tuple[str, tuple[str, ...]]]) -> tuple[Choice, ...]:
    return tuple(
        Choice(name=name, aliases=aliases, colour=_COLOURS[index % len(_COLOURS)])
        for index, (name, aliases) in enumerate(names)
    )
