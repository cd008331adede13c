"""How the configuration's own rules are broken: words that name nothing, parts that disagree."""

from collections.abc import Iterable
from typing import NamedTuple


class Reference(NamedTuple):
    """A *word* at the key path *at* that must be one of the *known* words."""

    at: tuple[str | int, ...]
    word: str
    known: tuple[str, ...]


class UnknownReferenceError(ValueError):
    """References that name nothing; each says where it stands and what it could have been."""

    def __init__(self, references: Iterable[Reference]) -> None:
        self.references = tuple(references)
        words = ", ".join(f"«{reference.word}»" for reference in self.references)
        super().__init__(f"not defined: {words}")


class BrokenRuleError(ValueError):
    """A rule between keys is broken; ``code`` names the rule, ``at`` the key below the model.

    The sentence stands in the catalogues as ``config-<code>``, with ``params``.
    """

    def __init__(self, code: str, at: tuple[str | int, ...] = (), **params: str) -> None:
        super().__init__(code)
        self.code = code
        self.at = at
        self.params = params
