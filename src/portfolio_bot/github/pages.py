"""Every initiative, or what has changed, a hundred a request, with its place on the board."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from typing import Any, NamedTuple

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.messages import say
from portfolio_bot.domain.snapshot import Entry
from portfolio_bot.github.client import Client
from portfolio_bot.github.comments import all_comments
from portfolio_bot.github.errors import AccessError, UnavailableError
from portfolio_bot.github.histories import own_words
from portfolio_bot.github.nodes import (
    edited_by,
    is_own,
    present,
    read_issue,
    read_moved_at,
    read_values,
)
from portfolio_bot.github.queries import COMMENTS, DEPENDENCIES, ISSUE, Document, board_values
from portfolio_bot.github.witnesses import WITNESSES, read_witnesses

Progress = Callable[[int], None]
Node = Mapping[str, Any]

_PAGE = 100
_SMALL_PAGE = 25


class Reading(NamedTuple):
    """What is read: of which repository, and of each initiative whether its history too.

    ``beside`` writes, into the first document, what else is asked of the repository;
    ``board`` is what is asked of the board. ``keep`` makes of an initiative, and the name of
    its repository, what shall be kept, as soon as it is read. With ``since``, only issues
    that have changed from then on are read; with ``every``, issues that are no initiatives too.
    """

    config: Portfolio
    repository: str
    beside: Callable[[Document], str]
    board: str = "id url"
    history: bool = False
    keep: Callable[[Entry, str], Any] = lambda entry, _name: entry
    since: datetime | None = None
    every: bool = False

    @property
    def fields(self) -> list[str]:
        """The names of the board's fields that are read."""
        board = self.config.board
        return list(dict.fromkeys(board.fields.values())) if board else []


class Pages(NamedTuple):
    """Everything that was read. ``project`` is the board's node, None when it is not seen.

    ``repository`` is the repository's node of the first page, with what was asked beside it.
    ``entries`` are as `Reading.keep` made them; ``gone`` are the numbers of the issues that
    have changed and are no initiatives. ``total`` is how many initiatives there are in all.
    """

    entries: tuple[Any, ...]
    repository: Node
    project: Node | None
    data: Node
    gone: frozenset[int]
    total: int


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
    taken = _Taken(client, reading, data)
    taken.add(page["nodes"])
    while page["pageInfo"]["hasNextPage"]:
        progress(taken.count)
        page = _whole(_ask(client, partial(_page, reading, page["pageInfo"]["endCursor"])))
        taken.add(page["nodes"])
    progress(taken.count)
    entries = taken.finished()
    total = found["all"]["totalCount"] if reading.since else len(entries)
    return Pages(entries, found, project_of(data), data, frozenset(taken.gone), total)


def project_of(data: Node) -> Node | None:
    """Return the board's node of what was read; None when it is not seen."""
    project: Node | None = (data.get("board") or {}).get("projectV2")
    return project


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
    body = (
        f"repository(owner: {document.variable('String!', owner)},"
        f" name: {document.variable('String!', name)}) {{ id nameWithOwner {beside}"
        f" {_total(reading, document) if after is None else ''}"
        f" issues(first: {size}, after: {document.variable('String', after)},"
        f" {_which(reading, document)}) {{"
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


def _which(reading: Reading, document: Document) -> str:
    """Ask for all initiatives, oldest first; or for every issue that has changed.

    One that has lost its label is no initiative any more, and must be seen too.
    """
    if reading.every:
        return "orderBy: { field: CREATED_AT, direction: ASC }"
    if reading.since is None:
        labels = document.variable("[String!]", [reading.config.labels.initiative])
        return f"labels: {labels}, orderBy: {{ field: CREATED_AT, direction: ASC }}"
    since = document.variable("DateTime!", reading.since.isoformat())
    changed = f"filterBy: {{ since: {since} }}"
    return f"{changed}, orderBy: {{ field: UPDATED_AT, direction: ASC }}"


def _total(reading: Reading, document: Document) -> str:
    """Ask how many initiatives there are, when not all of them are read."""
    if reading.since is None:
        return ""
    labels = document.variable("[String!]", [reading.config.labels.initiative])
    return f"all: issues(first: 1, labels: {labels}) {{ totalCount }}"


def _place(reading: Reading, document: Document) -> str:
    """Ask for the initiative's place on the board; for the first board items, as others do."""
    if reading.config.board is None:
        return ""
    values = board_values(document, reading.fields)
    archived = ", includeArchived: true" if reading.history else ""
    return f"projectItems(first: 10{archived}) {{ nodes {{ id project {{ id }} {values} }} }}"


class _Taken:
    """The initiatives of the pages that are read. Few of them need to be asked for more.

    Those few wait until all are read, as one request can ask for many.
    """

    def __init__(self, client: Client, reading: Reading, data: Node) -> None:
        self.count = 0
        self.gone: set[int] = set()
        self._client = client
        self._reading = reading
        self._project = project_of(data)
        self._name = data["repository"]["nameWithOwner"]
        self._bots = frozenset(bot.casefold() for bot in reading.config.bots)
        self._label = reading.config.labels.initiative.casefold()
        self._kept: dict[int, Any] = {}
        self._waiting: dict[int, Node] = {}

    def add(self, nodes: list[Node]) -> None:
        """Take a page of issues."""
        for node in nodes:
            self.count += 1
            if self._reading.since and not self._is_initiative(node):
                self.gone.add(node["number"])
            elif self._is_whole(node):
                self._keep(self.count, node, node["comments"]["nodes"], {})
            else:
                self._waiting[self.count] = node

    def finished(self) -> tuple[Any, ...]:
        """Ask for what is left out, and return what is kept of all, in the order of the pages."""
        comments = all_comments(self._client, self._waiting.values())
        written = [each for node in self._waiting.values() for each in comments[node["id"]]]
        words = own_words(self._client, written, self._bots)
        for place, node in self._waiting.items():
            self._keep(place, node, comments[node["id"]], words)
        return tuple(self._kept[place] for place in sorted(self._kept))

    def _is_initiative(self, node: Node) -> bool:
        return self._label in {each["name"].casefold() for each in present(node["labels"])}

    def _is_whole(self, node: Node) -> bool:
        page = node["comments"]
        if page is None or page["pageInfo"]["hasNextPage"] or not all(page["nodes"]):
            return False
        return not any(is_own(each, self._bots) and edited_by(each) for each in page["nodes"])

    def _keep(
        self, place: int, node: Node, comments: list[Node], words: Mapping[str, tuple[str, str]]
    ) -> None:
        entry = _entry(self._reading, node, comments, self._project, self._bots, words)
        self._kept[place] = self._reading.keep(entry, self._name)


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
