"""What a sweep finds on one initiative."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from portfolio_bot.domain.events import BoxesEvent, CommentEvent, IssueEvent
from portfolio_bot.domain.found import Found, HandMove, Reminder
from portfolio_bot.domain.records.markers import (
    Answered,
    GateMark,
    Start,
    answer_marker,
    gate_marker,
    status_marker,
)
from portfolio_bot.domain.snapshot import Comment, Snapshot, Witness
from portfolio_bot.domain.sweep import find
from tests.domain.examples import (
    CONFIG,
    NOW,
    board_of,
    changed,
    decision,
    issue_of,
    record,
    world,
)

DAY = timedelta(days=1)
MET = Comment(
    id="S_1",
    author="bot",
    body=status_marker(Start(phase="start")),
    created_at=NOW - 5 * DAY,
    own=True,
    by_bot=True,
)


def said(text: str = "/prioritet må", at: datetime = NOW - DAY, **changes: Any) -> Comment:
    """Return a person's comment."""
    return Comment(**{"id": "IC_1", "author": "per", "body": text, "created_at": at, **changes})


def answer(*, ok: bool = True) -> Comment:
    """Return the bot's answer to the comment."""
    body = answer_marker(Answered(comment="IC_1", commands=("priority må",), ok=ok))
    return Comment(id="A_1", author="bot", body=body, created_at=NOW, own=True, by_bot=True)


def around(*comments: Comment, **changes: Any) -> Snapshot:
    """Return the world around an issue that the bot has met."""
    given = {"comments": (MET, *comments), "created_at": NOW - 60 * DAY, **changes}
    return world(issue_of(**given), viewer="bot")


def found(snapshot: Snapshot, *witnesses: Witness) -> list[Found]:
    """Return what a sweep finds."""
    return list(find(CONFIG, snapshot, witnesses))


def test_nothing() -> None:
    """An initiative on which all is answered needs nothing; an issue that is none neither."""
    assert found(around()) == []
    other = issue_of("Noe annet", labels=frozenset(), comments=(said(),))
    assert found(world(other)) == []


def test_what_the_bot_has_met_stays_an_initiative() -> None:
    """Nobody makes it vanish by taking its label off and its text out."""
    gone = issue_of("", labels=frozenset(), comments=(MET, said()), created_at=NOW - 6 * DAY)
    assert len(found(world(gone))) == 1


def test_command_on_a_young_issue_that_the_bot_has_not_met() -> None:
    """The opening's event may be lost as well; old issues are full of other bots' commands."""
    young = issue_of(comments=(said(),), created_at=NOW - 2 * DAY)
    assert len(found(world(young))) == 1
    old = issue_of(comments=(said(),), created_at=NOW - 60 * DAY)
    assert found(world(old)) == []
    adopted = changed(adopted=NOW.date())
    assert list(find(adopted, world(young), ())) == []


def test_what_was_refused_is_not_judged_anew() -> None:
    """The answer may be gone; what was refused once is not carried out later on."""
    refused = frozenset({"CONFUSED"})
    assert found(around(said(reactions=refused))) == []
    assert len(found(around(said(reactions=refused, edited_at=NOW - DAY)))) == 1
    assert len(found(around(said(reactions=frozenset({"THUMBS_UP"}))))) == 1


def test_command_without_an_answer() -> None:
    """It is found as the event that should have told of it."""
    (event,) = found(around(said()))
    assert isinstance(event, CommentEvent)
    assert (event.comment, event.author, event.body) == ("IC_1", "per", "/prioritet må")


def test_answer_without_a_receipt() -> None:
    """A run that broke off before its last effect is completed."""
    assert len(found(around(said(), answer()))) == 1
    assert found(around(said(reactions=frozenset({"THUMBS_UP"})), answer())) == []
    assert len(found(around(said(reactions=frozenset({"HEART"})), answer(ok=False)))) == 1


@pytest.mark.parametrize(
    "comment",
    [
        said("Hei"),
        said(edited_by="nils"),
        said(by_bot=True),
        said(own=True),
        said(at=NOW - timedelta(minutes=5)),
        said(at=NOW - 6 * DAY),
        said(at=NOW - 15 * DAY),
    ],
    ids=["no command", "edited", "bot", "own", "under way", "before the bot", "long ago"],
)
def test_comment_that_needs_no_answer(comment: Comment) -> None:
    """Only a person's own words count, when they had time to be answered and are not too old."""
    assert found(around(comment)) == []


GATE = gate_marker(GateMark(phase="start"))


def checklist(**changes: Any) -> Comment:
    """Return the bot's gate comment, as somebody has ticked a box in it."""
    given = {"changed_by": "per", "edited_at": NOW - DAY, "shown": "Krysset", **changes}
    comment = Comment(
        id="G_1", author="bot", body=f"{GATE}\n", created_at=NOW - 5 * DAY, own=True, by_bot=True
    )
    return comment.model_copy(update=given)


def test_box_whose_event_never_came() -> None:
    """It is found as the event that should have told of it."""
    (event,) = found(around(checklist()))
    assert isinstance(event, BoxesEvent)
    assert (event.comment, event.sender, event.at) == ("G_1", "per", NOW - DAY)
    assert (event.previous, event.body) == (f"{GATE}\n", "Krysset")


@pytest.mark.parametrize(
    "comment",
    [
        checklist(changed_by=""),
        checklist(edited_at=NOW - timedelta(minutes=5)),
        checklist(edited_at=None),
        checklist(own=False),
        checklist(body="Hei"),
        checklist(shown=None),
    ],
    ids=["several", "under way", "never", "a person's", "no checklist", "as it was"],
)
def test_edit_that_is_no_box(comment: Comment) -> None:
    """Whose hand it was must be known, and the event must have had time to come."""
    assert found(around(comment)) == []


def moved_to(status: str, at: datetime = NOW - DAY, by: str = "lise") -> Witness:
    """Return what the board's history tells of a move."""
    return Witness(id="PVTISC_1", kind="moved", by=by, at=at, after=status)


def on_board(status: str) -> Snapshot:
    """Return a world in which the card shows *status* since a day."""
    board = board_of(item="PVTI_1", values={"Status": status}, moved_at=NOW - DAY)
    return around().model_copy(update={"board": board})


def test_dragged_card() -> None:
    """The board's history tells who moved it, and names the move."""
    (move,) = found(on_board("Konsept"), moved_to("Konsept"))
    assert isinstance(move, HandMove)
    assert (move.phase, move.sender, move.source) == ("konsept", "lise", "PVTISC_1")


@pytest.mark.parametrize(
    "witnesses",
    [
        (),
        (moved_to("Utført"),),
        (moved_to("Konsept", NOW - 9 * DAY),),
        (moved_to("Konsept", NOW - DAY - timedelta(minutes=6)),),
    ],
    ids=["none", "another", "older", "an earlier move there"],
)
def test_dragged_by_nobody_knows_whom(witnesses: tuple[Witness, ...]) -> None:
    """The history has gaps; then the move is named by phase and time, and nobody did it."""
    (move,) = found(on_board("Konsept"), *witnesses)
    assert isinstance(move, HandMove)
    assert move.sender == ""
    assert move.source == f"board-konsept-{(NOW - DAY).isoformat()}"


def test_what_the_bot_moved_is_not_its_word() -> None:
    """A move of the bot's own gives nobody's right."""
    (move,) = found(on_board("Konsept"), moved_to("Konsept", by="bot"))
    assert isinstance(move, HandMove)
    assert move.sender == ""


def turned(kind: Any, at: datetime, by: str = "lise") -> Witness:
    """Return what the history tells of a closing or reopening."""
    return Witness(id="CE_1", kind=kind, by=by, at=at)


def test_closed_by_hand() -> None:
    """It is found as the event that should have told of it."""
    closed = {"open": False, "closed_at": NOW - DAY, "closed_as": "not_planned"}
    (event,) = found(around(**closed), turned("closed", NOW - DAY))
    assert isinstance(event, IssueEvent)
    assert (event.action, event.sender, event.closed_as) == ("closed", "lise", "not_planned")
    (unseen,) = found(around(**closed))
    assert isinstance(unseen, IssueEvent)
    assert (unseen.sender, unseen.at) == ("", NOW - DAY)


def test_reopened_by_hand() -> None:
    """A stopped case that is open, and was opened after the stop."""
    stop = record(decision("stop"))
    (event,) = found(around(stop), turned("reopened", NOW))
    assert isinstance(event, IssueEvent)
    assert event.action == "reopened"


@pytest.mark.parametrize(
    ("snapshot", "witnesses"),
    [
        (around(record(decision("stop"))), ()),
        (around(record(decision("stop"))), (turned("reopened", NOW - 4 * DAY),)),
        (
            around(record(decision("resume")), open=False, closed_at=NOW - 3 * DAY),
            (turned("closed", NOW - 3 * DAY),),
        ),
        (around(open=False, closed_at=NOW), (turned("closed", NOW, "bot"),)),
    ],
    ids=["stop broken off", "reopened before", "resume broken off", "the bot's own"],
)
def test_what_broke_off_was_not_done_by_hand(
    snapshot: Snapshot, witnesses: tuple[Witness, ...]
) -> None:
    """A state older than the latest decision is that of a run that broke off."""
    assert found(snapshot, *witnesses) == []


def test_what_is_due_comes_last() -> None:
    """First what people did, then what the bot has to say."""
    met = MET.model_copy(update={"created_at": NOW - 30 * DAY})
    silent = issue_of(created_at=NOW - 40 * DAY, comments=(met,), open=False, closed_at=NOW)
    kinds = [type(each) for each in found(world(silent))]
    assert kinds == [IssueEvent, Reminder]
