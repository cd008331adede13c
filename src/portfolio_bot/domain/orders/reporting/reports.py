"""The commands that report: status, progress, benefits, uncertainties, deliveries, money (D21).

A report is recorded as a decision is, with absolute values: given twice, it changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from portfolio_bot.domain.config import RoleCommand
from portfolio_bot.domain.documents import Item, Items, paragraph
from portfolio_bot.domain.messages import Message, Trusted, say
from portfolio_bot.domain.orders.reporting.benefits import benefit
from portfolio_bot.domain.orders.reporting.items import deliverable, risk
from portfolio_bot.domain.orders.reporting.request import Made, Reporting
from portfolio_bot.domain.orders.reporting.singles import (
    cost,
    demand,
    dependency,
    key_result,
    progress,
    status,
)
from portfolio_bot.domain.orders.reporting.steering import mandate, member, party, value
from portfolio_bot.domain.orders.request import Outcome, Request, authorise, done, refused
from portfolio_bot.domain.records.reports import facts_of, unrecorded
from portfolio_bot.domain.reported.grammar import Written, read_report
from portfolio_bot.domain.reported.parameters import BY_COMMAND
from portfolio_bot.domain.reported.report import About, Reported
from portfolio_bot.domain.reported.values import read_value
from portfolio_bot.domain.reported.words import Parameter, ReportSpec

_MAKERS: dict[About, Callable[[Reporting], Made]] = {
    "status": status,
    "progress": progress,
    "benefit": benefit,
    "uncertainty": risk,
    "deliverable": deliverable,
    "demand": demand,
    "cost": cost,
    "dependency": dependency,
    "key-result": key_result,
    "mandate": mandate,
    "member": member,
    "party": party,
    "value": value,
}


def report(request: Request) -> Outcome:
    """Record what is reported, or tell what is wrong with it; nothing is half recorded."""
    spec = BY_COMMAND[request.command.command]
    role = authorise(request, request.entitled(_right(request)))
    if isinstance(role, Outcome):
        return role
    if request.case.standing.stopped is not None:
        return refused(say("is-stopped"))
    written = read_report(spec, request.text)
    values = _values(request, spec, written)
    if isinstance(values, Outcome):
        return values
    told = (request.config, request.case.standing.decisions, request.case.initiative.planned)
    asked = Reporting(
        request=request,
        spec=spec,
        facts=facts_of(*told),
        subject=written.subject,
        values=values,
        planned=unrecorded(*told),
    )
    made = _MAKERS[spec.about](asked)
    if isinstance(made, Message):
        return refused(made, _usage(spec))
    if isinstance(made, Outcome):
        return made
    decision = request.decide("report", role, reported=made.reported)
    answer = paragraph(made.told, *made.hints)
    items = _items(request, spec, made.reported)
    return done(decision, answer, *((Items(items=items),) if items else ()))


def _right(request: Request) -> RoleCommand:
    """Return the right that the command takes; `/status` with words is a report."""
    command = request.command.command
    if command in {"status", "criterion", "vote"}:
        return "report"
    return command  # type: ignore[return-value]


def _usage(spec: ReportSpec) -> Message:
    return say("report-example", example=(say(f"command-{spec.command}-incomplete"),))


def _values(
    request: Request, spec: ReportSpec, written: Written
) -> dict[str, str | float | bool | date] | Outcome:
    """Read every value; all that is wrong is told at once."""
    language = request.config.language
    wrong = [
        say("report-key-near", word=word, near=Trusted(near.words[language][0]))
        for word, near in written.misspelt
    ]
    values: dict[str, str | float | bool | date] = {}
    for parameter, text in written.values:
        found = read_value(parameter, text, language)
        if isinstance(found, Message):
            wrong.append(found)
        else:
            values.update(found)
    return refused(*wrong, _usage(spec)) if wrong else values


def _items(request: Request, spec: ReportSpec, reported: Reported) -> tuple[Item, ...]:
    """Tell each value that was recorded under its key's name, so that a mistake is seen."""
    found = ((each, _shown(request, each, reported)) for each in spec.parameters)
    language = request.config.language
    return tuple(
        Item(message=say("reported-line", name=Trusted(each.words[language][0]), value=value))
        for each, value in found
        if value is not None
    )


def _shown(request: Request, parameter: Parameter, reported: Reported) -> str | float | date | None:
    value = reported.values.get(parameter.name)
    match parameter.kind:
        case "scores":
            after = [reported.values.get(f"{each}_after") for each in ("probability", "impact")]
            return None if None in after else Trusted(" x ".join(f"{each:g}" for each in after))
        case "choice":
            names = {each.id: each.words[request.config.language][0] for each in parameter.choices}
            return Trusted(names[str(value)]) if value in names else None
        case "date" | "month":
            return None if value is None else date.fromisoformat(str(value))
        case "yes":
            return None
        case _:
            return value
