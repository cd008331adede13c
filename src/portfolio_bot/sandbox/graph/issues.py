"""Issues and their comments."""

from typing import Any

from portfolio_bot.sandbox.access import INTEGRATION, can_see, may, project_level
from portfolio_bot.sandbox.board import Item
from portfolio_bot.sandbox.errors import RefusedError
from portfolio_bot.sandbox.graph.registry import Args, Context, constant, renamed, resolves
from portfolio_bot.sandbox.graph.repositories import visible
from portfolio_bot.sandbox.model import Comment, Edit, Issue, Level
from portfolio_bot.sandbox.shapes import association

constant("locked", "Issue", value=False)
constant("milestone", "Issue", value=None)
constant("minimizedReason", "IssueComment", value=None)
constant("deletedAt", "UserContentEdit", value=None)
constant("deletedBy", "UserContentEdit", value=None)
renamed("createdAt", "edited_at", "UserContentEdit")
renamed("updatedAt", "edited_at", "UserContentEdit")
renamed("bodyText", "body", "Issue", "IssueComment")
renamed("bodyUrl", "url", "Issue")
renamed("publishedAt", "created_at", "Issue", "IssueComment")

Subject = Issue | Comment
_BOTH = ("Issue", "IssueComment")


@resolves("fullDatabaseId", *_BOTH, "ProjectV2", "ProjectV2Item", "ProjectV2StatusUpdate")
def _full_database_id(source: Any, _context: Context, _args: Args) -> str:
    """Answer the number as text, as GitHub writes every BigInt."""
    return str(source.database_id)


@resolves("authorAssociation", *_BOTH)
def _association(source: Subject, _context: Context, _args: Args) -> str:
    return association(source.author, source.repository)


@resolves("includesCreatedEdit", *_BOTH)
def _was_edited(source: Subject, _context: Context, _args: Args) -> bool:
    return source.last_edited_at is not None


@resolves("userContentEdits", *_BOTH)
def _edits(source: Subject, _context: Context, _args: Args) -> list[Edit]:
    """List the versions of the body, newest first and as it was made last."""
    return source.edits[::-1]


@resolves("viewerDidAuthor", *_BOTH)
def _did_author(source: Subject, context: Context, _args: Args) -> bool:
    return source.author is context.viewer


@resolves("viewerCanUpdate", *_BOTH)
@resolves("viewerCanDelete", "IssueComment")
def _can_update(source: Subject, context: Context, _args: Args) -> bool:
    return source.author is context.viewer or may(context.session, "edit", source.repository)


@resolves("viewerCanReact", *_BOTH)
def _can_react(source: Subject, context: Context, _args: Args) -> bool:
    return may(context.session, "issues", source.repository)


@resolves("viewerCanLabel", "Issue")
def _can_label(source: Issue, context: Context, _args: Args) -> bool:
    return may(context.session, "triage", source.repository)


@resolves("viewerCanClose", "Issue")
@resolves("viewerCanReopen", "Issue")
def _can_close(source: Issue, context: Context, _args: Args) -> bool:
    return source.author is context.viewer or may(context.session, "triage", source.repository)


@resolves("parent", "Issue")
def _parent(source: Issue, context: Context, _args: Args) -> Issue | None:
    above = source.parent
    return above if above and can_see(context.session, above.repository) else None


@resolves("subIssues", "Issue")
def _sub_issues(source: Issue, context: Context, _args: Args) -> list[Issue]:
    return visible(context, source.sub_issues)


@resolves("blockedBy", "Issue")
def _blocked_by(source: Issue, context: Context, _args: Args) -> list[Issue]:
    return visible(context, source.blocked_by)


@resolves("blocking", "Issue")
def _blocking(source: Issue, context: Context, _args: Args) -> list[Issue]:
    return visible(context, source.blocking)


@resolves("subIssuesSummary", "Issue")
def _sub_issues_summary(source: Issue, _context: Context, _args: Args) -> Args:
    total = len(source.sub_issues)
    completed = sum(issue.closed for issue in source.sub_issues)
    percent = completed * 100 // total if total else 0
    return {"total": total, "completed": completed, "percentCompleted": percent}


@resolves("issueDependenciesSummary", "Issue")
def _dependencies_summary(source: Issue, _context: Context, _args: Args) -> Args:
    return {
        "blockedBy": sum(not issue.closed for issue in source.blocked_by),
        "blocking": sum(not issue.closed for issue in source.blocking),
        "totalBlockedBy": len(source.blocked_by),
        "totalBlocking": len(source.blocking),
    }


@resolves("projectItems", "Issue")
def _project_items(source: Issue, context: Context, args: Args) -> list[Any]:
    """List the issue's items; an app that may not see one gets an error in its place."""
    archived = args.get("includeArchived", True)
    items = [item for item in source.project_items if archived or not item.is_archived]
    seen = [_seen(context, item) for item in items]
    return [each for each in seen if each is not None]


def _seen(context: Context, item: Item) -> Item | RefusedError | None:
    if project_level(context.session, item.project) >= Level.READ:
        return item
    return None if context.session.is_person else RefusedError("forbidden", INTEGRATION)
