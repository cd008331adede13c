"""What REST answers and web hooks say about each kind of thing.

`api` is the address the `url` fields start with. The keys are GitHub's
(https://docs.github.com/en/rest); those the sandbox has nothing to say about are left out.
"""

from typing import Any

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


def account(owner: Owner, api: str) -> Shape:
    """Show a user or organisation, as it stands inside other things."""
    kind = "Organization" if isinstance(owner, Organization) else "Bot" if owner.is_bot else "User"
    return {
        "login": owner.rest_login,
        "id": owner.database_id,
        "node_id": owner.id,
        "avatar_url": f"https://avatars.githubusercontent.com/u/{owner.database_id}?v=4",
        "gravatar_id": "",
        "url": f"{api}/users/{owner.rest_login}",
        "html_url": owner.url,
        "type": kind,
        "site_admin": isinstance(owner, User) and owner.is_site_admin,
    }


def profile(user: User, api: str) -> Shape:
    """Show a user, asked for by name."""
    return {**account(user, api), "name": user.name, "company": None, "email": None, "bio": None}


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


def team(each: Team, api: str) -> Shape:
    """Show a team, with its parent when it has one."""
    org = each.organization
    return {
        "id": each.database_id,
        "node_id": each.id,
        "name": each.name,
        "slug": each.slug,
        "description": None,
        "privacy": each.privacy,
        "permission": "pull",
        "url": f"{api}/orgs/{org.login}/teams/{each.slug}",
        "html_url": f"https://github.com/orgs/{org.login}/teams/{each.slug}",
        "members_url": f"{api}/orgs/{org.login}/teams/{each.slug}/members{{/member}}",
        "repositories_url": f"{api}/orgs/{org.login}/teams/{each.slug}/repos",
        "parent": team(each.parent_team, api) if each.parent_team else None,
    }


def repository(repo: Repository, api: str) -> Shape:
    """Show a repository, with the addresses that clients build other calls from."""
    url = f"{api}/repos/{repo.name_with_owner}"
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
        "fork": False,
        "archived": False,
        "disabled": False,
        "has_issues": True,
        "has_projects": True,
        "default_branch": repo.default_branch,
        "created_at": repo.created_at,
        "updated_at": repo.created_at,
        "pushed_at": repo.created_at,
        "clone_url": f"{repo.url}.git",
        "open_issues_count": sum(not issue.closed for issue in repo.issues.values()),
        "url": url,
        "labels_url": f"{url}/labels{{/name}}",
        "issues_url": f"{url}/issues{{/number}}",
        "issue_comment_url": f"{url}/issues/comments{{/number}}",
        "contents_url": f"{url}/contents/{{+path}}",
        "commits_url": f"{url}/commits{{/sha}}",
        "branches_url": f"{url}/branches{{/branch}}",
        "collaborators_url": f"{url}/collaborators{{/collaborator}}",
    }


def label(each: Label, api: str) -> Shape:
    """Show a label."""
    return {
        "id": each.database_id,
        "node_id": each.id,
        "url": f"{api}/repos/{each.repository.name_with_owner}/labels/{each.name}",
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
    }
    if each.label:
        shape["label"] = {"name": each.label.name, "color": each.label.color}
    if each.assignee:
        shape["assignee"] = account(each.assignee, api)
    if each.state_reason:
        shape["state_reason"] = each.state_reason.lower()
    return shape
