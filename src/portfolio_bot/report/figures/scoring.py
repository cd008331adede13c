"""The score of an initiative: its points by criterion, and what they come to by the formula."""

from __future__ import annotations

from fractions import Fraction

from portfolio_bot.domain.config import ADJUSTMENT, Portfolio, ScoreCriterion
from portfolio_bot.report.figures.formulas import Idea, Rank, idea_rank, weighted_mean, wsjf
from portfolio_bot.report.rows.row import Row


def points_of(config: Portfolio, row: Row) -> dict[str, int]:
    """Return the points of *row*, of the criteria that it has any of."""
    found = {key: _points(config, row, key, c) for key, c in config.scoring.criteria.items()}
    return {key: points for key, points in found.items() if points is not None}


def score_of(config: Portfolio, row: Row) -> Fraction | None:
    """Return the score of *row*, more is better; None while points are missing, or without a size.

    A score of half the criteria would say more of who has answered than of the initiative.
    """
    criteria, points = config.scoring.criteria, points_of(config, row)
    needed = [key for key in criteria if config.scoring.method != "idea" or key != ADJUSTMENT]
    if not needed or not all(key in points for key in needed):
        return None
    match config.scoring.method:
        case "idea":
            return Fraction(Idea(**points).score)
        case "wsjf":
            parts = (points["value"], points["criticality"], points["reduction"])
            return wsjf(*parts, points["size"])
        case "weighted":
            return weighted_mean(
                (Fraction(_turned(config, criteria[key], points[key])), criteria[key].weight)
                for key in needed
            )


def rank_of(config: Portfolio, row: Row) -> Rank | None:
    """Return the step of priority that the score of an idea speaks for; None by other formulas."""
    score = score_of(config, row) if config.scoring.method == "idea" else None
    return None if score is None else idea_rank(round(score))


def _points(config: Portfolio, row: Row, key: str, criterion: ScoreCriterion) -> int | None:
    """Return the place of the answer on its scale, from 1, or what was given by command."""
    if criterion.field is None:
        return row.scores[key].points if key in row.scores else None
    labels = [option.label for option in config.fields[criterion.field].options]
    chosen = row.values.get(criterion.field)
    return labels.index(chosen) + 1 if isinstance(chosen, str) and chosen in labels else None


def _turned(config: Portfolio, criterion: ScoreCriterion, points: int) -> int:
    """Return *points* such that more is better."""
    if not criterion.reversed:
        return points
    if criterion.field is None:
        return criterion.lowest + criterion.highest - points
    return 1 + len(config.fields[criterion.field].options) - points
