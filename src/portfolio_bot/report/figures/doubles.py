"""Benefits that may be the same, counted in two initiatives (T8).

Two are alike when they are measured by the same indicator in the same unit, or when their names
are of the same words, whatever their order, their endings and the small words between them.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence

from portfolio_bot.domain.reported.facts import Benefit

_STEM = 6
"""Letters of a word that count; what follows is taken for an ending."""

_SHORTEST = 3
"""Shorter words say nothing of what a benefit is."""


def alike(benefits: Sequence[tuple[int, Benefit]]) -> tuple[tuple[int, ...], ...]:
    """Return groups of places in *benefits*, each with its initiative's number, that are alike.

    A group spans two initiatives at least; groups come by their first place. Linear in time.
    """
    parent = list(range(len(benefits)))
    first: dict[Hashable, int] = {}
    for place, (_, benefit) in enumerate(benefits):
        for sign in _signs(benefit):
            parent[_root(parent, place)] = _root(parent, first.setdefault(sign, place))
    groups: dict[int, list[int]] = {}
    for place in range(len(benefits)):
        groups.setdefault(_root(parent, place), []).append(place)
    found = (group for group in groups.values() if len({benefits[at][0] for at in group}) > 1)
    return tuple(sorted(tuple(group) for group in found))


def _root(parent: list[int], place: int) -> int:
    while parent[place] != place:
        parent[place] = parent[parent[place]]
        place = parent[place]
    return place


def _signs(benefit: Benefit) -> Iterator[Hashable]:
    """Yield what another benefit must share to be alike."""
    if name := _stems(benefit.name):
        yield "name", name
    if benefit.indicator and benefit.unit and (indicator := _stems(benefit.indicator)):
        yield "indicator", indicator, benefit.unit


def _stems(text: str) -> frozenset[str]:
    """Return what counts of the words of *text*."""
    words = "".join(char if char.isalnum() else " " for char in text.casefold()).split()
    telling = (word for word in words if len(word) >= _SHORTEST or word.isdigit())
    return frozenset(word[:_STEM] for word in telling)
