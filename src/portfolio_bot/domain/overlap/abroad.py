"""What portfolios tell each other of what theirs ask for: titles and single words, no sentences.

It is written into `deling.json` under a key of its own, an initiative a line and before all that
grows, so that it can be read where GitHub cuts a large file short.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice

from pydantic import ValidationError

from portfolio_bot.domain.overlap.lexicon import Lexicon
from portfolio_bot.domain.overlap.terms import Need, read_terms
from portfolio_bot.domain.snapshot import OpenNeed

MOST_NEEDS = 500
"""Open initiatives that are told of, the newest: a file of some 200 KB at most."""

MOST_WORDS = 40

_LONGEST_TITLE = 256
KEY = "asked_for"
_BEGINNING = f'"{KEY}": ['


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


def read_open_needs(text: str | None) -> tuple[OpenNeed, ...]:
    """Read what another portfolio's file tells; what cannot be read is passed over.

    Of a file that is cut short, the lines that are whole are read.
    """
    lines = iter((text or "").split("\n"))
    if not any(line.startswith(_BEGINNING) for line in lines):
        return ()
    return tuple(islice(_read(lines), MOST_NEEDS))


def _read(lines: Iterator[str]) -> Iterator[OpenNeed]:
    for line in lines:
        try:
            told = json.loads(line.removesuffix(","))
        except (ValueError, RecursionError):
            return
        if (found := read_open_need(told)) is not None:
            yield found


def read_open_need(told: object) -> OpenNeed | None:
    """Read what is *told* of one, as far as this version knows it; None when it cannot be read."""
    if not isinstance(told, dict):
        return None
    try:
        read = OpenNeed.model_validate({key: told.get(key) for key in OpenNeed.model_fields})
    except ValidationError:
        return None
    shown = {"title": read.title[:_LONGEST_TITLE], "words": read.words[:MOST_WORDS]}
    return read.model_copy(update=shown)
