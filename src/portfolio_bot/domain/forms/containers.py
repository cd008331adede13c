"""List items: the one container that can hold an indented fence or heading.

A block quote's lines begin with `>`, so they are never taken for a fence or heading here, and
a line at the left margin ends every list.
"""

from portfolio_bot.domain.forms.lines import Line


def item_offsets(lines: list[Line]) -> list[int]:
    """For each line the column where the content of the open list item begins; 0 outside lists.

    An approximation from indentation alone, exact enough for fences and headings: those that
    are indented less than the content end the item (CommonMark 5.2).
    """
    offsets: list[int] = []
    offset = 0
    for line in lines:
        if line.rest and line.indent < offset and not line.blank:
            offset = 0
        offsets.append(offset)
        offset = offset or _content_column(line)
    return offsets


def _content_column(line: Line) -> int:
    marker = 0 if line.indent > 3 else _marker_length(line.rest)
    if not marker:
        return 0
    after = line.rest[marker:]
    spaces = len(after) - len(after.lstrip(" "))
    padding = spaces if 1 <= spaces <= 4 and after.strip() else 1
    return line.indent + marker + padding


def _marker_length(rest: str) -> int:
    """Length of a list marker that a space, a tab or nothing follows; 0 when there is none."""
    length = 1 if rest[:1] in {"-", "*", "+"} else _ordered_marker(rest)
    return length if rest[length : length + 1] in {"", " ", "\t"} else 0


def _ordered_marker(rest: str) -> int:
    digits = next((n for n, char in enumerate(rest[:10]) if char not in "0123456789"), 0)
    return digits + 1 if digits and rest[digits] in ".)" else 0
