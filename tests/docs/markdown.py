"""The parts of a page that say something checkable: code, quotations, tables and links."""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from markdown_it import MarkdownIt
from markdown_it.token import Token


class Fence(NamedTuple):
    """A fenced block: its language, and the text inside."""

    language: str
    text: str


def fences(page: str) -> list[Fence]:
    """Return the fenced blocks of a page."""
    return [Fence(token.info, token.content) for token in _tokens(page) if token.type == "fence"]


def links(page: str) -> list[str]:
    """Return the targets of every link and image of a page, outside of code."""
    targets = [part.attrGet("href") or part.attrGet("src") for part in _parts(page)]
    return [target for target in targets if isinstance(target, str)]


def codes(page: str) -> list[str]:
    """Return what stands as code inside sentences."""
    return [part.content for part in _parts(page) if part.type == "code_inline"]


def lines_of_code(page: str) -> list[str]:
    """Return what stands as code, in sentences or in blocks, line by line in the page's order."""
    found: list[str] = []
    for token in _tokens(page):
        found += token.content.splitlines() if token.type == "fence" else []
        found += [part.content for part in token.children or () if part.type == "code_inline"]
    return found


def quotes(page: str) -> list[str]:
    """Return each paragraph of the block quotations, as markdown on one line."""
    depth, found = 0, list[str]()
    for token in _tokens(page):
        if token.type in {"blockquote_open", "blockquote_close"}:
            depth += token.nesting
        elif token.type == "inline" and depth:
            found.append(token.content.replace("\n", " "))
    return found


def rows(page: str) -> list[list[str]]:
    """Return the rows of every table, heads left out, as the markdown of their cells."""
    found: list[list[str]] = []
    inside = False
    for token in _tokens(page):
        if token.type in {"tbody_open", "tbody_close"}:
            inside = token.nesting == 1
        elif token.type == "tr_open" and inside:
            found.append([])
        elif token.type == "inline" and inside:
            found[-1].append(token.content)
    return found


def headings(page: str) -> list[str]:
    """Return the words of every heading."""
    tokens = _tokens(page)
    places = [place for place, token in enumerate(tokens) if token.type == "heading_open"]
    return [tokens[place + 1].content for place in places]


@cache
def _tokens(page: str) -> list[Token]:
    """Read a page, once: many tests ask for parts of the same ones. Nobody may change them."""
    return MarkdownIt("commonmark").enable("table").parse(page)


def _parts(page: str) -> Iterator[Token]:
    for token in _tokens(page):
        yield from token.children or ()
