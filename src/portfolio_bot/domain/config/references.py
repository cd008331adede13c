"""Words in the configuration that must name something else in it."""

from __future__ import annotations

from typing import NamedTuple


class Reference(NamedTuple):
    """A *word* at the key path *at* that must be one of the *known* words."""

    at: tuple[str | int, ...]
    word: str
    known: tuple[str, ...]


class UnknownReferenceError(ValueError):
    """A reference that names nothing; carries where it stands and what it could have been."""

    def __init__(self, reference: Reference) -> None:
        super().__init__(f"«{reference.word}» is not defined")
        self.reference = reference
