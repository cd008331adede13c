"""Which of the known words was probably meant."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


def nearest(word: str, known: Iterable[str]) -> str | None:
    """Find the known word most like *word*, letter case aside; None when none is near."""
    by_fold = {candidate.casefold(): candidate for candidate in known}
    close = get_close_matches(word.casefold()[:100], by_fold, n=1, cutoff=0.6)
    return by_fold[close[0]] if close else None
