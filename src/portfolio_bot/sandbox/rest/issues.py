"""Issues, their assignees and their events."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from portfolio_bot.sandbox import shapes
from portfolio_bot.sandbox.access import Session, require_author_or
from portfolio_bot.sandbox.changes import assignees, issues, labels
from portfolio_bot.sandbox.changes.text import check_body, check_title
from portfolio_bot.sandbox.clock import moment_of, stamp
from portfolio_bot.sandbox.errors import RefusedError, invalid, not_found
from portfolio_bot.sandbox.model import Comment, Event, Issue, Label, User
from portfolio_bot.sandbox.rest.routing import Call, Reply, names_of, route, text_of
from portfolio_bot.sandbox.state import Token

_ISSUES = "/repos/<owner>/<name>/issues"
_ISSUE = f"{_ISSUES}/<int:number>"


def find_issue(call: Call, owner: str, name: str, number: int) -> Issue:
    """Find the issue. Raises RefusedError (404)."""
    found = call.repository(owner, name).issues.get(number)
    if found is None:
        raise not_found()
    return found


def shown(call: Call, issue: Issue, status: int = 200) -> Reply:
    """Answer with an issue; asked for alone, it also tells who closed it."""
    closer = shapes.account(issue.closed_by, call.api) if issue.closed_by else None
    return Reply(status, {**shapes.issue(issue, call.api), "closed_by": closer})


Test = Callable[[Issue], bool]


@route("GET", _ISSUES)
def _list(call: Call, owner: str, name: str) -> Reply:
    tests = _tests(call)
    everything = call.repository(owner, name).issues.values()
    found = [issue for issue in everything if all(test(issue) for test in tests)]
    found.sort(key=_order(call), reverse=call.query.get("direction") != "asc")
    return call.page(found, lambda issue: shapes.issue(issue, call.api))


def _order(call: Call) -> Callable[[Issue], tuple[str | int, int]]:
    match call.query.get("sort"):
        case "updated":
            return lambda issue: (issue.updated_at, issue.number)
        case "comments":
            return lambda issue: (len(issue.comments), issue.number)
        case _:
            return lambda issue: (issue.created_at, issue.number)


def _tests(call: Call) -> list[Test]:
    """Read the filters; all of the `labels` must be there, unlike in GraphQL."""
    state = call.query.get("state", "open").upper()
    names = {each.lower() for each in call.query.get("labels", "").split(",") if each}
    creator, assignee = (call.query.get(each, "").lower() for each in ("creator", "assignee"))
    tests: list[Test] = []
    if state != "ALL":
        tests.append(lambda issue: issue.state == state)
    if names:
        tests.append(lambda issue: names <= {label.name.lower() for label in issue.labels})
    start = since_of(call)
    tests.append(lambda issue: issue.updated_at >= start)
    if creator:
        tests.append(lambda issue: issue.author.rest_login.lower() == creator)
    if assignee:
        tests.append(lambda issue: assignee in {user.login.lower() for user in issue.assignees})
    return tests


def since_of(call: Call) -> str:
    """Read the `since` of the query as a stamp; without one, before all time.

    Raises RefusedError (422) when it is no time.
    """
    text = call.query.get("since")
    try:
        return stamp(moment_of(text)) if text else ""
    except ValueError:
        raise invalid("Issue", "since", "invalid") from None


@route("POST", _ISSUES)
def _create(call: Call, owner: str, name: str) -> Reply:
    repository, body = call.repository(owner, name), call.body()
    title = text_of(body, "title")
    if title is None:
        raise invalid("Issue", "title", "missing_field")
    text = text_of(body, "body") or ""
    check_title(title)
    check_body(text)
    wanted: list[Label] = []
    people: list[User] = []
    if labels.may_label(call.session, repository):
        names = names_of(body.get("labels") or [], "labels")
        wanted = labels.named_labels(call.session, repository, names)
        people = _people(call, _assigned(body) or [])
    issue = issues.open_issue(call.session, repository, title, text, wanted, people)
    return shown(call, issue, 201)


def _assigned(body: dict[str, Any]) -> Any:
    """Return the logins that are given; `assignee`, which names one or none, is an older word."""
    if body.get("assignees") is not None or "assignee" not in body:
        return body.get("assignees")
    login = text_of(body, "assignee")
    return [login] if login else []


def _people(call: Call, logins: Any) -> list[User]:
    """Find people by login. Raises RefusedError (422) for one that does not exist."""
    found = [call.world.user(login) for login in names_of(logins, "assignees")]
    known = [user for user in found if user]
    if len(known) < len(found):
        raise invalid("Issue", "assignees", "invalid")
    return known


@route("GET", _ISSUE)
def _show(call: Call, owner: str, name: str, number: int) -> Reply:
    return shown(call, find_issue(call, owner, name, number))


@route("PATCH", _ISSUE)
def _edit(call: Call, owner: str, name: str, number: int) -> Reply:
    issue, body = find_issue(call, owner, name, number), call.body()
    session = call.session
    require_author_or(session, "triage", issue)
    _check_state(text_of(body, "state"), text_of(body, "state_reason"))
    issues.edit_issue(session, issue, text_of(body, "title"), text_of(body, "body"))
    if labels.may_label(session, issue.repository):
        _relabel(call, issue, body)
    _set_state(session, issue, text_of(body, "state"), text_of(body, "state_reason"))
    return shown(call, issue)


def _relabel(call: Call, issue: Issue, body: dict[str, Any]) -> None:
    if body.get("labels") is not None:
        names = names_of(body["labels"], "labels")
        labels.set_labels(
            call.session, issue, labels.named_labels(call.session, issue.repository, names)
        )
    logins = _assigned(body)
    if logins is not None:
        assignees.set_assignees(call.session, issue, _people(call, logins))


def _set_state(session: Session, issue: Issue, state: str | None, reason: str | None) -> None:
    if state == "closed":
        issues.close_issue(session, issue, (reason or "completed").upper())
    elif state == "open":
        issues.reopen_issue(session, issue)


def _check_state(state: str | None, reason: str | None) -> None:
    if state not in {None, "open", "closed"}:
        raise invalid("Issue", "state", "invalid")
    known = {word.lower() for word in issues.CLOSED_REASONS} | {None, "reopened"}
    if reason not in known:
        raise invalid("Issue", "state_reason", "invalid")


@route("POST", f"{_ISSUE}/assignees")
def _assign(call: Call, owner: str, name: str, number: int) -> Reply:
    issue = find_issue(call, owner, name, number)
    assignees.add_assignees(call.session, issue, _people(call, call.body().get("assignees") or []))
    return shown(call, issue, 201)


@route("DELETE", f"{_ISSUE}/assignees")
def _unassign(call: Call, owner: str, name: str, number: int) -> Reply:
    issue = find_issue(call, owner, name, number)
    people = _people(call, call.body().get("assignees") or [])
    assignees.remove_assignees(call.session, issue, people)
    return shown(call, issue)


@route("GET", "/repos/<owner>/<name>/assignees")
def _assignable(call: Call, owner: str, name: str) -> Reply:
    repository = call.repository(owner, name)
    people = assignees.assignable_users(call.world.users.values(), repository)
    return call.page(people, lambda user: shapes.account(user, call.api))


@route("GET", "/repos/<owner>/<name>/assignees/<login>")
def _check_assignee(call: Call, owner: str, name: str, login: str) -> Reply:
    user = call.world.user(login)
    if user is None or not assignees.is_assignable(user, call.repository(owner, name)):
        raise not_found()
    return Reply(204)


@route("GET", f"{_ISSUE}/events")
def _events(call: Call, owner: str, name: str, number: int) -> Reply:
    timeline = find_issue(call, owner, name, number).timeline
    events = [each for each in timeline if isinstance(each, Event)]
    return call.page(events, lambda event: shapes.event(event, call.api))


@route("GET", f"{_ISSUE}/timeline")
def _timeline(call: Call, owner: str, name: str, number: int) -> Reply:
    def shape(each: Event | Comment) -> shapes.Shape:
        if isinstance(each, Event):
            return shapes.event(each, call.api)
        return {**shapes.comment(each, call.api), "event": "commented"}

    return call.page(find_issue(call, owner, name, number).timeline, shape)


@route("POST", "/_sandbox/forms/<owner>/<name>/issues")
def _submit_form(call: Call, owner: str, name: str) -> Reply:
    """Open an issue as the web form does: its labels stick, if they exist, whoever sends it."""
    body = call.body()
    author = call.world.user(text_of(body, "author") or "")
    if author is None:
        raise RefusedError("invalid", "the form needs the login of an author")
    session = Session(call.world, Token("", author))
    repository = Call.repository(replace(call, session=session), owner, name)
    names = (each.lower() for each in names_of(body.get("labels") or [], "labels"))
    wanted = [repository.labels[each] for each in names if each in repository.labels]
    told = (text_of(body, "title") or "", text_of(body, "body") or "")
    return shown(call, issues.open_issue(session, repository, *told, wanted), 201)
