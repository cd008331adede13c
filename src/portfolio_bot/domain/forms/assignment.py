"""Which heading line belongs to which field: the choice that explains a body best.

An answer may quote any heading, so no line is a field's heading by its text alone. All choices
of candidates in the form's order are weighed against each other (`weights`); among equals the
last possible line wins, from the last field to the first, so that an earlier answer that quotes
a later field's heading cannot pose as that field.

Headings that people moved stand out of the form's order. Such a line is taken only where it can
be nobody's quotation: it is its field's only one and stands in a section whose own answer is a
single line. Otherwise it stays unread.
"""

from collections import Counter
from itertools import pairwise
from typing import NamedTuple

from portfolio_bot.domain.forms.candidates import Candidate, candidates, heading_lines
from portfolio_bot.domain.forms.constructs import Constructs
from portfolio_bot.domain.forms.lines import Line
from portfolio_bot.domain.forms.model import Form
from portfolio_bot.domain.forms.weights import FOUND, Weights


class Assignment(NamedTuple):
    """The chosen headings in the body's order, and what is odd about the others."""

    chosen: tuple[Candidate, ...]
    repeated: dict[int, int]
    """Field position -> number of headings seen; for fields that are found."""
    misplaced: tuple[int, ...]
    """Positions of fields that are not found though a heading of theirs is to be seen."""
    moved: tuple[int, ...] = ()
    """Positions of fields that are found out of the form's order."""
    cuts: tuple[int, ...] = ()
    """Lines of unread headings where a one-line answer ends."""


def assign(lines: list[Line], form: Form) -> Assignment:
    """Choose at most one heading line per field."""
    found = heading_lines(lines, form)
    constructs = Constructs(lines, [number for number, _ in found])
    possible = candidates(lines, form, found, constructs)
    weights = Weights(lines, possible, constructs)
    chain = possible if constructs.none and _as_rendered(possible) else _best(possible, weights)
    walk = _Walk(constructs, weights, chain)
    for candidate in possible:
        walk.meet(candidate)
    fields = {candidate.field for candidate in walk.chosen}
    return Assignment(
        chosen=tuple(walk.chosen),
        repeated={place: n for place, n in walk.seen.items() if place in fields and n > 1},
        misplaced=tuple(sorted(walk.seen.keys() - fields)),
        moved=tuple(walk.moved),
        cuts=tuple(walk.cuts),
    )


def _as_rendered(possible: list[Candidate]) -> bool:
    """Tell whether each field has at most one heading, in the form's order: most bodies are so.

    Where nothing can hide a heading either, to leave out one of them never pays: what that can
    spare (its own cramped place, two sections that do not fit) is less than a field is worth.
    """
    return all(one.field < later.field for one, later in pairwise(possible))


def _best(possible: list[Candidate], weights: Weights) -> list[Candidate]:
    """Weigh every pair of candidates once; scores of chains that end at each candidate."""
    scores = [FOUND - weights.as_first(number) for number in range(len(possible))]
    before: list[int | None] = [None] * len(possible)
    for number, one in enumerate(possible):
        scores[number] -= weights.alone(number)
        for later in range(number + 1, len(possible)):
            if possible[later].field <= one.field:
                continue
            score = scores[number] + FOUND - weights.as_neighbours(number, later)
            if score >= scores[later]:
                scores[later], before[later] = score, number
    ends = [score - weights.as_last(number) for number, score in enumerate(scores)]
    return _chain(possible, ends, before)


def _chain(possible: list[Candidate], ends: list[int], before: list[int | None]) -> list[Candidate]:
    """Follow the best chain back from its end; it is empty when that explains more."""
    best = max(ends, default=-1)
    last = max((n for n, score in enumerate(ends) if score == best >= 0), default=None)
    chain: list[Candidate] = []
    while last is not None:
        chain.append(possible[last])
        last = before[last]
    return chain[::-1]


class _Walk:
    """One way through a body's candidates, section by section."""

    def __init__(self, constructs: Constructs, weights: Weights, in_order: list[Candidate]) -> None:
        self.chosen: list[Candidate] = []
        self.moved: list[int] = []
        self.cuts: list[int] = []
        self.seen = Counter[int]()
        self._constructs = constructs
        self._weights = weights
        self._lines = {candidate.line for candidate in in_order}
        self._fields = {candidate.field for candidate in in_order}
        self._hidden = constructs.hidden_after(-1)
        self._section: Candidate | None = None

    def meet(self, candidate: Candidate) -> None:
        """Take a heading as its section's start, or tell what it is to the section it is in."""
        construct = self._hidden.get(candidate.line)
        if candidate.line in self._lines:
            self._begin(candidate)
        elif construct is None:
            self._meet_visible(candidate)
        elif not self._weights.encloses(construct, candidate.line):
            self.seen[candidate.field] += 1

    def _meet_visible(self, candidate: Candidate) -> None:
        section = self._section
        if section is None or not section.bounded or section.field == candidate.field:
            self.seen[candidate.field] += 1
        elif candidate.line in self._weights.lone and candidate.field not in self._fields:
            self.moved.append(candidate.field)
            self._begin(candidate)
        else:
            self.seen[candidate.field] += 1
            self.cuts.append(candidate.line)
            self._section = None

    def _begin(self, candidate: Candidate) -> None:
        self.seen[candidate.field] += 1
        self.chosen.append(candidate)
        self._section = candidate
        self._hidden = self._constructs.hidden_after(candidate.line)
