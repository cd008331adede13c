"""Heading lines, and the texts headings are compared by."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from portfolio_bot.domain.forms import Form, FormField
from portfolio_bot.domain.forms.headings import (
    atx_heading,
    label_index,
    loose,
    one_space,
    without_closing,
)
from portfolio_bot.domain.forms.lines import split_lines

heading_like = st.builds(
    "{}{}{}".format,
    st.sampled_from(["", "  ", "   ", "    "]),
    st.sampled_from(["", "#", "###", "######", "#######"]),
    st.text(" \ta#", min_size=1, max_size=8),
).filter(str.strip)


@given(heading_like)
def test_a_heading_is_what_commonmark_takes_for_one(text: str) -> None:
    """Level and text, closing `#`s left out, are those a CommonMark parser gives."""
    tokens = MarkdownIt("commonmark").parse(text)
    seen = [(int(t.tag[1:]), tokens[1].content) for t in tokens if t.type == "heading_open"]
    read = atx_heading(split_lines(text)[0])
    found = [] if read is None else [(read[0], without_closing(read[1]))]
    assert found == [(level, one_space(content)) for level, content in seen]


def test_closing_hashes_are_kept_until_asked() -> None:
    """A label may itself end in a hash, so the heading's text keeps them."""
    assert atx_heading(split_lines("### C  # ")[0]) == (3, "C #")


@pytest.mark.parametrize(
    ("text", "bare"), [("C #", "C"), ("C#", "C#"), ("##", ""), ("a # b", "a # b"), ("a ##", "a")]
)
def test_only_hashes_set_apart_close_a_heading(text: str, bare: str) -> None:
    """Hashes right behind a word belong to the word."""
    assert without_closing(text) == bare


@given(st.text(" \t\na\u00a0"))
def test_white_space_is_one_space_at_most(text: str) -> None:
    """Runs of any white space become one space; words and their order stay."""
    found = one_space(text)
    assert found.split(" ") == (text.split() or [""])


@given(
    st.sampled_from(["", "**", "__", "*", "_"]),
    st.sampled_from(["", ":", " :", "::"]),
    st.sampled_from(["", ":"]),
    st.sampled_from(["", " ##"]),
    st.sampled_from([str.upper, str.lower, str.title]),
)
def test_a_loose_text_forgets_how_it_is_dressed(
    mark: str, inside: str, outside: str, closing: str, case: Callable[[str], str]
) -> None:
    """Case, emphasis, trailing colons and closing hashes make no difference."""
    label = "mål og risiko"
    assert loose(f" {mark}{case(label)}{inside}{mark}{outside}{closing}") == label


@pytest.mark.parametrize(
    ("text", "folded"), [("**", "**"), ("**A** og **B", "**a** og **b"), ("a: b", "a: b")]
)
def test_marks_that_are_no_dress_are_kept(text: str, folded: str) -> None:
    """Emphasis is taken off only where it holds the whole text, a colon only at the end."""
    assert loose(text) == folded


def test_a_label_goes_before_an_alias() -> None:
    """An alias that is another field's label points to that field; so does any other alias."""
    form = Form(
        fields=(
            FormField(id="a", type="input", label="Behov", headings=("Risiko", "Fare  her")),
            FormField(id="b", type="input", label=" Risiko", headings=("Fare her", "Trussel")),
        )
    )
    assert label_index(form) == {"Behov": 0, "Risiko": 1, "Fare her": 0, "Trussel": 1}
