"""Users, bots, organisations and teams."""

from typing import Any

from portfolio_bot.sandbox.access import can_see_members, can_see_team
from portfolio_bot.sandbox.graph.pages import Edges
from portfolio_bot.sandbox.graph.registry import Args, Context, constant, resolves
from portfolio_bot.sandbox.model import SITE, Organization, Owner, Team, User

constant("description", "Organization", "Team", value=None)


@resolves("avatarUrl", "User", "Bot", "Organization")
def _avatar(source: Owner, _context: Context, _args: Args) -> str:
    return f"https://avatars.githubusercontent.com/u/{source.database_id}?v=4"


@resolves("resourcePath", "User", "Bot", "Organization", "Repository", "Issue", "IssueComment")
@resolves("resourcePath", "ProjectV2")
def _resource_path(source: Any, _context: Context, _args: Args) -> str:
    return str(source.url.removeprefix(SITE))


@resolves("login", "User")
def _login(source: User, _context: Context, _args: Args) -> str:
    """Answer the login; only as the viewer does a bot stand as a user, and then in full."""
    return source.rest_login


@resolves("isViewer", "User")
def _is_viewer(source: User, context: Context, _args: Args) -> bool:
    return source is context.viewer


@resolves("viewerIsAMember", "Organization")
def _is_member(source: Organization, context: Context, _args: Args) -> bool:
    return context.viewer in (*source.members, *source.owners)


@resolves("viewerCanAdminister", "Organization")
def _administers(source: Organization, context: Context, _args: Args) -> bool:
    return context.viewer in source.owners


@resolves("membersWithRole", "Organization")
def _members(source: Organization, context: Context, _args: Args) -> Edges:
    inside = can_see_members(context.session, source)
    people = [*source.owners, *source.members] if inside else []
    return Edges(people, lambda user: {"role": "ADMIN" if user in source.owners else "MEMBER"})


@resolves("team", "Organization")
def _team(source: Organization, context: Context, args: Args) -> Team | None:
    found = source.teams.get(args["slug"].lower())
    return found if found and can_see_team(context.session, found) else None


@resolves("teams", "Organization")
def _teams(source: Organization, context: Context, _args: Args) -> list[Team]:
    return [team for team in source.teams.values() if can_see_team(context.session, team)]


@resolves("combinedSlug", "Team")
def _combined_slug(source: Team, _context: Context, _args: Args) -> str:
    return f"{source.organization.login}/{source.slug}"


@resolves("url", "Team")
def _team_url(source: Team, _context: Context, _args: Args) -> str:
    return f"{SITE}/orgs/{source.organization.login}/teams/{source.slug}"


@resolves("privacy", "Team")
def _privacy(source: Team, _context: Context, _args: Args) -> str:
    return "VISIBLE" if source.privacy == "closed" else "SECRET"


@resolves("members", "Team")
def _team_members(source: Team, _context: Context, args: Args) -> Edges:
    which = args.get("membership") or "ALL"
    people = team_people(source) if which == "ALL" else source.members
    if which == "CHILD_TEAM":
        people = [user for user in team_people(source) if user not in source.members]
    return Edges(matching(people, args.get("query")), lambda _user: {"role": "MEMBER"})


def team_people(team: Team) -> list[User]:
    """List the members of the team and of the teams below it."""
    found = dict.fromkeys(team.members)
    for child in team.organization.teams.values():
        if child.parent_team is team:
            found.update(dict.fromkeys(team_people(child)))
    return list(found)


def matching(people: list[User], query: str | None) -> list[User]:
    """List those whose login or name holds the query, in any letter case."""
    wanted = (query or "").lower()
    return [user for user in people if wanted in f"{user.login} {user.name or ''}".lower()]
