"""The comments of an issue beyond the first page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from portfolio_bot.github.client import Client
from portfolio_bot.github.queries import MORE_COMMENTS


def all_comments(client: Client, issue: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """Return the comment nodes of *issue*, reading on from its first page where there are more.

    A decision may stand anywhere among them, so none is left out.
    """
    page = issue["comments"]
    nodes = list(page["nodes"])
    while page["pageInfo"]["hasNextPage"]:
        variables = {"id": issue["id"], "after": page["pageInfo"]["endCursor"]}
        page = client.query(MORE_COMMENTS, variables).data["node"]["comments"]
        nodes.extend(page["nodes"])
    return nodes
