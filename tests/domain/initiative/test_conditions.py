"""Conditions that answers meet."""

from typing import Any

import pytest

from portfolio_bot.domain.initiative.conditions import applies
from tests.domain.examples import GOOD, body_of, case_of, issue_of, world

FUNDS = {"funds": ("Ja",)}
BOTH = {"funds": ("Ja",), "groups": ("Ett team",)}
LARGE = {"months": 24.0}


@pytest.mark.parametrize(
    ("answers", "when", "at_least", "met"),
    [
        ({"funds": "Ja"}, FUNDS, {}, True),
        ({"funds": "Nei"}, FUNDS, {}, False),
        ({}, FUNDS, {}, False),
        ({"funds": "Ja", "groups": ["Ett team", "Flere team"]}, BOTH, {}, True),
        ({"funds": "Ja", "groups": ["Flere team"]}, BOTH, {}, False),
        ({"months": "24"}, {}, LARGE, True),
        ({"months": "23,5 månedsverk"}, {}, LARGE, False),
        ({"months": "mange"}, {}, LARGE, False),
        ({"months": "501"}, {}, LARGE, False),
        ({}, {}, LARGE, False),
        ({"months": "30"}, {}, {"cost": 1.0, **LARGE}, True),
        ({"months": "30"}, FUNDS, LARGE, False),
        ({"funds": "Ja"}, FUNDS, LARGE, False),
        ({"funds": "Ja", "months": "30"}, FUNDS, LARGE, True),
        ({"funds": "Ja"}, {}, {}, False),
    ],
)
def test_what_answers_lead_to(
    answers: dict[str, Any],
    when: dict[str, tuple[str, ...]],
    at_least: dict[str, float],
    *,
    met: bool,
) -> None:
    """All choices must agree, one number suffices, and a missing or faulty answer meets nothing."""
    case = case_of(world(issue_of(body_of({**GOOD, **answers}))))
    assert applies(case.initiative, when, at_least) is met
