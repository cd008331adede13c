"""Documents as GitHub-flavoured markdown: comments as they are posted."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import assert_never

from portfolio_bot.domain.comments.boxes import box_mark, hidden_id
from portfolio_bot.domain.documents import (
    Block,
    Copy,
    Document,
    Folded,
    Heading,
    Item,
    Items,
    Paragraph,
    Quote,
)
from portfolio_bot.domain.escaping import escape
from portfolio_bot.domain.messages import Message

Words = Callable[[Message], str]

LONGEST = 65_000
"""GitHub takes 65,536 characters; the rest is room for the cut's own words."""

_QUOTED = 2_000
_MARKS = {"none": "", "met": "✅ ", "unmet": "⬜ "}


def write(document: Document, words: Words) -> str:
    """Write *document*; the marker is its first line. Never longer than `LONGEST`."""
    parts = [document.marker, *(_block(block, words) for block in document.blocks)]
    if len("\n\n".join(parts)) > LONGEST:
        while len("\n\n".join(parts)) > LONGEST and len(parts) > 1:
            parts.pop()
        parts.append("…")
    return "\n\n".join(parts) + "\n"


def _block(block: Block, words: Words) -> str:
    match block:
        case Heading():
            return f"### {words(block.message)}"
        case Paragraph():
            return " ".join(words(message) for message in block.messages)
        case Items():
            return "\n".join(_item(item, words) for item in block.items)
        case Quote():
            return _quote(block.text)
        case Copy():
            return _copy(block.lines)
        case Folded():
            return _folded(block, words)
        case _:
            assert_never(block)


def _item(item: Item, words: Words) -> str:
    number = f"**{item.number}.** " if item.number is not None else ""
    details = "".join(f"<br>{words(detail)}" for detail in item.details)
    mark = box_mark(ticked=item.mark == "met") if item.box else _MARKS[item.mark]
    hidden = f" {hidden_id(item.id)}" if item.id is not None else ""
    return f"- {mark}{number}{words(item.message)}{hidden}{details}"


def _quote(text: str) -> str:
    shown = text if len(text) <= _QUOTED else text[: _QUOTED - 1] + "…"
    lines = shown.splitlines() or [""]
    return "\n".join(f"> {escape(line)}".rstrip() for line in lines)


def _copy(lines: tuple[str, ...]) -> str:
    runs = [len(run) for line in lines for run in re.findall(r"`+", line)]
    fence = "`" * max([2, *runs], default=2) + "`"
    return "\n".join((f"{fence}text", *lines, fence))


def _folded(block: Folded, words: Words) -> str:
    inner = "\n\n".join(_block(each, words) for each in block.blocks)
    return f"<details><summary>{words(block.summary)}</summary>\n\n{inner}\n\n</details>"
