"""Boxes in the bot's own comments: how they are written, and which of them an edit changed.

A box is an item of a task list. An HTML comment at the end of its sentence, which GitHub does
not show, says what it is the box of, so that it is known again whatever else was edited.
(https://github.github.com/gfm/#task-list-items-extension-)
"""

from __future__ import annotations

import re

from portfolio_bot.domain.frozen import Made

_LINE = re.compile(r"[ \t]*[-*+][ \t]+\[([ xX])\][ \t].*?<!-- c:([a-z0-9_]+) -->")


class BoxChange(Made):
    """A box that was ticked, or whose tick was taken out."""

    id: str
    ticked: bool

    @property
    def signature(self) -> str:
        """The change as a word, by which it is known to be answered."""
        return f"{'+' if self.ticked else '-'}{self.id}"


def box_mark(*, ticked: bool) -> str:
    """Return what stands at the beginning of a box's line."""
    return "[x] " if ticked else "[ ] "


def hidden_id(key: str) -> str:
    """Return what hides *key* in a line; no two hyphens, which would end an HTML comment."""
    return f"<!-- c:{key.replace('-', '_')} -->"


def read_boxes(body: str) -> dict[str, bool]:
    """Return the boxes of *body* in order, ticked or not; the first of two with one id counts."""
    found: dict[str, bool] = {}
    for match in map(_LINE.match, body.splitlines()):
        if match:
            found.setdefault(match[2].replace("_", "-"), match[1] != " ")
    return found


def changed_boxes(previous: str, body: str) -> tuple[BoxChange, ...]:
    """Return what an edit changed; a box that is gone was not changed, a new one was empty."""
    before = read_boxes(previous)
    return tuple(
        BoxChange(id=key, ticked=ticked)
        for key, ticked in read_boxes(body).items()
        if ticked != before.get(key, False)
    )
