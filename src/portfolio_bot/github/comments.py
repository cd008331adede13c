"""The comments of issues beyond the first page.

A decision may stand anywhere among them, so none may be left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from portfolio_bot.domain.messages import say
from portfolio_bot.github.client import Client
from portfolio_bot.github.errors import UnavailableError
from portfolio_bot.github.queries import COMMENTS, Document

Node = Mapping[str, Any]

_AT_ONCE = 50
"""Issues whose next pages are asked for in one document."""


def all_comments(client: Client, issues: Iterable[Node]) -> dict[str, list[Node]]:
    """Return the comment nodes of each of *issues* by its id, reading on where there are more.

    Raises `UnavailableError` when GitHub answered with a part of them only.
    """
    found: dict[str, list[Node]] = {}
    pages: dict[str, Node | None] = {issue["id"]: issue["comments"] for issue in issues}
    while pages:
        left: list[tuple[str, str]] = []
        for key, page in pages.items():
            whole = _whole(page)
            found.setdefault(key, []).extend(whole["nodes"])
            if whole["pageInfo"]["hasNextPage"]:
                left.append((key, whole["pageInfo"]["endCursor"]))
        pages = {}
        for start in range(0, len(left), _AT_ONCE):
            pages |= _next_pages(client, left[start : start + _AT_ONCE])
    return found


def _next_pages(client: Client, left: list[tuple[str, str]]) -> dict[str, Node | None]:
    document = Document("query Comments")
    parts = [
        f"i{index}: node(id: {document.variable('ID!', key)}) {{ ... on Issue {{"
        f" comments(first: 100, after: {document.variable('String', cursor)})"
        f" {{ {COMMENTS} }} }} }}"
        for index, (key, cursor) in enumerate(left)
    ]
    data = client.query(document.text(" ".join(parts)), document.variables).data
    return {
        key: (data.get(f"i{index}") or {}).get("comments") for index, (key, _) in enumerate(left)
    }


def _whole(page: Node | None) -> Node:
    if page is None or not all(page["nodes"]):
        raise UnavailableError(say("github-left-out"))
    return page
