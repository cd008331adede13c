"""Whether the token can do its work, and those whom the configuration names are there."""

from __future__ import annotations

from collections.abc import Iterator

from portfolio_bot.domain.config import Holders, Portfolio, Role
from portfolio_bot.domain.messages import Trusted
from portfolio_bot.domain.setup.findings import Finding, found
from portfolio_bot.domain.setup.there import Checkup

SOON_DAYS = 21


def role_holders(config: Portfolio) -> Iterator[tuple[str, Role | Holders]]:
    """Yield each role, of the portfolio and of its groups, with its key in the configuration."""
    for key, role in config.roles.items():
        yield f"roles.{key}", role
    for key, group in config.groups.items():
        for name, holders in group.roles.items():
            yield f"groups.{key}.roles.{name}", holders


def examine_token(config: Portfolio, there: Checkup) -> Iterator[Finding]:
    """Find a token that ends soon, and scopes that a classic one lacks."""
    token = there.token
    if token.expires is not None and (token.expires - there.now).days < SOON_DAYS:
        day = config.day(token.expires)
        yield found("warning", "token-ends", "token", login=token.login, day=day)
    if token.scopes is None:
        return
    for scope in _scopes(config):
        if scope not in token.scopes:
            yield found("error", "token-scope", "token", scope=Trusted(scope))


def _scopes(config: Portfolio) -> Iterator[str]:
    yield "repo"
    if config.board is not None:
        yield "project"
    if any(role.teams for _, role in role_holders(config)):
        yield "read:org"


def examine_people(config: Portfolio, there: Checkup) -> Iterator[Finding]:
    """Find teams that are not seen or have no members, and people that do not exist."""
    for where, role in role_holders(config):
        for team in role.teams:
            members = there.teams.get(team.casefold())
            if members is None:
                yield found("error", "team-unseen", where, team=Trusted(team))
            elif members == 0:
                yield found("warning", "team-empty", where, team=Trusted(team))
        for login in role.users:
            if not there.people.get(login.casefold()):
                yield found("error", "person-unknown", where, login=Trusted(login))


def examine_others(config: Portfolio, there: Checkup) -> Iterator[Finding]:
    """Find other portfolios that are not seen, or tell of nothing to compare with."""
    for key, other in config.overlap.portfolios.items():
        where, told = f"overlap.portfolios.{key}", there.elsewhere.get(key)
        repository, path = Trusted(other.repository), Trusted(other.path)
        if told is None:
            yield found("warning", "elsewhere-unseen", where, repository=repository, path=path)
        elif told == 0:
            yield found("note", "elsewhere-silent", where, repository=repository)


def examine_roles(config: Portfolio) -> Iterator[Finding]:
    """Find roles that nobody holds."""
    for key, role in config.roles.items():
        given = (role.teams, role.users, role.permissions, role.custom_roles, role.people)
        if not any(given) and not any(key in group.roles for group in config.groups.values()):
            name = Trusted(role.name)
            yield found("note", "role-empty", f"roles.{key}", name=name, role=Trusted(key))
