"""Where queries begin: the viewer, nodes by id, owners and repositories."""

from typing import Any

from portfolio_bot.sandbox.access import can_see, can_see_team, project_level
from portfolio_bot.sandbox.board import Field, Item, Project, StatusUpdate, Value
from portfolio_bot.sandbox.errors import RefusedError
from portfolio_bot.sandbox.graph.git_objects import git_node
from portfolio_bot.sandbox.graph.registry import Args, Context, resolves, unresolved
from portfolio_bot.sandbox.model import Edit, Level, Owner, Reaction, Repository, Team, User


@resolves("viewer", "Query")
def _viewer(_source: Any, context: Context, _args: Args) -> User:
    return context.viewer


@resolves("rateLimit", "Query")
def _rate_limit(_source: Any, context: Context, _args: Args) -> Args:
    budget = context.budget
    return {
        "cost": context.cost.points,
        "nodeCount": context.cost.nodes,
        "limit": budget.limit,
        "remaining": budget.remaining,
        "used": budget.used,
        "resetAt": budget.reset_at,
    }


@resolves("user", "Query")
def _user(_source: Any, context: Context, args: Args) -> User:
    found = context.world.users.get(args["login"].lower())
    if found is None or found.is_bot:
        raise unresolved(f"a User with the login of '{args['login']}'.")
    return found


@resolves("organization", "Query", "User")
def _organization(_source: Any, context: Context, args: Args) -> Owner:
    found = context.world.organizations.get(args["login"].lower())
    if found is None:
        raise unresolved(f"an Organization with the login of '{args['login']}'.")
    return found


@resolves("repositoryOwner", "Query")
def _repository_owner(_source: Any, context: Context, args: Args) -> Owner | None:
    found = context.world.owner(args["login"])
    return None if isinstance(found, User) and found.is_bot else found


@resolves("repository", "Query")
def _repository(_source: Any, context: Context, args: Args) -> Repository:
    return find_repository(context, args["owner"], args["name"])


@resolves("repository", "User", "Organization")
def _owned(source: Owner, context: Context, args: Args) -> Repository:
    return find_repository(context, source.login, args["name"])


def find_repository(context: Context, owner: str, name: str) -> Repository:
    """Find a repository. Raises RefusedError when there is none the caller can see."""
    found = context.world.repository(owner, name)
    if found is None or not can_see(context.session, found):
        raise unresolved(f"a Repository with the name '{owner}/{name}'.")
    return found


@resolves("node", "Query")
def _node(_source: Any, context: Context, args: Args) -> Any:
    return find_node(context, args["id"])


@resolves("nodes", "Query")
def _nodes(_source: Any, context: Context, args: Args) -> list[Any]:
    found: list[Any] = []
    for identifier in args["ids"]:
        try:
            found.append(find_node(context, identifier))
        except RefusedError as error:
            found.append(error)
    return found


def find_node(context: Context, identifier: str) -> Any:
    """Find anything by its id. Raises RefusedError when there is none the caller can see."""
    found = context.world.nodes.get(identifier) or git_node(context, identifier)
    if found is None or not _visible(context, found):
        raise unresolved(f"a node with the global id of '{identifier}'")
    return found


def _visible(context: Context, node: Any) -> bool:
    session = context.session
    if isinstance(node, Team):
        return can_see_team(session, node)
    if isinstance(node, Reaction | Edit):
        node = node.subject
    if isinstance(node, Value):
        node = node.item
    project = node if isinstance(node, Project) else getattr(node, "project", None)
    if isinstance(node, Project | Field | Item | StatusUpdate) and project:
        return project_level(session, project) >= Level.READ
    home = node if isinstance(node, Repository) else _home(node)
    return home is None or can_see(session, home)


def _home(node: Any) -> Repository | None:
    issue = getattr(node, "issue", node)
    return getattr(issue, "repository", None)
