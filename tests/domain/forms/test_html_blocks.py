"""HTML blocks, one line at a time, against a CommonMark parser."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from portfolio_bot.domain.forms.html_blocks import (
    BLANK_LINE,
    ENDINGS,
    endings_on,
    html_block_of,
)
from portfolio_bot.domain.forms.lines import Line, split_lines

_NAMES = ("pre", "script", "table", "details", "h6", "h7", "b", "preface", "figcaption", "DIV")

openers = st.one_of(
    st.builds(
        "{}{}{}{}".format,
        st.sampled_from(["", "   ", "    "]),
        st.sampled_from(["<", "</", "< "]),
        st.sampled_from(_NAMES),
        st.sampled_from(["", " a", ">", "/>", "/", "-x", "\ta"]),
    ),
    st.sampled_from(["<!--", "<!-", "<?", "<!X", "<!1", "<!æ", "<![CDATA[", "<![cdata["]),
)


def line(text: str) -> Line:
    """Give a text's only line."""
    return split_lines(text)[0]


@given(openers)
def test_a_block_is_opened_where_commonmark_opens_one(text: str) -> None:
    """Kinds 1 to 6, which alone may break a paragraph off, are those a CommonMark parser sees."""
    tokens = MarkdownIt("commonmark").parse(f"tekst\n{text}")
    sees = any(token.type == "html_block" for token in tokens)
    assert (html_block_of(line(text)) is not None) == sees


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("<textarea>", "verbatim"),
        ("</pre>", None),
        ("<!-- x", "comment"),
        ("<?php", "instruction"),
        ("<!doctype", "declaration"),
        ("<![CDATA[", "cdata"),
        ("</Details>", BLANK_LINE),
        ("<" + "a" * 50_000, None),
        ("tekst <pre>", None),
    ],
)
def test_the_kind_decides_how_a_block_ends(text: str, kind: str | None) -> None:
    """Each opener is named by the kind whose ending it waits for."""
    assert html_block_of(line(text)) == kind


@given(
    st.sampled_from(["<pre>", "<!-- a", "<? a", "<!X", "<![CDATA["]),
    st.sampled_from(["</PRE> b", "</pre", "-->", "--", "?>", "b > c", "]]>", "]>", "<b>", "tekst"]),
)
def test_a_block_ends_where_commonmark_ends_it(opener: str, text: str) -> None:
    """A heading under a line is visible exactly when that line or the opener ends the block."""
    tokens = MarkdownIt("commonmark").parse(f"{opener}\n{text}\n### L")
    visible = any(token.type == "heading_open" for token in tokens)
    ended = [*endings_on(line(opener)), *endings_on(line(text))]
    assert (html_block_of(line(opener)) in ended) == visible


def test_a_line_may_end_several_kinds() -> None:
    """All kinds that end are told, and a blank line's kind never by text."""
    everything = "".join(mark for marks in ENDINGS.values() for mark in marks)
    assert set(endings_on(line(everything))) == ENDINGS.keys() - {BLANK_LINE}
    assert endings_on(line("tekst")) == []
