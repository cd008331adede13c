"""List items: the one container that can hold an indented fence or heading.

A block quote's lines begin with `>`, so they are never taken for a fence or heading here, and
a heading at the left margin ends every list.
"""

from collections.abc import Collection

from portfolio_bot.domain.forms.fences import Fence, closes, fence_of
from portfolio_bot.domain.forms.headings import atx_heading
from portfolio_bot.domain.forms.html_blocks import BLANK_LINE, endings_on, html_block_of
from portfolio_bot.domain.forms.lines import Line

BEGINNINGS = ("```", "~~~", "<")
"""One of these begins the first line of every fence and HTML block; most lines have none."""

_MARKERS = frozenset("-*+0123456789")
"""What a list marker may begin with."""


def item_offsets(lines: list[Line], watched: Collection[int] = ()) -> list[int]:
    """For each line the column where the content of the open list item begins; 0 outside lists.

    An approximation from indentation, exact enough for fences and headings: what is indented
    less than the content ends the item (CommonMark 5.2), unless it is a paragraph's lazy
    continuation. What looks like an item inside a fence or HTML block is none. `watched` are
    the numbers of headings where a reading may begin: a block still open there is forgotten.
    """
    begins = frozenset(watched)
    offsets: list[int] = []
    offset = 0
    block: Fence | str | None = None
    for number, line in enumerate(lines):
        if line.indent < offset and not line.blank:
            goes_on = block is None and _continues(lines[number - 1], line)
            offset, block = (offset, block) if goes_on else (0, None)
        offsets.append(offset)
        if block is None and not offset and line.rest:
            offset = _content_column(line)
        block = None if number in begins else _open_after(line, block)
    return offsets


def _open_after(line: Line, block: Fence | str | None) -> Fence | str | None:
    """Give the fence or kind of HTML block that is open below a line."""
    if block is None:
        if not line.rest.startswith(BEGINNINGS):
            return None
        block = fence_of(line) or html_block_of(line)
    elif isinstance(block, Fence):
        return None if closes(fence_of(line), block) else block
    ends = block == BLANK_LINE if line.blank else block in endings_on(line)
    return None if ends else block


def _continues(previous: Line, line: Line) -> bool:
    """Whether a line may go on with a paragraph; after an empty item there is none."""
    if previous.blank or fence_of(previous) is not None or atx_heading(previous) is not None:
        return False
    if _marker_length(previous.rest) >= len(previous.rest.rstrip()):
        return False
    begins_block = (
        line.rest.startswith(">")
        or _marker_length(line.rest) > 0
        or _is_rule(line.rest)
        or atx_heading(line) is not None
        or fence_of(line) is not None
        or html_block_of(line) is not None
    )
    return not begins_block


def _content_column(line: Line) -> int:
    if line.rest[0] not in _MARKERS:
        return 0
    marker = 0 if line.indent > 3 or _is_rule(line.rest) else _marker_length(line.rest)
    if not marker:
        return 0
    column = line.indent + marker
    after = line.rest[marker:]
    padding = _width(after, column) if after.strip() else 1
    return column + (padding if 1 <= padding <= 4 else 1)


def _width(text: str, column: int) -> int:
    """Columns of a text's leading spaces and tabs; a tab stop is four wide (CommonMark 2.2)."""
    blank = text[: len(text) - len(text.lstrip(" \t"))]
    return len((" " * column + blank).expandtabs(4)) - column


def _is_rule(rest: str) -> bool:
    """Tell a thematic break, which may look like nested list markers (CommonMark 4.1)."""
    if rest[:1] not in {"-", "*", "_"}:
        return False
    marks = rest.replace(" ", "").replace("\t", "")
    return len(marks) > 2 and marks == rest[0] * len(marks)


def _marker_length(rest: str) -> int:
    """Length of a list marker that a space, a tab or nothing follows; 0 when there is none."""
    length = 1 if rest[:1] in {"-", "*", "+"} else _ordered_marker(rest)
    return length if rest[length : length + 1] in {"", " ", "\t"} else 0


def _ordered_marker(rest: str) -> int:
    digits = next((n for n, char in enumerate(rest[:10]) if char not in "0123456789"), 0)
    return digits + 1 if digits and rest[digits] in ".)" else 0
