"""Cutting a body into lines."""

from hypothesis import given
from hypothesis import strategies as st

from portfolio_bot.domain.forms.lines import drop_line_ends, skip_line_ends, split_lines


@given(st.text(st.sampled_from("a \r\n\x0b\x0c\u2028\x85\ufeff")))
def test_lines_cover_the_text(text: str) -> None:
    """Lines follow each other without a gap, and only CR and LF end them."""
    lines = split_lines(text)
    assert "".join(text[line.start : line.end] for line in lines) == text
    assert all(text[line.stop : line.end] in {"\n", "\r\n", "\r", ""} for line in lines)
    assert not any(set(text[line.start : line.stop]) & {"\r", "\n"} for line in lines)


def test_a_byte_order_mark_is_no_part_of_the_first_lines_text() -> None:
    """It is left out of `rest` and `indent` at the very start, and kept anywhere else."""
    first, second = split_lines("\ufeff # a\n\ufeffb")
    assert (first.start, first.indent, first.rest, second.rest) == (0, 1, "# a", "\ufeffb")
    assert split_lines("\ufeff")[0].blank


def test_line_ends_are_counted_whole() -> None:
    """CRLF is one line end, from either side."""
    assert skip_line_ends("\r\n\r\nx", 0, 5, 1) == 2
    assert drop_line_ends("x\r\n\r\n", 0, 5, 1) == 3
    assert drop_line_ends("\n\n", 1, 2, 2) == 1
