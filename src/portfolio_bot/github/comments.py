"""The comments of an issue beyond the first page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from portfolio_bot.github.client import Client
from portfolio_bot.github.errors import UnavailableError
from portfolio_bot.github.queries import MORE_COMMENTS


def all_comments(client: Client, issue: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """Return the comment nodes of *issue*, reading on from its first page where there are more.

    A decision may stand anywhere among them, so none may be left out: raises
    `UnavailableError` when GitHub answered with a part of them only.
    """
    page = issue["comments"]
    nodes = list(page["nodes"])
    while page["pageInfo"]["hasNextPage"]:
        variables = {"id": issue["id"], "after": page["pageInfo"]["endCursor"]}
        node = client.query(MORE_COMMENTS, variables).data.get("node")
        if not node:
            raise UnavailableError("GitHub left out some comments; run again")
        page = node["comments"]
        nodes.extend(page["nodes"])
    if not all(nodes):
        raise UnavailableError("GitHub left out some comments; run again")
    return nodes
