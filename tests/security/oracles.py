"""Whether a text does anything on GitHub: what a reader's browser gets, and what GitHub looks for.

GitHub makes markdown into HTML, cleans it, and then makes links of words in the text that is
not code. (https://github.com/github/markup, "GitHub Markup"; for the words:
https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
and .../using-keywords-in-issues-and-pull-requests)
"""

from __future__ import annotations

import re
from html.parser import HTMLParser

import comrak

WORDS = {
    "mention": re.compile(r"(?<![A-Za-z0-9_`/])@[A-Za-z0-9]"),
    "address": re.compile(r"[\w.+-]@[\w-]+\.\w"),
    "reference": re.compile(r"(?<!&)#\d|\bgh-\d", re.IGNORECASE),
    "link": re.compile(r"[a-z]://|\bwww\.\w|\b(?:mailto|xmpp):\w+@\w", re.IGNORECASE),
    "commit": re.compile(r"(?i)\b(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,40}\b"),
    "picture": re.compile(r":[\w+-]{1,40}:"),
    "closing": re.compile(
        r"\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s{1,9}\S{0,99}(?:#|gh-)\d", re.IGNORECASE
    ),
    "invisible": re.compile(
        "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"
        "\u200c-\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb"
        "\U000e0000-\U000e0fff]"
    ),
}
"""What GitHub acts on in words that are shown, and what a reader cannot see."""

KNOWN_TO_GITHUB = (
    *("table", "autolink", "strikethrough", "tasklist", "footnotes", "alerts"),
    *("math_code", "math_dollars"),
)
"""What GitHub's markdown has beyond CommonMark, as the renderer calls it."""

PLAIN_TAGS = frozenset({"p"})
TAGS = frozenset(
    {
        *("h1", "h2", "h3", "p", "ul", "li", "a", "strong", "em", "img", "br", "details"),
        *(
            "sub",
            "summary",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "code",
            "pre",
            "blockquote",
        ),
    }
)
"""What pages and comments of ours are made of."""

_QUIET = {"code", "pre"}


class Page(HTMLParser):
    """HTML read as a browser reads it: its tags, its attributes, and the words outside of code."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str, str]] = []
        self.other: list[str] = []
        self._words: list[str] = []
        self._quiet = 0
        self.feed(html)
        self.close()

    @property
    def words(self) -> str:
        """The words outside of code; elements stand apart."""
        return "".join(self._words)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        self.tags.append(tag)
        self.attributes.extend((tag, name, value or "") for name, value in attrs)
        self._quiet += tag in _QUIET
        self._words.append("\n")

    def handle_endtag(self, tag: str) -> None:
        """Note the end of code."""
        self._quiet -= tag in _QUIET
        self._words.append("\n")

    def handle_data(self, data: str) -> None:
        """Keep words outside of code."""
        if not self._quiet:
            self._words.append(data)

    def handle_comment(self, data: str) -> None:
        """Note a comment."""
        self.other.append(data)

    def handle_decl(self, decl: str) -> None:
        """Note a declaration."""
        self.other.append(decl)

    def handle_pi(self, data: str) -> None:
        """Note a processing instruction."""
        self.other.append(data)


def html_of(markdown: str) -> str:
    """Render *markdown* with all that GitHub knows, raw HTML let through to be seen."""
    extensions = comrak.ExtensionOptions()
    for name in KNOWN_TO_GITHUB:
        setattr(extensions, name, True)
    options = comrak.RenderOptions()
    options.unsafe_ = True
    return str(
        comrak.render_markdown(markdown, extension_options=extensions, render_options=options)
    )


def acts(words: str) -> list[str]:
    """Return what GitHub would act on in *words* that it shows."""
    return [name for name, pattern in WORDS.items() if pattern.search(words)]


def trouble(
    markdown: str, tags: frozenset[str] = TAGS, links: frozenset[str] = frozenset()
) -> list[str]:
    """Return what *markdown* does beyond showing words; *links* begin what may be linked."""
    page = Page(html_of(markdown))
    found = [f"<{tag}>" for tag in page.tags if tag not in tags]
    found += [f"<!{text}>" for text in page.other]
    for tag, name, value in page.attributes:
        known = (tag, name) in {("a", "href"), ("img", "src"), ("img", "alt"), ("pre", "lang")}
        fine = known and (name not in {"href", "src"} or value.startswith(tuple(links)))
        found += [] if fine or (tag, name) in _HARMLESS else [f"{tag} {name}={value}"]
    return found + acts(page.words)


_HARMLESS = {("code", "class"), ("th", "align"), ("td", "align")}
