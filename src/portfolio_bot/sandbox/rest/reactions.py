"""Reactions to issues and comments."""

from collections.abc import Callable

from portfolio_bot.sandbox import shapes
from portfolio_bot.sandbox.changes import reactions
from portfolio_bot.sandbox.errors import invalid, not_found
from portfolio_bot.sandbox.model import Comment, Issue
from portfolio_bot.sandbox.rest.comments import find_comment
from portfolio_bot.sandbox.rest.issues import find_issue
from portfolio_bot.sandbox.rest.routing import Call, Handler, Reply, route, text_of
from portfolio_bot.sandbox.words import SCHEMA_REACTIONS

_ISSUE = "/repos/<owner>/<name>/issues/<int:number>/reactions"
_COMMENT = "/repos/<owner>/<name>/issues/comments/<int:number>/reactions"


def _content(word: str | None) -> str:
    if word not in SCHEMA_REACTIONS:
        raise invalid("Reaction", "content", "invalid")
    return SCHEMA_REACTIONS[word]


def _on_both(method: str, rest: str = "") -> Callable[[Handler], Handler]:
    """Register a handler of what stands below an issue, and below a comment."""

    def register(handler: Handler) -> Handler:
        def on_issue(call: Call, owner: str, name: str, number: int, **more: int) -> Reply:
            return handler(call, find_issue(call, owner, name, number), **more)

        def on_comment(call: Call, owner: str, name: str, number: int, **more: int) -> Reply:
            return handler(call, find_comment(call, owner, name, number), **more)

        route(method, f"{_ISSUE}{rest}")(on_issue)
        route(method, f"{_COMMENT}{rest}")(on_comment)
        return handler

    return register


@_on_both("GET")
def _list(call: Call, subject: Issue | Comment) -> Reply:
    word = call.query.get("content")
    wanted = None if word is None else _content(word)
    found = [each for each in subject.reactions if wanted in (None, each.content)]
    return call.page(found, lambda each: shapes.reaction(each, call.api))


@_on_both("POST")
def _create(call: Call, subject: Issue | Comment) -> Reply:
    content = _content(text_of(call.body(), "content"))
    reaction, is_new = reactions.react(call.session, subject, content)
    return Reply(201 if is_new else 200, shapes.reaction(reaction, call.api))


@_on_both("DELETE", "/<int:reaction>")
def _delete(call: Call, subject: Issue | Comment, reaction: int) -> Reply:
    known = next((each for each in subject.reactions if each.database_id == reaction), None)
    if known is None:
        raise not_found()
    reactions.withdraw(call.session, known)
    return Reply(204)
