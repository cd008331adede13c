"""The open initiatives that may ask for the same as one that was opened or edited.

Only older ones are told of: so an event that is delivered again says the same, and of two alike
the later one's proposer is told, who can still join the other.
"""

from __future__ import annotations

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.initiative import read_initiative
from portfolio_bot.domain.overlap.index import Index
from portfolio_bot.domain.overlap.lexicon import Lexicon
from portfolio_bot.domain.overlap.needs import need_of
from portfolio_bot.domain.overlap.terms import Need, read_terms
from portfolio_bot.domain.snapshot import Alike, Issue, Neighbour, Snapshot


def with_alike(config: Portfolio, lexicon: Lexicon, snapshot: Snapshot) -> Snapshot:
    """Return *snapshot* with the older neighbours that are alike, the most alike first."""
    issue, repository = snapshot.issue, snapshot.repository.name
    others = [each for each in snapshot.neighbours or () if each.number < issue.number]
    needs = [_need(config, each, repository) for each in others]
    needs.append(_need(config, issue, repository))
    index = Index(read_terms(lexicon, needs), lexicon.context)
    found = index.overlaps_of(len(others), config.overlap.threshold)
    best = sorted(found, key=lambda each: (-each.score, -others[each.first].number))
    alike = (Alike(number=others[each.first].number, words=each.words) for each in best)
    return snapshot.model_copy(update={"alike": tuple(alike)[: config.overlap.shown]})


def _need(config: Portfolio, issue: Issue | Neighbour, repository: str) -> Need:
    read = read_initiative(config, issue, repository)
    return need_of(config, str(issue.number), issue.title, read.values)
