"""Code fences, one line at a time, against a CommonMark parser."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from portfolio_bot.domain.forms.fences import Fence, closes, fence_of, longest_run
from portfolio_bot.domain.forms.lines import split_lines

fence_like = st.builds(
    "{}{}{}".format,
    st.sampled_from(["", " ", "   ", "    "]),
    st.sampled_from(["`", "``", "```", "`````", "~~", "~~~", "~~~~"]),
    st.text("`~ ax", max_size=4),
)


def fence(text: str) -> Fence | None:
    """Read the fence on a text's only line."""
    return fence_of(split_lines(text)[0])


@given(fence_like)
def test_a_fence_is_what_commonmark_takes_for_one(text: str) -> None:
    """A line is a fence exactly when a CommonMark parser opens a code block, with its info."""
    tokens = [t for t in MarkdownIt("commonmark").parse(text) if t.type == "fence"]
    read = fence(text)
    assert ([] if read is None else [read.info]) == [token.info.strip() for token in tokens]


@given(fence_like.filter(lambda text: fence(text) is not None), fence_like)
def test_a_fence_is_closed_as_in_commonmark(opener: str, later: str) -> None:
    """A later line ends the block exactly when a CommonMark parser finds text after it."""
    first = fence(opener)
    assert first is not None
    tokens = MarkdownIt("commonmark").parse(f"{opener}\n{later}\nslutt")
    assert closes(fence(later), first) == (len(tokens) > 1)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("```", Fence("`", 3, "")),
        ("  ~~~~ yaml ", Fence("~", 4, "yaml")),
        ("``` a`b", None),
        ("~~~ a`b", Fence("~", 3, "a`b")),
    ],
)
def test_mark_length_and_info_are_told(text: str, read: Fence | None) -> None:
    """The info string is trimmed; after backticks it may hold none."""
    assert fence(text) == read


def test_nothing_closes_nothing() -> None:
    """A line that is no fence ends no block."""
    assert not closes(None, Fence("`", 3, ""))


@given(st.integers(0, 9), st.text("a\n", min_size=1), st.integers(0, 9))
def test_the_longest_run_of_backticks_is_found(first: int, between: str, second: int) -> None:
    """Runs are counted apart, wherever in the text they stand."""
    assert longest_run("`" * first + between + "`" * second) == max(first, second)
