"""Where a case seems to belong."""

from typing import Any

import pytest

from portfolio_bot.domain.case.routes import proposed_route, recommended_route
from tests.domain.examples import (
    CONFIG,
    body_of,
    case_of,
    decided,
    decision,
    issue_of,
    world,
)


@pytest.mark.parametrize(
    ("answers", "route"),
    [
        ({"funds": "Ja"}, "portfolio"),
        ({"funds": "Nei", "groups": ["Ett team"]}, "team"),
        ({"funds": "Nei", "groups": ["Ett team", "Flere team"]}, "team"),
        ({"funds": "Nei", "groups": ["Flere team"]}, None),
        ({"funds": "Nei"}, None),
        ({}, None),
    ],
)
def test_the_first_route_whose_answers_are_given(
    answers: dict[str, Any], route: str | None
) -> None:
    """All fields of a route must speak for it; of several options any one does."""
    case = case_of(world(issue_of(body_of(answers))))
    assert recommended_route(CONFIG, case.initiative) == route


def test_a_route_without_answers_is_never_proposed() -> None:
    """What no answer points to is for people to choose."""
    routes = {"team": CONFIG.routes["team"].model_copy(update={"when": {}})}
    config = CONFIG.model_copy(update={"routes": routes})
    assert recommended_route(config, case_of(world()).initiative) is None


@pytest.mark.parametrize(
    ("answers", "bound", "route"),
    [
        ({"funds": "Nei", "groups": ["Ett team"]}, False, "team"),
        ({"funds": "Nei", "groups": ["Ett team"]}, True, None),
        ({"funds": "Ja"}, True, "portfolio"),
        ({}, True, None),
    ],
)
def test_a_bound_case_is_not_proposed_away(
    answers: dict[str, Any],
    bound: bool,  # noqa: FBT001 - a table
    route: str | None,
) -> None:
    """What a resolution binds is never advised to leave the portfolio (B7)."""
    made = (decision("bind", reason="x"),) if bound else ()
    case = case_of(world(decided(*made, answers=answers)))
    assert proposed_route(CONFIG, case) == route
