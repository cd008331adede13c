"""Reactions to issues and comments."""

from portfolio_bot.sandbox import shapes
from portfolio_bot.sandbox.changes import reactions
from portfolio_bot.sandbox.errors import invalid, not_found
from portfolio_bot.sandbox.model import Comment, Issue
from portfolio_bot.sandbox.rest.comments import find_comment
from portfolio_bot.sandbox.rest.issues import find_issue
from portfolio_bot.sandbox.rest.routing import Call, Reply, route, text_of
from portfolio_bot.sandbox.words import SCHEMA_REACTIONS

_ISSUE = "/repos/<owner>/<name>/issues/<int:number>/reactions"
_COMMENT = "/repos/<owner>/<name>/issues/comments/<int:number>/reactions"


def _content(word: str | None) -> str:
    if word not in SCHEMA_REACTIONS:
        raise invalid("Reaction", "content", "invalid")
    return SCHEMA_REACTIONS[word]


def _list(call: Call, subject: Issue | Comment) -> Reply:
    word = call.query.get("content")
    wanted = None if word is None else _content(word)
    found = [each for each in subject.reactions if wanted in (None, each.content)]
    return call.page(found, lambda each: shapes.reaction(each, call.api))


def _create(call: Call, subject: Issue | Comment) -> Reply:
    content = _content(text_of(call.body(), "content"))
    reaction, is_new = reactions.react(call.session, subject, content)
    return Reply(201 if is_new else 200, shapes.reaction(reaction, call.api))


def _delete(call: Call, subject: Issue | Comment, reaction: int) -> Reply:
    known = next((each for each in subject.reactions if each.database_id == reaction), None)
    if known is None:
        raise not_found()
    reactions.withdraw(call.session, known)
    return Reply(204)


@route("GET", _ISSUE)
def _list_on_issue(call: Call, owner: str, name: str, number: int) -> Reply:
    return _list(call, find_issue(call, owner, name, number))


@route("POST", _ISSUE)
def _create_on_issue(call: Call, owner: str, name: str, number: int) -> Reply:
    return _create(call, find_issue(call, owner, name, number))


@route("DELETE", f"{_ISSUE}/<int:reaction>")
def _delete_on_issue(call: Call, owner: str, name: str, number: int, reaction: int) -> Reply:
    return _delete(call, find_issue(call, owner, name, number), reaction)


@route("GET", _COMMENT)
def _list_on_comment(call: Call, owner: str, name: str, number: int) -> Reply:
    return _list(call, find_comment(call, owner, name, number))


@route("POST", _COMMENT)
def _create_on_comment(call: Call, owner: str, name: str, number: int) -> Reply:
    return _create(call, find_comment(call, owner, name, number))


@route("DELETE", f"{_COMMENT}/<int:reaction>")
def _delete_on_comment(call: Call, owner: str, name: str, number: int, reaction: int) -> Reply:
    return _delete(call, find_comment(call, owner, name, number), reaction)
