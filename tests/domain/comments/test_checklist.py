"""A gate as a list that people read."""

from portfolio_bot.domain.comments.checklist import checklist, what_is_left
from portfolio_bot.domain.documents import Folded, Items, Paragraph
from portfolio_bot.domain.gates.judging import GateResult, judge
from tests.domain.examples import CONFIG, case_of, decided, issue_of, keys, ticked, world


def gate(*, met: bool = False, body: str | None = None) -> GateResult:
    """Judge the first gate."""
    issue = decided(ticked("start", "insight")) if met else issue_of(body)
    return judge(CONFIG, case_of(world(issue)), "start")


def test_every_condition_is_listed() -> None:
    """The form first, then the criteria with their numbers, marks and evidence."""
    (listed,) = checklist(gate())
    assert isinstance(listed, Items)
    assert [(item.mark, item.number) for item in listed.items] == [
        *(("met", None), ("met", 1), ("unmet", 2)),
    ]
    assert [keys(item.details) for item in listed.items] == [
        *([], ["gate-answer"], ["gate-not-ticked", "role-name", "name"]),
    ]


def test_guidance_is_for_what_is_not_met() -> None:
    """How to meet a criterion is not told once it is met."""
    (listed,) = checklist(gate(met=True))
    assert "name" not in keys(listed)


def test_what_is_left_stands_first() -> None:
    """What is met already opens on a click."""
    left, folded = what_is_left(CONFIG, gate())
    assert isinstance(left, Items)
    assert [item.number for item in left.items] == [2]
    assert isinstance(folded, Folded)
    assert dict(folded.summary.params) == {"count": 2}


def test_several_gates_are_told_apart() -> None:
    """A title names the phase and the criteria's version."""
    title = what_is_left(CONFIG, gate(), titled=True)[0]
    assert isinstance(title, Paragraph)
    assert dict(title.messages[0].params) == {"phase": "Ikke startet", "version": "1"}


def test_a_gate_that_is_met_has_nothing_left() -> None:
    """Only the fold is there when all is met, and only the list when nothing is."""
    assert [type(block) for block in what_is_left(CONFIG, gate(met=True))] == [Folded]
    assert [type(block) for block in what_is_left(CONFIG, gate(body=""))] == [Items]


def test_boxes_are_for_what_people_tick() -> None:
    """With boxes every criterion is known again, and those that people tick have one."""
    (listed,) = checklist(gate(), boxes=True)
    assert isinstance(listed, Items)
    assert [(item.id, item.box) for item in listed.items] == [
        *((None, False), ("need", False), ("insight", True)),
    ]
    (plain,) = checklist(gate())
    assert isinstance(plain, Items)
    assert not any(item.id or item.box for item in plain.items)


def test_a_change_after_a_sign_off_is_told_at_the_criterion() -> None:
    """In every list, with or without boxes."""
    tick = ticked("start", "insight").model_copy(update={"body": "0" * 64})
    result = judge(CONFIG, case_of(world(decided(tick))), "start")
    for blocks in (checklist(result), checklist(result, boxes=True), what_is_left(CONFIG, result)):
        assert "changed-after-somewhere" in keys(blocks)
