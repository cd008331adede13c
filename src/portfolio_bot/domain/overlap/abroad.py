"""What a portfolio tells others of what its initiatives ask for: titles and single words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from portfolio_bot.domain.open_needs import MOST_NEEDS, MOST_WORDS
from portfolio_bot.domain.overlap.lexicon import Lexicon
from portfolio_bot.domain.overlap.terms import Need, read_terms
from portfolio_bot.domain.snapshot import OpenNeed


def open_needs(lexicon: Lexicon, needs: Sequence[Need]) -> tuple[OpenNeed, ...]:
    """Return what is told of *needs*, whose keys are issue numbers; the newest come first.

    Told are the words that stand in a text most often, in the alphabet's order: what was said
    with them is not.
    """
    newest = sorted(needs, key=lambda need: -int(need.key))[:MOST_NEEDS]
    bare = [need._replace(title="") for need in newest]
    told = zip(newest, read_terms(lexicon, bare), strict=True)
    return tuple(
        OpenNeed(number=int(need.key), title=need.title, words=_words(terms.counts, terms.shown))
        for need, terms in told
    )


def _words(counts: dict[str, int], shown: dict[str, str]) -> tuple[str, ...]:
    often: Counter[str] = Counter()
    for root, count in counts.items():
        often[shown[root]] = max(often[shown[root]], count)
    return tuple(sorted(word for word, _ in often.most_common(MOST_WORDS)))


def need_abroad(key: str, told: OpenNeed) -> Need:
    """Return what another portfolio has *told* as a need of that *key*."""
    return Need(key, told.title, " ".join(told.words))
