"""Bound by a resolution, and no longer."""

import pytest

from portfolio_bot.domain.documents import Quote
from portfolio_bot.domain.records.history import Kind
from tests.domain.examples import (
    ask,
    changed,
    chief,
    decided,
    decision,
    keys,
    lead,
    stranger,
    world,
)

BINDING = changed(may={"bind": ["chief"], "hold": ["chief"], "stop": ["chief"], "route": ["chief"]})
BOUND = decision("bind", reason="Stortingets vedtak 12")


def test_a_resolution_is_entered() -> None:
    """The record holds the resolution and the role; the answer quotes it."""
    outcome = ask("/bundet Stortingets vedtak 12", world(actor=chief()), BINDING)
    assert outcome.decision is not None
    made = outcome.decision
    assert (made.kind, made.reason, made.role) == ("bind", "Stortingets vedtak 12", "chief")
    assert keys(outcome) == ["bound"]
    assert Quote(text="Stortingets vedtak 12") in outcome.blocks


def test_a_case_on_hold_is_told_to_go_on() -> None:
    """A resolution can come while the case rests; what is over is not bound."""
    held = ask("/bundet x", world(decided(decision("hold")), chief()), BINDING)
    assert keys(held) == ["bound", "bound-on-hold"]
    kinds: tuple[tuple[Kind, str], ...] = (("stop", "is-stopped"), ("complete", "is-completed"))
    for kind, key in kinds:
        over = ask("/bundet x", world(decided(decision(kind)), chief()), BINDING)
        assert (keys(over), over.decision) == ([key], None)


def test_a_bound_case_is_not_bound_again() -> None:
    """It is told by what it is bound already."""
    outcome = ask("/bundet y", world(decided(BOUND), chief()), BINDING)
    assert (keys(outcome), outcome.decision) == (["already-bound", "bound-since"], None)


def test_a_resolution_that_no_longer_binds() -> None:
    """It is taken away with a reason, by those who may enter one unless others are named."""
    outcome = ask("/ubundet Opphevet", world(decided(BOUND), chief()), BINDING)
    assert outcome.decision is not None
    assert (outcome.decision.kind, outcome.decision.reason) == ("unbind", "Opphevet")
    assert keys(ask("/ubundet x", world(actor=chief()), BINDING)) == ["not-bound"]
    others = changed(may={"bind": ["chief"], "unbind": ["lead"]})
    assert keys(ask("/ubundet x", world(decided(BOUND), chief()), others))[0] == "denied"
    assert ask("/ubundet x", world(decided(BOUND), lead()), others).ok


@pytest.mark.parametrize("text", ["/vent Penger", "/stopp Penger", "/rut team Passer der"])
def test_a_bound_case_goes_on(text: str) -> None:
    """It is neither held, stopped nor sent away, and the answer says by what it is bound."""
    outcome = ask(text, world(decided(BOUND), chief()), BINDING)
    assert (keys(outcome), outcome.decision) == (["bound-goes-on", "bound-since"], None)
    loosed = decided(BOUND, decision("unbind", 2, reason="x"))
    assert ask(text, world(loosed, chief()), BINDING).ok


def test_a_route_that_stays_is_open_to_a_bound_case() -> None:
    """Only the way out is shut."""
    assert ask("/rut porteføljen Trenger penger", world(decided(BOUND), chief()), BINDING).ok


@pytest.mark.parametrize("text", ["/bundet x", "/ubundet x", "/vent x", "/stopp x"])
def test_nobody_else_binds(text: str) -> None:
    """Who has no right is told so, bound or not; one who cannot be seen is told that."""
    for actor, key in ((stranger(), "denied"), (chief("unknown"), "unknown-role")):
        outcome = ask(text, world(decided(BOUND), actor), BINDING)
        assert (keys(outcome)[0], outcome.decision) == (key, None)
