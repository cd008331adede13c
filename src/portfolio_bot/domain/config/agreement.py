"""The checks that the configuration's parts agree: what each names, and what is named twice."""

from collections.abc import Iterable, Iterator
from typing import assert_never

from portfolio_bot.domain.config.fields import FieldType, Id
from portfolio_bot.domain.config.keys import Keys
from portfolio_bot.domain.config.phases import (
    Advised,
    Answered,
    AnyAnswered,
    Assigned,
    Check,
    Chosen,
    Consulted,
    Divided,
    Gate,
    Labelled,
    Mandated,
    ObjectivesSet,
    PrioritySet,
    Ticked,
)
from portfolio_bot.domain.config.places import BOARD_SOURCES, Board
from portfolio_bot.domain.config.references import BrokenRuleError, Reference
from portfolio_bot.domain.config.roles import EVERYONE, RoleCommand


def references(config: Keys) -> Iterator[Reference]:
    """Find every word of *config* that names another of its parts."""
    fields, phases = tuple(config.fields), tuple(config.phases)
    for key, field in config.fields.items():
        if field.required_from is not None:
            yield Reference(("fields", key, "required_from"), field.required_from, phases)
    for key, phase in config.phases.items():
        yield from _may_references(("phases", key, "may"), config, phase.may)
        yield from _gate_references(("phases", key, "gate"), config, phase.gate)
    yield from _may_references(("may",), config, config.may)
    yield from _organisation_references(config)
    for key, route in config.routes.items():
        yield from _when_references(("routes", key, "when"), config, route.when)
    yield from _governing_references(config)
    yield from _report_references(config)
    yield from _each(("overlap", "fields"), config.overlap.fields, fields)
    if config.board is not None:
        yield from _board_references(config.board, fields)


def _board_references(board: Board, fields: tuple[str, ...]) -> Iterator[Reference]:
    for source in board.fields:
        yield Reference(("board", "fields", source), source, (*BOARD_SOURCES, *fields))
    for source in board.aliases:
        yield Reference(("board", "aliases", source), source, tuple(board.fields))


def _governing_references(config: Keys) -> Iterator[Reference]:
    numbers = _numbers(config)
    for total, parts in config.sums.items():
        yield Reference(("sums", total), total, numbers)
        yield from _each(("sums", total), parts, numbers)
    yield from _scoring_references(config)
    if (work := config.work_capacity) is not None:
        yield Reference(("work_capacity", "field"), work.field, _of_type(config, "dropdown"))
        options = _labels_of(config, work.field)
        for word in work.person_months:
            yield Reference(("work_capacity", "person_months", word), word, options)


def _scoring_references(config: Keys) -> Iterator[Reference]:
    for key, criterion in config.scoring.criteria.items():
        here = ("scoring", "criteria", key)
        if criterion.field is not None:
            yield Reference((*here, "field"), criterion.field, _of_type(config, "dropdown"))
        yield from _each((*here, "given_by"), criterion.given_by, tuple(config.roles))


def _organisation_references(config: Keys) -> Iterator[Reference]:
    roles = tuple(config.roles)
    for key, group in config.groups.items():
        for role in group.roles:
            yield Reference(("groups", key, "roles", role), role, roles)
    for key, board in config.boards.items():
        yield Reference(("boards", key, "role"), board.role, roles)
        yield from _each(("boards", key, "groups"), board.groups, tuple(config.groups))


def _report_references(config: Keys) -> Iterator[Reference]:
    dropdowns = _of_type(config, "dropdown")
    yield from _each(("report", "axes"), config.report.axes, dropdowns)
    for key, plan in config.report.plans.items():
        here = ("report", "plans", key)
        yield Reference((*here, "field"), plan.field, dropdowns)
        yield from _options((*here, "options"), config, plan.field, plan.options)
    if config.report.starts_in is not None:
        later = tuple(config.phases)[1:]
        yield Reference(("report", "starts_in"), config.report.starts_in, later)
    if config.report.bubbles is not None:
        for key, field in config.report.bubbles.model_dump().items():
            yield Reference(("report", "bubbles", key), field, dropdowns)


def _may_references(
    at: tuple[str, ...], config: Keys, may: dict[RoleCommand, tuple[Id, ...]]
) -> Iterator[Reference]:
    for command, entitled in may.items():
        yield from _each((*at, command), entitled, (*config.roles, EVERYONE))


def _when_references(
    at: tuple[str, ...], config: Keys, when: dict[Id, tuple[str, ...]]
) -> Iterator[Reference]:
    dropdowns = _of_type(config, "dropdown")
    for field_id, options in when.items():
        yield Reference((*at, field_id), field_id, dropdowns)
        yield from _options((*at, field_id), config, field_id, options)


def _gate_references(at: tuple[str, ...], config: Keys, gate: Gate) -> Iterator[Reference]:
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


def _escalation_references(at: tuple[str, ...], config: Keys, gate: Gate) -> Iterator[Reference]:
    numbers = _numbers(config)
    for key, escalation in gate.escalations.items():
        yield from _each((*at, key, "decided_by"), escalation.decided_by, tuple(config.roles))
        yield from _when_references((*at, key, "when"), config, escalation.when)
        for field_id in escalation.at_least:
            yield Reference((*at, key, "at_least", field_id), field_id, numbers)


def _check_references(at: tuple[str, ...], config: Keys, check: Check) -> Iterator[Reference]:
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
        case (
            ObjectivesSet()
            | Assigned()
            | PrioritySet()
            | Labelled()
            | Divided()
            | Mandated()
            | Consulted()
        ):
            pass
        case _:
            assert_never(check)


def _of_type(config: Keys, kind: FieldType) -> tuple[str, ...]:
    return tuple(key for key, field in config.fields.items() if field.type == kind)


def _numbers(config: Keys) -> tuple[str, ...]:
    return tuple(key for key, field in config.fields.items() if field.meaning == "number")


def _options(
    at: tuple[str, ...], config: Keys, field_id: str, words: Iterable[str]
) -> Iterator[Reference]:
    if field_id in config.fields:
        yield from _each(at, words, _labels_of(config, field_id))


def _labels_of(config: Keys, field_id: str) -> tuple[str, ...]:
    field = config.fields.get(field_id)
    return tuple(option.label for option in field.options) if field else ()


def _each(at: tuple[str, ...], words: Iterable[str], known: tuple[str, ...]) -> Iterator[Reference]:
    for index, word in enumerate(words):
        yield Reference((*at, index), word, known)


def refuse_repeats(config: Keys) -> None:
    """Refuse two names, or a name and an id, that a reader or a command could not tell apart."""
    scopes: dict[str, dict[str, tuple[str, ...]]] = {
        "fields": {key: (field.label, *field.headings) for key, field in config.fields.items()},
        "phases": {key: (key, p.name, *p.aliases) for key, p in config.phases.items()},
        "priorities": {key: (key, p.name, *p.aliases) for key, p in config.priorities.items()},
        "routes": {key: (key, r.name, *r.aliases) for key, r in config.routes.items()},
        "kinds": {key: (k.name,) for key, k in config.kinds.items()},
        "scoring.criteria": {key: (key, c.name) for key, c in config.scoring.criteria.items()},
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


def refuse_deciding_votes(config: Keys) -> None:
    """Refuse a vote that decides, of a role that only sits on boards that advise (B13)."""
    seats: dict[str, list[bool]] = {}
    for board in config.boards.values():
        seats.setdefault(board.role, []).append(board.deciding)
    for key, phase in config.phases.items():
        vote = phase.gate.vote
        if vote is not None and not vote.advisory and not any(seats.get(vote.role, [True])):
            at = ("phases", key, "gate", "vote", "advisory")
            raise BrokenRuleError("advisory-board-decides", at, role=vote.role)


def _refuse_shared_names(scope: str, names: dict[str, tuple[str, ...]]) -> None:
    owner: dict[str, str] = {}
    for key, words in names.items():
        for word in words:
            other = owner.setdefault(word.casefold(), key)
            if other != key:
                raise BrokenRuleError(
                    "repeated-name", (*scope.split("."), key), word=word, other=other
                )
