"""Every initiative of a repository, a hundred a request, with its place on the board."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, NamedTuple

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.messages import say
from portfolio_bot.domain.snapshot import Entry
from portfolio_bot.github.client import Client
from portfolio_bot.github.comments import all_comments
from portfolio_bot.github.errors import AccessError, UnavailableError
from portfolio_bot.github.histories import own_words
from portfolio_bot.github.nodes import present, read_issue, read_moved_at, read_values
from portfolio_bot.github.queries import COMMENTS, DEPENDENCIES, ISSUE, Document, board_values
from portfolio_bot.github.witnesses import WITNESSES, read_witnesses

Progress = Callable[[int], None]
Node = Mapping[str, Any]

_PAGE = 100
_SMALL_PAGE = 25


class Reading(NamedTuple):
    """What is read: of which repository, and of each initiative whether its history too.

    ``beside`` writes, into the first document, what else is asked of the repository;
    ``board`` is what is asked of the board.
    """

    config: Portfolio
    repository: str
    beside: Callable[[Document], str]
    board: str = "id url"
    history: bool = False

    @property
    def fields(self) -> list[str]:
        """The names of the board's fields that are read."""
        board = self.config.board
        return list(dict.fromkeys(board.fields.values())) if board else []


class Pages(NamedTuple):
    """Everything that was read. ``project`` is the board's node, None when it is not seen.

    ``repository`` is the repository's node of the first page, with what was asked beside it.
    """

    entries: tuple[Entry, ...]
    repository: Node
    project: Node | None
    data: Node


def read_pages(client: Client, reading: Reading, progress: Progress) -> Pages:
    """Read all initiatives, oldest first. *progress* is told how many are read.

    Raises `AccessError` when the token does not see the repository, and `UnavailableError`
    when GitHub left something out.
    """
    data = _ask(client, partial(_page, reading, None))
    found = data.get("repository")
    if found is None:
        raise AccessError(say("github-no-repository", name=reading.repository))
    page = _whole(data)
    issues = list(page["nodes"])
    while page["pageInfo"]["hasNextPage"]:
        progress(len(issues))
        page = _whole(_ask(client, partial(_page, reading, page["pageInfo"]["endCursor"])))
        issues.extend(page["nodes"])
    progress(len(issues))
    project = (data.get("board") or {}).get("projectV2")
    return Pages(_entries(client, reading, issues, project), found, project, data)


def _ask(client: Client, page: Callable[[int], tuple[str, dict[str, Any]]]) -> dict[str, Any]:
    """Ask for a page; a smaller one when it is more than GitHub answers in its time."""
    try:
        return client.query(*page(_PAGE)).data
    except UnavailableError:
        return client.query(*page(_SMALL_PAGE)).data


def _whole(data: Node) -> Node:
    """Return a page of issues. Raises `UnavailableError` when GitHub left some of it out."""
    page: Node | None = (data.get("repository") or {}).get("issues")
    if page is None or not all(page["nodes"]):
        raise UnavailableError(say("github-left-out"))
    return page


def _page(reading: Reading, after: str | None, size: int) -> tuple[str, dict[str, Any]]:
    config, document = reading.config, Document("query Portfolio")
    beside = reading.beside(document) if after is None else ""
    owner, name = reading.repository.split("/", 1)
    labels = document.variable("[String!]", [config.labels.initiative])
    body = (
        f"repository(owner: {document.variable('String!', owner)},"
        f" name: {document.variable('String!', name)}) {{ id nameWithOwner {beside}"
        f" issues(first: {size}, after: {document.variable('String', after)}, labels: {labels},"
        " orderBy: { field: CREATED_AT, direction: ASC }) {"
        f" pageInfo {{ hasNextPage endCursor }} nodes {{ {ISSUE}"
        f" comments(first: 100) {{ {COMMENTS} }} {_place(reading, document)}"
        f" {WITNESSES if reading.history else DEPENDENCIES} }} }} }}"
    )
    if config.board and after is None:
        body += (
            f" board: repositoryOwner(login: {document.variable('String!', config.board.owner)})"
            " { ... on ProjectV2Owner { projectV2(number:"
            f" {document.variable('Int!', config.board.number)}) {{ {reading.board} }} }} }}"
        )
    return document.text(f"viewer {{ login }} {body}"), document.variables


def _place(reading: Reading, document: Document) -> str:
    """Ask for the initiative's place on the board; for the first board items, as others do."""
    if reading.config.board is None:
        return ""
    values = board_values(document, reading.fields)
    archived = ", includeArchived: true" if reading.history else ""
    return f"projectItems(first: 10{archived}) {{ nodes {{ id project {{ id }} {values} }} }}"


def _entries(
    client: Client, reading: Reading, issues: list[Node], project: Node | None
) -> tuple[Entry, ...]:
    bots = frozenset(bot.casefold() for bot in reading.config.bots)
    comments = all_comments(client, issues)
    written = [comment for issue in issues for comment in comments[issue["id"]]]
    words = own_words(client, written, bots)
    return tuple(
        _entry(reading, issue, comments[issue["id"]], project, bots, words) for issue in issues
    )


def _entry(
    reading: Reading,
    node: Node,
    comments: list[Node],
    project: Node | None,
    bots: frozenset[str],
    words: Mapping[str, tuple[str, str]],
) -> Entry:
    board = reading.config.board
    items = present(node.get("projectItems"))
    item = next((i for i in items if project and i["project"]["id"] == project["id"]), None) or {}
    return Entry(
        issue=read_issue(node, comments, bots, words),
        values=read_values(item, reading.fields),
        item=item.get("id"),
        moved_at=read_moved_at(item, reading.fields, board.fields.get("phase") if board else None),
        witnesses=read_witnesses(node, project),
    )
