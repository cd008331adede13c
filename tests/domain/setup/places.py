"""Places that the planner starts from, and GitHub's own rules for what becomes of them."""

from collections.abc import Iterable
from typing import assert_never

from portfolio_bot.domain.setup.plan import (
    DEFAULTS,
    ChangeField,
    ChangeLabel,
    LinkBoard,
    MakeBoard,
    MakeField,
    MakeLabel,
    Step,
)
from portfolio_bot.domain.setup.there import Board, Field, Label, Option, Place
from tests.configuration.samples import config_of

CONFIG = config_of(
    """\
name: Portfolio
form: {name: Case, description: A case}
fields:
  idea: {type: textarea, label: Idea}
  size: {type: input, label: Size, meaning: number}
  start: {type: input, label: Start, meaning: date}
  area: {type: dropdown, label: Area, options: [{label: North}, {label: South}]}
  areas: {type: dropdown, label: Areas, multiple: true, options: [{label: A}, {label: B}]}
phases:
  open: {name: Open, aliases: [Todo]}
  closed: {name: Closed}
priorities:
  must: {name: Must}
roles:
  boss: {name: boss, teams: [o/Bosses], users: [kari]}
  nobody: {name: nobody}
  author: {name: author, people: [author]}
groups:
  north: {name: North, roles: {nobody: {users: [ola]}}}
board:
  owner: o
  number: 1
  fields:
    phase: Status
    priority: Priority
    progress: Progress
    idea: Idea
    size: Size
    start: Start
    area: Area
    areas: Areas
  aliases: {size: [Weeks]}
"""
)
NO_BOARD = CONFIG.model_copy(update={"board": None})
UNMADE = CONFIG.model_copy(
    update={"board": CONFIG.board and CONFIG.board.model_copy(update={"number": 0})}
)


def select(name: str, *options: str) -> Field:
    """Return a single select, whose options have ids of their own."""
    made = tuple(Option(id=f"{name}-{each}", name=each, colour="RED") for each in options)
    return Field(id=f"F-{name}", name=name, kind="single_select", options=made)


def board(*fields: Field, items: int = 1) -> Board:
    """Return a board of those fields."""
    return Board(
        id="B", number=1, url="https://b", writable=True, linked=True, items=items, fields=fields
    )


def place(known: Board | None = None, labels: Iterable[Label] = ()) -> Place:
    """Return a place with that board."""
    return Place(repository="R", labels=tuple(labels), owner="O", board=known)


def after(there: Place, steps: Iterable[Step]) -> Place:
    """Return what becomes of *there*, by GitHub's rules."""
    for step in steps:
        there = _after(there, step)
    return there


def _after(there: Place, step: Step) -> Place:
    known = there.board
    match step:
        case MakeLabel():
            made = Label(id=f"L-{step.name}", name=step.name, colour=step.colour)
            return there.model_copy(update={"labels": (*there.labels, made)})
        case ChangeLabel():
            others = tuple(each for each in there.labels if each.id != step.id)
            changed = Label(id=step.id, name=step.name, colour=step.colour)
            return there.model_copy(update={"labels": (*others, changed)})
        case MakeBoard():
            made_board = board(select("Status", *DEFAULTS), items=0)
            return there.model_copy(update={"board": made_board})
        case LinkBoard():
            assert known is not None
            return there.model_copy(update={"board": known.model_copy(update={"linked": True})})
        case MakeField():
            new = Field(id=f"F-{step.name}", name=step.name, kind=step.kind)
            options = _options(step.name, step.options)
            return _with(there, new.model_copy(update={"options": options}))
        case ChangeField():
            assert known is not None
            (field,) = [each for each in known.fields if each.id == step.id]
            options = field.options if step.options is None else _options(step.name, step.options)
            return _with(there, field.model_copy(update={"name": step.name, "options": options}))
        case _:
            assert_never(step)


def _options(field: str, options: tuple[Option, ...]) -> tuple[Option, ...]:
    return tuple(
        each if each.id else each.model_copy(update={"id": f"{field}-{each.name}-new"})
        for each in options
    )


def _with(there: Place, field: Field) -> Place:
    known = there.board
    assert known is not None
    others = tuple(each for each in known.fields if each.id != field.id)
    return there.model_copy(update={"board": known.model_copy(update={"fields": (*others, field)})})
