"""What happened to an issue."""

from typing import Any

from portfolio_bot.sandbox.access import project_level
from portfolio_bot.sandbox.board import Project
from portfolio_bot.sandbox.clock import moment_of, stamp
from portfolio_bot.sandbox.graph.registry import Args, Context, constant, renamed, resolves
from portfolio_bot.sandbox.model import Event, Issue, Level

_ON_BOARDS = ("AddedToProjectV2Event", "ProjectV2ItemStatusChangedEvent")
_TYPES = {
    "ADDED_TO_PROJECT_V2_EVENT": "AddedToProjectV2Event",
    "ASSIGNED_EVENT": "AssignedEvent",
    "CLOSED_EVENT": "ClosedEvent",
    "ISSUE_COMMENT": "IssueComment",
    "LABELED_EVENT": "LabeledEvent",
    "PROJECT_V2_ITEM_STATUS_CHANGED_EVENT": "ProjectV2ItemStatusChangedEvent",
    "RENAMED_TITLE_EVENT": "RenamedTitleEvent",
    "REOPENED_EVENT": "ReopenedEvent",
    "UNASSIGNED_EVENT": "UnassignedEvent",
    "UNLABELED_EVENT": "UnlabeledEvent",
}

constant("wasAutomated", *_ON_BOARDS, value=False)
renamed("labelable", "issue", "LabeledEvent", "UnlabeledEvent")
renamed("assignable", "issue", "AssignedEvent", "UnassignedEvent")
renamed("closable", "issue", "ClosedEvent", "ReopenedEvent")
renamed("subject", "issue", "RenamedTitleEvent")
renamed("previousTitle", "before", "RenamedTitleEvent")
renamed("currentTitle", "after", "RenamedTitleEvent")
renamed("previousStatus", "before", "ProjectV2ItemStatusChangedEvent")
renamed("status", "after", "ProjectV2ItemStatusChangedEvent")


@resolves("timelineItems", "Issue")
def _timeline(source: Issue, _context: Context, args: Args) -> list[Any]:
    types = args.get("itemTypes")
    wanted = None if types is None else {_TYPES[each] for each in types}
    since = stamp(moment_of(args["since"])) if args.get("since") else ""
    return [
        each
        for each in source.timeline
        if (wanted is None or each.graphql_type in wanted) and each.created_at >= since
    ]


@resolves("project", *_ON_BOARDS)
def _project(source: Event, context: Context, _args: Args) -> Project | None:
    board = source.project
    return board if board and project_level(context.session, board) >= Level.READ else None


@resolves("url", "ClosedEvent")
def _url(source: Event, _context: Context, _args: Args) -> str:
    return f"{source.issue.url}#event-{source.database_id}"
