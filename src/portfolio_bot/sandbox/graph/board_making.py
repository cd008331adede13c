"""Mutations that make boards and their fields, and link them to repositories."""

from portfolio_bot.sandbox.board import Field, Project
from portfolio_bot.sandbox.changes import boards
from portfolio_bot.sandbox.errors import RefusedError
from portfolio_bot.sandbox.graph.issue_mutations import node_of
from portfolio_bot.sandbox.graph.registry import Args, Context, mutates
from portfolio_bot.sandbox.graph.roots import find_node
from portfolio_bot.sandbox.model import Organization, Repository, User


@mutates("createProjectV2")
def _create(context: Context, given: Args) -> Args:
    owner = find_node(context, given["ownerId"])
    if not isinstance(owner, User | Organization):
        raise RefusedError("not_found", "The owner cannot have projects")
    home = given.get("repositoryId")
    repository = node_of(context, home, Repository) if home else None
    made = boards.make_project(context.session, owner, given["title"])
    if repository is not None:
        boards.link(context.session, made, repository)
    return {"projectV2": made}


@mutates("linkProjectV2ToRepository")
def _link(context: Context, given: Args) -> Args:
    project = node_of(context, given["projectId"], Project)
    repository = node_of(context, given["repositoryId"], Repository)
    boards.link(context.session, project, repository)
    return {"repository": repository}


@mutates("createProjectV2Field")
def _create_field(context: Context, given: Args) -> Args:
    project = node_of(context, given["projectId"], Project)
    told = (given["name"], given["dataType"], given.get("singleSelectOptions") or [])
    return {"projectV2Field": boards.create_field(context.session, project, *told)}


@mutates("updateProjectV2Field")
def _change_field(context: Context, given: Args) -> Args:
    field = node_of(context, given["fieldId"], Field)
    told = (given.get("name"), given.get("singleSelectOptions"))
    boards.change_field(context.session, field, *told)
    return {"projectV2Field": field}
