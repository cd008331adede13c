"""The configuration of a roll-up: which portfolios are read, and which areas they belong to."""

from typing import Self

from pydantic import Field as Declared
from pydantic import PositiveInt, model_validator

from portfolio_bot.domain.config.fields import Id, Line, RepositoryName
from portfolio_bot.domain.config.keys import Language
from portfolio_bot.domain.config.overlap import THRESHOLD, Likeness
from portfolio_bot.domain.config.places import FilePath
from portfolio_bot.domain.config.references import (
    BrokenRuleError,
    Reference,
    UnknownReferenceError,
)
from portfolio_bot.domain.frozen import Frozen


class Area(Frozen):
    """A part of the organisation that gets a report of its own."""

    name: Line = Declared(description="The area's name, the heading of its report.")
    aliases: tuple[Line, ...] = Declared(
        default=(), description="Other names that initiatives may give it."
    )


class Member(Frozen):
    """One portfolio of a roll-up, and where its `deling.json` is."""

    name: Line | None = Declared(
        default=None, description="What it is called here. Left out: as it calls itself."
    )
    repository: RepositoryName | None = Declared(
        default=None, description="The repository that holds it, as owner/name."
    )
    path: FilePath = Declared(
        default="portefolje/deling.json", description="The file's path in that repository."
    )
    folder: Line | None = Declared(
        default=None, description="A folder on this machine that holds it, in place of those."
    )
    area: Id | None = Declared(
        default=None,
        description="The area that it belongs to, where an initiative does not name one.",
    )

    @model_validator(mode="after")
    def _has_one_source(self) -> Self:
        if (self.repository is None) == (self.folder is None):
            raise BrokenRuleError("source-one-way")
        return self


class Rollup(Frozen):
    """The configuration of one roll-up of several portfolios."""

    title: Line = Declared(
        default="Samlet porteføljerapport", description="The heading of the report of all."
    )
    language: Language = Declared(default="nb", description="The language of the reports.")
    folder: FilePath = Declared(
        default="samlet", description="Folder of the repository that the Action writes to."
    )
    areas: dict[Id, Area] = Declared(
        default={}, description="The areas, by id, in the order of the report."
    )
    portfolios: dict[Id, Member] = Declared(
        min_length=1, description="The portfolios, by id, in the order of the report."
    )
    old_after_days: PositiveInt = Declared(
        default=14, description="Days after which a portfolio's figures are told to be old."
    )
    threshold: Likeness = Declared(
        default=THRESHOLD,
        description="How alike two initiatives must be to count as asking for the same, from 0 to "
        "1. They are compared where both portfolios share what theirs ask for.",
    )
    rows: PositiveInt = Declared(default=200, description="Rows a table shows at most.")

    @model_validator(mode="after")
    def _areas_are_known(self) -> Self:
        known = tuple(self.areas)
        unknown = [
            Reference(("portfolios", key, "area"), member.area, known)
            for key, member in self.portfolios.items()
            if member.area is not None and member.area not in known
        ]
        if unknown:
            raise UnknownReferenceError(unknown)
        return self

    def area_named(self, word: str | None) -> str | None:
        """Return the id of the area of that name or alias; None when there is none."""
        wanted = (word or "").strip().casefold()
        for key, area in self.areas.items():
            if wanted in map(str.casefold, (area.name, *area.aliases)):
                return key
        return None
