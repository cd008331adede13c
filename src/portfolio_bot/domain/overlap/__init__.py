"""Initiatives that ask for the same thing: found by the words that they share."""

from portfolio_bot.domain.overlap.index import Index, Overlap
from portfolio_bot.domain.overlap.lexicon import Lexicon, lexicon_of
from portfolio_bot.domain.overlap.terms import Need, read_terms

__all__ = ["Index", "Lexicon", "Need", "Overlap", "lexicon_of", "read_terms"]
