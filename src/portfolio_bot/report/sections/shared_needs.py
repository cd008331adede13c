"""Shared needs: open initiatives that seem to ask for the same thing, across the portfolio (B10).

Rows of other portfolios can stand among them: each is known by its address.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.overlap import Index, grouped, need_of, read_terms, shared_words
from portfolio_bot.lexicon import norwegian
from portfolio_bot.report.model import Report
from portfolio_bot.report.rows.row import Row

Pair = tuple[int, int]


class SharedNeed(NamedTuple):
    """Initiatives that belong together, and the words that tell so, the most telling first.

    ``gathered`` says whether people have recorded it: of all, of some, or of none of them.
    """

    rows: tuple[Row, ...]
    words: tuple[str, ...]
    gathered: Literal["all", "some", "none"]

    @property
    def product_groups(self) -> int:
        """How many product groups ask for it."""
        return len({row.product_group for row in self.rows})


def shared_needs(config: Portfolio, report: Report) -> tuple[SharedNeed, ...]:
    """Find the needs that open initiatives share; first what most product groups ask for."""
    return find_shared(config, report.open_rows)


def find_shared(config: Portfolio, rows: Iterable[Row]) -> tuple[SharedNeed, ...]:
    """Find the needs that *rows* share; what people have gathered belongs together anyhow."""
    rows = sorted(rows, key=lambda row: (row.number, row.url))
    needs = [need_of(config, row.url, row.title, row.values) for row in rows]
    lexicon = norwegian()
    index = Index(read_terms(lexicon, needs), lexicon.context)
    found = index.every_overlap(config.overlap.threshold)
    bound = sorted(set(_gathered(rows)))
    groups = grouped(((each.first, each.second) for each in found), bound)
    words = shared_words(groups, found)
    shared = [_need(rows, group, words[group], bound) for group in groups]
    return tuple(sorted(shared, key=_order))


def _order(need: SharedNeed) -> tuple[int, int, int, str]:
    return -need.product_groups, -len(need.rows), need.rows[0].number, need.rows[0].url


def _gathered(rows: Sequence[Row]) -> Iterator[Pair]:
    """Yield the places of those that are recorded as one need; it counts whoever records it."""
    place = {_home(row): index for index, row in enumerate(rows)}
    for index, row in enumerate(rows):
        for number in row.gathered:
            other = place.get((_home(row)[0], number))
            if other is not None and other != index:
                yield min(index, other), max(index, other)


def _home(row: Row) -> tuple[str, int]:
    """Return where a row's issue is, and its number: numbers count within a repository."""
    return row.url.rpartition("/")[0], row.number


def _need(
    rows: Sequence[Row], group: tuple[int, ...], words: tuple[str, ...], bound: Iterable[Pair]
) -> SharedNeed:
    tied = {place for pair in bound for place in pair}.intersection(group)
    gathered: Literal["all", "some", "none"] = "none"
    if tied:
        gathered = "all" if len(tied) == len(group) else "some"
    return SharedNeed(tuple(rows[place] for place in group), words, gathered)
