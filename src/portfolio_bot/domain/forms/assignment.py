"""Which heading line belongs to which field: the in-order choice that explains a body best.

An answer may quote any heading, so no line is a field's heading by its text alone. All choices
of candidates in the form's order are weighed against each other:

- a field that is found counts most;
- a section that would be cut inside a fence, HTML comment or HTML block counts against it. That
  is how fields after an *unclosed* fence are still found, since one such cut is forgiven;
- a heading inside a construct that is closed again (or one that makes both its neighbours
  break off inside a construct) is text: taking it costs more than the field is worth;
- a section that does not fit its field's type (an input of two lines, a dropdown that holds no
  option) counts against it, less than a broken construct;
- text before the first field counts least: GitHub writes none;
- among equals the last possible line wins, from the last field to the first, so that an earlier
  answer that quotes a later field's heading cannot pose as that field.
"""

from dataclasses import dataclass

from portfolio_bot.domain.forms.candidates import Candidate, candidates, heading_lines
from portfolio_bot.domain.forms.constructs import Construct, Constructs
from portfolio_bot.domain.forms.lines import Line
from portfolio_bot.domain.forms.model import Form

_FOUND = 20
_BROKEN = 12
_ENCLOSED = 24
_MISFIT = 6
_PREAMBLE = 1


@dataclass(frozen=True)
class Assignment:
    """The chosen headings in order, and the positions of fields with other visible headings."""

    chosen: tuple[Candidate, ...]
    repeated: dict[int, int]
    """Field position -> number of headings seen; for fields that are found."""
    misplaced: tuple[int, ...]
    """Positions of fields that are not found though a heading of theirs is visible."""


def assign(lines: list[Line], form: Form) -> Assignment:
    """Choose at most one heading line per field."""
    found = heading_lines(lines, form)
    constructs = Constructs(lines, [number for number, _ in found])
    possible = candidates(lines, form, found, constructs)
    chosen = _best(lines, possible, constructs)
    seen = _visible(possible, chosen, constructs)
    fields = {candidate.field for candidate in chosen}
    return Assignment(
        chosen=tuple(chosen),
        repeated={field: count for field, count in seen.items() if field in fields and count > 1},
        misplaced=tuple(sorted(field for field in seen if field not in fields)),
    )


def _best(lines: list[Line], possible: list[Candidate], constructs: Constructs) -> list[Candidate]:
    """Weigh every pair of candidates once; scores of chains that end at each candidate."""
    scores = _scores_as_first(lines, possible, constructs)
    before: list[int | None] = [None] * len(possible)
    enclosed: dict[tuple[int, int], int] = {}
    for number, one in enumerate(possible):
        hidden = constructs.hidden_after(one.line)
        for later in range(number + 1, len(possible)):
            other = possible[later]
            if other.field <= one.field:
                continue
            cost = 0 if one.fits_from <= other.line <= one.fits_to else _MISFIT
            construct = hidden.get(other.line)
            if construct is not None:
                key = (construct.first, other.line)
                if key not in enclosed:
                    enclosed[key] = _cut(construct, other.line, constructs)
                cost += enclosed[key]
            score = scores[number] + _FOUND - cost
            if score >= scores[later]:
                scores[later], before[later] = score, number
    return _chain(lines, possible, constructs, scores, before)


def _scores_as_first(
    lines: list[Line], possible: list[Candidate], constructs: Constructs
) -> list[int]:
    hidden = constructs.hidden_after(-1)
    filled = next((n for n, line in enumerate(lines) if not line.blank), len(lines))
    scores: list[int] = []
    for candidate in possible:
        construct = hidden.get(candidate.line)
        cost = 0 if construct is None else _cut(construct, candidate.line, constructs)
        preamble = _PREAMBLE if filled < candidate.line else 0
        scores.append(_FOUND - cost - preamble)
    return scores


def _cut(construct: Construct, line: int, constructs: Constructs) -> int:
    return _ENCLOSED if constructs.encloses(construct, line) else _BROKEN


def _chain(
    lines: list[Line],
    possible: list[Candidate],
    constructs: Constructs,
    scores: list[int],
    before: list[int | None],
) -> list[Candidate]:
    """Follow the best chain back from its end; it is empty when that explains more."""
    best, last = 0, None
    for number, candidate in enumerate(possible):
        fits = candidate.fits_from <= len(lines) <= candidate.fits_to
        broken = constructs.open_at_end(candidate.line)
        score = scores[number] - (0 if fits else _MISFIT) - (_BROKEN if broken else 0)
        if score >= best:
            best, last = score, number
    chain: list[Candidate] = []
    while last is not None:
        chain.append(possible[last])
        last = before[last]
    return chain[::-1]


def _visible(
    possible: list[Candidate], chosen: list[Candidate], constructs: Constructs
) -> dict[int, int]:
    """Field position -> how many of its headings are chosen or stand visible in a section."""
    seen: dict[int, int] = {}
    starts = [-1, *(candidate.line for candidate in chosen)]
    section = 0
    hidden = constructs.hidden_after(-1)
    for candidate in possible:
        if section + 1 < len(starts) and candidate.line == starts[section + 1]:
            section += 1
            hidden = constructs.hidden_after(candidate.line)
            seen[candidate.field] = seen.get(candidate.field, 0) + 1
        elif candidate.line not in hidden:
            seen[candidate.field] = seen.get(candidate.field, 0) + 1
    return seen
