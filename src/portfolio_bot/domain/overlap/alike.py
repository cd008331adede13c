"""The open initiatives that may ask for the same as one that was opened or edited.

Only older ones of its own portfolio are told of: so an event that is delivered again says the
same, and of two alike the later one's proposer is told, who can still join the other. Other
portfolios tell what they have in their own time.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.initiative.reading import read_initiative
from portfolio_bot.domain.overlap.abroad import need_abroad
from portfolio_bot.domain.overlap.index import Index
from portfolio_bot.domain.overlap.lexicon import Lexicon
from portfolio_bot.domain.overlap.needs import need_of
from portfolio_bot.domain.overlap.terms import Need, read_terms
from portfolio_bot.domain.snapshot import Alike, Issue, Neighbour, Snapshot


class _Other(NamedTuple):
    need: Need
    told: Alike


def with_alike(config: Portfolio, lexicon: Lexicon, snapshot: Snapshot) -> Snapshot:
    """Return *snapshot* with the others that are alike, the most alike first."""
    others = [*_neighbours(config, snapshot), *_abroad(snapshot)]
    needs = [each.need for each in others]
    needs.append(_need(config, snapshot.issue, snapshot.repository.name))
    index = Index(read_terms(lexicon, needs), lexicon.context)
    found = index.overlaps_of(len(others), config.overlap.threshold)
    best = sorted(found, key=lambda each: (-each.score, each.first))[: config.overlap.shown]
    alike = (others[each.first].told.model_copy(update={"words": each.words}) for each in best)
    return snapshot.model_copy(update={"alike": tuple(alike)})


def _neighbours(config: Portfolio, snapshot: Snapshot) -> Iterator[_Other]:
    """Yield the older ones of the same portfolio, the newest first."""
    repository = snapshot.repository.name
    older = (each for each in snapshot.neighbours or () if each.number < snapshot.issue.number)
    for each in sorted(older, key=lambda each: -each.number):
        yield _Other(_need(config, each, repository), Alike(number=each.number, words=()))


def _abroad(snapshot: Snapshot) -> Iterator[_Other]:
    for portfolio, needs in snapshot.elsewhere.items():
        for each in needs:
            told = Alike(number=each.number, words=(), portfolio=portfolio, title=each.title)
            yield _Other(need_abroad(f"{portfolio}#{each.number}", each), told)


def _need(config: Portfolio, issue: Issue | Neighbour, repository: str) -> Need:
    read = read_initiative(config, issue, repository)
    return need_of(config, str(issue.number), issue.title, read.values)
