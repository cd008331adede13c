"""The facts: what nobody has reported is not there."""

from __future__ import annotations

from portfolio_bot.domain.reported.facts import Facts


def test_nothing_is_assumed() -> None:
    """Without reports nothing is known: no status, no figure, no day."""
    facts = Facts()
    assert facts.statuses == {}
    assert facts.progress is None
    assert facts.reported is None
    assert not any((facts.benefits, facts.costs, facts.demands, facts.uncertainties))
