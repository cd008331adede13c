"""One query that reads all a decision needs."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.found import Cause
from portfolio_bot.domain.messages import Message, Trusted, say
from portfolio_bot.domain.snapshot import (
    Actor,
    Board,
    Membership,
    Neighbour,
    OpenNeed,
    OtherIssue,
    Repository,
    Snapshot,
)
from portfolio_bot.github.client import Answer, Client
from portfolio_bot.github.comments import all_comments
from portfolio_bot.github.elsewhere import read_elsewhere
from portfolio_bot.github.errors import (
    AccessError,
    GitHubError,
    GoneError,
    ScopeError,
)
from portfolio_bot.github.histories import own_words
from portfolio_bot.github.nodes import (
    is_own,
    login_of,
    present,
    read_comment,
    read_field,
    read_issue,
    read_moved_at,
    read_values,
)
from portfolio_bot.github.refusals import is_forbidden, of_here
from portfolio_bot.github.wanted import Wanted, snapshot_query


def load_snapshot(
    client: Client,
    config: Portfolio,
    repository: str,
    cause: Cause,
    now: datetime,
) -> Snapshot:
    """Read the issue of *cause* and all that deciding on it takes, in one request.

    Raises `AccessError` when the token does not see the repository, and `GoneError` when the
    issue is not in it.
    """
    wanted = Wanted(config, repository, cause)
    answer, scoped = _ask(client, config, repository, cause.number, wanted)
    found = answer.data.get("repository") or {}
    issue = found.get("issue")
    if issue is None:
        raise _absent(answer, cause.number, repository, gone=bool(found))
    board, trouble = _board(config, answer, issue, wanted.fields)
    if not scoped:
        trouble = say("board-unseen")
    bots = frozenset(bot.casefold() for bot in config.bots)
    comments = all_comments(client, [issue])[issue["id"]]
    words = own_words(client, comments, bots, answer.data.get("history"))
    return Snapshot(
        now=now,
        repository=Repository(
            id=found["id"], name=found["nameWithOwner"], labels=_labels(found, wanted)
        ),
        issue=read_issue(issue, comments, bots, words),
        viewer=login_of(answer.data, "viewer").removesuffix("[bot]"),
        board=board,
        board_trouble=trouble,
        actor=Actor(
            login=wanted.actor,
            permission=_permission(found, wanted.actor),
            teams=_memberships(answer, wanted),
            custom_roles=_custom_roles(found, wanted),
        ),
        assignable=_assignables(found, wanted),
        others=_others(found, wanted, bots),
        in_phase=_crowds(found, wanted),
        neighbours=_neighbours(found, wanted),
        elsewhere=_elsewhere(config, answer, wanted),
    )


def _ask(
    client: Client, config: Portfolio, repository: str, number: int, wanted: Wanted
) -> tuple[Answer, bool]:
    """Ask for everything; for all but the board when the token lacks the scope for that."""
    try:
        return client.query(*snapshot_query(config, repository, number, wanted)), True
    except ScopeError:
        if config.board is None:
            raise
        less = config.model_copy(update={"board": None})
        return client.query(*snapshot_query(less, repository, number, wanted)), False


def _board(
    config: Portfolio, answer: Answer, issue: Mapping[str, Any], fields: list[str]
) -> tuple[Board | None, Message | None]:
    if config.board is None:
        return None, None
    project = (answer.data.get("board") or {}).get("projectV2")
    if project is None:
        refused = is_forbidden(of_here(answer.errors))
        return None, say("board-unseen" if refused else "board-not-found")
    items = present(issue.get("projectItems"))
    item = next((each for each in items if each["project"]["id"] == project["id"]), None)
    found = [read_field(node) for node in present(project["fields"])]
    return Board(
        id=project["id"],
        url=project["url"],
        fields={field.name: field for field in found},
        item=item["id"] if item else None,
        values=read_values(item, fields) if item else {},
        moved_at=read_moved_at(item or {}, fields, config.board.fields.get("phase")),
    ), None


def _absent(answer: Answer, number: int, repository: str, *, gone: bool) -> GitHubError:
    """Tell what is not there from what the token may not see."""
    kind = GoneError if gone and not is_forbidden(of_here(answer.errors)) else AccessError
    return kind(say("github-not-there", number=Trusted(number), repository=repository))


def _labels(found: Mapping[str, Any], wanted: Wanted) -> dict[str, str]:
    """Return the ids of our labels, under our names and under those that the issue has."""
    nodes = ((name, found.get(f"l{index}")) for index, name in enumerate(wanted.labels))
    there = {node["name"]: node["id"] for node in present(found["issue"]["labels"])}
    return there | {name: node["id"] for name, node in nodes if node}


def _permission(found: Mapping[str, Any], login: str) -> str | None:
    """Return the actor's right; None when the token may not see rights.

    Whoever is not among the collaborators can at most read.
    """
    if found.get("collaborators") is None:
        return None
    edge = _collaborator(found, login)
    if edge is None and _goes_on(found["collaborators"]):
        return None
    return str(edge["permission"]).casefold() if edge else "read"


def _custom_roles(found: Mapping[str, Any], wanted: Wanted) -> frozenset[str] | None:
    """Return the names of the actor's roles; None when not asked for, or not to be seen.

    Whoever is not among the collaborators has none.
    """
    if found.get("collaborators") is None or not wanted.custom_roles:
        return None
    edge = _collaborator(found, wanted.actor)
    if edge is None:
        return None if _goes_on(found["collaborators"]) else frozenset()
    sources = edge.get("permissionSources")
    if sources is None:
        return None
    return frozenset(each["roleName"] for each in sources if each and each["roleName"])


def _collaborator(found: Mapping[str, Any], login: str) -> Mapping[str, Any] | None:
    for edge in filter(None, found["collaborators"]["edges"] or ()):
        if edge["node"]["login"].casefold() == login.casefold():
            named: Mapping[str, Any] = edge
            return named
    return None


def _memberships(answer: Answer, wanted: Wanted) -> dict[str, Membership]:
    found: dict[str, Membership] = {}
    for index, team in enumerate(wanted.teams):
        seen = ((answer.data.get(f"t{index}") or {}).get("team") or {}).get("members")
        if seen is None:
            found[team] = "unknown"
            continue
        logins = {node["login"].casefold() for node in present(seen)}
        absent: Membership = "unknown" if _goes_on(seen) else "no"
        found[team] = "yes" if wanted.actor.casefold() in logins else absent
    return found


def _goes_on(connection: Mapping[str, Any]) -> bool:
    """Tell whether there is more than was read: who is not seen may then be there all the same."""
    return bool((connection.get("pageInfo") or {}).get("hasNextPage"))


def _assignables(found: Mapping[str, Any], wanted: Wanted) -> dict[str, tuple[str, str] | None]:
    return {
        login.casefold(): _assignable(found.get(f"u{index}"), login)
        for index, login in enumerate(wanted.logins)
    }


def _others(
    found: Mapping[str, Any], wanted: Wanted, bots: frozenset[str]
) -> dict[int, OtherIssue | None]:
    return {
        number: _other(found.get(f"d{index}"), number, bots)
        for index, number in enumerate(wanted.others)
    }


def _neighbours(found: Mapping[str, Any], wanted: Wanted) -> tuple[Neighbour, ...] | None:
    if not wanted.neighbours:
        return None
    nodes = present(found.get("neighbours"))
    return tuple(Neighbour(number=n["number"], title=n["title"], body=n["body"]) for n in nodes)


def _elsewhere(
    config: Portfolio, answer: Answer, wanted: Wanted
) -> dict[str, tuple[OpenNeed, ...]]:
    """Return what other portfolios tell; what is not to be seen is for the doctor to tell of."""
    found = read_elsewhere(config, answer.data) if wanted.neighbours else {}
    return {key: told for key, told in found.items() if told}


def _crowds(found: Mapping[str, Any], wanted: Wanted) -> dict[str, int]:
    return {
        key: (found.get(f"w{index}") or {}).get("totalCount", 0)
        for index, key in enumerate(wanted.limited)
    }


def _assignable(found: Mapping[str, Any] | None, login: str) -> tuple[str, str] | None:
    for node in present(found):
        if node["login"].casefold() == login.casefold():
            return node["login"], node["id"]
    return None


def _other(node: Mapping[str, Any] | None, number: int, bots: frozenset[str]) -> OtherIssue | None:
    if not node:
        return None
    comments = {each["id"]: each for end in ("head", "tail") for each in present(node.get(end))}
    return OtherIssue(
        number=number,
        title=node["title"],
        open=node["state"] == "OPEN",
        body=node["body"],
        id=node.get("id", ""),
        comments=tuple(
            read_comment(each, bots) for each in comments.values() if is_own(each, bots)
        ),
    )
