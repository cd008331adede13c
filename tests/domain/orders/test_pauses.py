"""On hold, stopped, and going on again."""

import pytest

from portfolio_bot.domain.documents import Quote
from portfolio_bot.domain.history import Kind
from tests.domain.examples import ask, chief, decided, decision, keys, stranger, world


@pytest.mark.parametrize(("text", "kind"), [("/vent", "hold"), ("/stopp", "stop")])
def test_a_running_case_is_paused(text: str, kind: Kind) -> None:
    """A reason is recorded and quoted when there is one, and not asked for otherwise."""
    bare, reasoned = ask(text, world(actor=chief())), ask(f"{text} For dyrt", world(actor=chief()))
    assert bare.decision is not None
    assert (bare.decision.kind, bare.decision.reason, len(bare.blocks)) == (kind, None, 1)
    assert reasoned.decision is not None
    assert reasoned.decision.reason == "For dyrt"
    assert Quote(text="For dyrt") in reasoned.blocks


@pytest.mark.parametrize("kind", ["hold", "stop", "complete"])
def test_a_resting_case_goes_on(kind: Kind) -> None:
    """Whatever rests can be taken up again."""
    outcome = ask("/fortsett", world(decided(decision(kind)), chief()))
    assert outcome.decision is not None
    assert (outcome.decision.kind, keys(outcome)) == ("resume", ["resumed"])


@pytest.mark.parametrize(
    ("text", "kind", "key"),
    [
        ("/vent", "hold", "already-on-hold"),
        ("/vent", "stop", "is-stopped"),
        ("/vent", "complete", "is-completed"),
        ("/stopp", "stop", "already-stopped"),
        ("/stopp", "complete", "is-completed"),
    ],
)
def test_what_rests_already_is_not_paused(text: str, kind: Kind, key: str) -> None:
    """A case rests in one way at a time; nothing is recorded."""
    outcome = ask(text, world(decided(decision(kind)), chief()))
    assert (keys(outcome), outcome.decision, outcome.ok) == ([key], None, False)


def test_a_case_on_hold_can_be_stopped() -> None:
    """Resting is no hindrance to ending."""
    assert ask("/stopp", world(decided(decision("hold")), chief())).ok


def test_a_running_case_has_nothing_to_go_on_from() -> None:
    """`/fortsett` on a running case is told so."""
    assert keys(ask("/fortsett", world(actor=chief()))) == ["not-halted"]


@pytest.mark.parametrize("text", ["/vent", "/stopp", "/fortsett"])
def test_nobody_else_pauses(text: str) -> None:
    """Strangers, and those whose teams cannot be seen, decide nothing."""
    for actor, key in ((stranger(), "denied"), (chief("unknown"), "unknown-role")):
        outcome = ask(text, world(decided(decision("hold")), actor))
        assert (keys(outcome)[0], outcome.decision) == (key, None)
