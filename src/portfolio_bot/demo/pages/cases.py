"""An issue and its comments as a reader sees them: no markers, no addresses, no ids."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

_PLAIN = str.maketrans({"æ": "ae", "ø": "o", "å": "a", "Æ": "ae", "Ø": "o", "Å": "a"})
_REACTIONS = {"THUMBS_UP": "👍", "CONFUSED": "😕"}
_SLUG_LENGTH = 60
_BOX_ID = re.compile(r" ?<!-- c:[a-z0-9_]+ -->")


@dataclass(frozen=True)
class Comment:
    """A comment; ``reactions`` are the signs below it."""

    author: str
    by_bot: bool
    at: datetime
    edited: bool
    text: str
    reactions: tuple[str, ...]


@dataclass(frozen=True)
class Case:
    """An initiative: its issue, its comments, and its ``values`` on the board."""

    number: int
    title: str
    author: str
    at: datetime
    state: str
    reason: str | None
    labels: tuple[str, ...]
    assignees: tuple[str, ...]
    text: str
    comments: tuple[Comment, ...]
    values: Mapping[str, str | float]

    @property
    def name(self) -> str:
        """The name of the case's files, without ending."""
        return f"{self.number:03}-{file_slug(self.title)}"


def read_cases(state: Mapping[str, Any], repository: str, zone: ZoneInfo) -> tuple[Case, ...]:
    """Read the issues of *repository* out of a sandbox's dump, with their values on its board.

    Moments are told in *zone*.
    """
    items = {
        item["issue"]: item["values"] for board in state["projects"] for item in board["items"]
    }
    return tuple(
        _case(
            issue, items.get(f"{repository}#{issue['number']}", {}), frozenset(state["apps"]), zone
        )
        for issue in state["repositories"][repository]["issues"]
    )


def file_slug(title: str) -> str:
    """Return *title* as a file name: small plain letters, digits and hyphens."""
    plain = unicodedata.normalize("NFKD", title.translate(_PLAIN)).casefold()
    letters = (char for char in plain if not unicodedata.combining(char))
    kept = (char if char.isascii() and char.isalnum() else " " for char in letters)
    words = "".join(kept).split()
    while len("-".join(words)) > _SLUG_LENGTH and len(words) > 1:
        words.pop()
    return "-".join(words)[:_SLUG_LENGTH] or "tiltak"


def _case(
    issue: Mapping[str, Any],
    values: Mapping[str, str | float],
    bots: AbstractSet[str],
    zone: ZoneInfo,
) -> Case:
    return Case(
        number=issue["number"],
        title=issue["title"],
        author=issue["author"],
        at=_moment(issue["created_at"], zone),
        state=issue["state"],
        reason=issue["state_reason"],
        labels=tuple(issue["labels"]),
        assignees=tuple(issue["assignees"]),
        text=issue["body"],
        comments=tuple(_comment(each, bots, zone) for each in issue["comments"]),
        values=values,
    )


def _comment(comment: Mapping[str, Any], bots: AbstractSet[str], zone: ZoneInfo) -> Comment:
    by_bot = comment["author"] in bots
    return Comment(
        author=comment["author"],
        by_bot=by_bot,
        at=_moment(comment["created_at"], zone),
        edited=comment["updated_at"] is not None,
        text=_without_marker(comment["body"]) if by_bot else comment["body"],
        reactions=tuple(sign for name, sign in _REACTIONS.items() if name in comment["reactions"]),
    )


def _without_marker(body: str) -> str:
    first, _, rest = body.partition("\n")
    return _BOX_ID.sub("", rest.lstrip("\n") if first.startswith("<!--") else body)


def _moment(text: str, zone: ZoneInfo) -> datetime:
    return datetime.fromisoformat(text).astimezone(zone)
