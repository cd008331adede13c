"""Phases in order, the gate out of each, and its criteria."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field as Declared
from pydantic import NonNegativeInt, PositiveInt, model_validator

from portfolio_bot.domain.config.fields import Id, Text
from portfolio_bot.domain.frozen import Frozen


class Answered(Frozen):
    """Met when every named field has an answer that is no placeholder and has no fault."""

    kind: Literal["answered"]
    fields: tuple[Id, ...] = Declared(min_length=1)


class AnyAnswered(Frozen):
    """Met when at least one of the named fields has an answer."""

    kind: Literal["any-answered"]
    fields: tuple[Id, ...] = Declared(min_length=1)


class Ticked(Frozen):
    """Met when every check-box of the named field is ticked."""

    kind: Literal["ticked"]
    field: Id


class Chosen(Frozen):
    """Met when the named drop-down has one of the options."""

    kind: Literal["chosen"]
    field: Id
    options: tuple[Text, ...] = Declared(min_length=1)


class ObjectivesSet(Frozen):
    """Met when the number of objectives, and of key results for each, is within the limits."""

    kind: Literal["objectives"]


class Assigned(Frozen):
    """Met when the issue has an assignee."""

    kind: Literal["assigned"]


class PrioritySet(Frozen):
    """Met when a priority is decided."""

    kind: Literal["priority"]


Check = Annotated[
    Answered | AnyAnswered | Ticked | Chosen | ObjectivesSet | Assigned | PrioritySet,
    Declared(discriminator="kind"),
]


class Criterion(Frozen):
    """One condition of a gate: checked by the program, or ticked by a person with a role."""

    text: Text
    guidance: str | None = None
    check: Check | None = None
    tick: tuple[Id, ...] = ()

    @model_validator(mode="after")
    def _one_way_to_be_met(self) -> Criterion:
        if (self.check is None) == (not self.tick):
            raise ValueError("a criterion has either a check or the roles that tick it")
        return self


class Gate(Frozen):
    """What must be met to leave a phase, who decides, and which wording was in force."""

    version: Text = "1"
    decided_by: tuple[Id, ...] = Declared(
        default=(), description="Roles that may decide here; empty: those of the command."
    )
    criteria: dict[Id, Criterion] = {}


class Phase(Frozen):
    """A step of the process, and a column of the board."""

    name: Text
    aliases: tuple[Text, ...] = ()
    description: str | None = None
    wip_limit: PositiveInt | None = None
    gate: Gate = Gate()


class Between(Frozen):
    """A range of counts, both ends included."""

    minimum: NonNegativeInt = 0
    maximum: PositiveInt

    @model_validator(mode="after")
    def _in_order(self) -> Between:
        if self.minimum > self.maximum:
            raise ValueError("minimum is greater than maximum")
        return self


class ObjectiveRules(Frozen):
    """How many objectives an initiative has, and how many key results each."""

    objectives: Between = Between(minimum=1, maximum=3)
    key_results: Between = Between(minimum=2, maximum=3)
