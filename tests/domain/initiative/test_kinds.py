"""Kinds of initiatives: one that is endless has no last phase."""

from __future__ import annotations

from typing import Any

import pytest

from portfolio_bot.domain.by_hand.guard import guard
from portfolio_bot.domain.comments.gate_effects import gate_effects
from portfolio_bot.domain.comments.reminders import due_reminders
from portfolio_bot.domain.decide import decide
from portfolio_bot.domain.effects import WriteComment
from portfolio_bot.domain.initiative.kinds import is_endless, kind_of
from portfolio_bot.domain.snapshot import Issue
from tests.domain.examples import (
    NOW,
    RAW,
    READY,
    ask,
    body_of,
    case_of,
    changed,
    chief,
    decided,
    issue_event,
    keys,
    moved,
    ticked,
    world,
)

CONFIG = changed(
    kinds={"project": {"name": "Prosjekt"}, "product": {"name": "Produkt", "endless": True}},
    fields={
        **RAW["fields"],
        "kind": {"type": "dropdown", "label": "Slag", "part": "kind"},
    },
)


def product(*decisions: Any, kind: str | None = "Produkt", **rest: Any) -> Issue:
    """Return an issue that says it is a product, or what else it is."""
    answers = {**READY, "kind": kind} if kind else READY
    found = decided(*decisions, **rest)
    return found.model_copy(update={"body": body_of(answers, CONFIG)})


@pytest.mark.parametrize(
    ("answer", "kind", "endless"),
    [("Produkt", "product", True), ("Prosjekt", "project", False), (None, None, False)],
)
def test_the_kind_is_what_the_answer_says(
    answer: str | None,
    kind: str | None,
    endless: bool,  # noqa: FBT001 - a table
) -> None:
    """Without an answer there is no kind, and the initiative ends like any other."""
    initiative = case_of(world(product(kind=answer)), CONFIG).initiative
    assert (kind_of(CONFIG, initiative), is_endless(CONFIG, initiative)) == (kind, endless)


@pytest.mark.parametrize("text", ["/neste", "/fase utført"])
def test_a_product_does_not_come_to_the_last_phase(text: str) -> None:
    """The refusal says why, and that it can be stopped; a project goes on (S5)."""
    there = world(product(moved("arbeid")), chief())
    outcome = ask(text, there, CONFIG)
    assert (outcome.ok, keys(outcome)) == (False, ["kind-endless"])
    assert ask(text, world(product(moved("arbeid"), kind="Prosjekt"), chief()), CONFIG).ok


def test_a_product_in_the_last_phase_is_not_completed() -> None:
    """Neither by command nor by closing the issue."""
    issue = product(moved("done"), ticked("done", "closed", 2))
    assert keys(ask("/neste", world(issue, chief()), CONFIG)) == ["kind-endless"]
    there = world(issue.model_copy(update={"open": False}), chief())
    found = guard(CONFIG, there, case_of(there, CONFIG), issue_event("closed"))
    assert (found.reverse, found.decisions) == (True, ())
    assert "kind-endless" in keys(found.document)


def test_a_product_is_not_asked_to_end() -> None:
    """The status says that it goes on; no checklist leads out, and no reminder suggests an end."""
    there = world(product(moved("arbeid"), tasks=1, tasks_done=1))
    case = case_of(there, CONFIG)
    assert all(each.kind != "parts" for each in due_reminders(CONFIG, case, there.issue, NOW))
    (status,) = (
        each
        for each in decide(CONFIG, there, issue_event("edited")).effects
        if isinstance(each, WriteComment) and each.kind == "status"
    )
    assert "kind-endless" in keys(status.document)
    last = world(product(moved("done")))
    assert list(gate_effects(CONFIG, last, case_of(last, CONFIG))) == []
