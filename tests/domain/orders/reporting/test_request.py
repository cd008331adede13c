"""What a report comes to."""

from __future__ import annotations

from portfolio_bot.domain.messages import say
from portfolio_bot.domain.orders.reporting.request import recorded


def test_a_record_keeps_values_and_says_so() -> None:
    """Values, the sentence and the hints go together."""
    made = recorded("cost", "2027", {"budget": 2}, say("x"), say("y"), withdrawn=True)
    assert made.reported.values == {"budget": 2}
    assert made.reported.withdrawn
    assert (made.told.key, [hint.key for hint in made.hints]) == ("x", ["y"])
