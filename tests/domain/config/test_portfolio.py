"""The whole configuration: which field is which part, and who is entitled."""

from typing import Any

import pytest
from pydantic import ValidationError

from portfolio_bot.domain.config import (
    Portfolio,
    RoleCommand,
)

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


CRITERION = ("phases", "open", "gate", "criteria", "c")
ESCALATION = ("phases", "open", "gate", "escalations", "e")


def test_part_leads_to_its_field() -> None:
    """The field that is a part of an initiative is found; a part not asked for is not."""
    assert portfolio().field_of("problem") == "idea"
    assert portfolio().field_of("owner") is None


@pytest.mark.parametrize(
    ("command", "may", "roles"),
    [
        ("help", {}, ("everyone",)),
        ("status", {"status": ["owner"]}, ("owner",)),
        ("stop", {}, ()),
        ("next", {"phase": ["owner"]}, ("owner",)),
        ("back", {"phase": ["owner"], "back": []}, ()),
    ],
)
def test_who_is_entitled(
    command: RoleCommand, may: dict[str, list[str]], roles: tuple[str, ...]
) -> None:
    """Help and status are for everyone, next and back follow phase, unless said otherwise."""
    assert portfolio(may=may).entitled(command) == roles


def test_a_phase_comes_before_the_portfolio() -> None:
    """What a phase says of a command, or of the one it follows, holds there and nowhere else."""
    roles = {name: {"name": name} for name in ("owner", "board", "office")}
    phases = {
        "open": {"name": "Open", "may": {"phase": ["board"], "stop": []}},
        "shut": {"name": "Shut", "may": {"back": ["office"], "help": ["office"]}},
    }
    may = {"phase": ["owner"], "next": ["office"], "stop": ["owner"], "bind": ["owner"]}
    made = portfolio(roles=roles, phases=phases, may=may)
    asked: list[tuple[RoleCommand, str | None, tuple[str, ...]]] = [
        ("next", None, ("office",)),
        ("next", "open", ("board",)),
        ("back", "open", ("board",)),
        ("stop", "open", ()),
        ("next", "shut", ("office",)),
        ("back", "shut", ("office",)),
        ("stop", "shut", ("owner",)),
        ("help", "shut", ("office",)),
        ("help", "open", ("everyone",)),
        ("unbind", "open", ("owner",)),
    ]
    for command, phase, entitled in asked:
        assert made.entitled(command, phase) == entitled


def test_who_decides_at_a_gate() -> None:
    """Those of the escalation, else those of the gate, else those of the command."""
    roles = {name: {"name": name} for name in ("owner", "board", "office")}
    phases = escalated(decided_by=["board"])
    made = portfolio(roles=roles, phases=phases, may={"phase": ["owner"], "next": ["office"]})
    assert made.deciders("open") == ("office",)
    assert made.deciders("open", command="phase") == ("owner",)
    assert made.deciders("open", "e") == ("board",)
    phases["open"]["gate"]["decided_by"] = ["owner"]
    named = portfolio(roles=roles, phases=phases)
    assert (named.deciders("open"), named.deciders("open", "e")) == (("owner",), ("board",))
