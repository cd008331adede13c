"""The score of an initiative: its points, and what they come to by each formula."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.report.figures.scoring import points_of, rank_of, score_of
from portfolio_bot.report.rows.row import Row
from tests.report.governed import governed, made, reported
from tests.report.portfolio import decision, record

FROM_FORM = {
    "value": {"name": "Verdi", "field": "value", "weight": 3},
    "cost": {"name": "Kostnad", "field": "cost", "reversed": True},
}
IDEA = ("qualitative", "operational", "risk", "strategic", "economic", "adjustment")
WSJF = ("value", "criticality", "reduction", "size")


def given(*keys: str, **more: Any) -> dict[str, Any]:
    """Return criteria that somebody scores."""
    criterion = {"given_by": ["portfolio-office"], "lowest": 0, "highest": 9, **more}
    return {key: {"name": f"Om {key}", **criterion} for key in keys}


def row_of(config: Portfolio, answers: dict[str, str], **points: int) -> Row:
    """Return an initiative with answers, and points given by command."""
    scores = [
        decision("score", number, criterion=key, after=str(value))
        for number, (key, value) in enumerate(points.items(), start=1)
    ]
    return reported(config, made(config, 1, answers, comments=record(*scores))).rows[0]


def test_points_are_places_on_the_scale() -> None:
    """Of a question they are the place of its answer; a score needs points of all (D8)."""
    config = governed(scoring={"criteria": FROM_FORM})
    half = row_of(config, {"value": "4 – høy"})
    assert (points_of(config, half), score_of(config, half)) == ({"value": 4}, None)
    whole = row_of(config, {"value": "4 – høy", "cost": "2 – lav"})
    assert score_of(config, whole) == Fraction(3 * 4 + 1 * 4, 4)
    assert rank_of(config, whole) is None


def test_given_points_can_be_turned_as_well() -> None:
    """Little is best, on the scale of what is given by command."""
    config = governed(scoring={"criteria": given("effort", reversed=True)})
    assert score_of(config, row_of(config, {}, effort=2)) == 7


@pytest.mark.parametrize(
    ("points", "score", "rank"),
    [((5, 5, 5, 5, 3), 23, "must"), ((1, 1, 1, 1, 4, 1), 9, "could"), ((1, 1, 1, 1), None, None)],
)
def test_an_idea_has_a_sum_and_a_rank(
    points: tuple[int, ...], score: int | None, rank: str | None
) -> None:
    """The adjustment may be left out; without the others there is no score."""
    config = governed(scoring={"method": "idea", "criteria": given(*IDEA)})
    row = row_of(config, {}, **dict(zip(IDEA, points, strict=False)))
    assert (score_of(config, row), rank_of(config, row)) == (score, rank)


@pytest.mark.parametrize(("size", "score"), [(4, Fraction(15, 4)), (0, None)])
def test_the_shortest_job_comes_first(size: int, score: Fraction | None) -> None:
    """Cost of delay by size; nothing has no size."""
    config = governed(scoring={"method": "wsjf", "criteria": given(*WSJF)})
    row = row_of(config, {}, value=5, criticality=7, reduction=3, size=size)
    assert score_of(config, row) == score


def test_without_criteria_there_is_no_score() -> None:
    """Nothing to compare by is not the score nought."""
    config = governed()
    assert score_of(config, row_of(config, {})) is None
