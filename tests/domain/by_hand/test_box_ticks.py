"""Boxes that people tick in a gate comment."""

from datetime import timedelta

import pytest

from portfolio_bot.domain.answering import Answering
from portfolio_bot.domain.by_hand.box_ticks import answer_boxes
from portfolio_bot.domain.case.changed import digests
from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.documents import Document
from portfolio_bot.domain.records.history import Decision, body_hash
from portfolio_bot.domain.records.markers import GateMark, gate_marker, read_answer
from portfolio_bot.domain.snapshot import Actor, Comment, Issue, Snapshot
from tests.domain.examples import (
    CONFIG,
    NOW,
    RAW,
    boxes_event,
    case_of,
    changed,
    chief,
    decided,
    decision,
    issue_of,
    keys,
    lead,
    messages,
    moved,
    stranger,
    ticked,
    world,
)
from tests.domain.github_model import rendered

SOURCE = f"G_1@{NOW.isoformat()}"


def comment(phase: str = "start", **boxes: bool) -> str:
    """Return a gate comment of *phase* with *boxes*; those of two words have an underscore."""
    lines = (f"- [{'x' if on else ' '}] Tekst <!-- c:{key} -->" for key, on in boxes.items())
    return "\n".join((gate_marker(GateMark(phase=phase)), "", *lines, ""))


def answered(
    after: str,
    before: str,
    issue: Issue | None = None,
    actor: Actor | None = None,
    config: Portfolio = CONFIG,
) -> Answering:
    """Return what an edit of the bot's own comment comes to."""
    there = Comment(id="G_1", author="bot", body=after, created_at=NOW, own=True)
    base = issue or issue_of()
    issue = base.model_copy(update={"comments": (*base.comments, there)})
    actor = actor or lead()
    snapshot = world(issue, actor)
    event = boxes_event(after, before, sender=actor.login)
    return answer_boxes(config, snapshot, case_of(snapshot, config), event)


def test_a_box_counts_as_the_command_does() -> None:
    """The record tells who, when, on what text, in which role, and that it was a box."""
    answering = answered(comment(insight=True), comment(insight=False))
    (made,) = answering.decisions
    case = case_of(world())
    assert made == Decision(
        id=f"{SOURCE}#1",
        kind="tick",
        by="lise",
        at=NOW,
        phase="start",
        criterion="insight",
        version="1",
        body=body_hash(issue_of().body),
        role="lead",
        how="box",
        answers=digests(case.initiative),
    )
    assert ("start", "insight") in answering.case.standing.ticks
    assert answering.document is not None
    assert keys(answering.document) == ["criterion-ticked"]
    assert answering.receipt is None


def test_taking_a_tick_out_takes_the_approval_back() -> None:
    """The edit from ticked to not ticked is a decision as well."""
    before, after = comment(insight=True), comment(insight=False)
    answering = answered(after, before, decided(ticked("start", "insight")))
    assert [each.met for each in answering.decisions] == [False]
    assert answering.case.standing.ticks == {}
    assert keys(answering.document) == ["criterion-unticked"]


@pytest.mark.parametrize(
    ("actor", "key"), [(stranger(), "box-denied"), (chief("unknown"), "box-unknown")]
)
def test_who_may_not_is_told_who_can(actor: Actor, key: str) -> None:
    """And apart from it, that the membership could not be seen; nothing is decided."""
    config = changed(phases={**RAW["phases"], "start": CHIEFS})
    after, before = comment(insight=True), comment(insight=False)
    answering = answered(after, before, actor=actor, config=config)
    assert answering.decisions == ()
    assert answering.document is not None
    assert keys(answering.document) == [key, "role-name", "box-put-back"]
    record = read_answer(answering.document.marker)
    assert record is not None
    assert (record.comment, record.commands, record.ok) == (SOURCE, ("+insight",), False)


CHIEFS = {
    "name": "Ikke startet",
    "gate": {"criteria": {"insight": {"text": "Vi vet nok.", "tick": ["chief"]}}},
}


def test_who_ticked_must_be_known() -> None:
    """Without an actor only the sender's name is known, and that is not enough for a team."""
    config = changed(phases={**RAW["phases"], "start": CHIEFS})
    there = Comment(id="G_1", author="bot", body="", created_at=NOW, own=True)
    snapshot = world(issue_of(comments=(there,))).model_copy(update={"actor": None})
    event = boxes_event(comment(insight=True), comment(insight=False))
    answering = answer_boxes(config, snapshot, case_of(snapshot, config), event)
    assert keys(answering.document)[0] == "box-unknown"


def test_what_the_program_checks_is_put_back() -> None:
    """Somebody typed a box where there is none; the answer says what is lacking."""
    answering = answered(comment(need=True, insight=False), comment(insight=False))
    assert answering.decisions == ()
    assert keys(answering.document) == ["criterion-is-checked", "gate-answer", "box-put-back"]


@pytest.mark.parametrize(
    ("decisions", "phase", "box", "key"),
    [
        ((decision("move", before="start", after="konsept"),), "start", "insight", "box-passed"),
        (
            (moved("done"), decision("complete", 2, before="done")),
            "done",
            "closed",
            "box-passed",
        ),
        ((decision("move", before="konsept", after="start"),), "done", "closed", "box-other-gate"),
    ],
)
def test_another_gate_than_the_present_is_put_back(
    decisions: tuple[Decision, ...], phase: str, box: str, key: str
) -> None:
    """What was passed, and what is ahead, cannot be ticked, whoever it is."""
    after, before = comment(phase, **{box: True}), comment(phase, **{box: False})
    answering = answered(after, before, decided(*decisions) if decisions else None)
    assert answering.decisions == ()
    assert keys(answering.document) == [key, "box-put-back"]


def test_several_boxes_get_one_answer() -> None:
    """Each is judged by itself; the numbers of the decisions follow each other."""
    criteria = {
        key: {"text": f"{key}.", "tick": [role]}
        for key, role in (("a", "lead"), ("b-c", "chief"), ("d", "lead"))
    }
    first = {"name": "Ikke startet", "gate": {"criteria": criteria}}
    config = changed(phases={**RAW["phases"], "start": first})
    after, before = comment(a=True, b_c=True, d=False), comment(a=False, b_c=False, d=True)
    answering = answered(after, before, config=config)
    assert [(each.id[-2:], each.criterion, each.met) for each in answering.decisions] == [
        *(("#1", "a", True), ("#2", "d", False)),
    ]
    assert answering.document is not None
    assert [m.key for m in messages(answering.document) if m.key != "role-name"] == [
        *("criterion-ticked", "box-denied", "box-put-back", "criterion-unticked"),
    ]


def test_the_same_delivery_again_is_answered_once() -> None:
    """The decision is the same, and no second answer is written."""
    after, before = comment(insight=True), comment(insight=False)
    first = answered(after, before)
    again = answered(after, before, with_answer(issue_of(), first.document))
    assert again.document is None
    assert again.decisions == first.decisions
    assert again.case.standing.ticks.keys() == {("start", "insight")}


def with_answer(issue: Issue, document: Document | None) -> Issue:
    """Return the issue with the bot's answer on it."""
    assert document is not None
    number = len(issue.comments)
    answer = Comment(
        id=f"A_{number}", author="bot", body=rendered(document), created_at=NOW, own=True
    )
    return issue.model_copy(update={"comments": (*issue.comments, answer)})


def test_a_refusal_is_told_once() -> None:
    """Also when the delivery comes again."""
    after, before = comment(insight=True), comment(insight=False)
    first = answered(after, before, actor=stranger())
    again = answered(after, before, with_answer(issue_of(), first.document), stranger())
    assert (again.document, again.decisions) == (None, ())


def test_two_edits_in_one_second_both_count() -> None:
    """GitHub's clock is no finer; what the second edit changed tells it from the first."""
    after, before = comment(insight=True), comment(insight=False)
    first = answered(after, before)
    second = answered(before, after, with_answer(issue_of(), first.document))
    assert [each.id for each in second.decisions] == [f"{SOURCE}#1", f"{SOURCE}#2"]
    assert second.case.standing.ticks == {}


def test_a_late_edit_does_not_undo_a_later_one() -> None:
    """Delivered out of order, the last edit of a box counts, and the older one is told so."""
    later = ticked("start", "insight", met=False).model_copy(
        update={"id": f"G_1@{(NOW + timedelta(seconds=9)).isoformat()}#1", "how": "box"}
    )
    answering = answered(comment(insight=True), comment(insight=False), decided(later))
    assert answering.decisions == ()
    assert keys(answering.document) == ["box-overtaken"]


@pytest.mark.parametrize(
    "details",
    [{"how": "command"}, {"criterion": "need"}, {"id": "G_2@9999#1"}, {"id": "G_1@1999#1"}],
)
def test_what_else_was_decided_later_overtakes_nothing(details: dict[str, str]) -> None:
    """Only a later edit of the same box in the same comment does."""
    other = ticked("start", "insight", met=False).model_copy(
        update={"id": "G_1@9999#1", "how": "box", **details}
    )
    answering = answered(comment(insight=True), comment(insight=False), decided(other))
    assert len(answering.decisions) == 1


def test_late_or_not_what_the_edit_changed_counts() -> None:
    """The bot has written the comment anew in between; the event tells what was ticked."""
    after, before = comment(insight=True), comment(insight=False)
    issue = issue_of()
    rewritten = Comment(id="G_1", author="bot", body="Noe annet", created_at=NOW, own=True)
    snapshot = world(issue.model_copy(update={"comments": (rewritten,)}))
    answering = answer_boxes(CONFIG, snapshot, case_of(snapshot), boxes_event(after, before))
    assert len(answering.decisions) == 1


def nothing(answering: Answering, snapshot: Snapshot) -> bool:
    """Say whether nothing came of an edit."""
    return answering == Answering(case=case_of(snapshot))


def test_an_edit_that_changes_no_box_needs_no_answer() -> None:
    """Other words, boxes of criteria that there are not, and lines that are gone."""
    before = comment(insight=False)
    for after in (before + "Hei", comment(insight=False, unknown=True), "", comment()):
        answering = answered(after, before)
        assert (answering.document, answering.decisions) == (None, ())


@pytest.mark.parametrize("own", [True, False])
def test_a_comment_that_is_not_the_bots_counts_for_nothing(*, own: bool) -> None:
    """A copy of the marker by a person, and a comment that is gone."""
    after, before = comment(insight=True), comment(insight=False)
    there = Comment(id="G_2" if own else "G_1", author="x", body=after, created_at=NOW, own=own)
    snapshot = world(issue_of(comments=(there,)))
    event = boxes_event(after, before)
    assert nothing(answer_boxes(CONFIG, snapshot, case_of(snapshot), event), snapshot)


def test_a_gate_that_the_configuration_lost_is_nobodys() -> None:
    """Its comment may stand there still."""
    after, before = comment("borte", insight=True), comment("borte", insight=False)
    assert answered(after, before).document is None
