"""What governs the portfolio: the objectives it serves, and the kinds of initiatives it holds."""

from collections.abc import Mapping
from typing import Any

from pydantic import Field as Declared
from pydantic import NonNegativeFloat, PositiveInt

from portfolio_bot.domain.config.fields import Id, Line
from portfolio_bot.domain.config.form import WebAddress
from portfolio_bot.domain.frozen import Frozen


class GoverningObjective(Frozen):
    """An objective that the organisation governs by; nobody owning it is an error (B19)."""

    name: Line = Declared(description="The objective, as the form's option and the report say it.")
    owner: Line = Declared(description="The role, or the person, that owns the objective.")
    source: WebAddress | None = Declared(
        default=None, description="Address of the document that sets it."
    )
    period: Line | None = Declared(
        default=None, description="The time that it is for, such as «2026–2029»."
    )


class ObjectiveRegister(Frozen):
    """The objectives that initiatives contribute to: few and clear (B4)."""

    most: PositiveInt = Declared(
        default=10, description="How many there should be at most; the report warns of more."
    )
    objectives: dict[Id, GoverningObjective] = Declared(
        default={}, description="The objectives, by id, as the report lists them."
    )


class Kind(Frozen):
    """A kind of initiative, such as project or product."""

    name: Line = Declared(description="The kind's name, an option of the form.")
    endless: bool = Declared(
        default=False,
        description="Whether it goes on for good: it is never completed, and has no planned end.",
    )


class WorkCapacity(Frozen):
    """Capacity apart for each type of work, such as operations and development (B6)."""

    field: Id = Declared(description="The drop-down field whose answer is the type of work.")
    person_months: dict[Line, NonNegativeFloat] = Declared(
        description="Person-months that each option has in a month."
    )


def with_derived_options(raw: Any) -> Any:
    """Return *raw*, a configuration before it is checked, with the options that parts imply.

    The field that is the kind has the kinds' names for options, the one of governing objectives
    those of the register: so each name stands in one place. What is not as it should be is left
    for the check to tell.
    """
    if not isinstance(raw, Mapping) or not isinstance(raw.get("fields"), Mapping):
        return raw
    register = raw.get("objective_register")
    lists = {
        "kind": raw.get("kinds"),
        "governing-objectives": register.get("objectives")
        if isinstance(register, Mapping)
        else None,
    }
    fields = {key: _with_options(field, lists) for key, field in raw["fields"].items()}
    return {**raw, "fields": fields}


def _with_options(field: Any, lists: Mapping[str, Any]) -> Any:
    part = field.get("part") if isinstance(field, Mapping) else None
    named = lists.get(part) if isinstance(part, str) else None
    if not isinstance(named, Mapping):
        return field
    names = [
        each["name"] for each in named.values() if isinstance(each, Mapping) and "name" in each
    ]
    return {**field, "options": [{"label": name} for name in names]}
