"""Code fences, line by line (CommonMark 4.5)."""

from typing import NamedTuple

from portfolio_bot.domain.forms.lines import Line


class Fence(NamedTuple):
    """A line that can open a code block; `closes` when it could end one just as well."""

    mark: str
    length: int
    info: str

    @property
    def closes(self) -> bool:
        """A closing fence carries no info string."""
        return not self.info


def fence_of(line: Line) -> Fence | None:
    """Read the fence on a line, or `None`: indented by at most three spaces."""
    rest = line.rest
    if line.indent > 3 or not rest.startswith(("```", "~~~")):
        return None
    mark = rest[0]
    info = rest.lstrip(mark)
    if mark == "`" and "`" in info:
        return None
    return Fence(mark, len(rest) - len(info), info.strip(" \t"))


def closes(fence: Fence | None, opener: Fence) -> bool:
    """Whether a later fence ends the block that `opener` began."""
    return (
        fence is not None
        and fence.closes
        and fence.mark == opener.mark
        and fence.length >= opener.length
    )


def longest_run(text: str) -> int:
    """Length of the longest run of backticks in a text."""
    longest = run = 0
    for char in text:
        run = run + 1 if char == "`" else 0
        longest = max(longest, run)
    return longest
