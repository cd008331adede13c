"""A small configuration, and what tests change in it."""

from typing import Any

import pytest
from pydantic import ValidationError

from portfolio_bot.domain.config import Portfolio

BASE: dict[str, Any] = {
    "name": "x",
    "form": {"name": "x", "description": "x"},
    "fields": {
        "idea": {"type": "input", "label": "Idea", "part": "problem"},
        "size": {"type": "dropdown", "label": "Size", "options": [{"label": "S"}, {"label": "L"}]},
        "boxes": {"type": "checkboxes", "label": "Boxes", "options": [{"label": "a"}]},
    },
    "phases": {"open": {"name": "Open"}, "shut": {"name": "Shut", "aliases": ["Closed"]}},
    "roles": {"owner": {"name": "Owner"}},
}


def portfolio(**keys: Any) -> Portfolio:
    """Make a configuration of the small base and *keys*."""
    return Portfolio.model_validate({**BASE, **keys})


def broken(**keys: Any) -> Exception:
    """Make a configuration that must break a rule, and return the rule's error."""
    with pytest.raises(ValidationError) as caught:
        portfolio(**keys)
    error: Exception = caught.value.errors()[0]["ctx"]["error"]
    return error


def with_gate(**gate: Any) -> dict[str, Any]:
    """Return phases of which the first has the gate."""
    return {**BASE["phases"], "open": {"name": "Open", "gate": gate}}


def escalated(**keys: Any) -> dict[str, Any]:
    """Return phases of which the first has an escalation."""
    base = {"text": "x", "when": {"size": ["L"]}, "decided_by": ["owner"]}
    return with_gate(escalations={"e": {**base, **keys}})


def with_criterion(**keys: Any) -> dict[str, Any]:
    """Return phases of which the first has one criterion."""
    gate = {"criteria": {"c": {"text": "x", **keys}}}
    return {**BASE["phases"], "open": {"name": "Open", "gate": gate}}


def field(**keys: Any) -> dict[str, Any]:
    """Return the base's fields and one more."""
    return {**BASE["fields"], "more": {"type": "input", "label": "More", **keys}}
