"""Where a comment holds commands: CommonMark decides, GitHub is not known here.

A command is a line of a paragraph that begins with a slash and a word. What a reader sees
as a quotation, code, a list, a heading, a table or nothing at all (HTML and its comments)
holds no commands. (https://spec.commonmark.org/0.31.2/#leaf-blocks)
"""

from __future__ import annotations

import re
import sys
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_LINE = re.compile(r"^ {0,3}/([^\W\d_][\w-]{0,39})[.,:;!?]{0,3}(?:\s+(.*))?$")
_FIRST_SIGN = 0xF0000
_LAST_SIGN = 0xFFFFD
_SIGN = re.compile(f"[{chr(_FIRST_SIGN)}-{chr(sys.maxunicode)}]")
# A line that is text of a paragraph and hides nothing, whatever such lines stand around it.
_PLAIN = re.compile(rf"(?:[^\W\d_]|/|{_SIGN.pattern})[^`<]*| *")


class Line(NamedTuple):
    """A command as it was written: its word without the slash, the rest, and the line (1..)."""

    word: str
    rest: str
    number: int


@cache
def _reader() -> MarkdownIt:
    """Return a parser that knows blocks and, within them, only what can hide a slash."""
    from markdown_it import MarkdownIt  # noqa: PLC0415 - slow, and most comments are plain lines

    reader = MarkdownIt("commonmark").enable("table")
    reader.disable(["link", "image", "emphasis", "autolink", "entity"])
    return reader


# A run asks again and again what stands in one comment, and to read 64 KiB takes half a second.
@lru_cache(maxsize=16)
def command_lines(text: str) -> tuple[Line, ...]:
    """Return the command lines of *text* in order."""
    marked, written = _mark(unicodedata.normalize("NFC", text))
    if all(_PLAIN.fullmatch(line) for line in marked.split("\n")):
        return tuple(written.values())
    return _standing(marked, written) if written else ()


def _standing(marked: str, written: dict[str, Line]) -> tuple[Line, ...]:
    """Return those of *written* that a reader sees as lines of a paragraph, by the parser."""
    seen = (sign for token in _paragraphs(marked) for sign in _signs(token))
    return tuple(written[sign] for sign in seen if sign in written)


def _mark(text: str) -> tuple[str, dict[str, Line]]:
    """Put a private sign in the place of each candidate's slash.

    The sign follows the line through the parser, which does not tell the place of inline
    text; where it comes out tells what the line is.
    """
    lines: list[str] = []
    written: dict[str, Line] = {}
    for number, line in enumerate(re.split(r"\r\n|\r|\n", text), start=1):
        clean = _SIGN.sub("\ufffd", line)
        found = _LINE.match(clean)
        if found and _FIRST_SIGN + len(written) <= _LAST_SIGN:
            sign = chr(_FIRST_SIGN + len(written))
            rest = _without_comments(found[2] or "").strip()
            written[sign] = Line(found[1], rest, number)
            clean = clean.replace("/", sign, 1)
        lines.append(clean)
    return "\n".join(lines), written


def _without_comments(text: str) -> str:
    """Leave out HTML comments; one that is never closed is text."""
    kept: list[str] = []
    place = 0
    while (start := text.find("<!--", place)) >= 0 and (end := text.find("-->", start + 4)) >= 0:
        kept.append(text[place:start])
        place = end + 3
    return "".join([*kept, text[place:]])


def _paragraphs(text: str) -> Iterator[Token]:
    tokens = _reader().parse(text)
    for before, token in pairwise(tokens):
        if token.type == "inline" and before.type == "paragraph_open" and before.level == 0:
            yield token


def _signs(paragraph: Token) -> Iterator[str]:
    for child in paragraph.children or ():
        if child.type == "text":
            yield from _SIGN.findall(child.content)
