"""Initiatives that ask for the same thing: found by the words that they share."""

from portfolio_bot.domain.overlap.abroad import need_abroad, open_needs
from portfolio_bot.domain.overlap.alike import with_alike
from portfolio_bot.domain.overlap.groups import grouped, shared_words
from portfolio_bot.domain.overlap.index import Index, Overlap
from portfolio_bot.domain.overlap.lexicon import Lexicon, lexicon_of
from portfolio_bot.domain.overlap.needs import need_of
from portfolio_bot.domain.overlap.terms import Need, read_terms

__all__ = [
    "Index",
    "Lexicon",
    "Need",
    "Overlap",
    "grouped",
    "lexicon_of",
    "need_abroad",
    "need_of",
    "open_needs",
    "read_terms",
    "shared_words",
    "with_alike",
]
