"""What other portfolios tell of what theirs ask for, read from their files.

It stands in `deling.json` under a key of its own, an initiative a line and before all that grows,
so that it can be read where GitHub cuts a large file short.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import islice

from pydantic import ValidationError

from portfolio_bot.domain.snapshot import OpenNeed

MOST_NEEDS = 500
"""Open initiatives that are told of, the newest: a file of some 200 KB at most."""

MOST_WORDS = 40

_LONGEST_TITLE = 256
_NUMBERS = 2**31
KEY = "asked_for"
_BEGINNING = f'"{KEY}": ['


def read_open_needs(text: str | None) -> tuple[OpenNeed, ...]:
    """Read what another portfolio's file tells; what cannot be read is passed over.

    Of a file that is cut short, the lines that are whole are read.
    """
    lines = (line.strip() for line in (text or "").split("\n"))
    if not any(line.startswith(_BEGINNING) for line in lines):
        return ()
    needs: dict[int, OpenNeed] = {}
    for each in islice(_read(lines), MOST_NEEDS):
        needs.setdefault(each.number, each)
    return tuple(needs.values())


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
    if not 0 < read.number < _NUMBERS:
        return None
    shown = {"title": read.title[:_LONGEST_TITLE], "words": read.words[:MOST_WORDS]}
    return read.model_copy(update=shown)
