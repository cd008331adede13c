"""The living comment of a gate."""

from typing import Any

import pytest

from portfolio_bot.domain.comments.boxes import read_boxes
from portfolio_bot.domain.comments.gate import gate_comment, passed_by
from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.documents import Copy, Document, Folded, Items, paragraph
from portfolio_bot.domain.messages import say
from portfolio_bot.domain.records.history import Decision
from portfolio_bot.domain.records.markers import GateMark, gate_marker
from portfolio_bot.domain.snapshot import Issue
from tests.domain.examples import (
    CONFIG,
    GOOD,
    READY,
    body_of,
    case_of,
    changed,
    decided,
    decision,
    issue_of,
    keys,
    messages,
    moved,
    ticked,
    world,
)
from tests.domain.github_model import rendered

TICKED = ticked("start", "insight", 1)
ON = decision("move", 2, before="start", after="konsept")


def gate(issue: Issue | None = None, phase: str = "start", config: Portfolio = CONFIG) -> Document:
    """Return the comment of the gate out of *phase*."""
    document = gate_comment(config, case_of(world(issue), config), phase)
    assert document is not None
    return document


def params(document: Document, key: str) -> dict[str, Any]:
    """Return what the one message *key* of the comment tells."""
    (message,) = (each for each in messages(document) if each.key == key)
    return dict(message.params)


def copied(document: Document) -> tuple[str, ...]:
    """Return the commands that the comment offers to copy."""
    (folded,) = (block for block in document.blocks if isinstance(block, Folded))
    (copy,) = (block for block in folded.blocks if isinstance(block, Copy))
    return copy.lines


def test_what_is_met_and_what_is_left_stands_at_the_top() -> None:
    """Which gate it is, how many criteria are met, and the numbers of the others."""
    told = gate(issue_of(body_of({})))
    assert told.marker == gate_marker(GateMark(phase="start"))
    assert params(told, "gate-title") == {"before": "Ikke startet", "after": "Konsept"}
    assert params(told, "gate-progress") == {"met": 0, "count": 2}
    assert keys(params(told, "gate-left")["what"]) == [*["gate-number"] * 2, "gate-the-form"]
    assert params(told, "next-move")["left"] == 3


def test_nothing_is_left_when_all_is_met() -> None:
    """Then only the count stands there."""
    told = gate(decided(TICKED))
    assert params(told, "gate-progress") == {"met": 2, "count": 2}
    assert "gate-left" not in keys(told)


def test_what_people_tick_has_a_box() -> None:
    """What the program checks has a mark instead; all stand in the order of their numbers."""
    (listed,) = (block for block in gate().blocks if isinstance(block, Items))
    assert [(item.number, item.id, item.box) for item in listed.items] == [
        *((None, None, False), (1, "need", False), (2, "insight", True)),
    ]
    assert read_boxes(rendered(gate())) == {"insight": False}
    assert read_boxes(rendered(gate(decided(TICKED)))) == {"insight": True}


def test_who_ticked_it_and_when() -> None:
    """The evidence of a tick."""
    assert params(gate(decided(TICKED)), "gate-ticked") == {
        "by": "lise",
        "at": CONFIG.day(TICKED.at),
    }


def test_the_commands_are_those_that_are_of_use() -> None:
    """The ticks that are left, and the step after them, in the portfolio's language."""
    assert copied(gate()) == ("/kriterium 2 ok", "/neste")
    assert copied(gate(decided(TICKED))) == ("/neste",)
    assert copied(gate(config=changed(language="en"))) == ("/criterion 2 ok", "/next")


def test_nobody_may_be_set_up_to_decide() -> None:
    """That is told as it is."""
    assert "next-nobody" in keys(gate(config=changed(may={})))


def test_the_last_gate_is_the_definition_of_done() -> None:
    """It leads to completion."""
    told = gate(decided(moved("done")), "done")
    assert params(told, "gate-title-last") == {"before": "Utført"}
    assert "next-complete" in keys(told)


def test_a_case_on_hold_says_so() -> None:
    """Instead of whose turn it is; the command to take it up stands ready."""
    told = gate(decided(decision("hold")))
    assert "status-on-hold" in keys(told)
    assert "next-move" not in keys(told)
    assert copied(told) == ("/kriterium 2 ok", "/fortsett")


def test_a_case_that_is_stopped_says_so() -> None:
    """There is nothing to copy then."""
    told = gate(decided(decision("stop")))
    assert "status-stopped" in keys(told)
    assert not [block for block in told.blocks if isinstance(block, Folded)]


@pytest.mark.parametrize("answers", [None, {"problem": "1b1b1b1b", "title": "2c2c2c2c"}])
def test_a_change_after_a_sign_off_is_flagged(answers: dict[str, str] | None) -> None:
    """At the top with all that was changed, and at the criterion; the tick is due anew."""
    tick = TICKED.model_copy(update={"body": "0" * 64, "answers": answers or {}})
    told = gate(decided(tick))
    assert params(told, "gate-changed" if answers else "gate-changed-somewhere")["count"] == 1
    assert "gate-approve-anew" in keys(told)
    assert ("changed-after" if answers else "changed-after-somewhere") in keys(told)
    assert copied(told) == ("/kriterium 2 ok", "/neste")


def test_more_can_be_shown_below_the_criteria() -> None:
    """What others wish to show of a living gate stands before the commands."""
    more = paragraph(say("name", name="Mer"))
    document = gate_comment(CONFIG, case_of(world()), "start", (more,))
    assert document is not None
    assert document.blocks.index(more) == [type(b) for b in document.blocks].index(Items) + 1


def test_a_gate_that_was_passed_says_how() -> None:
    """By whom, when, in which version, and every box as it was; nothing is to be done."""
    told = gate(decided(TICKED, ON))
    assert told.marker == gate_marker(GateMark(phase="start", passed=ON.id))
    assert params(told, "gate-passed") == {
        "by": "lise",
        "at": CONFIG.day(ON.at),
        "version": "1",
    }
    assert read_boxes(rendered(told)) == {"insight": True}
    assert not [block for block in told.blocks if isinstance(block, Folded)]
    assert "gate-approve-anew" not in keys(told)


def test_the_last_gate_is_passed_by_completion() -> None:
    """The decision that completes the case is the one that counts."""
    end = decision("complete", 5, before="done")
    told = gate(decided(moved("done"), ticked("done", "closed", 2), end), "done")
    assert told.marker == gate_marker(GateMark(phase="done", passed=end.id))
    assert "gate-completed" in keys(told)


def test_a_gate_ahead_rests() -> None:
    """It says where the case is, and has no boxes to tick."""
    told = gate(decided(GO_BACK, answers=GOOD), "konsept")
    assert told.marker == gate_marker(GateMark(phase="konsept"))
    assert params(told, "gate-resting") == {"here": "Ikke startet", "phase": "Konsept"}
    assert not [block for block in told.blocks if isinstance(block, Items)]


GO_BACK = decision("move", 3, before="konsept", after="start")


def test_a_gate_without_a_record_of_its_passing_is_left_alone() -> None:
    """A case that began further on passed it before the bot came."""
    later = decision("move", 1, before="arbeid", after="done")
    assert gate_comment(CONFIG, case_of(world(decided(later))), "start") is None


FAR = decision("move", 4, before="start", after="arbeid")


@pytest.mark.parametrize(
    ("decisions", "phase", "passing"),
    [
        ((), "start", None),
        ((ON,), "start", ON),
        ((ON,), "konsept", None),
        ((ON, GO_BACK), "start", None),
        ((ON, GO_BACK, FAR), "start", FAR),
        ((ON, GO_BACK, FAR), "konsept", FAR),
        ((moved("arbeid"),), "konsept", moved("arbeid")),
        ((moved("konsept", 1), moved("borte", 2)), "start", moved("konsept", 1)),
        ((ON, decision("hold", 3)), "start", ON),
    ],
)
def test_which_decision_passed_a_gate(
    decisions: tuple[Decision, ...], phase: str, passing: Decision | None
) -> None:
    """The latest move across it, as long as the case is behind it."""
    standing = case_of(world(decided(*decisions, answers=READY))).standing
    assert passed_by(CONFIG, standing, phase) == passing
