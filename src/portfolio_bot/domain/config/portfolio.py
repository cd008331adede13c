"""The whole configuration, and the checks that its parts agree."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import Annotated, Literal, assert_never
from zoneinfo import ZoneInfo

from pydantic import Field as Declared
from pydantic import StringConstraints, model_validator

from portfolio_bot.domain.config.fields import Field, FieldType, Id, Line, Part
from portfolio_bot.domain.config.ledger import LedgerPlace
from portfolio_bot.domain.config.phases import (
    Answered,
    AnyAnswered,
    Assigned,
    Check,
    Chosen,
    ObjectiveRules,
    ObjectivesSet,
    Phase,
    PrioritySet,
    Ticked,
)
from portfolio_bot.domain.config.references import BrokenRuleError, Reference, UnknownReferenceError
from portfolio_bot.domain.config.roles import EVERYONE, Login, Role, RoleCommand, Route
from portfolio_bot.domain.config.surroundings import Board, Labels, Report
from portfolio_bot.domain.frozen import Frozen

Language = Literal["nb", "nn", "en"]

BOARD_SOURCES = ("phase", "priority", "progress")


FileName = Annotated[
    str,
    StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]*\.ya?ml$"),
    Declared(examples=["tiltak.yml"]),
]
WebAddress = Annotated[
    str,
    StringConstraints(pattern=r"^https?://\S+$"),
    Declared(examples=["https://www.example.com/portfolio"]),
]


class Form(Frozen):
    """The issue form's own texts."""

    name: Line = Declared(description="The form's name in GitHub's list.")
    description: Line = Declared(description="The line below the name.")
    title: str = Declared(default="", description="Text that a new issue's title starts with.")
    introduction: str | None = Declared(
        default=None, description="Markdown at the top of the form."
    )
    file: FileName = Declared(default="tiltak.yml", description="The form's file name.")


class ContactLink(Frozen):
    """A link that GitHub shows beside the forms."""

    name: Line = Declared(description="The link's text.")
    url: WebAddress = Declared(description="The address.")
    about: Line = Declared(description="The line below the link.")


class Priority(Frozen):
    """One step of the priority scale (MoSCoW unless configured)."""

    name: Line = Declared(description="The step's name, also on the board.")
    aliases: tuple[Line, ...] = Declared(
        default=(), description="Other names that a command or a board may use."
    )


class Portfolio(Frozen):
    """The configuration of one portfolio, as `.github/portfolio.yml` and its preset say it.

    Every mapping keeps its order: fields as the form asks them, phases as they follow.
    Raises `pydantic.ValidationError`; its error's location is the key at fault.
    """

    version: Literal[1] = Declared(default=1, description="The version of this format.")
    name: Line = Declared(description="The portfolio's name.")
    language: Language = Declared(default="nb", description="The language of answers and report.")
    timezone: Line = Declared(
        default="Europe/Oslo", description="The time zone that days are counted in."
    )
    form: Form = Declared(description="The name and introduction of the issue form.")
    contact_links: tuple[ContactLink, ...] = Declared(
        default=(), description="Links that GitHub shows beside the form."
    )
    fields: dict[Id, Field] = Declared(
        min_length=1, description="The questions, by id, in the order the form asks them."
    )
    objectives: ObjectiveRules = Declared(
        default=ObjectiveRules(), description="How many objectives and key results there may be."
    )
    phases: dict[Id, Phase] = Declared(
        min_length=2, description="The phases, by id, as they follow each other."
    )
    priorities: dict[Id, Priority] = Declared(
        default={}, description="The steps of the priority scale, by id, highest first."
    )
    routes: dict[Id, Route] = Declared(
        default={}, description="Where a case can belong, by id; the first that fits is proposed."
    )
    roles: dict[Id, Role] = Declared(default={}, description="Who may do things, by id.")
    may: dict[RoleCommand, tuple[Id, ...]] = Declared(
        default={}, description="For each command, the roles that may give it."
    )
    board: Board | None = Declared(
        default=None, description="The Projects v2 board. Left out: no board."
    )
    labels: Labels = Declared(default=Labels(), description="The labels that the bot sets.")
    report: Report = Declared(default=Report(), description="The weekly report.")
    ledger: LedgerPlace = Declared(
        default=LedgerPlace(), description="Where every decision is written down for good."
    )
    bots: tuple[Login, ...] = Declared(
        default=(), description="Earlier identities of the bot whose comments count as its own."
    )

    @model_validator(mode="after")
    def _parts_agree(self) -> Portfolio:
        unknown = [r for r in _references(self) if r.word not in r.known]
        if unknown:
            raise UnknownReferenceError(unknown)
        _refuse_repeats(self)
        return self

    def field_of(self, part: Part) -> str | None:
        """Return the id of the field that is *part* of an initiative; None when not asked."""
        return next((key for key, field in self.fields.items() if field.part == part), None)

    def day(self, moment: datetime) -> date:
        """Return the day that *moment* falls on where the portfolio is."""
        return moment.astimezone(ZoneInfo(self.timezone)).date()

    def phase_ids(self) -> tuple[str, ...]:
        """Return the ids of the phases in order."""
        return tuple(self.phases)

    def entitled(self, command: RoleCommand) -> tuple[str, ...]:
        """Return the roles that may give *command*.

        Help and status are for everyone; next and back follow phase unless set apart.
        """
        if command in {"help", "status"}:
            return self.may.get(command, (EVERYONE,))
        fallback: RoleCommand = "phase" if command in {"next", "back"} else command
        return self.may.get(command, self.may.get(fallback, ()))


def _references(config: Portfolio) -> Iterator[Reference]:
    fields, phases = tuple(config.fields), tuple(config.phases)
    dropdowns = _of_type(config, "dropdown")
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
            yield Reference(("routes", key, "when", field_id), field_id, dropdowns)
            yield from _options(("routes", key, "when", field_id), config, field_id, options)
    for source in config.board.fields if config.board else ():
        yield Reference(("board", "fields", source), source, (*BOARD_SOURCES, *fields))


def _gate_references(at: tuple[str, ...], config: Portfolio, phase: Phase) -> Iterator[Reference]:
    roles = tuple(config.roles)
    yield from _each((*at, "decided_by"), phase.gate.decided_by, roles)
    for key, criterion in phase.gate.criteria.items():
        here = (*at, "criteria", key)
        yield from _each((*here, "tick"), criterion.tick, roles)
        if criterion.check is not None:
            yield from _check_references((*here, "check"), config, criterion.check)


def _check_references(at: tuple[str, ...], config: Portfolio, check: Check) -> Iterator[Reference]:
    match check:
        case Answered() | AnyAnswered():
            yield from _each((*at, "fields"), check.fields, tuple(config.fields))
        case Ticked():
            yield Reference((*at, "field"), check.field, _of_type(config, "checkboxes"))
        case Chosen():
            yield Reference((*at, "field"), check.field, _of_type(config, "dropdown"))
            yield from _options((*at, "options"), config, check.field, check.options)
        case ObjectivesSet() | Assigned() | PrioritySet():
            pass
        case _:
            assert_never(check)


def _of_type(config: Portfolio, kind: FieldType) -> tuple[str, ...]:
    return tuple(key for key, field in config.fields.items() if field.type == kind)


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
    """Refuse two names, or a name and an id, that a reader or a command could not tell apart."""
    scopes: dict[str, dict[str, tuple[str, ...]]] = {
        "fields": {key: (field.label, *field.headings) for key, field in config.fields.items()},
        "phases": {key: (key, p.name, *p.aliases) for key, p in config.phases.items()},
        "priorities": {key: (key, p.name, *p.aliases) for key, p in config.priorities.items()},
        "routes": {key: (key, r.name, *r.aliases) for key, r in config.routes.items()},
    }
    for scope, names in scopes.items():
        _refuse_shared_names(scope, names)
    parts: dict[str, str] = {}
    for key, field in config.fields.items():
        if field.part in parts:
            raise BrokenRuleError(
                "repeated-part", ("fields", key, "part"), word=field.part, other=parts[field.part]
            )
        if field.part is not None:
            parts[field.part] = key


def _refuse_shared_names(scope: str, names: dict[str, tuple[str, ...]]) -> None:
    owner: dict[str, str] = {}
    for key, words in names.items():
        for word in words:
            other = owner.setdefault(word.casefold(), key)
            if other != key:
                raise BrokenRuleError("repeated-name", (scope, key), word=word, other=other)
