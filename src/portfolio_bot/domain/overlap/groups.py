"""Pairs that belong together, as groups, and the words that tell so."""

from __future__ import annotations

from collections.abc import Iterable

from portfolio_bot.domain.overlap.index import Overlap

_WORDS = 5


def grouped(
    pairs: Iterable[tuple[int, int]], bound: Iterable[tuple[int, int]] = ()
) -> list[tuple[int, ...]]:
    """Join *pairs*, the strongest first, into groups of places; *bound* pairs always.

    Two groups become one when at least half of the pairs between them are there: else one that
    is a little like two others would tie together what has nothing to do with each other.
    """
    pairs, groups = list(dict.fromkeys(pairs)), dict[int, set[int]]()
    for one, other in bound:
        _join(groups, one, other)
    known = set(pairs)
    for one, other in pairs:
        first, second = groups.get(one, {one}), groups.get(other, {other})
        between = sum((min(a, b), max(a, b)) in known for a in first for b in second)
        if first is not second and 2 * between >= len(first) * len(second):
            _join(groups, one, other)
    unique = {id(group): tuple(sorted(group)) for group in groups.values()}
    return sorted(unique.values())


def _join(groups: dict[int, set[int]], one: int, other: int) -> None:
    joined = groups.get(one, {one}) | groups.get(other, {other})
    groups |= dict.fromkeys(joined, joined)


def shared_words(
    groups: Iterable[tuple[int, ...]], found: Iterable[Overlap]
) -> dict[tuple[int, ...], tuple[str, ...]]:
    """Return the words that tell each group, those of the most alike first."""
    of = {place: group for group in groups for place in group}
    words: dict[tuple[int, ...], dict[str, None]] = {group: {} for group in of.values()}
    for each in found:
        group = of.get(each.first)
        if group is not None and each.second in group:
            words[group] |= dict.fromkeys(each.words)
    return {group: tuple(told)[:_WORDS] for group, told in words.items()}
