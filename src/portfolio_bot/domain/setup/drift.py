"""Names that have drifted apart between the configuration, the board and the labels."""

from __future__ import annotations

from collections.abc import Iterator

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.messages import Trusted
from portfolio_bot.domain.nearest import nearest
from portfolio_bot.domain.setup.findings import Finding, found
from portfolio_bot.domain.setup.plan import find_field, like_field, say_kind
from portfolio_bot.domain.setup.there import Board, Field, Place
from portfolio_bot.domain.setup.wanted import WantedField, wanted_fields, wanted_labels


def examine_labels(config: Portfolio, place: Place) -> Iterator[Finding]:
    """Find labels that are spelt otherwise; one that is missing the bot makes itself."""
    wanted = wanted_labels(config)
    folded = {name.casefold() for name in wanted}
    exact = {label.name for label in place.labels}
    strangers = [each.name for each in place.labels if each.name.casefold() not in folded]
    for name in wanted:
        if name in exact:
            continue
        same = [each for each in exact if each.casefold() == name.casefold()]
        like = same[0] if same else nearest(name, strangers)
        if like is not None:
            yield found("warning", "label-drift", "labels", name=Trusted(name), like=like)
        else:
            yield found("note", "label-missing", "labels", name=Trusted(name))


def examine_board(config: Portfolio, place: Place) -> Iterator[Finding]:
    """Find what the board lacks, and what it has under another name."""
    board = place.board
    if config.board is None:
        return
    if board is None:
        owner = Trusted(config.board.owner)
        yield unseen_board(config, place) or found("error", "board-not-made", "board", owner=owner)
        return
    if not board.writable:
        yield found("error", "board-readonly", "board", url=Trusted(board.url))
    fields = tuple(wanted_fields(config))
    taken = {known.id for each in fields if (known := find_field(board, each))}
    free = [each for each in board.fields if each.id not in taken]
    for wanted in fields:
        yield from _field(board, wanted, free)


def unseen_board(config: Portfolio, place: Place) -> Finding | None:
    """Say that the board is not seen, or its owner; None when it has yet to be made."""
    if config.board is None or (config.board.number == 0 and place.owner is not None):
        return None
    owner = Trusted(config.board.owner)
    if place.owner is None:
        return found("error", "owner-unseen", "board.owner", owner=owner)
    number = Trusted(str(config.board.number))
    return found("error", "board-unseen", "board.number", owner=owner, number=number)


def _field(board: Board, wanted: WantedField, free: list[Field]) -> Iterator[Finding]:
    where = f"board.fields: {wanted.name}"
    field = find_field(board, wanted)
    if field is None:
        like = like_field(wanted, free)
        if like is None:
            yield found("warning", "field-missing", where, name=Trusted(wanted.name))
        else:
            yield found("warning", "field-drift", where, name=Trusted(wanted.name), like=like)
        return
    if field.name != wanted.name:
        yield found("warning", "field-alias", where, name=Trusted(wanted.name), like=field.name)
    if field.kind not in wanted.kinds:
        kind, need = say_kind(field.kind), say_kind(wanted.kind)
        name = Trusted(wanted.name)
        yield found("warning", "field-kind", where, name=name, kind=kind, need=need)
    elif field.kind == "single_select":
        yield from _options(field, wanted, where)


def _options(field: Field, wanted: WantedField, where: str) -> Iterator[Finding]:
    exact = {each.name for each in field.options}
    names = {choice.name.casefold() for choice in wanted.choices}
    strangers = [each.name for each in field.options if each.name.casefold() not in names]
    title = Trusted(wanted.name)
    for choice in wanted.choices:
        if choice.name in exact:
            continue
        known = {each.casefold(): each for each in exact}
        meant = (known.get(word.casefold()) for word in (choice.name, *choice.aliases))
        same = next((each for each in meant if each is not None), None)
        like = same or nearest(choice.name, strangers)
        name = Trusted(choice.name)
        if like is None:
            yield found("warning", "option-missing", where, field=title, name=name)
        else:
            yield found("warning", "option-drift", where, field=title, name=name, like=like)
