"""What texts are about: their words by root, and the words that compounds are made of."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from portfolio_bot.domain.overlap.lexicon import Lexicon

_WORD = re.compile(r"[^\W\d_]+[0-9]?")
_SHORTEST = 3
_LONGEST_WORD = 60
"""Letters; what is longer is no word, and to take it apart would have no end."""

_PART = 4
"""Letters that a part of a compound has at least; shorter ones are found by chance."""

LONGEST = 6_000
"""Characters of a text that are read: what is asked for stands in the beginning."""


class Need(NamedTuple):
    """What an initiative asks for. ``key`` tells it from all others: its address."""

    key: str
    title: str
    text: str


class Terms(NamedTuple):
    """How often each root stands in a need; ``shown`` has a word of the text for each.

    ``titled`` are the roots of the title.
    """

    counts: dict[str, int]
    shown: dict[str, str]
    titled: frozenset[str]


def read_terms(lexicon: Lexicon, needs: Iterable[Need]) -> list[Terms]:
    """Read the terms of *needs*. A compound counts for its parts too, if others use those."""
    words = [(_words(need.title), _words(need.text[:LONGEST])) for need in needs]
    known = {word for each in words for part in each for word in part}
    splitter = _Splitter(lexicon, known)
    return [_terms(splitter, title, text) for title, text in words]


def _words(text: str) -> list[str]:
    found = _WORD.findall(text)
    words = (each for each in found if len(each) <= _LONGEST_WORD)
    return [each.casefold() for each in words if len(each) >= _SHORTEST or each.isupper()]


def _terms(splitter: _Splitter, title: list[str], text: list[str]) -> Terms:
    counts: Counter[str] = Counter()
    shown: dict[str, str] = {}
    for word in (*title, *text):
        for root in splitter.roots(word):
            counts[root] += 1
            shown.setdefault(root, word)
    titled = frozenset(root for word in title for root in splitter.roots(word))
    return Terms(dict(counts), shown, titled)


class _Splitter:
    """Finds the roots of words; compounds are split where both parts are *known* words."""

    def __init__(self, lexicon: Lexicon, known: set[str]) -> None:
        self._lexicon = lexicon
        self._words = {word for word in known | lexicon.words if len(word) >= _PART}
        self._stems = {lexicon.stem(word) for word in self._words}
        self._found: dict[str, tuple[str, ...]] = {}

    def roots(self, word: str) -> tuple[str, ...]:
        """Return the roots of *word* that say something, its own first."""
        if word not in self._found:
            self._found[word] = tuple(dict.fromkeys(self._roots(word)))
        return self._found[word]

    def _roots(self, word: str) -> Iterable[str]:
        root = self._lexicon.root(word)
        if root in self._lexicon.stop:
            return
        yield root
        split = self._split(word)
        for part in split or ():
            yield from self.roots(part)

    def _split(self, word: str) -> tuple[str, str] | None:
        """Split *word* so that its shorter part is as long as can be; None for no compound."""
        places = range(_PART, len(word) - _PART + 1)
        for place in sorted(places, key=lambda each: abs(2 * each - len(word))):
            left, right = word[:place], word[place:]
            if self._lexicon.stem(right) in self._stems and (first := self._first(left)):
                return first, right
        return None

    def _first(self, left: str) -> str | None:
        """Return the word that *left* is as the first part, perhaps with a letter to bind it."""
        if left in self._words or left in self._stems:
            return left
        bare = left[:-1]
        if left[-1] in "se" and len(bare) >= _PART and bare in self._words:
            return bare
        return None
