"""Users, organisations, teams, and what is left of the hour."""

from portfolio_bot.sandbox import shapes
from portfolio_bot.sandbox.access import INTEGRATION, can_see_team
from portfolio_bot.sandbox.errors import RefusedError, not_found
from portfolio_bot.sandbox.graph.people import team_people
from portfolio_bot.sandbox.model import Organization, Team
from portfolio_bot.sandbox.ratelimit import Resource
from portfolio_bot.sandbox.rest.routing import Call, Reply, route

_TEAM = "/orgs/<login>/teams/<slug>"


@route("GET", "/user")
def _viewer(call: Call) -> Reply:
    """Answer a person; an app's or job's token stands for no user."""
    user = call.session.user
    if not call.session.is_person:
        raise RefusedError("forbidden", INTEGRATION)
    return Reply(200, shapes.profile(user, call.api))


@route("GET", "/users/<login>")
def _user(call: Call, login: str) -> Reply:
    user = call.world.user(login)
    if user is None or user.is_bot != login.endswith("[bot]"):
        organization = call.world.organizations.get(login.lower())
        if organization is None:
            raise not_found()
        return Reply(200, shapes.account(organization, call.api))
    return Reply(200, shapes.profile(user, call.api))


@route("GET", "/rate_limit")
def _rate_limit(call: Call) -> Reply:
    now = call.world.clock.moment()
    names: tuple[Resource, ...] = ("core", "graphql")
    budgets = {name: call.limits.budget(call.session.token, name, now) for name in names}
    told = {
        name: {"limit": b.limit, "used": b.used, "remaining": b.remaining, "reset": b.reset}
        for name, b in budgets.items()
    }
    return Reply(200, {"resources": told, "rate": told["core"]})


def _organization(call: Call, login: str) -> Organization:
    found = call.world.organizations.get(login.lower())
    if found is None:
        raise not_found()
    return found


@route("GET", "/orgs/<login>")
def _show_organization(call: Call, login: str) -> Reply:
    organization = _organization(call, login)
    extra = {"name": organization.name, "html_url": organization.url, "type": "Organization"}
    return Reply(200, {**shapes.organization(organization, call.api), **extra})


@route("GET", "/orgs/<login>/teams")
def _teams(call: Call, login: str) -> Reply:
    teams = _organization(call, login).teams.values()
    seen = [team for team in teams if can_see_team(call.session, team)]
    return call.page(seen, lambda team: shapes.team(team, call.api))


def _team(call: Call, login: str, slug: str) -> Team:
    found = _organization(call, login).teams.get(slug.lower())
    if found is None or not can_see_team(call.session, found):
        raise not_found()
    return found


@route("GET", _TEAM)
def _show_team(call: Call, login: str, slug: str) -> Reply:
    team = _team(call, login, slug)
    home = shapes.organization(team.organization, call.api)
    counted = {"members_count": len(team_people(team)), "organization": home}
    return Reply(200, {**shapes.team(team, call.api), **counted})


@route("GET", f"{_TEAM}/members")
def _members(call: Call, login: str, slug: str) -> Reply:
    people = team_people(_team(call, login, slug))
    return call.page(people, lambda user: shapes.account(user, call.api))


@route("GET", f"{_TEAM}/memberships/<username>")
def _membership(call: Call, login: str, slug: str, username: str) -> Reply:
    team = _team(call, login, slug)
    user = call.world.user(username)
    if user is None or user not in team_people(team):
        raise not_found()
    url = f"{call.api}/orgs/{login}/teams/{slug}/memberships/{user.login}"
    return Reply(200, {"url": url, "role": "member", "state": "active"})
