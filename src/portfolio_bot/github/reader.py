"""One query that reads all a decision needs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from portfolio_bot.domain.asked import form_of
from portfolio_bot.domain.commands import Command, parse
from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.desired import every_label
from portfolio_bot.domain.events import CommentEvent, IssueEvent
from portfolio_bot.domain.forms import read
from portfolio_bot.domain.messages import Message, say
from portfolio_bot.domain.orders import named_logins
from portfolio_bot.domain.snapshot import (
    Actor,
    Board,
    Membership,
    OtherIssue,
    Repository,
    Snapshot,
)
from portfolio_bot.domain.values import read_issue_links
from portfolio_bot.github.client import Answer, Client
from portfolio_bot.github.comments import all_comments
from portfolio_bot.github.errors import AccessError, GitHubError, UnavailableError
from portfolio_bot.github.nodes import present, read_field, read_issue, read_values
from portfolio_bot.github.queries import BOARD, COMMENTS, ISSUE, Document, board_values
from portfolio_bot.github.refusals import is_forbidden, told_by

_MOST_OTHERS = 30


class _Wanted:
    """What one event makes it necessary to ask for, in the order of the aliases."""

    def __init__(
        self, config: Portfolio, repository: str, event: IssueEvent | CommentEvent
    ) -> None:
        body = event.issue_body if isinstance(event, CommentEvent) else event.body
        self.actor = event.author if isinstance(event, CommentEvent) else event.sender
        self.labels = list(dict.fromkeys(every_label(config)))
        self.teams = _teams(config)
        self.fields = list(dict.fromkeys(config.board.fields.values())) if config.board else []
        self.limited = [key for key, phase in config.phases.items() if phase.wip_limit]
        self.logins = _logins(event)
        self.others = _linked(config, repository, body, event.number)


def load_snapshot(
    client: Client,
    config: Portfolio,
    repository: str,
    event: IssueEvent | CommentEvent,
    now: datetime,
) -> Snapshot:
    """Read the issue of *event* and all that deciding on it takes, in one request.

    Raises `AccessError` when the token does not see the repository or the issue.
    """
    wanted = _Wanted(config, repository, event)
    document = _document(config, repository, event.number, wanted)
    answer = client.query(*document)
    found = answer.data.get("repository") or {}
    issue = found.get("issue")
    if issue is None:
        raise _absent(answer, f"issue {event.number} of {repository}")
    board, trouble = _board(config, answer, issue, wanted.fields)
    return Snapshot(
        now=now,
        repository=Repository(
            id=found["id"], name=found["nameWithOwner"], labels=_labels(found, wanted)
        ),
        issue=read_issue(
            issue,
            all_comments(client, [issue])[issue["id"]],
            frozenset(b.casefold() for b in config.bots),
        ),
        board=board,
        board_trouble=trouble,
        actor=Actor(
            login=wanted.actor,
            permission=_permission(found, wanted.actor),
            teams=_memberships(answer, wanted),
        ),
        assignable={
            login.casefold(): _assignable(found.get(f"u{index}"), login)
            for index, login in enumerate(wanted.logins)
        },
        others={
            number: _other(found.get(f"d{index}"), number)
            for index, number in enumerate(wanted.others)
        },
        in_phase={
            key: (found.get(f"w{index}") or {}).get("totalCount", 0)
            for index, key in enumerate(wanted.limited)
        },
    )


def _document(
    config: Portfolio, repository: str, number: int, wanted: _Wanted
) -> tuple[str, dict[str, Any]]:
    document = Document("query Snapshot")
    owner, name = repository.split("/", 1)
    actor = document.variable("String!", wanted.actor)
    repo = (
        f"repository(owner: {document.variable('String!', owner)},"
        f" name: {document.variable('String!', name)}) {{ id nameWithOwner"
        f" issue(number: {document.variable('Int!', number)}) {{ {ISSUE}"
        f" comments(first: 100) {{ {COMMENTS} }} {_items(config, document, wanted)} }}"
        f" collaborators(query: {actor}, first: 20) {{ edges {{ permission node {{ login }} }} }}"
        f" {_aliases(config, document, wanted)} }}"
    )
    body = f"{repo} {_board_part(config, document)} {_team_parts(document, wanted, actor)}"
    return document.text(body), document.variables


def _items(config: Portfolio, document: Document, wanted: _Wanted) -> str:
    if config.board is None:
        return ""
    values = board_values(document, wanted.fields)
    return (
        "projectItems(first: 20, includeArchived: true) {"
        f" nodes {{ id project {{ id }} {values} }} }}"
    )


def _aliases(config: Portfolio, document: Document, wanted: _Wanted) -> str:
    parts = [
        f"l{index}: label(name: {document.variable('String!', name)}) {{ id name }}"
        for index, name in enumerate(wanted.labels)
    ]
    parts += [
        f"d{index}: issueOrPullRequest(number: {document.variable('Int!', number)})"
        " { ... on Issue { number title state body } }"
        for index, number in enumerate(wanted.others)
    ]
    parts += [
        f"u{index}: assignableUsers(query: {document.variable('String!', login)}, first: 20)"
        " { nodes { id login } }"
        for index, login in enumerate(wanted.logins)
    ]
    for index, key in enumerate(wanted.limited):
        label = config.labels.phase_prefix + config.phases[key].name
        labels = document.variable("[String!]", [label])
        parts.append(f"w{index}: issues(first: 1, labels: {labels}, states: OPEN) {{ totalCount }}")
    return " ".join(parts)


def _board_part(config: Portfolio, document: Document) -> str:
    if config.board is None:
        return ""
    return (
        f"board: repositoryOwner(login: {document.variable('String!', config.board.owner)}) {{"
        " ... on ProjectV2Owner {"
        f" projectV2(number: {document.variable('Int!', config.board.number)}) {{ {BOARD} }} }} }}"
    )


def _team_parts(document: Document, wanted: _Wanted, actor: str) -> str:
    return " ".join(
        f"t{index}: organization(login: {document.variable('String!', team.split('/')[0])}) {{"
        f" team(slug: {document.variable('String!', team.split('/')[1])}) {{"
        f" members(query: {actor}, first: 100) {{ nodes {{ login }} }} }} }}"
        for index, team in enumerate(wanted.teams)
    )


def _board(
    config: Portfolio, answer: Answer, issue: Mapping[str, Any], fields: list[str]
) -> tuple[Board | None, Message | None]:
    if config.board is None:
        return None, None
    project = (answer.data.get("board") or {}).get("projectV2")
    if project is None:
        return None, say("board-unseen" if is_forbidden(answer.errors) else "board-not-found")
    items = present(issue.get("projectItems"))
    item = next((each for each in items if each["project"]["id"] == project["id"]), None)
    found = [read_field(node) for node in present(project["fields"])]
    return Board(
        id=project["id"],
        url=project["url"],
        fields={field.name: field for field in found},
        item=item["id"] if item else None,
        values=read_values(item, fields) if item else {},
    ), None


def _absent(answer: Answer, what: str) -> GitHubError:
    """Tell what is not there from what GitHub, for another reason, left out of its answer."""
    others = [error for error in answer.errors if error.get("type") != "NOT_FOUND"]
    if others and not is_forbidden(others):
        return UnavailableError(f"GitHub left out {what}: {told_by(others)}")
    return AccessError(f"{what} is not there for this token")


def _labels(found: Mapping[str, Any], wanted: _Wanted) -> dict[str, str]:
    """Return the ids of our labels, under our names and under those that the issue has."""
    nodes = ((name, found.get(f"l{index}")) for index, name in enumerate(wanted.labels))
    there = {node["name"]: node["id"] for node in present(found["issue"]["labels"])}
    return there | {name: node["id"] for name, node in nodes if node}


def _permission(found: Mapping[str, Any], login: str) -> str | None:
    """Return the actor's right; None when the token may not see rights.

    Whoever is not among the collaborators can at most read.
    """
    listed = found.get("collaborators")
    if listed is None:
        return None
    for edge in filter(None, listed["edges"] or ()):
        if edge["node"]["login"].casefold() == login.casefold():
            return str(edge["permission"]).casefold()
    return "read"


def _memberships(answer: Answer, wanted: _Wanted) -> dict[str, Membership]:
    found: dict[str, Membership] = {}
    for index, team in enumerate(wanted.teams):
        seen = ((answer.data.get(f"t{index}") or {}).get("team") or {}).get("members")
        if seen is None:
            found[team] = "unknown"
        else:
            logins = {node["login"].casefold() for node in present(seen)}
            found[team] = "yes" if wanted.actor.casefold() in logins else "no"
    return found


def _assignable(found: Mapping[str, Any] | None, login: str) -> tuple[str, str] | None:
    for node in present(found):
        if node["login"].casefold() == login.casefold():
            return node["login"], node["id"]
    return None


def _other(node: Mapping[str, Any] | None, number: int) -> OtherIssue | None:
    if not node:
        return None
    return OtherIssue(
        number=number, title=node["title"], open=node["state"] == "OPEN", body=node["body"]
    )


def _teams(config: Portfolio) -> list[str]:
    teams: Iterable[str] = (team for role in config.roles.values() for team in role.teams)
    return list(dict.fromkeys(team.casefold() for team in teams))


def _logins(event: IssueEvent | CommentEvent) -> list[str]:
    if not isinstance(event, CommentEvent):
        return []
    commands = [each for each in parse(event.body) if isinstance(each, Command)]
    named = (
        login for each in commands if each.command == "assign" for login in named_logins(each.args)
    )
    return list(dict.fromkeys(login.casefold() for login in named))[:_MOST_OTHERS]


def _linked(config: Portfolio, repository: str, body: str, number: int) -> list[int]:
    field = config.field_of("dependencies")
    answer = read(body, form_of(config)).answers.get(field) if field else None
    links = read_issue_links(answer, repository) if isinstance(answer, str) else ()
    own = (link.number for link in links if link.repository is None)
    return [each for each in dict.fromkeys(own) if each != number and each < 2**31][:_MOST_OTHERS]
