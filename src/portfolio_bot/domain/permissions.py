"""Who may do what: allowed, denied, or not to be seen; the last is denied as well, but said.

Roles come from configuration only. `author_association` is never asked: GitHub computes it
unreliably. (https://docs.github.com/en/graphql/reference/enums#commentauthorassociation)
"""

from __future__ import annotations

from collections.abc import Iterable

from portfolio_bot.domain.config import EVERYONE, Portfolio, Role
from portfolio_bot.domain.frozen import Frozen
from portfolio_bot.domain.snapshot import Actor, Issue, Membership


class Allowed(Frozen):
    """The actor holds *role*, which may."""

    role: str


class Denied(Frozen):
    """The actor holds none of *roles*."""

    roles: tuple[str, ...]


class Unknown(Frozen):
    """Whether the actor holds one of *roles* could not be seen."""

    roles: tuple[str, ...]


Verdict = Allowed | Denied | Unknown


def may(config: Portfolio, actor: Actor, issue: Issue, roles: Iterable[str]) -> Verdict:
    """Judge whether *actor* holds one of *roles* on *issue*; any certain one suffices."""
    asked = tuple(roles)
    unsure: list[str] = []
    for name in asked:
        held = "yes" if name == EVERYONE else holds(config.roles[name], actor, issue)
        if held == "yes":
            return Allowed(role=name)
        if held == "unknown":
            unsure.append(name)
    return Unknown(roles=tuple(unsure)) if unsure else Denied(roles=asked)


def holds(role: Role, actor: Actor, issue: Issue) -> Membership:
    """Tell whether *actor* holds *role* on *issue*."""
    login = actor.login.casefold()
    people = {"author": (issue.author,), "assignees": issue.assignees}
    named = [*role.users, *(who for kind in role.people for who in people[kind])]
    if login in {name.casefold() for name in named}:
        return "yes"
    answers = [actor.teams.get(team.casefold(), "unknown") for team in role.teams]
    if role.permissions:
        answers.append(_permitted(role, actor))
    if "yes" in answers:
        return "yes"
    return "unknown" if "unknown" in answers else "no"


def _permitted(role: Role, actor: Actor) -> Membership:
    if actor.permission is None:
        return "unknown"
    return "yes" if actor.permission in role.permissions else "no"
