"""The words people and templates leave where an answer should be."""

from typing import NamedTuple

from portfolio_bot.domain.forms.headings import loose, one_space
from portfolio_bot.domain.forms.nothing import NO_RESPONSE

_FILLERS = frozenset(".…-–—_?* ")


class Placeholders(NamedTuple):
    """Texts that say nothing, folded: whole lines, and headings apart from a number after them."""

    words: frozenset[str]
    headings: frozenset[str] = frozenset()

    def hold(self, text: str) -> bool:
        """Whether a text, apart from case and white space, is a placeholder or only filling."""
        folded = one_space(text).casefold()
        return folded.rstrip(":") in self.words or _FILLERS.issuperset(folded)

    def hold_heading(self, text: str) -> bool:
        """Whether a heading's text is a placeholder or a template's own sub-heading."""
        return self.hold(text) or loose(text).rstrip("0123456789").rstrip() in self.headings


FORM_PLACEHOLDERS = Placeholders(frozenset({"", "todo", "tbd", NO_RESPONSE.casefold()}))
"""What says nothing in any form."""

PORTFOLIO_PLACEHOLDERS = Placeholders(
    FORM_PLACEHOLDERS.words | {"test", "xxx", "nøkkelresultat", "draft epos", "draft avhengighet"},
    frozenset({"mål", "oppgaver", "avhengigheter"}),
)
"""With what public Norwegian portfolios' older templates hold before anybody fills them in."""
