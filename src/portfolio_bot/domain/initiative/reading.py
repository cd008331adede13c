"""An initiative as its issue tells it: typed values, and what is wrong with them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date

from portfolio_bot.domain.config import Field, Part, Portfolio
from portfolio_bot.domain.forms import (
    PORTFOLIO_PLACEHOLDERS,
    Form,
    ParsedForm,
    Problem,
    is_unanswered,
    read,
)
from portfolio_bot.domain.frozen import Made
from portfolio_bot.domain.initiative.asked import form_of
from portfolio_bot.domain.messages import Message, Trusted, say
from portfolio_bot.domain.reported.report import Told
from portfolio_bot.domain.snapshot import Issue, Neighbour, OtherIssue
from portfolio_bot.domain.values import (
    IssueLink,
    Objective,
    read_date,
    read_issue_links,
    read_number,
    read_objectives,
    read_users,
)

Value = str | float | date | tuple[str, ...] | tuple[IssueLink, ...] | tuple[Objective, ...]

_LEFT_TO_US = {"required", "heading_missing"}
_MOST_NOTES = 10
_SHOWN = 100


class FieldProblem(Made):
    """Something that the proposer must mend, or should know, about a field (None: the whole)."""

    field: str | None
    message: Message


class Initiative(Made):
    """The answers of one issue. A field that is not answered has no value.

    ``texts`` has each answer as written; ``values`` what it means. ``planned`` are the benefits
    that it tells of, with who wrote them and the day. ``problems`` are faults
    whatever the phase; what is merely missing is a matter of the phase (`missing`).
    """

    number: int
    title: str
    texts: Mapping[str, str] = {}
    values: Mapping[str, Value] = {}
    planned: tuple[Told, ...] = ()
    problems: tuple[FieldProblem, ...] = ()
    notes: tuple[FieldProblem, ...] = ()

    def part(self, config: Portfolio, part: Part) -> Value | None:
        """Return the value of the field that is *part*; None when not asked or answered."""
        field = config.field_of(part)
        return None if field is None else self.values.get(field)

    def answers(self, field: str) -> bool:
        """Tell whether *field* has an answer without a fault."""
        return field in self.texts and all(problem.field != field for problem in self.problems)

    def chosen(self, field: str) -> frozenset[str]:
        """Return the options that are chosen, or ticked, in *field*."""
        return frozenset(self.texts.get(field, "").split("\n"))

    def objectives(self, config: Portfolio) -> tuple[Objective, ...]:
        """Return the objectives, none when they are not asked for or not written."""
        field = config.field_of("objectives")
        text = self.texts.get(field, "") if field else ""
        return read_objectives(text)


def read_initiative(
    config: Portfolio,
    issue: Issue | Neighbour,
    repository: str,
    others: Mapping[int, OtherIssue | None] | None = None,
) -> Initiative:
    """Read *issue*. *others*, when given, tells which of the issues it names exist."""
    form = form_of(config)
    parsed = read(issue.body, form)
    texts = dict(_texts(form, parsed))
    values: dict[str, Value] = {}
    problems = [_problem(config, p) for p in parsed.problems if p.code not in _LEFT_TO_US]
    for key, text in texts.items():
        value, trouble = _value(config, config.fields[key], text, repository)
        if trouble is not None:
            problems.append(FieldProblem(field=key, message=trouble))
        elif value is not None:
            values[key] = value
    planned, faults = _plan(config, texts, issue)
    problems.extend(faults)
    problems.extend(_order_of_dates(config, values))
    problems.extend(_sums(config, values))
    problems.extend(_dependencies(config, values, issue.number, others or {}, repository))
    return Initiative(
        number=issue.number,
        title=issue.title,
        texts=texts,
        values=values,
        planned=planned,
        problems=tuple(problems),
        notes=tuple(
            _problem(config, note) for note in parsed.warnings if note.code not in _LEFT_TO_US
        )[:_MOST_NOTES],
    )


def required_in(config: Portfolio, phase: str) -> tuple[str, ...]:
    """Return the ids of the fields that must be answered in *phase*, in the form's order."""
    order = config.phase_ids()
    reached = set(order[: order.index(phase) + 1])
    return tuple(key for key, field in config.fields.items() if field.required_from in reached)


def missing(config: Portfolio, initiative: Initiative, phase: str) -> tuple[str, ...]:
    """Return the required fields of *phase* that have no answer."""
    return tuple(key for key in required_in(config, phase) if key not in initiative.texts)


def _texts(form: Form, parsed: ParsedForm) -> Iterator[tuple[str, str]]:
    fields = {field.id: field for field in form.fields}
    for key, answer in parsed.answers.items():
        if isinstance(answer, str):
            if not is_unanswered(answer, fields[key], PORTFOLIO_PLACEHOLDERS):
                yield key, answer.strip()
        elif isinstance(answer, dict):
            if ticked := [label for label, on in answer.items() if on]:
                yield key, "\n".join(ticked)
        elif answer:
            yield key, "\n".join(answer)


def _value(
    config: Portfolio, field: Field, text: str, repository: str
) -> tuple[Value | None, Message | None]:
    """Return what *text* means, or what is wrong with it."""
    readers: dict[str, Callable[[], tuple[Value | None, Message | None]]] = {
        "text": lambda: (tuple(text.split("\n")) if field.multiple else text, None),
        "number": lambda: _number(field, text),
        "date": lambda: _read(read_date(text, last=field.part == "end"), "problem-date", text),
        "users": lambda: _read(read_users(text) or None, "problem-user", text),
        "initiatives": lambda: (read_issue_links(text, repository) or None, None),
        "objectives": lambda: _objectives(config, text),
        "benefits": lambda: (text, None),
    }
    return readers[field.meaning]()


def _read(value: Value | None, key: str, text: str) -> tuple[Value | None, Message | None]:
    return (value, None) if value is not None else (None, say(key, text=text[:_SHOWN]))


def _number(field: Field, text: str) -> tuple[Value | None, Message | None]:
    number = read_number(text, field.units)
    if number is None:
        return None, say("problem-number", text=text[:_SHOWN])
    if field.minimum is not None and number < field.minimum:
        return None, say("problem-too-small", number=number, limit=field.minimum)
    if field.maximum is not None and number > field.maximum:
        return None, say("problem-too-large", number=number, limit=field.maximum)
    return number, None


def _objectives(config: Portfolio, text: str) -> tuple[Value | None, Message | None]:
    found = read_objectives(text)
    if not found:
        return None, say("problem-objectives")
    most = config.objectives.objectives.maximum
    if len(found) > most:
        return found, say("problem-objectives-many", count=len(found), most=most)
    return found, None


def _plan(
    config: Portfolio, texts: Mapping[str, str], issue: Issue | Neighbour
) -> tuple[tuple[Told, ...], list[FieldProblem]]:
    """Read the benefits that the form tells of, and find what is wrong with the lines.

    Of a neighbour nobody asks for them, nor is it known who wrote them.
    """
    if isinstance(issue, Neighbour):
        return (), []
    field = config.field_of("benefits")
    if field is None or field not in texts:
        return (), []
    from portfolio_bot.domain.reported.planned import read_plan  # noqa: PLC0415 - seldom needed

    plan = read_plan(texts[field], config.language)
    said: Told = {"by": issue.author, "on": config.day(issue.created_at).isoformat()}
    faults = [FieldProblem(field=field, message=each) for each in plan.faults[:_MOST_NOTES]]
    return tuple({**each, **said} for each in plan.benefits), faults


def _order_of_dates(config: Portfolio, values: Mapping[str, Value]) -> Iterator[FieldProblem]:
    start_field, end_field = config.field_of("start"), config.field_of("end")
    start, end = values.get(start_field or ""), values.get(end_field or "")
    if isinstance(start, date) and isinstance(end, date) and end < start:
        yield FieldProblem(field=end_field, message=say("problem-ends-first", start=start, end=end))


def _sums(config: Portfolio, values: Mapping[str, Value]) -> Iterator[FieldProblem]:
    """Find totals that are not what their parts come to (D28); parts nobody gave count nothing."""
    for key, parts in config.sums.items():
        total = values.get(key)
        given = [value for part in parts if isinstance(value := values.get(part), float)]
        if not isinstance(total, float) or not given:
            continue
        found = round(sum(given), 2)
        if found != round(total, 2):
            names = tuple(say("field-name", name=Trusted(config.fields[p].label)) for p in parts)
            message = say("problem-sum", total=total, found=found, parts=names)
            yield FieldProblem(field=key, message=message)


def _dependencies(
    config: Portfolio,
    values: Mapping[str, Value],
    number: int,
    others: Mapping[int, OtherIssue | None],
    repository: str,
) -> Iterator[FieldProblem]:
    """Find links to nothing, to the initiative itself, and straight back again."""
    field = config.field_of("dependencies")
    links = values.get(field or "")
    for link in links if isinstance(links, tuple) else ():
        if not isinstance(link, IssueLink) or link.repository is not None:
            continue
        other = others.get(link.number, _NOT_READ)
        if link.number == number:
            yield FieldProblem(field=field, message=say("problem-depends-on-itself"))
        elif other is None:
            yield FieldProblem(
                field=field, message=say("problem-no-issue", number=str(link.number))
            )
        elif other is not _NOT_READ and number in _named(config, other, repository):
            yield FieldProblem(field=field, message=say("problem-cycle", number=str(link.number)))


_NOT_READ = OtherIssue(number=0, title="", open=True, body="")


def _named(config: Portfolio, other: OtherIssue, repository: str) -> set[int]:
    """Return the numbers that *other* says it depends on."""
    field = config.field_of("dependencies") or ""
    answer = read(other.body, form_of(config)).answers.get(field)
    links = read_issue_links(answer, repository) if isinstance(answer, str) else ()
    return {link.number for link in links if link.repository is None}


def _problem(config: Portfolio, problem: Problem) -> FieldProblem:
    params = {
        key: value[:_SHOWN] if isinstance(value, str) else value
        for key, value in problem.params.items()
        if key != "label"
    }
    label = config.fields[problem.field].label if problem.field else ""
    key = f"problem-{problem.code.replace('_', '-')}"
    return FieldProblem(field=problem.field, message=say(key, label=Trusted(label), **params))
