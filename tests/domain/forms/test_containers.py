"""How far a list item reaches, against a CommonMark parser."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from portfolio_bot.domain.forms.containers import item_offsets
from portfolio_bot.domain.forms.lines import split_lines


def offsets(text: str) -> list[int]:
    """Content columns of a text's lines."""
    return item_offsets(split_lines(text))


@given(
    st.sampled_from(["-", "*", "+", "1.", "12)", "-x", "1", "1000000000.", "- - -", "a"]),
    st.sampled_from(["", " ", "  ", "    ", "     ", "\t", " \t"]),
    st.integers(0, 3),
    st.integers(0, 9),
)
def test_a_paragraph_belongs_to_the_item_as_in_commonmark(
    marker: str, gap: str, before: int, indent: int
) -> None:
    """After a blank line the indent decides whether text is still the item's."""
    text = f"{' ' * before}{marker}{gap}a\n\n{' ' * indent}b"
    tokens = MarkdownIt("commonmark").parse(text)
    items = [t.map for t in tokens if t.type == "list_item_open" and t.map]
    assert (offsets(text)[2] > 0) == any(begin <= 2 < end for begin, end in items)


@pytest.mark.parametrize("lazy", ["lat", "   lat", "<b>lat</b>"])
def test_a_paragraph_goes_on_at_the_margin(lazy: str) -> None:
    """Text right below an item's paragraph is the item's, however little it is indented."""
    assert offsets(f"1. a\n{lazy}")[1] == 3


@pytest.mark.parametrize(
    "text",
    [
        *("- a\n### L", "- a\n```", "- a\n> b", "- a\n- b", "- a\n***", "- a\n<pre>"),
        *("- a\n\nb", "- # a\n\nb", "-\nb", "- a\n  ```\nb", "- a\n  # b\nc"),
    ],
)
def test_another_block_at_the_margin_ends_the_item(text: str) -> None:
    """Where no paragraph goes on, a line at the margin stands outside the item before it."""
    assert offsets(text)[-1] == 0


@pytest.mark.parametrize(
    "block",
    [
        *("~~~ x\n- a\n  ~~~", "<!--\n- a\n-->", "<pre>\n1. a\n   </pre>", "<div>\n- a\n  </div>"),
        *("<!-- x -->", "```\n### B\n- a\n  ```"),
    ],
)
def test_a_list_inside_a_block_is_none(block: str) -> None:
    """Code, a comment and HTML hold no items, and text after them stands outside of any."""
    assert set(offsets(f"{block}\n\n   b")) == {0}
    assert offsets(f"{block}\n\n- a\n  b")[-1] == 2


def test_an_open_block_ends_with_its_item() -> None:
    """Text at the margin is no part of the code in an item, nor goes on with a paragraph there."""
    assert offsets("- a\n  ```\n  - b\nc\n- d\n  e") == [0, 2, 2, 0, 0, 2]


def test_a_block_is_forgotten_where_a_reading_may_begin() -> None:
    """A fence somebody forgot to close hides no list below the next watched heading."""
    lines = split_lines("```\n### B\n- a\n  b")
    assert item_offsets(lines) == [0, 0, 0, 0]
    assert item_offsets(lines, [1]) == [0, 0, 0, 2]


def test_a_blank_line_ends_no_item() -> None:
    """Blank lines between an item's paragraphs belong to it."""
    assert offsets("- a\n\n\n  b") == [0, 2, 2, 2]


@given(st.lists(st.sampled_from(["- a", "  b", "", "1) c", "    - d", "> e", "```"]), max_size=8))
def test_a_heading_at_the_margin_is_in_no_list(before: list[str]) -> None:
    """Whatever came before, a heading without indent ends every list."""
    found = offsets("\n".join([*before, "### L"]))
    assert len(found) == len(before) + 1
    assert found[-1] == 0
