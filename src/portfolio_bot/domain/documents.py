"""What a comment or page says, as a small tree of blocks; the words come from catalogues."""

from __future__ import annotations

from typing import Literal

from portfolio_bot.domain.frozen import Made
from portfolio_bot.domain.messages import Message


class Heading(Made):
    """A heading within a comment."""

    message: Message


class Paragraph(Made):
    """One or more sentences."""

    messages: tuple[Message, ...]


Mark = Literal["none", "met", "unmet"]


class Item(Made):
    """A line of a list; ``number`` counts what can be referred to by number.

    With an ``id``, hidden in the line, it is known again when somebody has edited the
    comment. With ``box`` its mark is a box that people can tick.
    """

    message: Message
    mark: Mark = "none"
    number: int | None = None
    id: str | None = None
    box: bool = False
    details: tuple[Message, ...] = ()


class Items(Made):
    """A list."""

    items: tuple[Item, ...]


class Quote(Made):
    """Somebody's own words, shown as theirs and nothing more."""

    text: str


class Copy(Made):
    """Text to copy, such as commands; one a line."""

    lines: tuple[str, ...]


class Folded(Made):
    """Blocks that open on a click."""

    summary: Message
    blocks: tuple[Block, ...]


Block = Heading | Paragraph | Items | Quote | Copy | Folded


class Document(Made):
    """A whole comment. ``marker`` is the hidden first line by which we know it again."""

    marker: str
    blocks: tuple[Block, ...]


def paragraph(*messages: Message) -> Paragraph:
    """Make a paragraph of *messages*."""
    return Paragraph(messages=messages)
