"""The report before this one, read from its data file with as little trust as can be."""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import BaseModel, ConfigDict, FiniteFloat, ValidationError
from pydantic import Field as Declared

from portfolio_bot.report.rows.metrics import Health
from portfolio_bot.report.rows.row import OPEN, State


class Lenient(BaseModel):
    """A value that ignores what a later version may have added."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class PreviousInitiative(Lenient):
    """What the comparison needs of an initiative."""

    number: int
    title: str
    url: str
    state: State
    phase: str
    health: Health | None = None
    start: date | None = None
    end: date | None = None

    @property
    def is_open(self) -> bool:
        """Whether it was still in the portfolio's hands."""
        return self.state in OPEN


class PreviousTotals(Lenient):
    """The sums that the summary shows the change of."""

    active: int
    on_hold: int
    person_months: FiniteFloat
    delayed: int
    due: int


class Previous(Lenient):
    """An earlier edition."""

    version: Literal[1, 2] = Declared(alias="schema")
    as_of: date
    totals: PreviousTotals
    initiatives: tuple[PreviousInitiative, ...]


def read_previous(text: str) -> Previous | None:
    """Read an earlier `portfolio.json`; None when it is damaged, or of a version we do not know."""
    try:
        return Previous.model_validate_json(text)
    except ValidationError:
        return None
