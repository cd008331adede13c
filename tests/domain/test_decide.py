"""decide: everything that shall be done, and nothing twice."""

import re
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from portfolio_bot.domain.comments.boxes import read_boxes
from portfolio_bot.domain.decide import decide
from portfolio_bot.domain.effects import (
    AddLabels,
    Assign,
    Close,
    Effect,
    PutOnBoard,
    React,
    Reopen,
    SetBoardField,
    WriteComment,
)
from portfolio_bot.domain.events import BoxesEvent, CommentEvent, Happening, IssueEvent
from portfolio_bot.domain.messages import say
from portfolio_bot.domain.records.markers import Start, is_status, read_gate, status_marker
from portfolio_bot.domain.snapshot import Actor, Comment, Snapshot
from tests.domain.examples import (
    CONFIG,
    GOOD,
    NOW,
    READY,
    TEAM,
    board_of,
    body_of,
    boxes_event,
    case_of,
    chief,
    comment_event,
    decided,
    decision,
    issue_event,
    issue_of,
    keys,
    lead,
    moved,
    record,
    stranger,
    ticked,
    world,
)
from tests.domain.github_model import applied, left_to_do, rendered

BOTH = Actor(login="lise", permission="write", teams={TEAM: "yes"})
"""Lise, who holds both roles."""


def commented(snapshot: Snapshot, *events: CommentEvent) -> Snapshot:
    """Return the world in which the comments of *events* stand."""
    there = tuple(
        Comment(id=e.comment, author=e.author, body=e.body, created_at=NOW) for e in events
    )
    issue = snapshot.issue.model_copy(update={"comments": (*snapshot.issue.comments, *there)})
    return snapshot.model_copy(update={"issue": issue})


def effects_of(snapshot: Snapshot, event: Happening) -> tuple[Effect, ...]:
    """Return what *event* leads to, less what stands already."""
    return left_to_do(snapshot, decide(CONFIG, snapshot, event).effects)


def kinds(effects: tuple[Effect, ...]) -> list[str]:
    """Return the names of the kinds of *effects*, in order."""
    return [type(effect).__name__ for effect in effects]


def test_an_opened_initiative_is_welcomed() -> None:
    """It comes on the board with its phase, gets its label, one comment, and the checklist."""
    effects = effects_of(world(), issue_event())
    assert kinds(effects) == [
        *("WriteComment", "WriteComment", "PutOnBoard", "SetBoardField", "AddLabels"),
    ]
    status, gate = effects[:2]
    assert isinstance(status, WriteComment)
    assert isinstance(gate, WriteComment)
    assert (status.kind, status.comment, gate.kind, gate.comment) == ("status", None, "gate", None)
    assert "status-title-complete" in keys(status.document)


def test_an_incomplete_one_is_told_what_is_missing() -> None:
    """The label says so in the list, the comment says how to mend it."""
    effects = effects_of(world(issue_of(body_of({}))), issue_event())
    (labels,) = (e for e in effects if isinstance(e, AddLabels))
    assert "mangler opplysninger" in labels.names
    assert "mend-missing" in keys(effects[0])


def test_other_issues_are_left_alone() -> None:
    """An issue that is no initiative leads to nothing, and the run says why."""
    plan = decide(CONFIG, world(issue_of("Appen krasjer", labels=frozenset())), issue_event())
    assert (plan.effects, plan.note) == ((), say("ignored-not-initiative"))


def test_an_edit_updates_the_same_comment() -> None:
    """Status and checklist are changed in place; comments that only look like them are not."""
    forged = Comment(
        id="X", author="nils", body=status_marker(Start(phase="konsept")), created_at=NOW
    )
    before = world(issue_of(body_of({}), comments=(forged,)))
    before = applied(before, decide(CONFIG, before, issue_event()).effects)
    mended = before.model_copy(
        update={"issue": before.issue.model_copy(update={"body": body_of()})}
    )
    status, gate = (
        e for e in effects_of(mended, issue_event("edited")) if isinstance(e, WriteComment)
    )
    assert status.comment == before.issue.comments[1].id
    assert gate.comment == before.issue.comments[2].id


def test_a_move_is_recorded_first_and_receipted_last() -> None:
    """Whatever breaks off between, the record is there and the reaction is not."""
    event = comment_event("/kriterium 2 ok\n/neste")
    effects = effects_of(commented(world(), event), event)
    assert kinds(effects) == [
        *("WriteComment", "WriteComment", "WriteComment"),
        *("PutOnBoard", "SetBoardField", "AddLabels", "React"),
    ]
    order = [each.kind for each in effects if isinstance(each, WriteComment)]
    assert order == ["answer", "status", "gate"]
    (field,) = (e for e in effects if isinstance(e, SetBoardField))
    assert field.value == "Konsept"
    assert effects[-1] == React(subject="IC_1", content="THUMBS_UP")


@pytest.mark.parametrize(
    ("actor", "key"),
    [(stranger(), "denied"), (chief("unknown"), "unknown-role")],
)
def test_who_may_not_gets_an_answer_and_nothing_else(actor: Actor, key: str) -> None:
    """No decision is recorded, no phase is set, the reaction is a confused one."""
    event = comment_event("/fase konsept", author=actor.login)
    snapshot = commented(world(decided(ticked("start", "insight")), actor), event)
    effects = effects_of(snapshot, event)
    answer = effects[0]
    assert isinstance(answer, WriteComment)
    assert keys(answer.document)[0] == key
    assert effects[-1] == React(subject="IC_1", content="CONFUSED")
    assert case_of(applied(snapshot, effects)).standing.phase == "start"


def test_who_gave_the_command_must_be_known() -> None:
    """Without an actor, only the author's name is known, and that is not enough."""
    event = comment_event("/stopp", author="per")
    snapshot = commented(world(), event).model_copy(update={"actor": None})
    answer = decide(CONFIG, snapshot, event).effects[0]
    assert keys(answer)[0] == "unknown-role"


def test_people_are_assigned_who_are_not_yet() -> None:
    """Whoever has the issue already is not assigned again."""
    event = comment_event("/tildel @ola @kari")
    issue = issue_of(assignees=("KARI",))
    (assign,) = (e for e in effects_of(world(issue), event) if isinstance(e, Assign))
    assert assign.users == (("Ola", "U_1"),)


@pytest.mark.parametrize(
    ("text", "issue", "effect"),
    [
        ("/stopp", issue_of(), Close(reason="NOT_PLANNED")),
        ("/rut team Gjelder oss", issue_of(), Close(reason="NOT_PLANNED")),
        (
            "/neste",
            decided(moved("done"), ticked("done", "closed", 2)),
            Close(reason="COMPLETED"),
        ),
        ("/fortsett", decided(decision("stop"), open=False), Reopen()),
        ("/fortsett", decided(decision("hold")), None),
        ("/vent", issue_of(), None),
        ("/stopp", issue_of(open=False), None),
    ],
)
def test_decisions_open_and_close(text: str, issue: Any, effect: Effect | None) -> None:
    """The issue is open while the case is, and closed for the right reason."""
    effects = effects_of(world(issue, BOTH), comment_event(text))
    assert [e for e in effects if isinstance(e, Close | Reopen)] == ([effect] if effect else [])


def test_a_closed_old_issue_is_not_opened_by_a_question() -> None:
    """Only what this event decides opens or closes; a portfolio's past is left alone."""
    effects = effects_of(world(issue_of(open=False)), comment_event("/status"))
    assert not [e for e in effects if isinstance(e, Close | Reopen)]


def test_a_board_that_cannot_be_seen_is_told_of() -> None:
    """All else is done, and the status comment says what the board lacks."""
    snapshot = world(board=None, board_trouble=say("board-unseen"))
    effects = effects_of(snapshot, issue_event())
    assert kinds(effects) == ["WriteComment", "WriteComment", "AddLabels"]
    assert "board-unseen" in keys(effects[0])


def test_a_board_that_lacks_fields_is_told_of() -> None:
    """Fields and options that are not there are named for the administrator."""
    effects = effects_of(world(board=board_of(fields={})), issue_event())
    assert "board-lacks" in keys(effects[0])


def test_a_forged_record_decides_nothing() -> None:
    """A stranger who writes our marker moves nothing and hides no status comment."""
    forged = record(moved("done"), own=False)
    snapshot = world(issue_of(comments=(forged,)))
    effects = effects_of(snapshot, issue_event())
    (field,) = (e for e in effects if isinstance(e, SetBoardField))
    assert field.value == "Ikke startet"


HOSTILE = "@alle fixes #1 <b> --> <!-- portfolio-bot:status --> `/neste` | www.x.no\u202e"


def test_hostile_words_come_out_harmless() -> None:
    """A reason or an answer mentions nobody, links nowhere and ends no comment of ours."""
    event = comment_event(f"/stopp {HOSTILE}", author="per")
    issue = issue_of(body_of({"months": HOSTILE, "owner": HOSTILE}))
    before = commented(world(issue, chief()), event)
    after = applied(before, decide(CONFIG, before, event).effects)
    for comment in after.issue.comments[1:]:
        first, rest = comment.body.split("\n", 1)
        assert first.count("-->") == 1
        assert "@alle" not in rest
        assert "#1" not in rest
        assert "<b>" not in rest
        assert "<!--" not in rest
    assert case_of(after).standing.stopped is not None
    reason = HOSTILE.replace("<!-- portfolio-bot:status -->", "")
    assert case_of(after).standing.decisions[0].reason == reason


def test_the_longest_comment_gets_an_answer_that_github_takes() -> None:
    """However many and long the commands, what is written fits, and can be read back."""
    texts = ("/tilbake " + "-" * 60_000, "/x\n" * 20_000, "/stopp " + "<" * 3_000)
    paused = "".join(f"/vent {'<' * 3000}\n/fortsett {'>' * 200}\n" for _ in range(12))
    for text in (*texts, paused):
        event = comment_event(text, author="per")
        snapshot = commented(world(actor=chief()), event)
        after = applied(snapshot, decide(CONFIG, snapshot, event).effects)
        assert all(len(comment.body) <= 65_536 for comment in after.issue.comments[1:])
        assert effects_of(after, event) == ()


COMMANDS = st.sampled_from(
    [
        *("/kriterium 1 ok", "/kriterium 2 ok", "/kriterium 2 ikke", "/neste", "/fase konsept"),
        *("/fase Gjennomføring", "/fase Utført", "/tilbake Nei, ikke nå", "/prioritet må"),
        *("/prioritet bør", "/tildel @ola", "/tildel @fremmed", "/rut team Gjelder oss"),
        *("/rut portefølje Stort", "/vent", "/fortsett", "/stopp For dyrt", "/status", "/nste"),
    ]
)
ACTORS = st.sampled_from([BOTH, BOTH, BOTH, lead(), chief(), stranger(), chief("unknown")])


class Toggle(NamedTuple):
    """Somebody clicks a box, the ``place``-th of all, in a comment of the bot's."""

    place: int
    at: datetime


Step = CommentEvent | IssueEvent | Toggle


@st.composite
def stories(draw: st.DrawFn) -> list[tuple[Actor, Step]]:
    """Draw what follows each other: comments, boxes, and closing and opening by hand."""
    story: list[tuple[Actor, Step]] = []
    for number in range(draw(st.integers(min_value=1, max_value=5))):
        actor = draw(ACTORS)
        event: Step
        kind = draw(st.integers(min_value=0, max_value=6))
        if kind > 4:
            event = Toggle(draw(st.integers(0, 3)), NOW + timedelta(hours=number))
        elif kind:
            text = "\n".join(draw(st.lists(COMMANDS, min_size=1, max_size=3)))
            event = comment_event(text, f"IC_{number}", author=actor.login)
        else:
            event = issue_event(
                draw(st.sampled_from(["closed", "reopened", "edited"])),
                sender=actor.login,
                closed_as=draw(st.sampled_from(["completed", "not_planned"])),
                at=NOW + timedelta(hours=number),
            )
        story.append((actor, event))
    return story


def toggled(there: Snapshot, actor: Actor, step: Toggle) -> BoxesEvent | IssueEvent:
    """Return the event of the click; an event of no import where there are no boxes."""
    boxes = [
        (comment, found.start())
        for comment in there.issue.comments
        for found in re.finditer(r"(?m)^- \[[ x]\] ", comment.body)
        if comment.own
    ]
    if not boxes:
        return issue_event("edited", sender=actor.login)
    comment, at = boxes[step.place % len(boxes)]
    before = comment.body
    mark = "[ ]" if before[at + 2 : at + 5] == "[x]" else "[x]"
    body = before[: at + 2] + mark + before[at + 5 :]
    return boxes_event(body, before, comment=comment.id, sender=actor.login, at=step.at)


def happening(there: Snapshot, actor: Actor, step: Step) -> Happening:
    """Return the event of *step*."""
    return toggled(there, actor, step) if isinstance(step, Toggle) else step


def happened(world_: Snapshot, actor: Actor, event: Happening) -> Snapshot:
    """Return the world right after *event* happened, before the bot ran."""
    snapshot = world_.model_copy(update={"actor": actor, "now": world_.now + timedelta(minutes=1)})
    if isinstance(event, CommentEvent):
        return commented(snapshot, event)
    if isinstance(event, BoxesEvent):
        return with_body(snapshot, event.comment, event.body)
    if event.action in {"closed", "reopened"}:
        issue = snapshot.issue.model_copy(update={"open": event.action == "reopened"})
        return snapshot.model_copy(update={"issue": issue})
    return snapshot


def with_body(snapshot: Snapshot, comment: str, body: str) -> Snapshot:
    """Return the world in which *comment* says *body*."""
    comments = tuple(
        c.model_copy(update={"body": body}) if c.id == comment else c
        for c in snapshot.issue.comments
    )
    issue = snapshot.issue.model_copy(update={"comments": comments})
    return snapshot.model_copy(update={"issue": issue})


def essence(snapshot: Snapshot) -> tuple[Any, ...]:
    """Return all that a reader of GitHub could see."""
    issue, board = snapshot.issue, snapshot.board
    texts = tuple((c.id, c.body, c.reactions) for c in issue.comments)
    assert board is not None
    return (issue.open, issue.labels, issue.assignees, texts, board.item, board.values)


@settings(deadline=None)
@given(stories(), st.sampled_from([{}, READY]))
def test_the_same_event_twice_is_the_same_as_once(
    story: list[tuple[Actor, Step]], answers: dict[str, Any]
) -> None:
    """Whatever has happened, nothing is left to do when an event is delivered again."""
    there = world(issue_of(body_of(answers)))
    for actor, step in story:
        event = happening(there, actor, step)
        before = happened(there, actor, event)
        there = applied(before, decide(CONFIG, before, event).effects)
        assert effects_of(there, event) == ()


@settings(deadline=None)
@given(stories(), st.sampled_from([{}, READY]), st.data())
def test_a_run_that_broke_off_is_completed_by_the_next(
    story: list[tuple[Actor, Step]],
    answers: dict[str, Any],
    data: st.DataObject,
) -> None:
    """However many effects came through, the next run of the event leads to the same world."""
    there = world(issue_of(body_of(answers)))
    for actor, step in story:
        event = happening(there, actor, step)
        before = happened(there, actor, event)
        effects = decide(CONFIG, before, event).effects
        part = data.draw(st.integers(min_value=0, max_value=len(effects)))
        broken = applied(before, effects[:part])
        again = applied(broken, decide(CONFIG, broken, event).effects)
        there = applied(before, effects)
        assert essence(again) == essence(there)


@settings(deadline=None)
@given(stories())
def test_the_phase_is_that_of_the_last_recorded_move(
    story: list[tuple[Actor, Step]],
) -> None:
    """Record, board and label agree after every event, and the issue is open as the case is."""
    there = world(issue_of(body_of(READY)))
    for actor, step in story:
        event = happening(there, actor, step)
        before = happened(there, actor, event)
        there = applied(before, decide(CONFIG, before, event).effects)
        standing = case_of(there).standing
        moves = [each.after for each in standing.decisions if each.kind == "move"]
        assert standing.phase == (moves[-1] if moves else "start")
        name = CONFIG.phases[standing.phase].name
        assert there.board is not None
        assert there.board.values["Status"] == name
        assert {n for n in there.issue.labels if n.startswith("fase: ")} == {f"fase: {name}"}
        assert there.issue.open is (standing.stopped is None and standing.completed is None)


def test_an_assignment_that_was_only_recorded_is_made_and_told() -> None:
    """A run that broke off after the record comes to the same comment as a whole one."""
    event = comment_event("/tildel @ola")
    before = commented(world(decided(moved("konsept"))), event)
    effects = decide(CONFIG, before, event).effects
    broken = applied(before, effects[:1])
    again = applied(broken, decide(CONFIG, broken, event).effects)
    assert again.issue.assignees == ("Ola",)
    assert essence(again) == essence(applied(before, effects))


def test_a_second_command_beside_the_first_runs_once() -> None:
    """`/neste` added beside an old `/neste` moves one phase further, not two."""
    issue = decided(
        ticked("start", "insight", 1), decision("priority", 2, after="must"), assignees=("Ola",)
    )
    first = comment_event("/neste", comment="IC_9")
    there = commented(world(issue, BOTH), first)
    there = applied(there, decide(CONFIG, there, first).effects)
    assert case_of(there).standing.phase == "konsept"
    edited = comment_event("/neste\n/neste", comment="IC_9", previous="/neste")
    there = applied(there, decide(CONFIG, there, edited).effects)
    assert case_of(there).standing.phase == "arbeid"
    assert effects_of(there, edited) == ()
    assert effects_of(there, first) == ()


def test_the_card_is_put_there_before_its_fields() -> None:
    """The order of effects is the order in which they can be applied."""
    effects = effects_of(world(), issue_event())
    assert effects[2] == PutOnBoard(board="B_1")
    assert is_status(rendered(effects[0].document))  # type: ignore[union-attr]  # a comment


def test_a_card_that_is_dragged_moves_nothing() -> None:
    """Once the bot has met a case, its phase is what was decided, whatever the board shows."""
    met = applied(world(), effects_of(world(), issue_event()))
    assert met.board is not None
    dragged = met.board.model_copy(update={"values": {**met.board.values, "Status": "Utført"}})
    snapshot = met.model_copy(update={"board": dragged})
    assert case_of(snapshot).standing.phase == "start"
    (field,) = (e for e in effects_of(snapshot, issue_event("edited")))
    assert isinstance(field, SetBoardField)
    assert field.value == "Ikke startet"


def test_an_older_portfolio_keeps_its_place() -> None:
    """At the first meeting the board is believed, and from then on what it said is kept."""
    issue, values = issue_of(), {"Status": "Konsept", "Prioritet": "Må"}
    before = world(issue, board=board_of(item="PVTI_1", values=values))
    after = applied(before, effects_of(before, issue_event("edited")))
    standing = case_of(after.model_copy(update={"board": None})).standing
    assert (standing.phase, standing.priority) == ("konsept", "must")


def test_an_answer_that_is_taken_out_is_taken_off_the_board() -> None:
    """What the edit removed is cleared; what people have set on the board by hand stays."""
    body = body_of({**GOOD, "months": None})
    values = {"Status": "Ikke startet", "Månedsverk": 6.0, "Startdato": date(2027, 1, 15)}
    board = board_of(item="PVTI_1", values=values)
    event = issue_event("edited", previous=body_of({**GOOD, "months": "6", "begins": None}))
    effects = effects_of(world(issue_of(body), board=board), event)
    cleared = {e.field.name: e.value for e in effects if isinstance(e, SetBoardField)}
    assert cleared == {"Månedsverk": None}


@settings(deadline=None)
@given(stories())
def test_boxes_are_what_was_decided(story: list[tuple[Actor, Step]]) -> None:
    """After every event the boxes of the present gate show its ticks, each by one entitled."""
    there = world(issue_of(body_of(READY)))
    for actor, step in story:
        event = happening(there, actor, step)
        before = happened(there, actor, event)
        there = applied(before, decide(CONFIG, before, event).effects)
        standing = case_of(there).standing
        gates = [(read_gate(each.body), each.body) for each in there.issue.comments]
        phases = [mark.phase for mark, _ in gates if mark]
        assert len(set(phases)) == len(phases)
        for mark, body in gates:
            if mark and mark.phase == standing.phase:
                shown = {key for key, ticked in read_boxes(body).items() if ticked}
                assert shown == {key for phase, key in standing.ticks if phase == mark.phase}
        ticks = [each for each in standing.decisions if each.how == "box"]
        assert all(each.by in {"lise", "per"} for each in ticks)


def test_a_box_gets_a_record_and_no_receipt() -> None:
    """The answer first, then both living comments; nobody reacts to the bot's own comment."""
    there = applied(world(), decide(CONFIG, world(), issue_event()).effects)
    event = toggled(there, lead(), Toggle(0, NOW))
    assert isinstance(event, BoxesEvent)
    effects = effects_of(with_body(there, event.comment, event.body), event)
    assert kinds(effects) == ["WriteComment", "WriteComment", "WriteComment"]
    order = [each.kind for each in effects if isinstance(each, WriteComment)]
    assert order == ["answer", "status", "gate"]


def test_a_box_of_the_wrong_person_is_put_back() -> None:
    """The comment is written as it was, and the answer says who can."""
    there = applied(world(), decide(CONFIG, world(), issue_event()).effects)
    event = toggled(there, stranger(), Toggle(0, NOW))
    assert isinstance(event, BoxesEvent)
    spoilt = happened(there, stranger(), event)
    after = applied(spoilt, decide(CONFIG, spoilt, event).effects)
    assert after.issue.comments[:-1] == there.issue.comments
    assert "produktgruppeleder" in after.issue.comments[-1].body
