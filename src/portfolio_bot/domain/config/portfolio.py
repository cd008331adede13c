"""The whole configuration, and the checks that its parts agree."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import Literal, assert_never
from zoneinfo import ZoneInfo

from pydantic import Field as Declared
from pydantic import model_validator

from portfolio_bot.domain.config.fields import Field, FieldType, Id, Line, Part
from portfolio_bot.domain.config.form import ContactLink, Form
from portfolio_bot.domain.config.ledger import LedgerPlace
from portfolio_bot.domain.config.phases import (
    Advised,
    Answered,
    AnyAnswered,
    Assigned,
    Check,
    Chosen,
    Gate,
    ObjectiveRules,
    ObjectivesSet,
    Phase,
    PrioritySet,
    Ticked,
)
from portfolio_bot.domain.config.references import BrokenRuleError, Reference, UnknownReferenceError
from portfolio_bot.domain.config.roles import (
    EVERYONE,
    FOLLOWS,
    Group,
    Login,
    Role,
    RoleCommand,
    Route,
)
from portfolio_bot.domain.config.surroundings import Board, Labels, Report
from portfolio_bot.domain.config.sweep import Sweep
from portfolio_bot.domain.frozen import Frozen

Language = Literal["nb", "nn", "en"]

BOARD_SOURCES = ("phase", "priority", "progress")


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
    groups: dict[Id, Group] = Declared(
        default={},
        description="Parts of the organisation, by id: who has which role for their initiatives.",
    )
    may: dict[RoleCommand, tuple[Id, ...]] = Declared(
        default={}, description="For each command, the roles that may give it."
    )
    board: Board | None = Declared(
        default=None, description="The Projects v2 board. Left out: no board."
    )
    labels: Labels = Declared(default=Labels(), description="The labels that the bot sets.")
    report: Report = Declared(default=Report(), description="The weekly report.")
    sweep: Sweep = Declared(
        default=Sweep(), description="The sweep that finds what no event has told of."
    )
    ledger: LedgerPlace = Declared(
        default=LedgerPlace(), description="Where every decision is written down for good."
    )
    adopted: date | None = Declared(
        default=None,
        description="The day the bot took over. Only issues opened before it bring along the phase "
        "that board or labels show. Left out: all do, when the bot first meets them.",
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

    def brings_along(self, opened: datetime) -> bool:
        """Tell whether an issue opened at that moment may be older than the bot's time."""
        return self.adopted is None or self.day(opened) < self.adopted

    def phase_named(self, word: str) -> str | None:
        """Return the id of the phase of that id, name or alias: an id may have been another."""
        if word in self.phases:
            return word
        wanted = word.casefold()
        names = {key: (phase.name, *phase.aliases) for key, phase in self.phases.items()}
        found = (key for key, words in names.items() if wanted in map(str.casefold, words))
        return next(found, None)

    def phase_ids(self) -> tuple[str, ...]:
        """Return the ids of the phases in order."""
        return tuple(self.phases)

    def entitled(self, command: RoleCommand, phase: str | None = None) -> tuple[str, ...]:
        """Return the roles that may give *command*, while a case is in *phase*.

        What the phase says of a command, or of the one that it follows, comes before what the
        portfolio says. Help and status are for everyone unless set apart.
        """
        words = (command, FOLLOWS.get(command, command))
        at_hand = self.phases[phase].may if phase is not None else {}
        for given in (at_hand, self.may):
            for word in words:
                if word in given:
                    return given[word]
        return (EVERYONE,) if command in {"help", "status"} else ()

    def deciders(
        self, phase: str, escalation: str | None = None, command: RoleCommand = "next"
    ) -> tuple[str, ...]:
        """Return the roles that carry a case out of *phase*, by *command*.

        With an *escalation* of the gate's, it is those of the escalation alone.
        """
        gate = self.phases[phase].gate
        if escalation is not None:
            return gate.escalations[escalation].decided_by
        return gate.decided_by or self.entitled(command, phase)


def _references(config: Portfolio) -> Iterator[Reference]:
    fields, phases = tuple(config.fields), tuple(config.phases)
    for key, field in config.fields.items():
        if field.required_from is not None:
            yield Reference(("fields", key, "required_from"), field.required_from, phases)
    for key, phase in config.phases.items():
        yield from _may_references(("phases", key, "may"), config, phase.may)
        yield from _gate_references(("phases", key, "gate"), config, phase.gate)
    yield from _may_references(("may",), config, config.may)
    for key, group in config.groups.items():
        for role in group.roles:
            yield Reference(("groups", key, "roles", role), role, tuple(config.roles))
    for key, route in config.routes.items():
        yield from _when_references(("routes", key, "when"), config, route.when)
    for source in config.board.fields if config.board else ():
        yield Reference(("board", "fields", source), source, (*BOARD_SOURCES, *fields))


def _may_references(
    at: tuple[str, ...], config: Portfolio, may: dict[RoleCommand, tuple[Id, ...]]
) -> Iterator[Reference]:
    for command, entitled in may.items():
        yield from _each((*at, command), entitled, (*config.roles, EVERYONE))


def _when_references(
    at: tuple[str, ...], config: Portfolio, when: dict[Id, tuple[str, ...]]
) -> Iterator[Reference]:
    dropdowns = _of_type(config, "dropdown")
    for field_id, options in when.items():
        yield Reference((*at, field_id), field_id, dropdowns)
        yield from _options((*at, field_id), config, field_id, options)


def _gate_references(at: tuple[str, ...], config: Portfolio, gate: Gate) -> Iterator[Reference]:
    roles = tuple(config.roles)
    yield from _each((*at, "decided_by"), gate.decided_by, roles)
    yield from _escalation_references((*at, "escalations"), config, gate)
    if gate.vote is not None:
        yield Reference((*at, "vote", "role"), gate.vote.role, roles)
    for key, criterion in gate.criteria.items():
        here = (*at, "criteria", key)
        yield from _each((*here, "tick"), criterion.tick, roles)
        if criterion.check is not None:
            yield from _check_references((*here, "check"), config, criterion.check)


def _escalation_references(
    at: tuple[str, ...], config: Portfolio, gate: Gate
) -> Iterator[Reference]:
    numbers = tuple(key for key, field in config.fields.items() if field.meaning == "number")
    for key, escalation in gate.escalations.items():
        yield from _each((*at, key, "decided_by"), escalation.decided_by, tuple(config.roles))
        yield from _when_references((*at, key, "when"), config, escalation.when)
        for field_id in escalation.at_least:
            yield Reference((*at, key, "at_least", field_id), field_id, numbers)


def _check_references(at: tuple[str, ...], config: Portfolio, check: Check) -> Iterator[Reference]:
    match check:
        case Answered() | AnyAnswered():
            yield from _each((*at, "fields"), check.fields, tuple(config.fields))
        case Ticked():
            yield Reference((*at, "field"), check.field, _of_type(config, "checkboxes"))
        case Chosen():
            yield Reference((*at, "field"), check.field, _of_type(config, "dropdown"))
            yield from _options((*at, "options"), config, check.field, check.options)
        case Advised():
            yield from _each((*at, "roles"), check.roles, tuple(config.roles))
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
        "groups": {key: (key, g.name, *g.aliases) for key, g in config.groups.items()},
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
