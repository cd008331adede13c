"""The whole portfolio, a hundred initiatives a request."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import partial
from typing import Any, NamedTuple

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.messages import say
from portfolio_bot.domain.snapshot import Entry, PortfolioSnapshot, Repository
from portfolio_bot.github.client import Client
from portfolio_bot.github.comments import all_comments
from portfolio_bot.github.commits import edition_of
from portfolio_bot.github.errors import AccessError, ScopeError, UnavailableError
from portfolio_bot.github.nodes import present, read_issue, read_values
from portfolio_bot.github.queries import COMMENTS, ISSUE, Document, board_values

Progress = Callable[[int], None]

_PAGE = 100
_SMALL_PAGE = 25
_EDITIONS = 100
"""How many editions back the one before is looked for."""


class Edition(NamedTuple):
    """A report to be made: the day it is of, its files, and which of them holds the data."""

    as_of: date
    paths: tuple[str, ...]
    data: str


def load_portfolio(
    client: Client,
    config: Portfolio,
    repository: str,
    now: datetime,
    edition: Edition,
    progress: Progress = lambda _count: None,
) -> PortfolioSnapshot:
    """Read every initiative, and what *edition* needs to know of the branch.

    The latest edition of an earlier day is the previous one. *progress* is told
    how many initiatives are read. A board for which the token lacks the scope is left out.
    """
    try:
        return _load(client, config, repository, now, edition, progress)
    except ScopeError:
        if config.board is None:
            raise
        less = config.model_copy(update={"board": None})
        return _load(client, less, repository, now, edition, progress)


def _load(
    client: Client,
    config: Portfolio,
    repository: str,
    now: datetime,
    edition: Edition,
    progress: Progress,
) -> PortfolioSnapshot:
    fields = list(dict.fromkeys(config.board.fields.values())) if config.board else []
    data = _ask(client, lambda size: _first_page(config, repository, edition, fields, size))
    found = data.get("repository")
    if found is None:
        raise AccessError(say("github-no-repository", name=repository))
    project = (data.get("board") or {}).get("projectV2")
    page = _whole(data)
    issues = list(page["nodes"])
    while page["pageInfo"]["hasNextPage"]:
        progress(len(issues))
        after = page["pageInfo"]["endCursor"]
        page = _whole(_ask(client, partial(_page, config, repository, fields, after)))
        issues.extend(page["nodes"])
    progress(len(issues))
    comments = all_comments(client, issues)
    branch, head, commits = _branch(config, found)
    return PortfolioSnapshot(
        now=now,
        repository=Repository(id=found["id"], name=found["nameWithOwner"]),
        entries=tuple(
            _entry(config, node, comments[node["id"]], project, fields) for node in issues
        ),
        branch=branch,
        head=head,
        files=_files(found, edition),
        previous=_previous(client, repository, edition, commits),
        board_url=project["url"] if project else None,
    )


def _ask(client: Client, page: Callable[[int], tuple[str, dict[str, Any]]]) -> dict[str, Any]:
    """Ask for a page; a smaller one when it is more than GitHub answers in its time."""
    try:
        return client.query(*page(_PAGE)).data
    except UnavailableError:
        return client.query(*page(_SMALL_PAGE)).data


def _whole(data: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return a page of issues. Raises `UnavailableError` when GitHub left some of it out."""
    page: Mapping[str, Any] | None = (data.get("repository") or {}).get("issues")
    if page is None or not all(page["nodes"]):
        raise UnavailableError(say("github-left-out"))
    return page


def _first_page(
    config: Portfolio, repository: str, edition: Edition, fields: list[str], size: int
) -> tuple[str, dict[str, Any]]:
    """Ask for the branch and the board as well."""
    document = Document("query Portfolio")
    path = document.variable("String!", edition.data)
    history = f"history(first: {_EDITIONS}, path: {path}) {{ nodes {{ oid message }} }}"
    commit = f"target {{ ... on Commit {{ oid {history} }} }}"
    ref = "ref: defaultBranchRef"
    if config.report.branch:
        name = document.variable("String!", f"refs/heads/{config.report.branch}")
        ref = f"ref(qualifiedName: {name})"
    start = config.report.branch or "HEAD"
    files = " ".join(
        f"p{index}: object(expression: {document.variable('String!', f'{start}:{each}')}) {{ oid }}"
        for index, each in enumerate(edition.paths)
    )
    return _finish(
        config, repository, document, fields, size, None, f"{ref} {{ name {commit} }} {files}"
    )


def _page(
    config: Portfolio, repository: str, fields: list[str], after: str, size: int
) -> tuple[str, dict[str, Any]]:
    return _finish(config, repository, Document("query Portfolio"), fields, size, after, "")


def _finish(
    config: Portfolio,
    repository: str,
    document: Document,
    fields: list[str],
    size: int,
    after: str | None,
    extra: str,
) -> tuple[str, dict[str, Any]]:
    owner, name = repository.split("/", 1)
    labels = document.variable("[String!]", [config.labels.initiative])
    values = board_values(document, fields)
    items = f"projectItems(first: 10) {{ nodes {{ project {{ id }} {values} }} }}"
    body = (
        f"repository(owner: {document.variable('String!', owner)},"
        f" name: {document.variable('String!', name)}) {{ id nameWithOwner {extra}"
        f" issues(first: {size}, after: {document.variable('String', after)}, labels: {labels},"
        " orderBy: { field: CREATED_AT, direction: ASC }) {"
        f" pageInfo {{ hasNextPage endCursor }} nodes {{ {ISSUE}"
        f" comments(first: 100) {{ {COMMENTS} }} {items if config.board else ''} }} }} }}"
    )
    if config.board and after is None:
        body += (
            f" board: repositoryOwner(login: {document.variable('String!', config.board.owner)})"
            " { ... on ProjectV2Owner { projectV2(number:"
            f" {document.variable('Int!', config.board.number)}) {{ id url }} }} }}"
        )
    return document.text(body), document.variables


def _entry(
    config: Portfolio,
    node: Mapping[str, Any],
    comments: list[Mapping[str, Any]],
    project: Mapping[str, Any] | None,
    fields: list[str],
) -> Entry:
    bots = frozenset(bot.casefold() for bot in config.bots)
    items = present(node.get("projectItems"))
    item = next(
        (each for each in items if project and each["project"]["id"] == project["id"]), None
    )
    return Entry(
        issue=read_issue(node, comments, bots),
        values=read_values(item, fields) if item else {},
    )


def _branch(
    config: Portfolio, found: Mapping[str, Any]
) -> tuple[str, str, list[Mapping[str, Any]]]:
    ref = found.get("ref")
    if ref is None:
        raise AccessError(say("github-no-branch", name=config.report.branch or "HEAD"))
    target = ref["target"]
    return ref["name"], target["oid"], target["history"]["nodes"]


def _files(found: Mapping[str, Any], edition: Edition) -> dict[str, str]:
    present = {path: found.get(f"p{index}") for index, path in enumerate(edition.paths)}
    return {path: node["oid"] for path, node in present.items() if node}


def _previous(
    client: Client, repository: str, edition: Edition, commits: list[Mapping[str, Any]]
) -> str | None:
    """Return the data of the latest edition before *edition*, by the days the commits name.

    When a commit was made says nothing: an earlier week may be rendered again at any time.
    """
    earlier = [
        (day, -place, commit["oid"])
        for place, commit in enumerate(commits)
        if (day := edition_of(commit["message"])) and day < edition.as_of
    ]
    if not earlier:
        return None
    return client.text_file(repository, edition.data, max(earlier)[2])
