"""Filling the world with the people, apps, organisations and teams of a seed."""

from portfolio_bot.sandbox.model import Organization, Team, User
from portfolio_bot.sandbox.seed_file import SeedError
from portfolio_bot.sandbox.seed_schema import (
    Seed,
    SeedApp,
    SeedOrganization,
    SeedTeam,
    SeedUser,
)
from portfolio_bot.sandbox.state import Token, World

_ACTIONS_LIMIT = 1000


def add_people(world: World, seed: Seed) -> None:
    """Add users, apps and organisations. Raises SeedError for a login that is nobody's."""
    for login, user in seed.users.items():
        _add_user(world, login, user)
    for slug, app in seed.apps.items():
        _add_app(world, slug, app)
    for login, organization in seed.organizations.items():
        _add_organization(world, login, organization)


def person(world: World, login: str, place: str) -> User:
    """Return the user of that login. Raises SeedError, naming the place, when there is none."""
    found = world.user(login)
    if found is None:
        raise SeedError(f"seed: {place}: {login!r} is not among users or apps")
    return found


def _add_user(world: World, login: str, given: SeedUser) -> None:
    user = world.add_user(login, given.name, admin=given.site_admin)
    if given.token:
        _add_token(world, Token(given.token, user, limit=given.limit))


def _add_app(world: World, slug: str, given: SeedApp) -> None:
    user = world.add_user(slug, given.name, bot=True)
    if not given.token:
        return
    usual = _ACTIONS_LIMIT if given.kind == "actions" else 5000
    token = Token(
        given.token,
        user,
        given.kind,
        dict(given.permissions),
        _lowered(given.owners),
        _lowered(given.repositories),
        given.limit or usual,
    )
    _add_token(world, token)


def _lowered(names: list[str] | None) -> frozenset[str] | None:
    return None if names is None else frozenset(name.lower() for name in names)


def _add_token(world: World, token: Token) -> None:
    if token.value in world.tokens:
        raise SeedError(f"seed: {token.user.login}: another has the same token")
    world.tokens[token.value] = token


def _add_organization(world: World, login: str, given: SeedOrganization) -> None:
    place = f"organizations.{login}"
    number, identifier = world.ids.next("O")
    made = Organization(login, given.name, number, identifier)
    made.owners = [person(world, each, place) for each in given.owners]
    made.members = [person(world, each, place) for each in given.members]
    world.organizations[login.lower()] = made
    world.register(made)
    for slug, team in given.teams.items():
        _add_team(world, made, slug, team)
    for slug, team in given.teams.items():
        if team.parent:
            made.teams[slug.lower()].parent_team = _parent(made, slug, team.parent)


def _add_team(world: World, home: Organization, slug: str, given: SeedTeam) -> None:
    place = f"organizations.{home.login}.teams.{slug}"
    members = [person(world, each, place) for each in given.members]
    number, identifier = world.ids.next("T")
    name = given.name or slug
    made = Team(home, slug, name, given.privacy, members, number, identifier)
    home.teams[slug.lower()] = made
    world.register(made)
    home.members += [each for each in members if each not in (*home.members, *home.owners)]


def _parent(home: Organization, slug: str, parent: str) -> Team:
    found = home.teams.get(parent.lower())
    if found is None:
        raise SeedError(f"seed: organizations.{home.login}.teams.{slug}: no team {parent!r}")
    return found
