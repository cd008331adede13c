"""GraphQL nodes as values of the domain."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from types import MappingProxyType
from typing import Any

from portfolio_bot.domain.snapshot import (
    BoardField,
    BoardValue,
    Comment,
    FieldKind,
    Issue,
    Parent,
)

_KINDS: dict[str, FieldKind] = {
    "TEXT": "text",
    "NUMBER": "number",
    "DATE": "date",
    "SINGLE_SELECT": "single_select",
}


def read_issue(
    node: Mapping[str, Any],
    comments: Iterable[Mapping[str, Any]],
    bots: frozenset[str],
    words: Mapping[str, tuple[str, str]] | None = None,
) -> Issue:
    """Read an Issue node; *bots* are further logins whose comments are the bot's own.

    *words* are, by id, what the bot wrote in those of its comments that others have changed,
    and who has done so, if it was one person.
    """
    tasks = node.get("subIssuesSummary") or {}
    return Issue(
        id=node["id"],
        number=node["number"],
        title=node["title"],
        body=node["body"],
        url=node["url"],
        author=login_of(node),
        own=is_own(node, bots),
        open=node["state"] == "OPEN",
        created_at=moment(node["createdAt"]),
        updated_at=moment(node["updatedAt"]),
        closed_at=moment(node["closedAt"]) if node["closedAt"] else None,
        closed_as=str(node["stateReason"]).casefold() if node.get("stateReason") else None,
        labels=frozenset(label["name"] for label in present(node["labels"])),
        assignees=tuple(user["login"] for user in present(node["assignees"])),
        comments=tuple(read_comment(comment, bots, words or {}) for comment in comments),
        tasks=tasks.get("total", 0),
        tasks_done=tasks.get("completed", 0),
        blocked_by=_blocked_by(node),
        parent=_parent(node),
    )


def _blocked_by(node: Mapping[str, Any]) -> tuple[int, ...]:
    """Return the issues of the same repository that an issue waits for."""
    found = present(node.get("blockedBy"))
    home = node["repository"]["nameWithOwner"] if found else ""
    return tuple(each["number"] for each in found if each["repository"]["nameWithOwner"] == home)


def _parent(node: Mapping[str, Any]) -> Parent | None:
    """Return what an issue is part of, in the same repository.

    One elsewhere is left out: the token may see what the readers of the report may not.
    """
    parent = node.get("parent")
    if not parent:
        return None
    same = parent["repository"]["nameWithOwner"] == node["repository"]["nameWithOwner"]
    return Parent(**{key: parent[key] for key in ("number", "title", "url")}) if same else None


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


def read_moved_at(item: Mapping[str, Any], names: list[str], phase: str | None) -> datetime | None:
    """Read when the value of the field *phase* was set, of those that were asked for."""
    node = item.get(f"f{names.index(phase)}") if phase in names else None
    return moment(node["updatedAt"]) if node and node.get("updatedAt") else None


def is_own(node: Mapping[str, Any], bots: frozenset[str]) -> bool:
    """Tell whether the bot, under this or an earlier name, is the author of a comment or issue."""
    return bool(node["viewerDidAuthor"]) or login_of(node).casefold() in bots


def edited_by(node: Mapping[str, Any]) -> str:
    """Return who edited a comment last, when that is not its author.

    An editor whose account is gone is not told; GitHub's pages call such a one `ghost`.
    """
    editor = login_of(node, "editor") or ("ghost" if node.get("lastEditedAt") else "")
    return editor if editor.casefold() != login_of(node).casefold() else ""


def login_of(node: Mapping[str, Any], role: str = "author") -> str:
    """Return the login of a node's author, editor or actor; empty when there is none."""
    return str((node.get(role) or {}).get("login", ""))


def read_comment(
    node: Mapping[str, Any],
    bots: frozenset[str],
    words: Mapping[str, tuple[str, str]] = MappingProxyType({}),
) -> Comment:
    """Read a comment; one of ours that others have written over for good is ours no more."""
    groups = node.get("reactionGroups") or ()
    own, editor, text = is_own(node, bots), edited_by(node), node["body"]
    changed = own and bool(editor)
    written, changed_by = words.get(node["id"], (text, "")) if changed else (text, "")
    return Comment(
        id=node["id"],
        author=login_of(node),
        body=written,
        created_at=moment(node["createdAt"]),
        own=own and (not changed or node["id"] in words),
        by_bot=(node.get("author") or {}).get("__typename") != "User",
        reactions=frozenset(each["content"] for each in groups if each["viewerHasReacted"]),
        edited_at=moment(node["lastEditedAt"]) if node.get("lastEditedAt") else None,
        edited_by=editor,
        shown=text if changed else None,
        changed_by=changed_by,
    )
