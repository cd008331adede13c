"""How initiatives are scored: one way for each criterion, and the terms of each formula."""

from __future__ import annotations

from typing import Any

import pytest

from portfolio_bot.domain.config import BrokenRuleError, Scoring
from tests.domain.config.samples import broken

GIVEN = {"name": "X", "given_by": ["owner"]}
IDEA = ("qualitative", "operational", "risk", "strategic", "economic")


def named(*keys: str) -> dict[str, Any]:
    """Return criteria of these ids."""
    return {key: {**GIVEN, "name": key} for key in keys}


@pytest.mark.parametrize(
    ("scoring", "code"),
    [
        ({"criteria": {"a": {"name": "A"}}}, "score-one-way"),
        ({"criteria": {"a": {**GIVEN, "field": "size"}}}, "score-one-way"),
        ({"criteria": {"a": {**GIVEN, "lowest": 5}}}, "range-reversed"),
        ({"method": "wsjf", "criteria": named("value")}, "score-terms"),
        ({"method": "idea", "criteria": named(*IDEA, "size")}, "score-terms"),
        ({"criteria": {"a": GIVEN, "b": {**GIVEN, "name": "A"}}}, "repeated-name"),
    ],
)
def test_rules_of_scoring(scoring: dict[str, Any], code: str) -> None:
    """What cannot become a score is refused."""
    error = broken(scoring=scoring)
    assert isinstance(error, BrokenRuleError)
    assert error.code == code


@pytest.mark.parametrize(
    "scoring",
    [
        {"method": "wsjf"},
        {"method": "wsjf", "criteria": named("value", "criticality", "reduction", "size")},
        {"method": "idea", "criteria": named(*IDEA, "adjustment")},
        {"criteria": named("any", "thing")},
    ],
)
def test_each_formula_has_its_terms(scoring: dict[str, Any]) -> None:
    """Nothing at all is no scoring, and the weighted mean takes any criteria."""
    assert Scoring.model_validate(scoring)
