"""Every REST request and answer of the journeys is as GitHub's OpenAPI description has it."""

import re

import pytest
from werkzeug.exceptions import HTTPException
from werkzeug.routing import Map, Rule

from portfolio_bot.demo.stage import BOT_TOKEN
from portfolio_bot.sandbox.rest import ROUTES
from tests.sandbox.crosscheck.description import FALSE_ALARMS, description, true_faults
from tests.sandbox.crosscheck.exchanges import Exchange, distinct
from tests.sandbox.crosscheck.plays import Heard

OPERATIONS = [f"{method} {rule}" for method, rule, _ in ROUTES if not rule.startswith("/_sandbox/")]
_RULES = Map(
    [Rule(rule, methods=[method], endpoint=f"{method} {rule}") for method, rule, _ in ROUTES],
    merge_slashes=False,
    strict_slashes=False,
)


def by_route(heard: Heard) -> dict[str, list[Exchange]]:
    """Return the distinct REST exchanges by the sandbox's route."""
    found: dict[str, list[Exchange]] = {}
    for each in distinct(heard.rest):
        found.setdefault(_route(each), []).append(each)
    return found


def _route(each: Exchange) -> str:
    try:
        return str(_RULES.bind("sandbox").match(each.request.path, each.request.method)[0])
    except HTTPException:
        return "none"


@pytest.fixture(scope="session")
def exchanges(heard: Heard) -> dict[str, list[Exchange]]:
    """Sort what was said once for all operations."""
    return by_route(heard)


@pytest.fixture(scope="session")
def faults(exchanges: dict[str, list[Exchange]]) -> dict[str, list[str]]:
    """Check each exchange once; false alarms are among what is found."""
    return {
        route: [fault for each in said for fault in description().faults(each)]
        for route, said in exchanges.items()
    }


@pytest.mark.parametrize("operation", OPERATIONS)
def test_operation_is_as_described(faults: dict[str, list[str]], operation: str) -> None:
    """Each operation that the sandbox serves is played, and validates in both directions."""
    assert operation in faults, f"no journey calls {operation}"
    assert true_faults(faults[operation]) == []


def test_nothing_else_is_asked(exchanges: dict[str, list[Exchange]]) -> None:
    """The journeys ask for no operation that the sandbox does not serve."""
    assert [each.request.path for each in exchanges.get("none", [])] == []


def test_bot_speaks_rest(heard: Heard) -> None:
    """What the bot itself asks over REST is among what is checked."""
    asked = {
        re.sub(r"^/repos/[^/]+/[^/]+/(\w+).*", r"\1", each.request.path)
        for each in heard.rest
        if each.request.headers.get("user-agent") == "portfolio-bot"
        and BOT_TOKEN in each.request.headers["authorization"]
    }
    assert asked == {"actions", "contents"}


def test_false_alarms_are_needed(faults: dict[str, list[str]]) -> None:
    """Every false alarm that is allowed by name still comes, and has its reason."""
    told = {fault for found in faults.values() for fault in found}
    unheard = [one for one in FALSE_ALARMS if not any(re.fullmatch(one, each) for each in told)]
    assert unheard == []
    assert all(FALSE_ALARMS.values())
