"""Checks on what hangs on the issue beside its text."""

from __future__ import annotations

from typing import Any

import pytest

from portfolio_bot.domain.messages import Message
from tests.domain.gates.test_judging import judged

LABELLED = {"kind": "labelled", "prefix": "produkt/"}


@pytest.mark.parametrize(
    ("check", "issue", "met", "evidence"),
    [
        (LABELLED, {"labels": frozenset({"tiltak"})}, False, "gate-no-label"),
        (LABELLED, {"labels": frozenset({"tiltak", "Produkt/a"})}, True, "gate-label"),
        (LABELLED, {"labels": frozenset({"produkt/b", "produkt/a"})}, False, "gate-labels-many"),
        ({"kind": "divided"}, {}, False, "gate-no-parts"),
        ({"kind": "divided"}, {"tasks": 2}, True, "gate-parts"),
        ({"kind": "divided", "closed": True}, {"tasks": 2, "tasks_done": 1}, False, "gate-parts"),
        ({"kind": "divided", "closed": True}, {"tasks": 2, "tasks_done": 2}, True, "gate-parts"),
        ({"kind": "assigned"}, {"assignees": ("kari",)}, True, "gate-assigned"),
        ({"kind": "priority"}, {}, False, "gate-no-priority"),
    ],
)
def test_checks_of_the_issue(
    check: dict[str, Any],
    issue: dict[str, Any],
    met: bool,  # noqa: FBT001 - a table
    evidence: str,
) -> None:
    """Each is met, or not, with a sentence that shows why (D12, D26, D27)."""
    result = judged({"check": check}, {"problem": "Kø"}, **issue)
    assert (result.met, result.evidence.key) == (met, evidence)


def test_every_label_of_the_group_is_named() -> None:
    """So that whoever reads it knows which to take away; they are in order, and not trusted."""
    labels = frozenset({"produkt/b", "produkt/a", "annet"})
    evidence: Message = judged({"check": LABELLED}, {}, labels=labels).evidence
    assert dict(evidence.params)["names"] == "produkt/a, produkt/b"
