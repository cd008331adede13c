"""What REST answers and web hooks say about each kind of thing.

`api` is the address the `url` fields start with. The keys are GitHub's
(https://docs.github.com/en/rest): all that its description needs, and of the others those that
the sandbox has something to say about.
"""

from typing import Any

from portfolio_bot.sandbox import addresses
from portfolio_bot.sandbox.access import level_of
from portfolio_bot.sandbox.model import (
    Comment,
    Event,
    Issue,
    Label,
    Level,
    Organization,
    Owner,
    Reaction,
    Repository,
    Team,
    User,
)
from portfolio_bot.sandbox.words import REST_REACTIONS, event_name

Shape = dict[str, Any]

# When people, organisations and teams were registered is told by no seed, and asked by nobody.
_LONG_AGO = "2011-01-26T19:01:12Z"


def account(owner: Owner, api: str) -> Shape:
    """Show a user or organisation, as it stands inside other things."""
    kind = "Organization" if isinstance(owner, Organization) else "Bot" if owner.is_bot else "User"
    url = f"{api}/users/{addresses.part(owner.rest_login)}"
    return {
        "login": owner.rest_login,
        "id": owner.database_id,
        "node_id": owner.id,
        "avatar_url": f"https://avatars.githubusercontent.com/u/{owner.database_id}?v=4",
        "gravatar_id": "",
        "url": url,
        "html_url": owner.url,
        **addresses.of_account(url),
        "type": kind,
        "site_admin": isinstance(owner, User) and owner.is_site_admin,
    }


def profile(owner: Owner, api: str, repositories: int) -> Shape:
    """Show a user or organisation, asked for by name, with how many repositories all may see."""
    untold = ("company", "location", "email", "hireable", "bio")
    return {
        **account(owner, api),
        "name": owner.name,
        "user_view_type": "public",
        "blog": "",
        **dict.fromkeys(untold),
        **_standing(repositories),
    }


def _standing(repositories: int) -> Shape:
    counts = dict.fromkeys(("public_gists", "followers", "following"), 0)
    dates = dict.fromkeys(("created_at", "updated_at"), _LONG_AGO)
    return {"public_repos": repositories, **counts, **dates}


def organization(org: Organization, api: str) -> Shape:
    """Show an organisation, as web hooks and the list of teams show it."""
    url = f"{api}/orgs/{org.login}"
    return {
        "login": org.login,
        "id": org.database_id,
        "node_id": org.id,
        "url": url,
        "repos_url": f"{url}/repos",
        "events_url": f"{url}/events",
        "hooks_url": f"{url}/hooks",
        "issues_url": f"{url}/issues",
        "members_url": f"{url}/members{{/member}}",
        "public_members_url": f"{url}/public_members{{/member}}",
        "avatar_url": f"https://avatars.githubusercontent.com/u/{org.database_id}?v=4",
        "description": "",
    }


def organization_profile(org: Organization, api: str, repositories: int) -> Shape:
    """Show an organisation, asked for by name, with how many repositories all may see."""
    return {
        **organization(org, api),
        **_standing(repositories),
        "name": org.name,
        "html_url": org.url,
        "type": "Organization",
        "has_organization_projects": True,
        "has_repository_projects": True,
        "archived_at": None,
    }


def team(each: Team, api: str) -> Shape:
    """Show a team, with its parent when it has one."""
    return {
        **_team(each, api),
        "parent": _team(each.parent_team, api) if each.parent_team else None,
    }


def team_profile(each: Team, api: str, members: int, repositories: int) -> Shape:
    """Show a team, asked for alone: how many are in it, and its organisation."""
    return {
        **team(each, api),
        "members_count": members,
        "repos_count": 0,
        "created_at": _LONG_AGO,
        "updated_at": _LONG_AGO,
        "organization": organization_profile(each.organization, api, repositories),
    }


def _team(each: Team, api: str) -> Shape:
    org = each.organization
    return {
        "id": each.database_id,
        "node_id": each.id,
        "name": each.name,
        "slug": each.slug,
        "description": None,
        "privacy": each.privacy,
        "permission": "pull",
        "type": "organization",
        "url": f"{api}/orgs/{org.login}/teams/{each.slug}",
        "html_url": f"https://github.com/orgs/{org.login}/teams/{each.slug}",
        "members_url": f"{api}/orgs/{org.login}/teams/{each.slug}/members{{/member}}",
        "repositories_url": f"{api}/orgs/{org.login}/teams/{each.slug}/repos",
    }


def repository(repo: Repository, api: str) -> Shape:
    """Show a repository, with the addresses that clients build other calls from."""
    url = f"{api}/repos/{repo.name_with_owner}"
    open_issues = sum(not issue.closed for issue in repo.issues.values())
    return {
        "id": repo.database_id,
        "node_id": repo.id,
        "name": repo.name,
        "full_name": repo.name_with_owner,
        "private": repo.is_private,
        "visibility": "private" if repo.is_private else "public",
        "owner": account(repo.owner, api),
        "html_url": repo.url,
        "description": repo.description,
        **dict.fromkeys(("homepage", "language", "license", "mirror_url")),
        **dict.fromkeys(("fork", "archived", "disabled", "has_pages"), False),
        **dict.fromkeys(("has_issues", "has_projects", "has_wiki", "has_downloads"), True),
        "has_discussions": bool(repo.discussion_categories),
        **dict.fromkeys(("size", "forks", "watchers"), 0),
        **dict.fromkeys(("forks_count", "stargazers_count", "watchers_count"), 0),
        "default_branch": repo.default_branch,
        "created_at": repo.created_at,
        "updated_at": repo.created_at,
        "pushed_at": repo.created_at,
        "open_issues": open_issues,
        "open_issues_count": open_issues,
        "url": url,
        **addresses.of_repository(url, repo.url),
    }


def label(each: Label, api: str) -> Shape:
    """Show a label."""
    home = f"{api}/repos/{each.repository.name_with_owner}"
    return {
        "id": each.database_id,
        "node_id": each.id,
        "url": f"{home}/labels/{addresses.part(each.name)}",
        "name": each.name,
        "color": each.color,
        "default": False,
        "description": each.description,
    }


def association(user: User, repo: Repository) -> str:
    """Show the author's tie to the repository, as `author_association` words it."""
    if repo.owner is user:
        return "OWNER"
    if isinstance(repo.owner, Organization) and user in (*repo.owner.members, *repo.owner.owners):
        return "MEMBER"
    invited = user.login.lower() in repo.collaborators and level_of(user, repo) > Level.NONE
    return "COLLABORATOR" if invited else "NONE"


def tally(reactions: list[Reaction], url: str) -> Shape:
    """How many reacted with what."""
    counts = dict.fromkeys(REST_REACTIONS.values(), 0)
    for each in reactions:
        counts[REST_REACTIONS[each.content]] += 1
    return {"url": f"{url}/reactions", "total_count": len(reactions), **counts}


def reaction(each: Reaction, api: str) -> Shape:
    """Show a reaction."""
    return {
        "id": each.database_id,
        "node_id": each.id,
        "user": account(each.user, api),
        "content": REST_REACTIONS[each.content],
        "created_at": each.created_at,
    }


def issue(each: Issue, api: str) -> Shape:
    """Show an issue."""
    home = f"{api}/repos/{each.repository.name_with_owner}"
    url = f"{home}/issues/{each.number}"
    assignees = [account(user, api) for user in each.assignees]
    return {
        "url": url,
        "repository_url": home,
        "labels_url": f"{url}/labels{{/name}}",
        "comments_url": f"{url}/comments",
        "events_url": f"{url}/events",
        "timeline_url": f"{url}/timeline",
        "html_url": each.url,
        "id": each.database_id,
        "node_id": each.id,
        "number": each.number,
        "title": each.title,
        "body": each.body or None,
        "user": account(each.author, api),
        "labels": [label(one, api) for one in each.labels],
        "state": each.state.lower(),
        "state_reason": each.state_reason.lower() if each.state_reason else None,
        "locked": False,
        "active_lock_reason": None,
        "assignee": assignees[0] if assignees else None,
        "assignees": assignees,
        "milestone": None,
        "comments": len(each.comments),
        "created_at": each.created_at,
        "updated_at": each.updated_at,
        "closed_at": each.closed_at,
        "author_association": association(each.author, each.repository),
        "reactions": tally(each.reactions, url),
        "performed_via_github_app": None,
    }


def comment(each: Comment, api: str) -> Shape:
    """Show a comment on an issue."""
    home = f"{api}/repos/{each.repository.name_with_owner}/issues"
    url = f"{home}/comments/{each.database_id}"
    return {
        "url": url,
        "html_url": each.url,
        "issue_url": f"{home}/{each.issue.number}",
        "id": each.database_id,
        "node_id": each.id,
        "user": account(each.author, api),
        "created_at": each.created_at,
        "updated_at": each.updated_at,
        "author_association": association(each.author, each.repository),
        "body": each.body,
        "reactions": tally(each.reactions, url),
        "performed_via_github_app": None,
    }


def event(each: Event, api: str) -> Shape:
    """Something that happened to an issue, as its list of events shows it."""
    home = f"{api}/repos/{each.issue.repository.name_with_owner}"
    shape: Shape = {
        "id": each.database_id,
        "node_id": each.id,
        "url": f"{home}/issues/events/{each.database_id}",
        "actor": account(each.actor, api),
        "event": event_name(each.kind),
        "commit_id": None,
        "commit_url": None,
        "created_at": each.created_at,
        "performed_via_github_app": None,
    }
    if each.label:
        shape["label"] = {"name": each.label.name, "color": each.label.color}
    if each.assignee:
        shape |= {"assignee": account(each.assignee, api), "assigner": shape["actor"]}
    if each.kind == "RenamedTitleEvent":
        shape["rename"] = {"from": each.before, "to": each.after}
    if each.state_reason:
        shape["state_reason"] = each.state_reason.lower()
    return shape
