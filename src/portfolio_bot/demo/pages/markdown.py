"""GitHub-flavoured markdown as harmless HTML, near to what GitHub shows.

Whatever the markdown gives goes through one allow-list, so that text from an issue can do no
more than GitHub lets it do. (https://github.github.com/gfm/)
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache, partial
from itertools import pairwise

import nh3
from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token
from mdit_py_plugins.tasklists import tasklists_plugin

from portfolio_bot.report.words.markdown import slug

Resolve = Callable[[str], str | None]
"""An address as it is written -> as the page needs it; None when the page cannot have it."""

_TAGS = frozenset(
    (
        *(
            "a",
            "b",
            "br",
            "code",
            "del",
            "em",
            "i",
            "img",
            "input",
            "ins",
            "kbd",
            "s",
            "small",
            "strong",
            "sub",
            "sup",
        ),
        *(
            "blockquote",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "li",
            "ol",
            "p",
            "pre",
            "summary",
            "ul",
        ),
        *("table", "tbody", "td", "th", "thead", "tr"),
    )
)
_ATTRIBUTES = {
    "a": {"href", "title"},
    "img": {"src", "alt", "title"},
    "input": {"checked", "disabled"},
    "ol": {"start"},
    "td": {"align"},
    "th": {"align"},
}
_ANCHORS = {f"h{level}": {"id"} for level in range(1, 7)}
_ISSUE = re.compile(r"(?<![\w#/&])#(\d{1,9})(?!\w)")


def to_html(text: str, resolve: Resolve, *, is_file: bool = False) -> str:
    """Render *text*, of a comment or a file.

    ``#12`` is a link where *resolve* knows the address ``#12``. As at GitHub, a line break in
    a comment is one for the reader too, and a file's headings have ids to link to.
    """
    html = nh3.clean(
        _reader(breaks=not is_file).render(text, {"resolve": resolve, "anchors": is_file}),
        tags=set(_TAGS),
        attributes=_ATTRIBUTES | (_ANCHORS if is_file else {}),
        attribute_filter=partial(_filtered, resolve),
        url_schemes={"http", "https", "mailto"},
        set_tag_attribute_values={"input": {"type": "checkbox"}},
        link_rel="nofollow noopener",
    )
    scrolling = '<div class="wide" tabindex="0" role="region" aria-label="Tabell"><table>'
    return html.replace("<table>", scrolling).replace("</table>", "</table></div>")


@cache
def _reader(*, breaks: bool) -> MarkdownIt:
    reader = MarkdownIt("commonmark", {"html": True, "breaks": breaks})
    reader.enable(["table", "strikethrough"]).use(tasklists_plugin)
    reader.core.ruler.push("anchors", _anchors)
    reader.core.ruler.push("issue-links", _issue_links)
    return reader


def _filtered(resolve: Resolve, tag: str, name: str, value: str) -> str | None:
    """Lead links and pictures where they belong; a picture from elsewhere is not fetched."""
    match tag, name:
        case "a", "href":
            return resolve(value)
        case "img", "src":
            address = resolve(value) or ""
            return None if ":" in address or address.startswith("//") else address
        case _:
            return value


def _anchors(state: StateCore) -> None:
    if not state.env["anchors"]:
        return
    for token, inside in pairwise(state.tokens):
        if token.type == "heading_open":
            token.attrSet("id", slug(inside.content))


def _issue_links(state: StateCore) -> None:
    for token in state.tokens:
        if token.children:
            token.children = list(_linked(state, token.children))


def _linked(state: StateCore, children: list[Token]) -> Iterator[Token]:
    depth = 0
    for child in children:
        depth += child.nesting if child.type in {"link_open", "link_close"} else 0
        if child.type == "text" and depth == 0:
            yield from _split(state, child.content)
        else:
            yield child


def _split(state: StateCore, text: str) -> Iterator[Token]:
    at = 0
    for found in _ISSUE.finditer(text):
        address = state.env["resolve"](found[0])
        if address is None:
            continue
        yield _text(text[at : found.start()])
        yield Token("link_open", "a", 1, attrs={"href": found[0]})
        yield _text(found[0])
        yield Token("link_close", "a", -1)
        at = found.end()
    yield _text(text[at:])


def _text(content: str) -> Token:
    return Token("text", "", 0, content=content)
