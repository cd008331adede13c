"""Fences and HTML blocks at the level of the document: what can hide a heading.

Only block structure is looked at, with one pass over the lines and look-ups by bisection, so
that no body takes more than linear time times a logarithm.
"""

from bisect import bisect_left, bisect_right
from functools import cached_property
from typing import NamedTuple

from portfolio_bot.domain.forms.containers import BEGINNINGS, item_offsets
from portfolio_bot.domain.forms.fences import Fence, fence_of
from portfolio_bot.domain.forms.html_blocks import BLANK_LINE, endings_on, html_block_of
from portfolio_bot.domain.forms.lines import Line


class Construct(NamedTuple):
    """A block that would open on line `first` when nothing is open before it.

    `last` is its last line, or the number of lines when nothing closes it. `kind` is a fence's
    character or an HTML block's kind; `info` tells a fence that cannot be a closing one.
    """

    first: int
    last: int
    kind: str
    info: bool


class Constructs:
    """Every line that could open a construct, and which constructs a reading from there meets.

    Where a reading begins decides what is open later: after an unclosed fence everything is
    code, but read from the next heading it is not. All readings share their tails: once a
    construct is closed, what follows does not depend on what came before it.
    """

    def __init__(self, lines: list[Line], watched: list[int]) -> None:
        """`watched`: line numbers, ascending, of the headings that may be asked about."""
        self.count = len(lines)
        self._lines = lines
        self._watched = watched
        begun = any(line.rest.startswith(BEGINNINGS) for line in lines)
        self._all = _find(lines, self.offsets) if begun else []
        self._firsts = [construct.first for construct in self._all]
        self._infos = [c.first for c in self._all if c.info]
        self._kinds: dict[str, list[int]] = {}
        for construct in self._all:
            self._kinds.setdefault(construct.kind, []).append(construct.first)
        self._link()

    @cached_property
    def offsets(self) -> list[int]:
        """See `item_offsets`; most bodies have nothing of which they need be known."""
        return item_offsets(self._lines, self._watched)

    def _link(self) -> None:
        """For each construct: the next that hides a watched line, and whether one never ends."""
        total = len(self._all)
        self._hiding = [total] * (total + 1)
        self._endless = [False] * (total + 1)
        for index in range(total - 1, -1, -1):
            construct = self._all[index]
            following = self._next(construct.last)
            self._endless[index] = construct.last >= self.count or self._endless[following]
            hides = self._watched_in(construct) != (0, 0)
            self._hiding[index] = index if hides else self._hiding[following]

    def _next(self, line: int) -> int:
        return bisect_right(self._firsts, line)

    def _watched_in(self, construct: Construct) -> tuple[int, int]:
        begin = bisect_right(self._watched, construct.first)
        end = bisect_right(self._watched, construct.last)
        return (begin, end) if begin < end else (0, 0)

    @property
    def none(self) -> bool:
        """Whether nothing in the body could hide a heading."""
        return not self._all

    def hidden_after(self, line: int) -> dict[int, Construct]:
        """Watched lines that stand inside a construct when reading begins after `line`."""
        hidden: dict[int, Construct] = {}
        index = self._hiding[self._next(line)]
        while index < len(self._all):
            construct = self._all[index]
            begin, end = self._watched_in(construct)
            hidden.update(dict.fromkeys(self._watched[begin:end], construct))
            index = self._hiding[self._next(construct.last)]
        return hidden

    def open_at_end(self, line: int) -> bool:
        """Whether a reading that begins after `line` ends inside a construct."""
        return self._endless[self._next(line)]

    def at(self, line: int) -> Construct | None:
        """Find the construct that opens on exactly this line."""
        index = bisect_left(self._firsts, line)
        found = index < len(self._all) and self._firsts[index] == line
        return self._all[index] if found else None

    def encloses(self, construct: Construct, line: int) -> bool:
        """Whether a construct that hides a heading was closed for its own sake.

        It was not when the line that closes it rather belongs to a construct which opens after
        the heading: then somebody forgot to close the first one. A declaration (`<!X`) ends at
        any `>`, which proves nothing.
        """
        if construct.last >= self.count or construct.kind == "declaration":
            return False
        if len(construct.kind) > 1:
            return not self._between(self._kinds[construct.kind], line, construct.last)
        if self._between(self._infos, line, construct.last):
            return False
        closer = self.at(construct.last)
        return (
            closer is None
            or closer.last >= self.count
            or self._between(self._infos, closer.first, closer.last)
        )

    @staticmethod
    def _between(firsts: list[int], after: int, until: int) -> bool:
        return bisect_right(firsts, after) < bisect_right(firsts, until)


class _Endings:
    """Line numbers, collected from the last line to the first, where constructs can end."""

    def __init__(self, count: int) -> None:
        self._count = count
        self._html: dict[str, int] = {}
        self._fences: dict[str, list[tuple[int, int]]] = {"`": [], "~": []}
        self._outdented = {2: count, 3: count}

    def add_blank(self, number: int) -> None:
        self._html[BLANK_LINE] = number - 1

    def add(self, number: int, line: Line, fence: Fence | None) -> None:
        self._html.update(dict.fromkeys(endings_on(line), number))
        for column in self._outdented:
            if line.indent < column:
                self._outdented[column] = number
        if fence is not None and fence.closes:
            self._add_fence(fence, number)

    def _add_fence(self, fence: Fence, number: int) -> None:
        """Keep closers longest first: one that a longer or equal, nearer one covers is dropped."""
        closers = self._fences[fence.mark]
        while closers and closers[-1][0] <= fence.length:
            closers.pop()
        closers.append((fence.length, number))

    def of_fence(self, fence: Fence) -> int:
        closers = self._fences[fence.mark]
        index = bisect_right(closers, -fence.length, key=lambda closer: -closer[0])
        return closers[index - 1][1] if index else self._count

    def of_html(self, kind: str) -> int:
        """Give the line where a kind of block ends; the body's end does for a blank line."""
        return self._html.get(kind, self._count - 1 if kind == BLANK_LINE else self._count)

    def of_item(self, offset: int) -> int:
        """Last line of the list item whose content begins at `offset` (2 or 3)."""
        return self._outdented[offset] - 1


def _find(lines: list[Line], offsets: list[int]) -> list[Construct]:
    endings = _Endings(len(lines))
    found: list[Construct] = []
    for number in range(len(lines) - 1, -1, -1):
        line = lines[number]
        if line.blank:
            endings.add_blank(number)
            continue
        fence = fence_of(line)
        item_end = endings.of_item(offsets[number]) if _in_item(line, offsets[number]) else None
        if fence is not None:
            last = _sooner(endings.of_fence(fence), item_end, len(lines))
            found.append(Construct(number, last, fence.mark, not fence.closes))
        endings.add(number, line, fence)
        kind = html_block_of(line)
        if kind is not None:
            last = _sooner(endings.of_html(kind), item_end, len(lines))
            found.append(Construct(number, last, kind, info=False))
    return found[::-1]


def _in_item(line: Line, offset: int) -> bool:
    return 2 <= offset <= line.indent <= 3


def _sooner(last: int, item_end: int | None, count: int) -> int:
    """Choose the construct's own end, or its list item's where that comes first."""
    if item_end is None or item_end == count - 1:
        return last
    return min(last, item_end)
