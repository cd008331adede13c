"""Who carries a case through a gate."""

from typing import Any

import pytest

from portfolio_bot.domain.rights.authority import (
    Leave,
    approval_of,
    deciders,
    escalation_of,
    leave,
)
from portfolio_bot.domain.rights.permissions import Denied, Unknown
from portfolio_bot.domain.snapshot import Actor
from tests.domain.examples import (
    CONFIG,
    GOOD,
    body_of,
    case_of,
    chief,
    decided,
    decision,
    gated,
    issue_of,
    lead,
    stranger,
    world,
)

ESCALATIONS = {
    "funds": {"text": "Penger.", "when": {"funds": ["Ja"]}, "decided_by": ["chief"]},
    "size": {"text": "Stort.", "at_least": {"months": 24}, "decided_by": ["keeper", "chief"]},
}
ESCALATED = gated(escalations=ESCALATIONS)


def case(**answers: Any) -> Any:
    """Return a case with *answers*."""
    return case_of(world(issue_of(body_of({**GOOD, **answers}))), ESCALATED)


@pytest.mark.parametrize(
    ("answers", "escalation", "roles"),
    [
        ({}, None, ("lead", "chief")),
        ({"funds": "Nei", "months": "3"}, None, ("lead", "chief")),
        ({"funds": "Ja"}, "funds", ("chief",)),
        ({"months": "24"}, "size", ("keeper", "chief")),
        ({"funds": "Ja", "months": "24"}, "funds", ("chief",)),
    ],
)
def test_the_first_escalation_that_applies(
    answers: dict[str, str], escalation: str | None, roles: tuple[str, ...]
) -> None:
    """It takes the decision from those who have it as a rule; without one they keep it."""
    initiative = case(**answers).initiative
    assert escalation_of(ESCALATED, initiative, "start") == escalation
    assert deciders(ESCALATED, initiative, "start") == roles


@pytest.mark.parametrize(
    ("actor", "answers", "found"),
    [
        (lead(), {}, Leave(role="lead")),
        (lead(), {"funds": "Ja"}, Leave(role="lead", escalation="funds", conditional=True)),
        (chief(), {"funds": "Ja"}, Leave(role="chief", escalation="funds")),
        (stranger(), {}, Denied(roles=("lead", "chief"))),
        (stranger(), {"funds": "Ja"}, Denied(roles=("chief",))),
        (chief("unknown"), {"funds": "Ja"}, Unknown(roles=("chief",))),
    ],
)
def test_who_lets_a_case_out(
    actor: Actor, answers: dict[str, str], found: Leave | Denied | Unknown
) -> None:
    """Those who decide as a rule approve what is escalated; others are told who may."""
    assert leave(ESCALATED, actor, case(**answers), "start") == found


def test_the_gates_own_deciders_come_before_the_commands() -> None:
    """Where a gate names who decides, nobody else does."""
    assert deciders(CONFIG, case().initiative, "konsept") == ("chief",)
    assert leave(CONFIG, lead(), case(), "konsept", "phase") == Denied(roles=("chief",))


def test_an_approval_counts_while_its_escalation_applies() -> None:
    """When the answers come to lead elsewhere, or nowhere, it waits for nobody."""
    made = decision("approve", phase="start", after="funds")
    for answers, found in (({"funds": "Ja"}, made), ({"months": "24"}, None), ({}, None)):
        issue = decided(made, answers={**GOOD, **answers})
        assert approval_of(ESCALATED, case_of(world(issue), ESCALATED)) == found
    assert approval_of(ESCALATED, case(funds="Ja")) is None
