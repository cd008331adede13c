"""What roles are there for, told where somebody needs to know it."""

from __future__ import annotations

from typing import Any

from portfolio_bot.domain.comments.guidance import folded_guidance, guidance
from tests.domain.comments.test_gate import gate
from tests.domain.examples import RAW, ask, changed, keys, messages, stranger, world

CHIEF = {**RAW["roles"]["chief"], "guidance": "Har det siste\nordet."}
GUIDED = changed(roles={**RAW["roles"], "chief": CHIEF})


def told(value: Any) -> list[str]:
    """Return what is said that roles are there for."""
    found = [each for each in messages(value) if each.key == "role-guidance"]
    return [str(dict(each.params)["text"]) for each in found]


def test_only_what_is_configured_is_told_and_once() -> None:
    """A role without guidance, or one that is not there, is passed over."""
    assert told(guidance(GUIDED, ["lead", "chief", "chief", "gone"])) == ["Har det siste ordet."]
    assert folded_guidance(GUIDED, ["lead"]) == ()


def test_it_is_told_in_help_and_to_whoever_lacks_the_role() -> None:
    """Who is denied something reads what the role is for (B17)."""
    assert told(ask("/prioritet må", world(actor=stranger()), GUIDED).blocks) == [
        "Har det siste ordet."
    ]
    assert told(ask("/hjelp", world(), GUIDED).blocks) == ["Har det siste ordet."]


def test_a_gate_tells_it_of_those_who_are_asked_there() -> None:
    """The first gate is the lead's and the chief's by right to decide."""
    assert told(gate(config=GUIDED)) == ["Har det siste ordet."]
    assert "roles-guidance" not in keys(gate())
