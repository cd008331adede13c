"""Roles, and what each may do."""

from __future__ import annotations

from typing import Annotated, Literal

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


class Role(Frozen):
    """Who speaks in a role: GitHub teams, users, repository rights, or people of the issue."""

    name: Line = Declared(description="The role's name, as answers show it.")
    teams: tuple[TeamPath, ...] = Declared(
        default=(), description="Teams whose members have the role, as organisation/team."
    )
    users: tuple[Login, ...] = Declared(default=(), description="Users that have the role.")
    permissions: tuple[Permission, ...] = Declared(
        default=(), description="Rights to the repository that give the role."
    )
    people: tuple[Literal["author", "assignees"], ...] = Declared(
        default=(), description="People of the issue itself that have the role there."
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


RoleCommand = Literal[
    "phase",
    "next",
    "back",
    "priority",
    "assign",
    "route",
    "hold",
    "resume",
    "stop",
    "help",
    "status",
]
CommandName = Literal[RoleCommand, "criterion"]
"""Every command. Who ticks a criterion is said at the criterion, and nowhere else."""
