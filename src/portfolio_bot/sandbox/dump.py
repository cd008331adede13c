"""From a world to a document that tells all of it, and that reads back as a seed."""

from dataclasses import asdict
from typing import Any

from portfolio_bot.sandbox.board import BUILT_IN, Item, Project, StatusUpdate
from portfolio_bot.sandbox.model import (
    Comment,
    Edit,
    Event,
    Issue,
    Organization,
    Reaction,
    Repository,
    Team,
)
from portfolio_bot.sandbox.state import Token, World
from portfolio_bot.sandbox.talk import Discussion, PullRequest
from portfolio_bot.sandbox.words import event_name

Document = dict[str, Any]


def dump(world: World) -> Document:
    """Tell the world as a seed. `record` adds what a seed cannot set: node ids, events, commits."""
    tokens = {token.user.login: token for token in world.tokens.values()}
    users = world.users.values()
    return {
        "clock": world.clock.fixed,
        "gaps": sorted(world.gaps),
        "users": {
            user.login: {
                "name": user.name,
                "site_admin": user.is_site_admin,
                **_user_token(tokens.get(user.login)),
            }
            for user in users
            if not user.is_bot
        },
        "apps": {
            user.login: {"name": user.name, **_app_token(tokens.get(user.login))}
            for user in users
            if user.is_bot
        },
        "organizations": {o.login: _organization(o) for o in world.organizations.values()},
        "repositories": {r.name_with_owner: _repository(r) for r in world.repositories.values()},
        "projects": [_project(project) for project in world.projects],
        "record": {
            **{r.name_with_owner: _record(r) for r in world.repositories.values()},
            "status_updates": [_status(u) for p in world.projects for u in p.status_updates],
        },
    }


def _user_token(token: Token | None) -> Document:
    return {"token": token.value, "limit": token.limit} if token else {}


def _app_token(token: Token | None) -> Document:
    if token is None:
        return {}
    return {
        "token": token.value,
        "kind": token.kind,
        "permissions": dict(token.permissions),
        "owners": _names(token.owners),
        "repositories": _names(token.repositories),
        "limit": token.limit,
    }


def _names(given: frozenset[str] | None) -> list[str] | None:
    return None if given is None else sorted(given)


def _organization(org: Organization) -> Document:
    return {
        "name": org.name,
        "owners": [user.login for user in org.owners],
        "members": [user.login for user in org.members],
        "teams": {team.slug: _team(team) for team in org.teams.values()},
    }


def _team(team: Team) -> Document:
    return {
        "name": team.name,
        "privacy": team.privacy,
        "parent": team.parent_team.slug if team.parent_team else None,
        "members": [user.login for user in team.members],
    }


def _repository(repository: Repository) -> Document:
    return {
        "private": repository.is_private,
        "default_branch": repository.default_branch,
        "description": repository.description,
        "created_at": repository.created_at,
        "files": _files(repository),
        "labels": [
            {"name": label.name, "color": label.color, "description": label.description}
            for label in repository.labels.values()
        ],
        "collaborators": {
            each.user.login: {"permission": each.level.name.lower(), "role_name": each.role_name}
            for each in repository.collaborators.values()
        },
        "protected_branches": [
            {"name": rule.branch, "bypass": list(rule.bypass)}
            for rule in repository.protections.values()
        ],
        "discussion_categories": [each.name for each in repository.discussion_categories],
        "workflows": {file: asdict(each) for file, each in repository.workflows.items()},
        "issues": [_issue(issue) for issue in repository.issues.values()],
    }


def _files(repository: Repository) -> Document:
    """Return the text files on the default branch; bytes that are no text are left as U+FFFD."""
    head = repository.git.head(repository.default_branch)
    entries = repository.git.files(head) if head else {}
    return {
        path: repository.git.read(entry.oid)[1].decode(errors="replace")
        for path, entry in sorted(entries.items())
    }


def _issue(issue: Issue) -> Document:
    return {
        "number": issue.number,
        "title": issue.title,
        "author": issue.author.login,
        "body": issue.body,
        "labels": [label.name for label in issue.labels],
        "assignees": [user.login for user in issue.assignees],
        "state": issue.state.lower(),
        "state_reason": issue.state_reason.lower() if issue.state_reason else None,
        "created_at": issue.created_at,
        "updated_at": issue.updated_at,
        "closed_at": issue.closed_at,
        "closed_by": issue.closed_by.login if issue.closed_by else None,
        "edited_at": issue.last_edited_at,
        "editor": issue.editor.login if issue.editor else None,
        "edits": _edits(issue.edits),
        "comments": [_comment(comment) for comment in issue.comments],
        "reactions": _reactions(issue.reactions),
        "parent": _reference(issue.parent) if issue.parent else None,
        "blocked_by": [_reference(each) for each in issue.blocked_by],
    }


def _reference(issue: Issue) -> str:
    return f"{issue.repository.name_with_owner}#{issue.number}"


def _comment(comment: Comment) -> Document:
    return {
        "author": comment.author.login,
        "body": comment.body,
        "created_at": comment.created_at,
        "updated_at": comment.last_edited_at,
        "editor": comment.editor.login if comment.editor else None,
        "edits": _edits(comment.edits),
        "minimized": comment.is_minimized,
        "reactions": _reactions(comment.reactions),
    }


def _edits(edits: list[Edit]) -> list[Document]:
    return [
        {"editor": each.editor.login, "body": each.diff, "edited_at": each.edited_at}
        for each in edits
    ]


def _reactions(reactions: list[Reaction]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for each in reactions:
        found.setdefault(each.content, []).append(each.user.login)
    return found


def _project(project: Project) -> Document:
    return {
        "owner": project.owner.login,
        "number": project.number,
        "title": project.title,
        "public": project.public,
        "closed": project.closed,
        "description": project.short_description,
        "fields": [
            {
                "name": field.name,
                "type": field.data_type,
                "options": [
                    {"name": each.name, "color": each.color, "description": each.description}
                    for each in field.options
                ],
            }
            for field in project.fields
            if field.name not in BUILT_IN
        ],
        "repositories": [each.name_with_owner for each in project.repositories],
        "items": [_item(item) for item in project.items.values()],
    }


def _item(item: Item) -> Document:
    values = {}
    for each in item.values.values():
        option = each.field.option(str(each.value))
        values[each.field.name] = option.name if option else each.value
    return {"issue": _reference(item.content), "archived": item.is_archived, "values": values}


def _status(update: StatusUpdate) -> Document:
    return {
        "project": f"{update.project.owner.login}/{update.project.number}",
        "creator": update.creator.login,
        "body": update.body,
        "status": update.status,
        "start_date": update.start_date,
        "target_date": update.target_date,
    }


def _record(repository: Repository) -> Document:
    git = repository.git
    return {
        "id": repository.id,
        "branches": {
            name: [{"oid": c.oid, "date": c.date, "message": c.message} for c in git.history(head)]
            for name, head in git.branches().items()
        },
        "pull_requests": [_pull_request(each) for each in repository.pull_requests.values()],
        "discussions": [_discussion(each) for each in repository.discussions.values()],
        "issues": {
            str(issue.number): {
                "id": issue.id,
                "comments": {str(c.database_id): c.id for c in issue.comments},
                "events": [_event(each) for each in issue.timeline if isinstance(each, Event)],
            }
            for issue in repository.issues.values()
        },
    }


def _pull_request(told: PullRequest) -> Document:
    return {
        "number": told.number,
        "title": told.title,
        "body": told.body,
        "author": told.author.login,
        "base": told.base_ref_name,
        "head": told.head_ref_name,
        "state": told.state.lower(),
    }


def _discussion(told: Discussion) -> Document:
    return {
        "number": told.number,
        "category": told.category.name,
        "title": told.title,
        "body": told.body,
        "author": told.author.login,
    }


def _event(event: Event) -> Document:
    told = {
        "label": event.label and event.label.name,
        "assignee": event.assignee and event.assignee.login,
        "state_reason": event.state_reason,
        "project": event.project and event.project.number,
        "before": event.before or None,
        "after": event.after or None,
    }
    given = {name: value for name, value in told.items() if value is not None}
    common = {"event": event_name(event.kind), "actor": event.actor.login, "at": event.created_at}
    return {**common, **given}
