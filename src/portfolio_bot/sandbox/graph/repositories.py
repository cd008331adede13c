"""Repositories, their labels, people and lists of issues."""

from collections.abc import Callable
from typing import Any

from portfolio_bot.sandbox.access import can_see, level_of, may, role_name_of, takes_part
from portfolio_bot.sandbox.changes.assignees import assignable_users
from portfolio_bot.sandbox.clock import moment_of, stamp
from portfolio_bot.sandbox.errors import RefusedError
from portfolio_bot.sandbox.graph.pages import Edges
from portfolio_bot.sandbox.graph.people import matching
from portfolio_bot.sandbox.graph.registry import (
    Args,
    Context,
    constant,
    renamed,
    resolves,
    unresolved,
)
from portfolio_bot.sandbox.model import Issue, Label, Level, Organization, Repository, User

constant("hasIssuesEnabled", "Repository", value=True)
constant("isArchived", "Repository", value=False)
constant("isDefault", "Label", value=False)
renamed("updatedAt", "created_at", "Repository")


@resolves("visibility", "Repository")
def _visibility(source: Repository, _context: Context, _args: Args) -> str:
    return "PRIVATE" if source.is_private else "PUBLIC"


@resolves("isEmpty", "Repository")
def _is_empty(source: Repository, _context: Context, _args: Args) -> bool:
    return not source.git.branches()


@resolves("isInOrganization", "Repository")
def _in_organization(source: Repository, _context: Context, _args: Args) -> bool:
    return isinstance(source.owner, Organization)


@resolves("viewerPermission", "Repository")
def _viewer_permission(source: Repository, context: Context, _args: Args) -> str | None:
    if context.session.is_person:
        return level_of(context.viewer, source).name
    return "WRITE" if may(context.session, "contents", source) else "READ"


@resolves("viewerCanAdminister", "Repository")
def _administers(source: Repository, context: Context, _args: Args) -> bool:
    return context.session.is_person and level_of(context.viewer, source) is Level.ADMIN


@resolves("label", "Repository")
def _label(source: Repository, _context: Context, args: Args) -> Label | None:
    return source.labels.get(args["name"].lower())


@resolves("labels", "Repository")
def _labels(source: Repository, _context: Context, args: Args) -> list[Label]:
    wanted = (args.get("query") or "").lower()
    return [
        label
        for label in source.labels.values()
        if wanted in f"{label.name} {label.description or ''}".lower()
    ]


@resolves("url", "Label")
def _label_url(source: Label, _context: Context, _args: Args) -> str:
    return f"{source.repository.url}/labels/{source.name}"


@resolves("issue", "Repository")
def _issue(source: Repository, _context: Context, args: Args) -> Issue:
    return _numbered(source, args["number"], "an Issue")


@resolves("issueOrPullRequest", "Repository")
def _issue_or_pull_request(source: Repository, _context: Context, args: Args) -> Issue:
    return _numbered(source, args["number"], "an issue or pull request")


def _numbered(repository: Repository, number: int, wanted: str) -> Issue:
    found = repository.issues.get(number)
    if found is None:
        raise unresolved(f"{wanted} with the number of {number}.")
    return found


@resolves("issues", "Repository")
def _issues(source: Repository, _context: Context, args: Args) -> list[Issue]:
    return _selected(list(source.issues.values()), args)


@resolves("issues", "Label")
def _labelled(source: Label, _context: Context, args: Args) -> list[Issue]:
    return _selected([i for i in source.repository.issues.values() if source in i.labels], args)


def _selected(issues: list[Issue], args: Args) -> list[Issue]:
    """Filter and sort; GitHub's `labels` asks for any one of them."""
    narrow = args.get("filterBy") or {}
    tests = _tests({**narrow, **{k: v for k, v in args.items() if v is not None}})
    found = [issue for issue in issues if all(test(issue) for test in tests)]
    order = args.get("orderBy")
    if order:
        keys: dict[str, Callable[[Issue], Any]] = {
            "CREATED_AT": lambda issue: (issue.created_at, issue.number),
            "UPDATED_AT": lambda issue: (issue.updated_at, issue.number),
            "COMMENTS": lambda issue: (len(issue.comments), issue.number),
        }
        found.sort(key=keys[order["field"]], reverse=order["direction"] == "DESC")
    return found


def _tests(wanted: Args) -> list[Callable[[Issue], bool]]:
    tests: list[Callable[[Issue], bool]] = []
    states, labels = wanted.get("states"), wanted.get("labels")
    since, assignee, author = (wanted.get(k) for k in ("since", "assignee", "createdBy"))
    if states:
        tests.append(lambda issue: issue.state in states)
    if labels:
        names = {name.lower() for name in labels}
        tests.append(lambda issue: any(label.name.lower() in names for label in issue.labels))
    if since:
        start = stamp(moment_of(since))
        tests.append(lambda issue: issue.updated_at >= start)
    if assignee:
        tests.append(
            lambda issue: any(u.login.lower() == assignee.lower() for u in issue.assignees)
        )
    if author:
        tests.append(lambda issue: issue.author.login.lower() == author.lower())
    return tests


@resolves("assignableUsers", "Repository")
def _assignable(source: Repository, context: Context, args: Args) -> list[User]:
    return matching(assignable_users(context.world.users.values(), source), args.get("query"))


@resolves("collaborators", "Repository")
def _collaborators(source: Repository, context: Context, args: Args) -> Edges:
    if not may(context.session, "contents", source):
        message = "Must have push access to view repository collaborators."
        raise RefusedError("forbidden", message)
    people = [user for user in context.world.users.values() if takes_part(user, source)]
    found = matching(sorted(people, key=lambda user: user.login.lower()), args.get("query"))
    login = args.get("login")
    if login:
        found = [user for user in found if user.login.lower() == login.lower()]
    return Edges(found, lambda user: _right(user, source))


def _right(user: User, repository: Repository) -> dict[str, Any]:
    """Tell what the user may do, and by which role; base rights know no triage or maintain."""
    level = level_of(user, repository)
    base = {Level.TRIAGE: Level.READ, Level.MAINTAIN: Level.WRITE}.get(level, level)
    role = {"permission": base.name, "roleName": role_name_of(user, repository)}
    return {"permission": level.name, "permissionSources": [role]}


def visible(context: Context, issues: list[Issue]) -> list[Issue]:
    """List those of the issues that stand in a repository the caller can see."""
    return [issue for issue in issues if can_see(context.session, issue.repository)]
