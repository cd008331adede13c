"""Teams, found by organisation and slug, or by number as older calls do."""

from collections.abc import Callable

from portfolio_bot.sandbox import shapes
from portfolio_bot.sandbox.access import can_see_team
from portfolio_bot.sandbox.errors import not_found
from portfolio_bot.sandbox.graph.people import team_people
from portfolio_bot.sandbox.model import Team, User
from portfolio_bot.sandbox.rest.organizations import find_organization
from portfolio_bot.sandbox.rest.routing import Call, Handler, Reply, route


@route("GET", "/orgs/<login>/teams")
def _list(call: Call, login: str) -> Reply:
    teams = find_organization(call, login).teams.values()
    seen = [team for team in teams if can_see_team(call.session, team)]
    return call.page(seen, lambda team: shapes.team(team, call.api))


def _of_team(rule: str) -> Callable[[Handler], Handler]:
    """Register a handler of what stands below a team, under both of the team's addresses."""

    def register(handler: Handler) -> Handler:
        def by_slug(call: Call, login: str, slug: str, **more: str) -> Reply:
            found = find_organization(call, login).teams.get(slug.lower())
            return handler(call, _seen(call, found), **more)

        def by_number(call: Call, number: int, **more: str) -> Reply:
            every = call.world.organizations.values()
            teams = (team for organization in every for team in organization.teams.values())
            found = next((team for team in teams if team.database_id == number), None)
            return handler(call, _seen(call, found), **more)

        route("GET", f"/orgs/<login>/teams/<slug>{rule}")(by_slug)
        route("GET", f"/teams/<int:number>{rule}")(by_number)
        return handler

    return register


def _seen(call: Call, team: Team | None) -> Team:
    if team is None or not can_see_team(call.session, team):
        raise not_found()
    return team


@_of_team("")
def _show(call: Call, team: Team) -> Reply:
    repositories = call.world.public_repositories(team.organization)
    people = len(team_people(team))
    return Reply(200, shapes.team_profile(team, call.api, people, repositories))


@_of_team("/members")
def _members(call: Call, team: Team) -> Reply:
    return call.page(team_people(team), lambda user: shapes.account(user, call.api))


def _member(call: Call, team: Team, username: str) -> User:
    user = call.world.user(username)
    if user is None or user not in team_people(team):
        raise not_found()
    return user


@_of_team("/members/<username>")
def _is_member(call: Call, team: Team, username: str) -> Reply:
    """Answer as the older call, which PyGithub still makes."""
    _member(call, team, username)
    return Reply(204)


@_of_team("/memberships/<username>")
def _membership(call: Call, team: Team, username: str) -> Reply:
    user = _member(call, team, username)
    url = f"{shapes.team(team, call.api)['url']}/memberships/{user.login}"
    return Reply(200, {"url": url, "role": "member", "state": "active"})
