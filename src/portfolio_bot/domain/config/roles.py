"""Roles, and what each may do."""

from typing import Annotated, Literal, get_args

from pydantic import Field as Declared
from pydantic import StringConstraints

from portfolio_bot.domain.config.fields import Id, Line, Text
from portfolio_bot.domain.frozen import Frozen

Login = Annotated[
    str,
    StringConstraints(pattern=r"^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$"),
    Declared(examples=["octocat"]),
]
TeamPath = Annotated[
    str,
    StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$"),
    Declared(examples=["my-organisation/portfolio-office"]),
]
Permission = Literal["admin", "maintain", "write", "triage", "read"]

EVERYONE = "everyone"


class Holders(Frozen):
    """Teams and users that hold a role for a part of the organisation."""

    teams: tuple[TeamPath, ...] = Declared(
        default=(), description="Teams whose members have it, as organisation/team."
    )
    users: tuple[Login, ...] = Declared(default=(), description="Users that have it.")


class Group(Frozen):
    """A part of the organisation, and who holds which role for its initiatives alone."""

    name: Line = Declared(description="The group's name, as the form's answers give it.")
    aliases: tuple[Line, ...] = Declared(
        default=(), description="Other names that an answer may use."
    )
    roles: dict[Id, Holders] = Declared(
        default={}, description="Who holds a role for the group's initiatives, by the role's id."
    )


class Role(Frozen):
    """Who speaks in a role: GitHub teams, users, repository rights, or people of the issue."""

    name: Line = Declared(description="The role's name, as answers show it.")
    guidance: Text | None = Declared(
        default=None,
        description="What the role is there for, as whole sentences; shown in help, at the gates "
        "where it is asked, and to whoever lacks it.",
    )
    teams: tuple[TeamPath, ...] = Declared(
        default=(), description="Teams whose members have the role, as organisation/team."
    )
    users: tuple[Login, ...] = Declared(default=(), description="Users that have the role.")
    permissions: tuple[Permission, ...] = Declared(
        default=(),
        description="Rights to the repository that give the role: exactly these, so `write` "
        "leaves out those with `maintain` and `admin`.",
    )
    custom_roles: tuple[Line, ...] = Declared(
        default=(), description="Names of the organisation's own repository roles that give it."
    )
    people: tuple[Literal["author", "assignees", "owner"], ...] = Declared(
        default=(),
        description="People of the issue itself that have the role there. `owner`: whom the field "
        "with the part `owner` names, if they are assigned to the issue as well.",
    )


class Route(Frozen):
    """Where a case belongs, and the answers that point there."""

    name: Line = Declared(description="The route's name.")
    aliases: tuple[Line, ...] = Declared(
        default=(), description="Other names that the command accepts."
    )
    text: Text = Declared(description="The sentence that tells the proposer about the choice.")
    when: dict[Id, tuple[Text, ...]] = Declared(
        default={},
        description="Drop-down fields, and the options of each that speak for the route; all "
        "fields must agree.",
    )
    leaves_portfolio: bool = Declared(
        default=False, description="Close the case here, with the reason on record."
    )


ReportCommand = Literal[
    "progress",
    "benefit",
    "risk",
    "deliverable",
    "resource",
    "cost",
    "depends",
    "objective",
    "mandate",
    "steering",
    "party",
    "value",
]
_Entitled = Literal[
    "phase",
    "next",
    "back",
    "priority",
    "assign",
    "route",
    "hold",
    "resume",
    "stop",
    "advise",
    "bind",
    "unbind",
    "gather",
    "separate",
    ReportCommand,
    "help",
    "status",
    "board-paper",
]
RoleCommand = Literal[_Entitled, "report"]
"""What roles are entitled to: commands, and all of those by which people report at once."""

CommandName = Literal[_Entitled, "criterion", "vote", "score"]
"""Every command. Who ticks a criterion, votes or scores is said there and nowhere else."""

FOR_EVERYONE: frozenset[RoleCommand] = frozenset({"help", "status", "board-paper"})
"""Commands that anybody may give, where the configuration says nothing of them."""

REPORTING: tuple[ReportCommand, ...] = get_args(ReportCommand)
FOLLOWS: dict[RoleCommand, RoleCommand] = {
    "next": "phase",
    "back": "phase",
    "unbind": "bind",
    "separate": "gather",
    **dict.fromkeys(REPORTING, "report"),
}
"""Commands that are for the same roles as another one, unless they are set apart."""
