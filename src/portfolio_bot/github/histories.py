"""What the bot wrote in those of its comments that somebody else has changed since.

A maintainer can edit any comment, and GitHub still shows it as its author's. A record must
say what the bot recorded, so its own last version is looked up.
(https://docs.github.com/en/graphql/reference/objects#usercontentedit)
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from portfolio_bot.github.client import Client
from portfolio_bot.github.nodes import edited_by, is_own, login_of, present
from portfolio_bot.github.queries import Document

Node = Mapping[str, Any]

_FEW = 10
_MANY = 100
_AT_ONCE = 20
"""Comments whose versions, of up to 65,536 characters each, are asked for in one document."""


class Words(NamedTuple):
    """What the bot wrote last in a comment; *by* is who has changed it since, if only one has."""

    text: str
    by: str


def asked_along(document: Document, comment: str) -> str:
    """Ask, in a document with other questions, for the latest versions of one comment."""
    return (
        f"history: node(id: {document.variable('ID!', comment)}) {{ ... on IssueComment {{"
        f" id author {{ login }} {_versions(_FEW)} }} }}"
    )


def own_words(
    client: Client, comments: Iterable[Node], bots: frozenset[str], told: Node | None = None
) -> dict[str, Words]:
    """Return, by id, the bot's last words in each of *comments* that others have changed.

    It takes no request where there is none, or *told*, the answer to `asked_along`, tells all.
    A comment of whose versions none is the bot's own (they can be deleted) is left out.
    """
    changed = [node for node in comments if is_own(node, bots) and edited_by(node)]
    known = _own_words(told, login_of(told)) if told else None
    found: dict[str, Words] = {}
    if told and known is not None:
        changed = [node for node in changed if node["id"] != told["id"]]
        found[told["id"]] = known
    for start in range(0, len(changed), _AT_ONCE):
        found |= _last_versions(client, changed[start : start + _AT_ONCE])
    return found


def edited_by_others(client: Client, comments: Iterable[str]) -> frozenset[str]:
    """Return those of *comments*, by id, of which some version is not their author's."""
    asked, found = list(comments), set[str]()
    for start in range(0, len(asked), _AT_ONCE):
        part = asked[start : start + _AT_ONCE]
        document = Document("query Editors")
        parts = [
            f"c{index}: node(id: {document.variable('ID!', key)}) {{ ... on IssueComment {{"
            " author { login } userContentEdits(first: 100) { nodes { editor { login } } } } }"
            for index, key in enumerate(part)
        ]
        data = client.query(document.text(" ".join(parts)), document.variables).data
        found |= {key for index, key in enumerate(part) if _is_foreign(data.get(f"c{index}"))}
    return frozenset(found)


def _is_foreign(node: Node | None) -> bool:
    """Tell whether somebody else had a hand in a comment; one that cannot be read counts so."""
    if node is None:
        return True
    author = login_of(node).casefold()
    versions = present(node.get("userContentEdits"))
    return any(login_of(version, "editor").casefold() != author for version in versions)


def _last_versions(client: Client, comments: list[Node]) -> dict[str, Words]:
    document = Document("query Histories")
    parts = [
        f"c{index}: node(id: {document.variable('ID!', node['id'])}) {{ ... on IssueComment {{"
        f" {_versions(_MANY)} }} }}"
        for index, node in enumerate(comments)
    ]
    data = client.query(document.text(" ".join(parts)), document.variables).data
    words = {
        node["id"]: _own_words(data.get(f"c{index}"), login_of(node))
        for index, node in enumerate(comments)
    }
    return {key: found for key, found in words.items() if found is not None}


def _versions(count: int) -> str:
    return f"userContentEdits(first: {count}) {{ nodes {{ diff editor {{ login }} }} }}"


def _own_words(node: Node | None, author: str) -> Words | None:
    """Return the newest version by *author*: GitHub lists the newest first, each whole."""
    since: set[str] = set()
    for version in present((node or {}).get("userContentEdits")):
        by = login_of(version, "editor")
        if by.casefold() == author.casefold() and version.get("diff") is not None:
            return Words(str(version["diff"]), since.pop() if len(since) == 1 else "")
        since.add(by)
    return None
