"""Every payload that the sandbox delivers is as GitHub's description of its web hooks has it."""

import pytest

from tests.sandbox.crosscheck.description import description
from tests.sandbox.crosscheck.exchanges import distinct_deliveries
from tests.sandbox.crosscheck.plays import Heard

DELIVERED = {
    "issues": (
        *("opened", "edited", "closed", "reopened"),
        *("labeled", "unlabeled", "assigned", "unassigned"),
    ),
    "issue_comment": ("created", "edited", "deleted"),
}


@pytest.mark.parametrize(
    ("event", "action"), [(event, one) for event, actions in DELIVERED.items() for one in actions]
)
def test_delivery_is_as_described(heard: Heard, event: str, action: str) -> None:
    """Each kind of delivery comes in the journeys, and validates."""
    payloads = [each["payload"] for each in heard.deliveries if each["event"] == event]
    found = distinct_deliveries(each for each in payloads if each["action"] == action)
    assert found, f"no journey delivers {event} {action}"
    faults = {one for each in found for one in description().delivery_faults(event, each)}
    assert sorted(faults) == []


def test_every_kind_is_known(heard: Heard) -> None:
    """No other kind of delivery comes than those checked here."""
    told = {(each["event"], each["payload"]["action"]) for each in heard.deliveries}
    assert told == {(event, one) for event, actions in DELIVERED.items() for one in actions}
