"""A body as lines, cut where CommonMark ends a line and nowhere else."""

import re
from collections.abc import Iterator
from typing import NamedTuple

BYTE_ORDER_MARK = "\ufeff"
_LINE_END = re.compile(r"\r\n|\n|\r")


class Line(NamedTuple):
    """One line: `start:stop` is its text, `stop:end` its line end; `rest` is without indent."""

    start: int
    stop: int
    end: int
    indent: int
    rest: str

    @property
    def blank(self) -> bool:
        """Nothing but spaces and tabs."""
        return not self.rest or self.rest.isspace()


def split_lines(text: str) -> list[Line]:
    r"""Cut at `\n`, `\r\n` and `\r`; a form feed or U+2028 ends no line (CommonMark 2.1).

    A text that ends with a line end gives no empty last line. A byte order mark before the first
    line belongs to it, but not to its `rest`.
    """
    return list(each_line(text))


def each_line(text: str) -> Iterator[Line]:
    """Yield the lines of `split_lines`, one by one, for those who seldom need them all."""
    start = 0
    for match in _LINE_END.finditer(text):
        stop, end = match.span()
        yield _line(text, start, stop, end) if stop > start else _nothing(start, end)
        start = end
    if start < len(text):
        yield _line(text, start, len(text), len(text))


def cut(text: str) -> list[str]:
    """Cut *text* into its lines' texts, without their ends, where `split_lines` does."""
    return _LINE_END.split(text)


def _nothing(start: int, end: int) -> Line:
    """Make an empty line, of which a hostile body can have 65,536; so it is made without ado."""
    return tuple.__new__(Line, (start, start, end, 0, ""))


def _line(text: str, start: int, stop: int, end: int) -> Line:
    raw = text[start:stop] if start else text[:stop].removeprefix(BYTE_ORDER_MARK)
    rest = raw.lstrip(" ")
    return Line(start, stop, end, len(raw) - len(rest), rest)


def skip_line_ends(text: str, start: int, stop: int, most: int) -> int:
    """Offset after at most `most` line ends from `start`, never past `stop`."""
    for _ in range(most):
        match = _LINE_END.match(text, start, stop)
        if match is None:
            break
        start = match.end()
    return start


def drop_line_ends(text: str, start: int, stop: int, most: int) -> int:
    """Offset before at most `most` line ends that end at `stop`, never before `start`."""
    for _ in range(most):
        if stop > start and text[stop - 1] in "\r\n":
            crlf = stop - 2 >= start and text[stop - 2 : stop] == "\r\n"
            stop -= 2 if crlf else 1
    return stop
