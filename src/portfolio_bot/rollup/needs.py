"""Open initiatives of several portfolios that seem to ask for the same, by what each tells."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pydantic import Field as Declared

from portfolio_bot.domain.frozen import Frozen
from portfolio_bot.domain.overlap import Index, grouped, need_abroad, read_terms, shared_words
from portfolio_bot.domain.snapshot import OpenNeed
from portfolio_bot.lexicon import norwegian
from portfolio_bot.rollup.initiative import Initiative


class SharedNeed(Frozen):
    """Open initiatives of several portfolios that seem to ask for the same."""

    initiatives: tuple[Initiative, ...] = Declared(description="They, in the portfolios' order.")
    words: tuple[str, ...] = Declared(
        description="Words that they share, the most telling first: the reason."
    )


def shared_needs(
    told: Mapping[str, Sequence[OpenNeed]], running: Sequence[Initiative], threshold: float
) -> tuple[SharedNeed, ...]:
    """Find what those *running* share across portfolios, which have *told* what theirs ask for.

    Two of one portfolio are for its own report. Those of the same name are listed apart.
    """
    needs = {key: {each.number: each for each in some} for key, some in told.items()}
    compared = [each for each in running if each.number in needs.get(each.portfolio, {})]
    index = _index([(each, needs[each.portfolio][each.number]) for each in compared])
    found = [
        each
        for each in index.every_overlap(threshold)
        if compared[each.first].portfolio != compared[each.second].portfolio
    ]
    groups = grouped((each.first, each.second) for each in found)
    words = shared_words(groups, found)
    return tuple(
        SharedNeed(
            initiatives=tuple(compared[place] for place in group),
            words=words[group],
        )
        for group in groups
        if len({name_of(compared[place]) for place in group}) > 1
    )


def name_of(initiative: Initiative) -> str:
    """Return an initiative's name, as one that is written a little otherwise has it too."""
    return " ".join(initiative.title.casefold().split())


def _index(needs: Sequence[tuple[Initiative, OpenNeed]]) -> Index:
    lexicon = norwegian()
    return Index(
        read_terms(lexicon, [need_abroad(i.url, told) for i, told in needs]), lexicon.context
    )
