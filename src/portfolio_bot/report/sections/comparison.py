"""Those that may be chosen, side by side: the same criteria for each, with why (E8, E9, D8)."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from portfolio_bot.domain.config import Portfolio, ScoreCriterion
from portfolio_bot.report.figures.formulas import Rank
from portfolio_bot.report.figures.order import start_phase, urgency
from portfolio_bot.report.figures.scoring import points_of, rank_of, score_of
from portfolio_bot.report.model import Report
from portfolio_bot.report.rows.row import Row, Score


class Compared(NamedTuple):
    """An initiative and its points, in the criteria's order; None where there are none."""

    row: Row
    points: tuple[int | None, ...]
    score: float | None
    rank: Rank | None


class Reason(NamedTuple):
    """Why somebody gave an initiative these points."""

    row: Row
    criterion: ScoreCriterion
    score: Score


class Comparison(NamedTuple):
    """The open initiatives that are not started yet, the highest score first."""

    criteria: tuple[ScoreCriterion, ...]
    compared: tuple[Compared, ...]
    reasons: tuple[Reason, ...]

    @property
    def unscored(self) -> int:
        """How many lack points."""
        return sum(each.score is None for each in self.compared)


def comparison(config: Portfolio, report: Report) -> Comparison:
    """Compare the open initiatives in the phases before the work starts."""
    order, criteria = config.phase_ids(), config.scoring.criteria
    early = order[: order.index(start_phase(config))]
    rows = [row for row in report.open_rows if row.phase in early]
    scores = {row.number: score_of(config, row) for row in rows}
    rows.sort(key=lambda row: (-(scores[row.number] or Fraction(-1000)), *urgency(config, row)))
    return Comparison(
        criteria=tuple(criteria.values()),
        compared=tuple(_compared(config, row, scores[row.number]) for row in rows),
        reasons=tuple(
            Reason(row, criterion, row.scores[key])
            for row in rows
            for key, criterion in criteria.items()
            if criterion.given_by and key in row.scores
        ),
    )


def _compared(config: Portfolio, row: Row, score: Fraction | None) -> Compared:
    points = points_of(config, row)
    return Compared(
        row=row,
        points=tuple(points.get(key) for key in config.scoring.criteria),
        score=None if score is None else float(round(score, 2)),
        rank=rank_of(config, row),
    )
