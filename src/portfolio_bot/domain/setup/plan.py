"""What must be done for labels and board to be as the configuration says.

Nothing is ever taken away. GitHub replaces all options of a field at once, and clears the
value of every item whose option is not given again by its id; so a plan gives every option
that there is, and changes at most its name and place.
(https://docs.github.com/en/graphql/reference/mutations#updateprojectv2field)
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.frozen import Frozen
from portfolio_bot.domain.messages import Message, Trusted, say
from portfolio_bot.domain.nearest import nearest
from portfolio_bot.domain.setup.there import Board, Field, Label, Option, Place
from portfolio_bot.domain.setup.wanted import WantedField, wanted_fields, wanted_labels
from portfolio_bot.domain.snapshot import FieldKind

DEFAULTS = ("Todo", "In Progress", "Done")
"""The options that GitHub gives the field Status of every new board."""


class MakeLabel(Frozen):
    """Make a label."""

    name: str
    colour: str

    def describe(self) -> Message:
        """Say it."""
        return say("sync-make-label", name=Trusted(self.name))


class ChangeLabel(Frozen):
    """Give a label the name, letter by letter, and the colour that it shall have."""

    id: str
    before: str
    name: str
    colour: str

    def describe(self) -> Message:
        """Say it."""
        return say("sync-change-label", before=self.before, name=Trusted(self.name))


class MakeBoard(Frozen):
    """Make the board, linked to the repository. Its fields come in a second plan."""

    owner: str
    login: str
    title: str

    def describe(self) -> Message:
        """Say it."""
        return say("sync-make-board", owner=self.login, title=Trusted(self.title))


class LinkBoard(Frozen):
    """Show the board at the repository."""

    board: str

    def describe(self) -> Message:
        """Say it."""
        return say("sync-link-board")


class MakeField(Frozen):
    """Make a field of the board. ``like`` is one that it has, and that may be the same."""

    board: str
    name: str
    kind: FieldKind
    options: tuple[Option, ...] = ()
    like: str | None = None

    def describe(self) -> Message:
        """Say it."""
        name, kind = Trusted(self.name), say_kind(self.kind)
        if self.like is not None:
            return say("sync-make-field-like", name=name, kind=kind, like=self.like)
        return say("sync-make-field", name=name, kind=kind)


class ChangeField(Frozen):
    """Give a field its name, or its options: ``options`` are all of them, None to leave them."""

    id: str
    before: str
    name: str
    options: tuple[Option, ...] | None = None
    added: tuple[str, ...] = ()

    def describe(self) -> Message:
        """Say it."""
        if self.name != self.before:
            return say("sync-rename-field", before=self.before, name=Trusted(self.name))
        if self.added:
            names = Trusted(", ".join(self.added))
            return say("sync-add-options", field=Trusted(self.name), names=names)
        return say("sync-order-options", field=Trusted(self.name))


Step = MakeLabel | ChangeLabel | MakeBoard | LinkBoard | MakeField | ChangeField


def plan(config: Portfolio, place: Place) -> tuple[Step, ...]:
    """Return the steps from *place* to what *config* asks for; none when all is so."""
    return (*_labels(config, place.labels), *_board(config, place))


def say_kind(kind: FieldKind) -> tuple[Message, ...]:
    """Name a kind of field."""
    return (say("sync-kind", kind=Trusted(kind)),)


def find_field(board: Board, wanted: WantedField) -> Field | None:
    """Return the board's field for *wanted*: by its name, else by an alias."""
    found = (board.named(name) for name in (wanted.name, *wanted.aliases))
    return next((each for each in found if each is not None), None)


def _labels(config: Portfolio, labels: Iterable[Label]) -> Iterator[Step]:
    known = {label.name.casefold(): label for label in labels}
    colour = config.labels.colour.lower()
    for name in wanted_labels(config):
        label = known.get(name.casefold())
        if label is None:
            yield MakeLabel(name=name, colour=colour)
        elif (label.name, label.colour) != (name, colour):
            yield ChangeLabel(id=label.id, before=label.name, name=name, colour=colour)


def _board(config: Portfolio, place: Place) -> Iterator[Step]:
    if config.board is None:
        return
    if place.board is None:
        if config.board.number == 0 and place.owner is not None:
            yield MakeBoard(owner=place.owner, login=config.board.owner, title=config.name)
        return
    if not place.board.linked:
        yield LinkBoard(board=place.board.id)
    fields = tuple(wanted_fields(config))
    taken = {found.id for each in fields if (found := find_field(place.board, each))}
    free = [each for each in place.board.fields if each.id not in taken]
    for wanted in fields:
        field = find_field(place.board, wanted)
        if field is None:
            yield _new_field(place.board, wanted, free)
        else:
            yield from _known_field(place.board, wanted, field)


def like_field(wanted: WantedField, free: Iterable[Field]) -> str | None:
    """Return the name of the field, of those that are *free*, that may be the wanted one."""
    return nearest(wanted.name, [each.name for each in free if each.kind in wanted.kinds])


def _new_field(board: Board, wanted: WantedField, free: Iterable[Field]) -> Step:
    options = _options((), wanted) if wanted.kind == "single_select" else ()
    like = like_field(wanted, free)
    return MakeField(board=board.id, name=wanted.name, kind=wanted.kind, options=options, like=like)


def _known_field(board: Board, wanted: WantedField, field: Field) -> Iterator[Step]:
    if field.name != wanted.name:
        yield ChangeField(id=field.id, before=field.name, name=wanted.name)
    if field.kind != "single_select" or not wanted.choices:
        return
    there = () if board.items == 0 and _untouched(field) else field.options
    options = _options(there, wanted)
    if options != field.options:
        before = {each.id for each in field.options}
        added = tuple(each.name for each in options if each.id not in before)
        yield ChangeField(
            id=field.id, before=wanted.name, name=wanted.name, options=options, added=added
        )


def _untouched(field: Field) -> bool:
    """Tell whether the options are those that GitHub has made, which no item has used."""
    return tuple(each.name for each in field.options) == DEFAULTS


def _options(there: tuple[Option, ...], wanted: WantedField) -> tuple[Option, ...]:
    """Return the wanted options in order, with the ids they have, and then all others."""
    by_name = {each.name.casefold(): each for each in reversed(there)}
    chosen: list[Option] = []
    for choice in wanted.choices:
        names = (choice.name, *choice.aliases)
        found = (by_name.get(name.casefold()) for name in names)
        known = next((each for each in found if each is not None), None)
        if known is None:
            chosen.append(Option(name=choice.name, colour=choice.colour))
        else:
            chosen.append(known.model_copy(update={"name": choice.name}))
    kept = {each.id for each in chosen}
    return (*chosen, *(each for each in there if each.id not in kept))
