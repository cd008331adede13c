"""Comments on issues."""

from portfolio_bot.sandbox import shapes
from portfolio_bot.sandbox.changes import comments
from portfolio_bot.sandbox.errors import invalid, not_found
from portfolio_bot.sandbox.model import Comment
from portfolio_bot.sandbox.rest.issues import find_issue, since_of
from portfolio_bot.sandbox.rest.routing import Call, Reply, route, text_of

_OF_ISSUE = "/repos/<owner>/<name>/issues/<int:number>/comments"
_COMMENTS = "/repos/<owner>/<name>/issues/comments"
_COMMENT = f"{_COMMENTS}/<int:number>"


def find_comment(call: Call, owner: str, name: str, number: int) -> Comment:
    """Find the comment by its database id. Raises RefusedError (404)."""
    repository = call.repository(owner, name)
    found = call.world.comment(number)
    if found is None or found.repository is not repository:
        raise not_found()
    return found


def _text(call: Call) -> str:
    body = text_of(call.body(), "body")
    if body is None:
        raise invalid("IssueComment", "body", "missing_field")
    return body


@route("GET", _OF_ISSUE)
def _list(call: Call, owner: str, name: str, number: int) -> Reply:
    since = since_of(call)
    found = find_issue(call, owner, name, number).comments
    recent = [each for each in found if each.updated_at >= since]
    return call.page(recent, lambda each: shapes.comment(each, call.api))


@route("GET", _COMMENTS)
def _list_all(call: Call, owner: str, name: str) -> Reply:
    since = since_of(call)
    issues = call.repository(owner, name).issues.values()
    found = [each for issue in issues for each in issue.comments if each.updated_at >= since]
    found.sort(key=lambda each: each.database_id)
    return call.page(found, lambda each: shapes.comment(each, call.api))


@route("POST", _OF_ISSUE)
def _create(call: Call, owner: str, name: str, number: int) -> Reply:
    issue = find_issue(call, owner, name, number)
    comment = comments.add_comment(call.session, issue, _text(call))
    return Reply(201, shapes.comment(comment, call.api))


@route("GET", _COMMENT)
def _show(call: Call, owner: str, name: str, number: int) -> Reply:
    return Reply(200, shapes.comment(find_comment(call, owner, name, number), call.api))


@route("PATCH", _COMMENT)
def _edit(call: Call, owner: str, name: str, number: int) -> Reply:
    comment = find_comment(call, owner, name, number)
    comments.edit_comment(call.session, comment, _text(call))
    return Reply(200, shapes.comment(comment, call.api))


@route("DELETE", _COMMENT)
def _delete(call: Call, owner: str, name: str, number: int) -> Reply:
    comments.delete_comment(call.session, find_comment(call, owner, name, number))
    return Reply(204)
