"""Criteria that records meet."""

from __future__ import annotations

import pytest

from portfolio_bot.domain.gates.judging import judge
from portfolio_bot.domain.records.history import Decision
from tests.domain.examples import case_of, decided, gated, world
from tests.domain.records.test_reports import told

CONFIG = gated(
    criteria={
        "mandate": {"text": "Mandatet er gitt.", "check": {"kind": "mandated"}},
        "heard": {"text": "De berørte er hørt.", "check": {"kind": "consulted"}},
    }
)
MANDATE = told(1, "mandate", "1", text="Anskaffe", day="2026-11-01")
KS = told(2, "party", "p1", name="KS", affected="high")
ANSWER = told(3, "party", "p1", heard="2026-11-20", answer="Ja")
GONE = told(4, "party", "p1", withdrawn=True)


@pytest.mark.parametrize(
    ("made", "mandate", "heard"),
    [
        ((), "gate-no-mandate", "gate-no-parties"),
        ((MANDATE, KS), "gate-mandated", "gate-not-heard"),
        ((KS, ANSWER), "gate-no-mandate", "gate-heard"),
        ((KS, GONE), "gate-no-mandate", "gate-no-parties"),
    ],
)
def test_each_criterion_shows_what_it_has(
    made: tuple[Decision, ...], mandate: str, heard: str
) -> None:
    """Nobody recorded is nobody asked; whoever is affected must be heard (B14, S9)."""
    result = judge(CONFIG, case_of(world(decided(*made)), CONFIG), "start")
    assert [each.evidence.key for each in result.criteria] == [mandate, heard]
    assert [each.met for each in result.criteria] == [
        mandate == "gate-mandated",
        heard == "gate-heard",
    ]
