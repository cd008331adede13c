"""What makes two words the same: stems, endings, and words that mean the same."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

_LONG_ENOUGH = 3
_MOST_STEMS = 3

Stem = Callable[[str], str]


class Lexicon(NamedTuple):
    """What is known of a language.

    ``same`` maps the root of a word to that of the first word that means the same; ``stop`` are
    roots of words that say nothing, ``context`` those that say less: who, where and how.
    ``words`` are all that the lists name, as they are written. ``endings`` are pairs: how a stem
    ends, and what that becomes.
    """

    stem: Stem
    endings: tuple[tuple[str, str], ...]
    same: dict[str, str]
    stop: frozenset[str]
    context: frozenset[str]
    words: frozenset[str]

    def root(self, word: str) -> str:
        """Return the root of *word*, the same for all words that mean the same."""
        root = _root(self.stem, self.endings, word)
        return self.same.get(root, root)


def lexicon_of(
    stem: Stem,
    *,
    stop: Iterable[str],
    context: Iterable[str],
    endings: Iterable[tuple[str, str]],
    same: Iterable[Iterable[str]],
) -> Lexicon:
    """Make a lexicon of words as people write them; lists of *same* that share a word are one."""
    stop, context, endings = tuple(stop), tuple(context), tuple(endings)
    same = [tuple(words) for words in same]
    joined: dict[str, str] = {}
    for words in same:
        roots = [_root(stem, endings, word) for word in words]
        first = next((joined[root] for root in roots if root in joined), roots[0])
        old = {joined.get(root, root) for root in roots}
        joined |= {root: first for root, now in joined.items() if now in old}
        joined |= dict.fromkeys(roots, first)
    bare = Lexicon(stem, endings, joined, frozenset(), frozenset(), frozenset())
    return bare._replace(
        stop=frozenset(bare.root(word) for word in stop),
        context=frozenset(bare.root(word) for word in context),
        words=frozenset(word for words in (*same, context) for word in words),
    )


def _root(stem: Stem, endings: Iterable[tuple[str, str]], word: str) -> str:
    """Stem *word* until nothing more falls off, then even out its ending."""
    for _ in range(_MOST_STEMS):
        shorter = stem(word)
        if shorter == word or len(shorter) < _LONG_ENOUGH:
            break
        word = shorter
    for ending, becomes in endings:
        if word.endswith(ending) and len(word) - len(ending) >= _LONG_ENOUGH:
            word = word[: len(word) - len(ending)] + becomes
    return word
