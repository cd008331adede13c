"""Roles, and what each may do."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import StringConstraints

from portfolio_bot.domain.config.fields import Id, Text
from portfolio_bot.domain.frozen import Frozen

Login = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$")]
TeamPath = Annotated[
    str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$")
]
Permission = Literal["admin", "maintain", "write", "triage", "read"]

EVERYONE = "everyone"


class Role(Frozen):
    """Who speaks in a role: GitHub teams, users, repository rights, or people of the issue."""

    name: Text
    teams: tuple[TeamPath, ...] = ()
    users: tuple[Login, ...] = ()
    permissions: tuple[Permission, ...] = ()
    people: tuple[Literal["author", "assignees"], ...] = ()


class Route(Frozen):
    """Where a case belongs, and the answers that point there.

    ``when`` names drop-down fields and the options of each that speak for the route; all of
    them must hold. ``leaves_portfolio`` closes the case here, with the reason on record.
    """

    name: Text
    aliases: tuple[Text, ...] = ()
    text: Text
    when: dict[Id, tuple[Text, ...]] = {}
    leaves_portfolio: bool = False


CommandName = Literal[
    "phase",
    "next",
    "back",
    "criterion",
    "priority",
    "assign",
    "route",
    "hold",
    "resume",
    "stop",
    "help",
    "status",
]
