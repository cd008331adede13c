"""Which needs share words that few others use: an inverted index, and how alike two needs are."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence, Set
from math import fsum, log, sqrt
from typing import NamedTuple

from portfolio_bot.domain.overlap.terms import Terms

_FEWEST = 200
"""As many needs there are at least when a word's rarity is judged: of five needs, those two that
share a word are no sign of its being common."""

_COMMON = 60
"""Needs that share a word at most for it to bring two of them together. What is more common still
counts in how alike two are; so ten thousand needs take seconds, and not hours."""

_SHARED = 2
"""Roots that two needs have in common at least."""

_CONTEXT = 0.4
"""What a word for who, where or how counts outside a title, beside one for what."""

_TOLD = 4


class Overlap(NamedTuple):
    """Two needs, by their places, that ask for the same; ``score`` is from 0 to 1.

    ``words`` are of the second, and the first has them too: the most telling first.
    """

    first: int
    second: int
    score: float
    words: tuple[str, ...]


class _Vector(NamedTuple):
    weights: dict[str, float]
    shown: dict[str, str]


class Index:
    """The needs, and which of them use which root."""

    def __init__(self, terms: Sequence[Terms], context: Set[str]) -> None:
        used = Counter(root for each in terms for root in each.counts)
        total = max(len(terms), _FEWEST)
        rarity = {root: 1 + log((1 + total) / (1 + count)) for root, count in used.items()}
        self._vectors = [_vector(each, rarity, context) for each in terms]
        self._users: dict[str, list[int]] = defaultdict(list)
        for place, each in enumerate(terms):
            for root in each.counts:
                if 1 < used[root] <= _COMMON:
                    self._users[root].append(place)

    def overlaps_of(self, place: int, threshold: float) -> Iterator[Overlap]:
        """Find the needs before *place* that are at least as like it as *threshold*."""
        near = Counter(
            other
            for root in self._vectors[place].weights
            for other in self._users.get(root, ())
            if other < place
        )
        for other, shared in near.items():
            if shared >= _SHARED and (score := self._alike(other, place)) >= threshold:
                yield Overlap(other, place, score, self._words(other, place))

    def every_overlap(self, threshold: float) -> list[Overlap]:
        """Find all pairs that are at least as alike as *threshold*, the most alike first."""
        places = range(len(self._vectors))
        found = (each for place in places for each in self.overlaps_of(place, threshold))
        return sorted(found, key=lambda each: (-each.score, each.first, each.second))

    def _alike(self, first: int, second: int) -> float:
        one, other = self._vectors[first].weights, self._vectors[second].weights
        small, large = (one, other) if len(one) < len(other) else (other, one)
        return round(fsum(small[root] * large[root] for root in small.keys() & large.keys()), 3)

    def _words(self, first: int, second: int) -> tuple[str, ...]:
        one, other = self._vectors[first], self._vectors[second]
        shared = one.weights.keys() & other.weights.keys()
        telling = sorted(shared, key=lambda root: (-one.weights[root] * other.weights[root], root))
        return tuple(dict.fromkeys(other.shown[root] for root in telling))[:_TOLD]


def _vector(terms: Terms, rarity: dict[str, float], context: Set[str]) -> _Vector:
    weights = {root: (1 + log(count)) * rarity[root] for root, count in terms.counts.items()}
    for root in context & weights.keys() - terms.titled:
        weights[root] *= _CONTEXT
    length = sqrt(fsum(weight * weight for weight in weights.values())) or 1.0
    return _Vector({root: weight / length for root, weight in weights.items()}, terms.shown)
