"""`/vurder`: somebody's judgement of a criterion, with why."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portfolio_bot.domain.records.folding import fold
from portfolio_bot.domain.records.history import Standing
from tests.domain.examples import (
    CONFIG,
    ask,
    case_of,
    changed,
    chief,
    decided,
    decision,
    keys,
    lead,
    world,
)

SCORED = changed(
    scoring={
        "criteria": {
            "strategy": {"name": "Strategisk verdi", "given_by": ["lead"]},
            "bonus": {"name": "Justering", "given_by": ["chief"], "lowest": -3, "highest": 3},
            "funds": {"name": "Penger", "field": "funds"},
        }
    }
)


@pytest.mark.parametrize(
    "text",
    ["/vurder strategy 4 Viktig", "/vurder Strategisk verdi 4: Viktig", "/score strategy 4 Viktig"],
)
def test_a_score_is_recorded_with_its_reason(text: str) -> None:
    """Criterion by id or name, points, and why (E9)."""
    outcome = ask(text, world(actor=lead()), SCORED)
    made = outcome.decision
    assert outcome.ok
    assert made is not None
    assert (made.kind, made.criterion, made.after, made.reason, made.role) == (
        *("score", "strategy", "4", "Viktig", "lead"),
    )
    assert keys(outcome) == ["scored"]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("/vurder strategy", "score-scale"),
        ("/vurder strategy høyt Viktig", "score-scale"),
        ("/vurder strategy 6 Viktig", "score-scale"),
        ("/vurder strategy 4", "score-needs-reason"),
        ("/vurder bonus 2 Viktig", "denied"),
        ("/vurder funds 2 Viktig", "score-by-field"),
        ("/vurder 4 Viktig", "no-such-score"),
        ("/vurder", "command-score-incomplete"),
    ],
)
def test_what_cannot_be_scored_is_told(text: str, key: str) -> None:
    """What is wrong, and what to do."""
    outcome = ask(text, world(actor=lead()), SCORED)
    assert (outcome.ok, keys(outcome)[0]) == (False, key)


def test_without_criteria_there_is_nothing_to_score() -> None:
    """Nor is there once the case is over."""
    assert keys(ask("/vurder verdi 4 Viktig", world(), CONFIG)) == ["score-nothing"]
    over = world(decided(decision("complete")), chief())
    assert keys(ask("/vurder bonus -2 Viktig", over, SCORED)) == ["is-completed"]
    assert ask("/vurder bonus -2 Viktig", world(actor=chief()), SCORED).ok


def test_the_last_score_of_a_criterion_counts() -> None:
    """What the configuration has lost, or what is no number, is passed over."""
    scores = [("strategy", "2"), ("strategy", "4"), ("gone", "1"), ("bonus", "x")]
    made = [
        decision("score", number, criterion=key, after=after)
        for number, (key, after) in enumerate(scores)
    ]
    standing = fold(SCORED, Standing(phase="start"), made)
    assert {key: each.after for key, each in standing.scores.items()} == {"strategy": "4"}
    assert case_of(world(decided(*made)), SCORED).standing.scores == standing.scores


@given(st.lists(st.sampled_from(["strategy", "bonus", "--4", "4", "-3", "x", "1000"]), max_size=5))
def test_any_words_are_answered(words: list[str]) -> None:
    """Whatever is written, there is an answer, and what is recorded is within the scale."""
    outcome = ask(" ".join(["/vurder", *words]), world(actor=lead()), SCORED)
    assert outcome.blocks
    if outcome.decision is not None:
        assert 1 <= int(outcome.decision.after or "") <= 5
