"""Who may do what: allowed, denied, or not to be seen; the last is denied as well, but said.

Roles come from configuration only. `author_association` is never asked: GitHub computes it
unreliably. (https://docs.github.com/en/graphql/reference/enums#commentauthorassociation)
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from portfolio_bot.domain.case.reading import Case
from portfolio_bot.domain.config import EVERYONE, Holders, Portfolio, Role
from portfolio_bot.domain.frozen import Made
from portfolio_bot.domain.rights.groups import groups_of
from portfolio_bot.domain.snapshot import Actor, Membership


class Allowed(Made):
    """The actor holds *role*, which may."""

    role: str


class Denied(Made):
    """The actor holds none of *roles*."""

    roles: tuple[str, ...]


class Unknown(Made):
    """Whether the actor holds one of *roles* could not be seen."""

    roles: tuple[str, ...]


Verdict = Allowed | Denied | Unknown


def may(config: Portfolio, actor: Actor, case: Case, roles: Iterable[str]) -> Verdict:
    """Judge whether *actor* holds one of *roles* in *case*; any certain one suffices."""
    asked = tuple(roles)
    unsure: list[str] = []
    for name in asked:
        held = holds(config, actor, case, name)
        if held == "yes":
            return Allowed(role=name)
        if held == "unknown":
            unsure.append(name)
    return Unknown(roles=tuple(unsure)) if unsure else Denied(roles=asked)


def holds(config: Portfolio, actor: Actor, case: Case, name: str) -> Membership:
    """Tell whether *actor* holds the role *name* in *case*: everywhere, there, or in its group."""
    if name == EVERYONE:
        return "yes"
    role, groups = config.roles[name], _given_by_groups(config, case, name)
    users = [*role.users, *(user for each in groups for user in each.users)]
    if _is_among(actor, users) or _is_among(actor, _people(config, case, role)):
        return "yes"
    teams = [*role.teams, *(team for each in groups for team in each.teams)]
    answers = [actor.teams.get(team.casefold(), "unknown") for team in teams]
    answers += _granted(role, actor)
    if "yes" in answers:
        return "yes"
    return "unknown" if "unknown" in answers else "no"


def _given_by_groups(config: Portfolio, case: Case, name: str) -> tuple[Holders, ...]:
    """Return who holds the role for the groups that the initiative belongs to."""
    groups = (config.groups[key] for key in groups_of(config, case.initiative))
    return tuple(group.roles[name] for group in groups if name in group.roles)


def _people(config: Portfolio, case: Case, role: Role) -> tuple[str, ...]:
    people = {"author": (case.author,), "assignees": case.assignees, "owner": _owners(config, case)}
    return tuple(login for kind in role.people for login in people[kind])


def _owners(config: Portfolio, case: Case) -> tuple[str, ...]:
    """Return whom the text names as owner, if they are assigned as well.

    Anybody can write anybody into a text; to assign takes a right to the repository, or a command.
    """
    named = case.initiative.part(config, "owner")
    logins = named if isinstance(named, tuple) else ()
    owners = {each.casefold() for each in logins if isinstance(each, str)}
    return tuple(login for login in case.assignees if login.casefold() in owners)


def _is_among(actor: Actor, logins: Iterable[str]) -> bool:
    """Tell whether *actor* is named; whoever cannot be seen (no login) never is."""
    named = {login.casefold() for login in logins}
    return bool(actor.login) and actor.login.casefold() in named


def _granted(role: Role, actor: Actor) -> Iterator[Membership]:
    """Tell, for each kind of right to the repository that gives the role, whether it is there."""
    if role.permissions:
        known, held = actor.permission is not None, actor.permission in role.permissions
        yield _answer(known=known, held=held)
    if role.custom_roles:
        own = actor.custom_roles
        wanted = {name.casefold() for name in role.custom_roles}
        held = bool(wanted & {name.casefold() for name in own or ()})
        yield _answer(known=own is not None, held=held)


def _answer(*, known: bool, held: bool) -> Membership:
    if not known:
        return "unknown"
    return "yes" if held else "no"
