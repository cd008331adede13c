"""Mutations of Projects v2 boards."""

from portfolio_bot.sandbox.board import Field, Item, Plain, Project, StatusUpdate
from portfolio_bot.sandbox.changes import projects
from portfolio_bot.sandbox.errors import RefusedError
from portfolio_bot.sandbox.graph.issue_mutations import node_of
from portfolio_bot.sandbox.graph.registry import Args, Context, mutates
from portfolio_bot.sandbox.model import Issue


@mutates("addProjectV2ItemById")
def _add_item(context: Context, given: Args) -> Args:
    project = node_of(context, given["projectId"], Project)
    issue = node_of(context, given["contentId"], Issue)
    return {"item": projects.add_item(context.session, project, issue)}


@mutates("updateProjectV2ItemFieldValue")
def _update_value(context: Context, given: Args) -> Args:
    item, field = _cell(context, given)
    projects.set_value(context.session, item, field, _value(given["value"], field))
    return {"projectV2Item": item}


@mutates("clearProjectV2ItemFieldValue")
def _clear_value(context: Context, given: Args) -> Args:
    item, field = _cell(context, given)
    projects.clear_value(context.session, item, field)
    return {"projectV2Item": item}


@mutates("createProjectV2StatusUpdate")
def _status_update(context: Context, given: Args) -> Args:
    project = node_of(context, given["projectId"], Project)
    told = (given.get("status"), given.get("startDate"), given.get("targetDate"))
    body = given.get("body") or ""
    return {"statusUpdate": projects.update_status(context.session, project, body, *told)}


_STATUS = {
    "body": "body",
    "status": "status",
    "startDate": "start_date",
    "targetDate": "target_date",
}


@mutates("updateProjectV2StatusUpdate")
def _change_status(context: Context, given: Args) -> Args:
    update = node_of(context, given["statusUpdateId"], StatusUpdate)
    told = {ours: given[theirs] for theirs, ours in _STATUS.items() if theirs in given}
    projects.change_status(context.session, update, told)
    return {"statusUpdate": update}


def _cell(context: Context, given: Args) -> tuple[Item, Field]:
    """Find the item and field. Raises RefusedError unless both belong to the project."""
    project = node_of(context, given["projectId"], Project)
    item = node_of(context, given["itemId"], Item)
    field = node_of(context, given["fieldId"], Field)
    if item.project is not project:
        raise RefusedError("not_found", "The item does not exist in the project")
    if field.project is not project:
        raise RefusedError("not_found", "The field does not exist in the project")
    return item, field


_KINDS = {
    "TEXT": "text",
    "NUMBER": "number",
    "DATE": "date",
    "SINGLE_SELECT": "singleSelectOptionId",
}


def _value(given: Args, field: Field) -> Plain:
    """Take the one value out. Raises RefusedError for none, for many and for another's kind."""
    told = {name: value for name, value in given.items() if value is not None}
    if len(told) != 1:
        raise RefusedError("invalid", "Exactly one value must be provided to update the field")
    name, value = next(iter(told.items()))
    if field.data_type in _KINDS and _KINDS[field.data_type] != name:
        kind = field.data_type.lower()
        message = f"Did not receive a {kind} value to update a field of type {kind}"
        raise RefusedError("invalid", message)
    return float(value) if name == "number" else str(value)
