"""GraphQL nodes as values of the domain."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from portfolio_bot.domain.snapshot import (
    BoardField,
    BoardValue,
    Comment,
    FieldKind,
    Issue,
)

_KINDS: dict[str, FieldKind] = {
    "TEXT": "text",
    "NUMBER": "number",
    "DATE": "date",
    "SINGLE_SELECT": "single_select",
}


def read_issue(
    node: Mapping[str, Any], comments: Iterable[Mapping[str, Any]], bots: frozenset[str]
) -> Issue:
    """Read an Issue node; *bots* are further logins whose comments are the bot's own."""
    tasks = node.get("subIssuesSummary") or {}
    return Issue(
        id=node["id"],
        number=node["number"],
        title=node["title"],
        body=node["body"],
        url=node["url"],
        author=_login(node),
        open=node["state"] == "OPEN",
        created_at=moment(node["createdAt"]),
        updated_at=moment(node["updatedAt"]),
        closed_at=moment(node["closedAt"]) if node["closedAt"] else None,
        labels=frozenset(label["name"] for label in present(node["labels"])),
        assignees=tuple(user["login"] for user in present(node["assignees"])),
        comments=tuple(_comment(comment, bots) for comment in comments),
        tasks=tasks.get("total", 0),
        tasks_done=tasks.get("completed", 0),
    )


def present(connection: Mapping[str, Any] | None) -> list[Mapping[str, Any]]:
    """Return the nodes of *connection*; those that the token may not see are null."""
    return [node for node in (connection or {}).get("nodes") or () if node]


def read_field(node: Mapping[str, Any]) -> BoardField:
    """Read a ProjectV2 field node."""
    return BoardField(
        id=node["id"],
        name=node["name"],
        kind=_KINDS.get(node["dataType"], "other"),
        options={option["name"]: option["id"] for option in node.get("options") or ()},
    )


def read_values(item: Mapping[str, Any], names: list[str]) -> dict[str, BoardValue]:
    """Read the values that `queries.board_values` asked for, by field name."""
    found = {name: _value(item.get(f"f{index}")) for index, name in enumerate(names)}
    return {name: value for name, value in found.items() if value is not None}


def moment(text: str) -> datetime:
    """Read a GraphQL DateTime."""
    return datetime.fromisoformat(text)


def _value(node: Mapping[str, Any] | None) -> BoardValue | None:
    if not node:
        return None
    if node.get("date"):
        return date.fromisoformat(node["date"])
    if node.get("number") is not None:
        return float(node["number"])
    return node.get("name") or node.get("text") or None


def _comment(node: Mapping[str, Any], bots: frozenset[str]) -> Comment:
    groups = node.get("reactionGroups") or ()
    author = _login(node)
    return Comment(
        id=node["id"],
        author=author,
        body=node["body"],
        created_at=moment(node["createdAt"]),
        own=bool(node["viewerDidAuthor"]) or author.casefold() in bots,
        reactions=frozenset(each["content"] for each in groups if each["viewerHasReacted"]),
    )


def _login(node: Mapping[str, Any]) -> str:
    return str((node.get("author") or {}).get("login", ""))
