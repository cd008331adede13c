"""Uncertainty: the worst threats, the matrix before and after responses, the opportunities."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.reported.facts import Uncertainty
from portfolio_bot.report.figures.formulas import UNACCEPTABLE, risk_factor
from portfolio_bot.report.model import Report
from portfolio_bot.report.rows.row import Row

Matrix = dict[tuple[int, int], int]
"""(probability, impact) -> how many."""


class Known(NamedTuple):
    """An open uncertainty. ``after`` is its factor once the response works, None if not said."""

    row: Row
    uncertainty: Uncertainty
    factor: int
    after: int | None
    overdue: bool

    @property
    def unacceptable(self) -> bool:
        """Whether a threat cannot be lived with as it is."""
        return self.uncertainty.side == "threat" and self.factor > UNACCEPTABLE


class Uncertainties(NamedTuple):
    """The open uncertainties of the open initiatives, the largest factor first."""

    threats: tuple[Known, ...]
    opportunities: tuple[Known, ...]
    before: Matrix
    after: Matrix
    silent: tuple[Row, ...]


def uncertainty(config: Portfolio, report: Report) -> Uncertainties:
    """Find what may happen; what nobody has assessed after a response stays where it was."""
    del config
    found = [
        _known(row, each, report.as_of)
        for row in report.open_rows
        for each in row.facts.uncertainties
        if not each.closed
    ]
    found.sort(key=_worst)
    threats = tuple(each for each in found if each.uncertainty.side == "threat")
    return Uncertainties(
        threats=threats,
        opportunities=tuple(each for each in found if each.uncertainty.side == "opportunity"),
        before=_matrix((each.uncertainty.probability, each.uncertainty.impact) for each in threats),
        after=_matrix(_after(each.uncertainty) for each in threats),
        silent=tuple(row for row in report.open_rows if not row.facts.uncertainties),
    )


def _worst(known: Known) -> tuple[int, int, int, str]:
    return -known.factor, known.row.number, len(known.uncertainty.id), known.uncertainty.id


def _known(row: Row, told: Uncertainty, as_of: date) -> Known:
    both = told.probability_after, told.impact_after
    after = risk_factor(both[0], both[1]) if both[0] and both[1] else None
    late = told.due is not None and told.due < as_of
    return Known(row, told, risk_factor(told.probability, told.impact), after, late)


def _after(told: Uncertainty) -> tuple[int, int]:
    return told.probability_after or told.probability, told.impact_after or told.impact


def _matrix(places: Iterable[tuple[int, int]]) -> Matrix:
    return dict(sorted(Counter(places).items()))
