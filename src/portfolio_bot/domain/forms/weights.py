"""What speaks against a heading line, or against two of them as neighbours, in points.

- A field that is found counts most.
- A heading inside a fence, HTML comment or HTML block that is closed again (or one that makes
  both its neighbours break off inside a construct) is text: taking it costs more than the field
  is worth.
- A section that would be cut inside a construct nothing closes costs less than a field. That is
  how fields after an *unclosed* fence are still found, since one such cut is forgiven.
- A heading that stands in a closed construct when read from an earlier heading of the same field
  looks like that field's own answer quoting it; with no blank line around it, it costs more than
  a construct that somebody forgot to close.
- A section that does not fit its field's type (an input of two lines, a dropdown that holds no
  option) costs less than a broken construct.
- GitHub puts a blank line before and after every heading; one without them was hardly its own.
- A free text, or text before the first field, that holds the only heading of another field
  rather lost than quoted it.
- Text before the first field counts least: GitHub writes none.
"""

from bisect import bisect_left, bisect_right
from collections import Counter
from functools import cached_property

from portfolio_bot.domain.forms.candidates import Candidate
from portfolio_bot.domain.forms.constructs import Construct, Constructs
from portfolio_bot.domain.forms.lines import Line

FOUND = 20
_BROKEN = 12
_ENCLOSED = 24
_ECHO = 9
_MISFIT = 6
_CRAMPED = 4
_SWALLOWED = 2
_PREAMBLE = 1


class Weights:
    """The costs of one body's candidates; a candidate is named by its place in `possible`."""

    def __init__(
        self, lines: list[Line], possible: list[Candidate], constructs: Constructs
    ) -> None:
        self._lines = lines
        self._possible = possible
        self._constructs = constructs
        self._from_start = constructs.hidden_after(-1)
        self._encloses: dict[tuple[int, int], bool] = {}
        lone = [candidate for candidate in possible if self._is_lone(candidate)]
        self._lone = [candidate.line for candidate in lone]
        self._lone_free = [candidate.line for candidate in lone if not candidate.bounded]
        self.lone = frozenset(self._lone)
        """Lines of headings that are their field's only one, look like GitHub's and are visible.

        No answer of a body that still has all its headings can hold such a line.
        """

    @cached_property
    def _hidden(self) -> list[dict[int, Construct]]:
        return [self._constructs.hidden_after(candidate.line) for candidate in self._possible]

    @cached_property
    def _first_filled(self) -> int:
        return next((n for n, line in enumerate(self._lines) if not line.blank), len(self._lines))

    @cached_property
    def _counts(self) -> Counter[int]:
        return Counter(candidate.field for candidate in self._possible)

    def _is_lone(self, candidate: Candidate) -> bool:
        return (
            self._counts[candidate.field] == 1
            and candidate.line not in self._from_start
            and self._is_roomy(candidate.line)
        )

    def _is_roomy(self, line: int) -> bool:
        before = line == 0 or self._lines[line - 1].blank
        return before and (line + 1 == len(self._lines) or self._lines[line + 1].blank)

    def encloses(self, construct: Construct, line: int) -> bool:
        """Whether a construct that hides a heading line was closed for its own sake."""
        key = (construct.first, line)
        if key not in self._encloses:
            self._encloses[key] = self._constructs.encloses(construct, line)
        return self._encloses[key]

    def _cut(self, hidden: dict[int, Construct], line: int) -> int:
        construct = hidden.get(line)
        if construct is None:
            return 0
        return _ENCLOSED if self.encloses(construct, line) else _BROKEN

    def alone(self, number: int) -> int:
        """Weigh a heading wherever its neighbours stand."""
        candidate = self._possible[number]
        cramped = 0 if self._is_roomy(candidate.line) else _CRAMPED
        echo = any(
            earlier.field == candidate.field and self._cut(hidden, candidate.line) == _ENCLOSED
            for earlier, hidden in zip(self._possible[:number], self._hidden, strict=False)
        )
        return cramped + (_ECHO if echo else 0)

    def as_first(self, number: int) -> int:
        """Weigh a heading as the first of the body."""
        line = self._possible[number].line
        preamble = _PREAMBLE if self._first_filled < line else 0
        return self._cut(self._from_start, line) + preamble + self._swallowed(-1, line)

    def as_neighbours(self, number: int, later: int) -> int:
        """Weigh a section from one heading to another."""
        line = self._possible[later].line
        return self._section(number, line) + self._cut(self._hidden[number], line)

    def as_last(self, number: int) -> int:
        """Weigh a section from a heading to the body's end."""
        broken = self._constructs.open_at_end(self._possible[number].line)
        return self._section(number, len(self._lines)) + (_BROKEN if broken else 0)

    def _section(self, number: int, end: int) -> int:
        """Weigh a section's text, which swallows lone headings unless its answer is one line.

        That one ends at the first of them, if none of the moved answers could quote the others.
        """
        candidate = self._possible[number]
        swallowed = 0
        if not candidate.bounded:
            swallowed = self._swallowed(candidate.line, end)
        elif not _between(self._lone_free, candidate.line, end):
            lone = bisect_right(self._lone, candidate.line)
            end = min([end, *self._lone[lone : lone + 1]])
        fits = candidate.fits_from <= end <= candidate.fits_to
        return swallowed + (0 if fits else _MISFIT)

    def _swallowed(self, begin: int, end: int) -> int:
        """Weigh the lone headings between two lines; more than two count as two."""
        return _SWALLOWED * min(_between(self._lone, begin, end), 2)


def _between(ascending: list[int], begin: int, end: int) -> int:
    return bisect_left(ascending, end) - bisect_right(ascending, begin)
