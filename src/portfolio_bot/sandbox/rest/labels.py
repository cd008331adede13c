"""Labels of repositories and of issues."""

from typing import Any

from portfolio_bot.sandbox import shapes
from portfolio_bot.sandbox.access import require
from portfolio_bot.sandbox.changes import labels
from portfolio_bot.sandbox.errors import invalid, not_found
from portfolio_bot.sandbox.model import Issue, Label
from portfolio_bot.sandbox.rest.issues import find_issue
from portfolio_bot.sandbox.rest.routing import Call, Reply, names_of, route, text_of

_LABELS = "/repos/<owner>/<name>/labels"
_LABEL = f"{_LABELS}/<path:label>"
_OF_ISSUE = "/repos/<owner>/<name>/issues/<int:number>/labels"
_USUAL_COLOR = "ededed"


def _find(call: Call, owner: str, name: str, label: str) -> Label:
    found = call.repository(owner, name).labels.get(label.lower())
    if found is None:
        raise not_found()
    return found


def _page(call: Call, found: list[Label]) -> Reply:
    return call.page(found, lambda each: shapes.label(each, call.api))


@route("GET", _LABELS)
def _list(call: Call, owner: str, name: str) -> Reply:
    return _page(call, list(call.repository(owner, name).labels.values()))


@route("POST", _LABELS)
def _create(call: Call, owner: str, name: str) -> Reply:
    repository, body = call.repository(owner, name), call.body()
    label = text_of(body, "name")
    if label is None:
        raise invalid("Label", "name", "missing_field")
    told = (text_of(body, "color") or _USUAL_COLOR, text_of(body, "description"))
    made = labels.create_label(call.session, repository, label, *told)
    return Reply(201, shapes.label(made, call.api))


@route("GET", _LABEL)
def _show(call: Call, owner: str, name: str, label: str) -> Reply:
    return Reply(200, shapes.label(_find(call, owner, name, label), call.api))


@route("PATCH", _LABEL)
def _edit(call: Call, owner: str, name: str, label: str) -> Reply:
    found, body = _find(call, owner, name, label), call.body()
    told = (text_of(body, "new_name"), text_of(body, "color"), text_of(body, "description"))
    labels.update_label(call.session, found, *told)
    return Reply(200, shapes.label(found, call.api))


@route("DELETE", _LABEL)
def _delete(call: Call, owner: str, name: str, label: str) -> Reply:
    labels.delete_label(call.session, _find(call, owner, name, label))
    return Reply(204)


@route("GET", _OF_ISSUE)
def _list_of_issue(call: Call, owner: str, name: str, number: int) -> Reply:
    return _page(call, find_issue(call, owner, name, number).labels)


def _given(call: Call, issue: Issue) -> list[Label]:
    """Read `{"labels": [...]}` or a bare list; labels that do not exist are made."""
    require(call.session, "triage", issue.repository)
    body: Any = call.json()
    names = names_of(body.get("labels") or [] if isinstance(body, dict) else body, "labels")
    return labels.named_labels(call.session, issue.repository, names)


@route("POST", _OF_ISSUE)
def _add(call: Call, owner: str, name: str, number: int) -> Reply:
    issue = find_issue(call, owner, name, number)
    labels.add_labels(call.session, issue, _given(call, issue))
    return _page(call, issue.labels)


@route("PUT", _OF_ISSUE)
def _set(call: Call, owner: str, name: str, number: int) -> Reply:
    issue = find_issue(call, owner, name, number)
    labels.set_labels(call.session, issue, _given(call, issue))
    return _page(call, issue.labels)


@route("DELETE", _OF_ISSUE)
def _clear(call: Call, owner: str, name: str, number: int) -> Reply:
    issue = find_issue(call, owner, name, number)
    labels.set_labels(call.session, issue, [])
    return Reply(204)


@route("DELETE", f"{_OF_ISSUE}/<path:label>")
def _remove(call: Call, owner: str, name: str, number: int, label: str) -> Reply:
    issue = find_issue(call, owner, name, number)
    found = _find(call, owner, name, label)
    if found not in issue.labels:
        raise not_found()
    labels.remove_labels(call.session, issue, [found])
    return _page(call, issue.labels)
