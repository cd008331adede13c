"""Phases in order, the gate out of each, and its criteria."""

from typing import Annotated, Literal, Self

from pydantic import Field as Declared
from pydantic import FiniteFloat, NonNegativeInt, PositiveInt, model_validator

from portfolio_bot.domain.config.fields import Id, Line, Text
from portfolio_bot.domain.config.references import BrokenRuleError
from portfolio_bot.domain.config.roles import RoleCommand
from portfolio_bot.domain.frozen import Frozen

Majority = Literal["simple", "absolute", "two-thirds", "unanimous"]


class Answered(Frozen):
    """Met when every named field has an answer that is no placeholder and has no fault."""

    kind: Literal["answered"] = Declared(description="The kind of check.")
    fields: tuple[Id, ...] = Declared(min_length=1, description="Ids of fields.")


class AnyAnswered(Frozen):
    """Met when at least one of the named fields has an answer."""

    kind: Literal["any-answered"] = Declared(description="The kind of check.")
    fields: tuple[Id, ...] = Declared(min_length=1, description="Ids of fields.")


class Ticked(Frozen):
    """Met when every check-box of the named field is ticked."""

    kind: Literal["ticked"] = Declared(description="The kind of check.")
    field: Id = Declared(description="Id of a field with check-boxes.")


class Chosen(Frozen):
    """Met when the named drop-down has one of the options."""

    kind: Literal["chosen"] = Declared(description="The kind of check.")
    field: Id = Declared(description="Id of a drop-down field.")
    options: tuple[Text, ...] = Declared(
        min_length=1, description="Labels of the options that meet the criterion."
    )


class ObjectivesSet(Frozen):
    """Met when the number of objectives, and of key results for each, is within the limits."""

    kind: Literal["objectives"] = Declared(description="The kind of check.")


class Assigned(Frozen):
    """Met when the issue has an assignee."""

    kind: Literal["assigned"] = Declared(description="The kind of check.")


class PrioritySet(Frozen):
    """Met when a priority is decided."""

    kind: Literal["priority"] = Declared(description="The kind of check.")


class Labelled(Frozen):
    """Met when exactly one of the issue's labels begins with the prefix."""

    kind: Literal["labelled"] = Declared(description="The kind of check.")
    prefix: Line = Declared(description="How the labels of the group begin, such as «product/».")


class Divided(Frozen):
    """Met when the work is divided into sub-issues of the issue."""

    kind: Literal["divided"] = Declared(description="The kind of check.")
    closed: bool = Declared(
        default=False, description="Whether every one of them must be closed as well."
    )


class Advised(Frozen):
    """Met when somebody of every role has given advice in the phase, whatever it says."""

    kind: Literal["advised"] = Declared(description="The kind of check.")
    roles: tuple[Id, ...] = Declared(
        min_length=1, description="Ids of the roles; they may advise here."
    )


class Mandated(Frozen):
    """Met when a mandate is recorded."""

    kind: Literal["mandated"] = Declared(description="The kind of check.")


class Consulted(Frozen):
    """Met when somebody is recorded as affected, and all of those have been heard."""

    kind: Literal["consulted"] = Declared(description="The kind of check.")


Check = Annotated[
    Answered
    | AnyAnswered
    | Ticked
    | Chosen
    | ObjectivesSet
    | Assigned
    | PrioritySet
    | Labelled
    | Divided
    | Advised
    | Mandated
    | Consulted,
    Declared(discriminator="kind"),
]


class Criterion(Frozen):
    """One condition of a gate: checked by the program, or ticked by a person with a role."""

    text: Text = Declared(description="The condition, as a whole sentence.")
    guidance: str | None = Declared(
        default=None, description="How the condition is met; shown while it is not."
    )
    check: Check | None = Declared(default=None, description="How the program sees that it is met.")
    tick: tuple[Id, ...] = Declared(default=(), description="Roles that can say that it is met.")

    @model_validator(mode="after")
    def _one_way_to_be_met(self) -> Self:
        if (self.check is None) == (not self.tick):
            raise BrokenRuleError("criterion-one-way")
        return self


class Escalation(Frozen):
    """When somebody else than usual has the last word at a gate."""

    text: Text = Declared(description="Why, as a whole sentence.")
    when: dict[Id, tuple[Text, ...]] = Declared(
        default={},
        description="Drop-down fields, and the options of each that lead here; all fields must "
        "agree.",
    )
    at_least: dict[Id, FiniteFloat] = Declared(
        default={},
        description="Fields that are numbers, and what each must reach to lead here; one of them "
        "suffices.",
    )
    decided_by: tuple[Id, ...] = Declared(
        min_length=1, description="The roles that alone can carry the case through the gate."
    )

    @model_validator(mode="after")
    def _can_come_about(self) -> Self:
        if not self.when and not self.at_least:
            raise BrokenRuleError("escalation-unconditional")
        return self


class Vote(Frozen):
    """A vote that those who decide at a gate need, or ask for."""

    role: Id = Declared(description="The role that votes.")
    quorum: PositiveInt = Declared(description="Votes that must be cast, abstentions included.")
    majority: Majority = Declared(
        default="simple",
        description="`simple`: more for than against. `absolute`: more than half of all votes "
        "cast. `two-thirds`: of those for and against. `unanimous`: none against.",
    )
    advisory: bool = Declared(
        default=False, description="The result is shown, and those who decide may do otherwise."
    )


class Gate(Frozen):
    """What must be met to leave a phase, who decides, and which wording was in force."""

    version: Text = Declared(
        default="1", description="Name of this wording; recorded with every decision."
    )
    decided_by: tuple[Id, ...] = Declared(
        default=(), description="Roles that may decide here; empty: those of the command."
    )
    escalations: dict[Id, Escalation] = Declared(
        default={},
        description="When others have the last word, by id; the first that applies counts.",
    )
    vote: Vote | None = Declared(default=None, description="A vote on leaving the phase.")
    criteria: dict[Id, Criterion] = Declared(default={}, description="The conditions, by id.")


class Phase(Frozen):
    """A step of the process, and a column of the board."""

    name: Line = Declared(description="The phase's name, also on the board.")
    aliases: tuple[Line, ...] = Declared(
        default=(), description="Other names that a command or a board may use."
    )
    description: str | None = Declared(default=None, description="What happens in the phase.")
    wip_limit: PositiveInt | None = Declared(
        default=None, description="How many initiatives the phase should hold at most."
    )
    may: dict[RoleCommand, tuple[Id, ...]] = Declared(
        default={},
        description="For a command, the roles that may give it while a case is in the phase, "
        "instead of those of the portfolio's `may`.",
    )
    gate: Gate = Declared(
        default=Gate(), description="The gate out of the phase; of the last one: to close the case."
    )


class Between(Frozen):
    """A range of counts, both ends included."""

    minimum: NonNegativeInt = Declared(default=0, description="The least count.")
    maximum: PositiveInt = Declared(description="The greatest count.")

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.minimum > self.maximum:
            raise BrokenRuleError("range-reversed", ("minimum",))
        return self


class ObjectiveRules(Frozen):
    """How many objectives an initiative has, and how many key results each."""

    objectives: Between = Declared(
        default=Between(minimum=1, maximum=3), description="Objectives of one initiative."
    )
    key_results: Between = Declared(
        default=Between(minimum=2, maximum=3), description="Key results of one objective."
    )
