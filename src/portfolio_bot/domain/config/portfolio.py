"""The whole configuration, and the checks that its parts agree."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal

from pydantic import Field as Declared
from pydantic import model_validator

from portfolio_bot.domain.config.fields import Field, Id, Part, Text
from portfolio_bot.domain.config.phases import (
    Answered,
    AnyAnswered,
    Check,
    Chosen,
    ObjectiveRules,
    Phase,
    Ticked,
)
from portfolio_bot.domain.config.references import Reference, UnknownReferenceError
from portfolio_bot.domain.config.roles import EVERYONE, CommandName, Login, Role, Route
from portfolio_bot.domain.config.surroundings import Board, Labels, Report
from portfolio_bot.domain.frozen import Frozen

Language = Literal["nb", "nn", "en"]

BOARD_SOURCES = ("phase", "priority", "progress")


class Form(Frozen):
    """The issue form's own texts."""

    name: Text
    description: Text
    title: str = ""
    introduction: str | None = None
    file: Text = "tiltak.yml"


class ContactLink(Frozen):
    """A link that GitHub shows beside the forms."""

    name: Text
    url: Text
    about: Text


class Priority(Frozen):
    """One step of the priority scale (MoSCoW unless configured)."""

    name: Text
    aliases: tuple[Text, ...] = ()


class Portfolio(Frozen):
    """The configuration of one portfolio, as `.github/portfolio.yml` and its preset say it.

    Every mapping keeps its order: fields as the form asks them, phases as they follow.
    Raises `pydantic.ValidationError`; its error's location is the key at fault.
    """

    version: Literal[1] = 1
    name: Text
    language: Language = "nb"
    timezone: Text = "Europe/Oslo"
    form: Form
    contact_links: tuple[ContactLink, ...] = ()
    fields: dict[Id, Field] = Declared(min_length=1)
    objectives: ObjectiveRules = ObjectiveRules()
    phases: dict[Id, Phase] = Declared(min_length=2)
    priorities: dict[Id, Priority] = {}
    routes: dict[Id, Route] = {}
    roles: dict[Id, Role] = {}
    may: dict[CommandName, tuple[Id, ...]] = {}
    board: Board | None = None
    labels: Labels = Labels()
    report: Report = Report()
    bots: tuple[Login, ...] = Declared(
        default=(), description="Earlier identities of the bot whose comments count as its own."
    )

    @model_validator(mode="after")
    def _parts_agree(self) -> Portfolio:
        for reference in _references(self):
            if reference.word not in reference.known:
                raise UnknownReferenceError(reference)
        _refuse_repeats(self)
        return self

    def field_of(self, part: Part) -> str | None:
        """Return the id of the field that is *part* of an initiative; None when not asked."""
        return next((key for key, field in self.fields.items() if field.part == part), None)

    def phase_ids(self) -> tuple[str, ...]:
        """Return the ids of the phases in order."""
        return tuple(self.phases)

    def entitled(self, command: CommandName) -> tuple[str, ...]:
        """Return the roles that may give *command*; help and status are for everyone."""
        default = (EVERYONE,) if command in {"help", "status"} else ()
        return self.may.get(command, default)


def _references(config: Portfolio) -> Iterator[Reference]:
    fields, phases = tuple(config.fields), tuple(config.phases)
    roles = (*config.roles, EVERYONE)
    for key, field in config.fields.items():
        if field.required_from is not None:
            yield Reference(("fields", key, "required_from"), field.required_from, phases)
    for key, phase in config.phases.items():
        yield from _gate_references(("phases", key, "gate"), config, phase)
    for command, entitled in config.may.items():
        yield from _each(("may", command), entitled, roles)
    for key, route in config.routes.items():
        for field_id, options in route.when.items():
            yield Reference(("routes", key, "when"), field_id, fields)
            yield from _options(("routes", key, "when", field_id), config, field_id, options)
    for source in config.board.fields if config.board else ():
        yield Reference(("board", "fields"), source, (*BOARD_SOURCES, *fields))


def _gate_references(at: tuple[str, ...], config: Portfolio, phase: Phase) -> Iterator[Reference]:
    roles = tuple(config.roles)
    yield from _each((*at, "decided_by"), phase.gate.decided_by, roles)
    for key, criterion in phase.gate.criteria.items():
        here = (*at, "criteria", key)
        yield from _each((*here, "tick"), criterion.tick, roles)
        if criterion.check is not None:
            yield from _check_references((*here, "check"), config, criterion.check)


def _check_references(at: tuple[str, ...], config: Portfolio, check: Check) -> Iterator[Reference]:
    fields = tuple(config.fields)
    match check:
        case Answered() | AnyAnswered():
            yield from _each((*at, "fields"), check.fields, fields)
        case Ticked():
            yield Reference((*at, "field"), check.field, fields)
        case Chosen():
            yield Reference((*at, "field"), check.field, fields)
            yield from _options((*at, "options"), config, check.field, check.options)
        case _:
            return


def _options(
    at: tuple[str, ...], config: Portfolio, field_id: str, words: Iterable[str]
) -> Iterator[Reference]:
    field = config.fields.get(field_id)
    if field is not None:
        yield from _each(at, words, tuple(option.label for option in field.options))


def _each(at: tuple[str, ...], words: Iterable[str], known: tuple[str, ...]) -> Iterator[Reference]:
    for index, word in enumerate(words):
        yield Reference((*at, index), word, known)


def _refuse_repeats(config: Portfolio) -> None:
    """Refuse two names that a reader, or the bot, could not tell apart."""
    scopes: dict[str, list[str]] = {
        "fields": [field.label for field in config.fields.values()],
        "phases": [name for p in config.phases.values() for name in (p.name, *p.aliases)],
        "priorities": [n for p in config.priorities.values() for n in (p.name, *p.aliases)],
        "routes": [n for r in config.routes.values() for n in (r.name, *r.aliases)],
    }
    for scope, names in scopes.items():
        seen: set[str] = set()
        for name in names:
            if name.casefold() in seen:
                raise ValueError(f"{scope}: the name «{name}» is used twice")
            seen.add(name.casefold())
    parts = [field.part for field in config.fields.values() if field.part]
    for part in parts:
        if parts.count(part) > 1:
            raise ValueError(f"fields: two fields are the part «{part}»")
