"""Cards dragged and phases' labels set by hand."""

from datetime import timedelta
from typing import Any

import pytest

from portfolio_bot.domain.answering import Answering
from portfolio_bot.domain.by_hand.moves import dragged_to, judge_move, labelled, met_at, shown_phase
from portfolio_bot.domain.case.reading import read_case
from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.found import HandMove
from portfolio_bot.domain.records.markers import Start, status_marker
from portfolio_bot.domain.snapshot import Actor, Comment, Issue, Snapshot
from tests.domain.examples import (
    CONFIG,
    NOW,
    READY,
    board_of,
    body_of,
    case_of,
    changed,
    decided,
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
from tests.domain.github_model import rendered

MET = Comment(
    id="S_1",
    author="bot",
    body=status_marker(Start(phase="start")),
    created_at=NOW - timedelta(days=2),
    own=True,
)


def dragged(
    to: str = "Konsept", at: Any = NOW, issue: Issue | None = None, actor: Actor | None = None
) -> Snapshot:
    """Return a world in which the card of an issue that the bot has met shows *to*."""
    given = issue or issue_of()
    given = given.model_copy(update={"comments": (MET, *given.comments)})
    board = board_of(item="PVTI_1", values={"Status": to}, moved_at=at)
    return world(given, actor, board=board)


def move(phase: str = "konsept", sender: str = "lise") -> HandMove:
    """Return the move of a card to *phase*."""
    return HandMove(
        number=7,
        body=body_of(),
        labels=frozenset({"tiltak"}),
        sender=sender,
        phase=phase,
        source="PVTISC_1",
    )


def judged(
    snapshot: Snapshot, made: HandMove | None = None, config: Portfolio = CONFIG
) -> Answering:
    """Judge a move."""
    return judge_move(config, snapshot, read_case(config, snapshot), made or move())


READY_TO_MOVE = decided(ticked("start", "insight"))


def test_shown_phase() -> None:
    """The board's word is a phase by its name; another word is none."""
    assert shown_phase(CONFIG, board_of(values={"Status": "konsept"})) == "konsept"
    assert shown_phase(CONFIG, board_of(values={"Status": "Backlog"})) is None
    assert shown_phase(CONFIG, None) is None
    assert shown_phase(changed(board=None), board_of(values={"Status": "Konsept"})) is None


def test_dragged_after_the_bot_met_it() -> None:
    """A card that shows another phase since a moment after the latest move was dragged."""
    snapshot = dragged()
    assert dragged_to(CONFIG, snapshot, case_of(snapshot).standing) == "konsept"
    assert met_at(snapshot) == MET.created_at


@pytest.mark.parametrize(
    "snapshot",
    [
        dragged("Ikke startet"),
        dragged("Backlog"),
        dragged(at=None),
        dragged(at=NOW - timedelta(days=3)),
        dragged("Ikke startet", NOW - timedelta(days=2), decided(moved("konsept"))),
        world(board=board_of(item="PVTI_1", values={"Status": "Konsept"}, moved_at=NOW)),
    ],
    ids=["same", "no phase", "unknown when", "before the bot", "broken off", "not met"],
)
def test_not_dragged(snapshot: Snapshot) -> None:
    """A board that only lags behind, or is not known better, was not dragged by anybody."""
    assert dragged_to(CONFIG, snapshot, case_of(snapshot).standing) is None


def test_entitled_move_through_a_met_gate_is_adopted() -> None:
    """It is recorded as the decision of whoever dragged it, with how."""
    answering = judged(dragged(issue=READY_TO_MOVE, actor=lead()))
    (made,) = answering.decisions
    assert (made.kind, made.by, made.after, made.how) == ("move", "lise", "konsept", "board")
    assert made.id == "PVTISC_1#1"
    assert answering.case.standing.phase == "konsept"
    assert keys(answering.document)[0] == "hand-move-adopted"


@pytest.mark.parametrize(
    ("snapshot", "made", "key"),
    [
        (dragged(actor=lead()), move(), "gate-unmet"),
        (dragged(issue=READY_TO_MOVE, actor=stranger()), move(sender="nils"), "denied"),
        (dragged(issue=READY_TO_MOVE), move(sender=""), "hand-move-unseen"),
        (
            dragged("Ikke startet", issue=decided(moved("konsept")), actor=lead()),
            move("start"),
            "back-needs-reason",
        ),
    ],
    ids=["gate", "right", "unseen", "back"],
)
def test_any_other_move_is_put_back_and_told(snapshot: Snapshot, made: HandMove, key: str) -> None:
    """Why it does not count stands below, as a command's refusal would say it."""
    answering = judged(snapshot, made)
    assert answering.decisions == ()
    assert keys(answering.document)[0] == "hand-move-put-back"
    assert key in keys(answering.document)


def test_flagging_says_that_the_card_stays() -> None:
    """Where hand-made moves are only flagged, the sentence is another."""
    config = changed(sweep={"hand_moves": "flag"})
    assert keys(judged(dragged(actor=lead()), config=config).document)[0] == "hand-move-flagged"


def test_a_move_is_judged_once() -> None:
    """The same move found again has its answer, with the decision that it led to."""
    first = judged(dragged(issue=READY_TO_MOVE, actor=lead()))
    assert first.document is not None
    answer = Comment(
        id="A_2", author="bot", body=rendered(first.document), created_at=NOW, own=True
    )
    issue = READY_TO_MOVE.model_copy(update={"comments": (*READY_TO_MOVE.comments, answer)})
    again = judged(dragged(issue=issue, actor=lead()))
    assert again.document is None
    assert again.decisions == first.decisions


def test_a_card_that_stands_right_needs_no_answer() -> None:
    """Somebody may have moved the case, or the card back, in the meantime."""
    assert judged(dragged("Ikke startet"), move("start")) == Answering(
        case=case_of(dragged("Ikke startet"))
    )


@pytest.mark.parametrize(
    ("label", "phase"),
    [
        ("fase: Konsept", "konsept"),
        ("fase: Ikke startet", None),
        ("fase: Tull", None),
        ("Konsept", None),
        (None, None),
    ],
)
def test_label_of_another_phase_is_a_move(label: str | None, phase: str | None) -> None:
    """Only the label of a phase in which the case does not stand asks for something."""
    made = labelled(CONFIG, case_of(world()), issue_event("changed", label=label))
    assert (made.phase if made else None) == phase
    if made:
        assert (made.sender, made.how) == ("lise", "label")


def test_a_label_told_of_late_asks_for_nothing() -> None:
    """An event that is older than the latest move is overtaken."""
    case = case_of(world(decided(moved("arbeid"))))
    late = issue_event("changed", label="fase: Konsept", at=NOW - timedelta(days=3))
    assert labelled(CONFIG, case, late) is None
    without = issue_event("changed", label="fase: Konsept", at=None)
    assert labelled(CONFIG, case, without) is not None
    assert labelled(changed(labels={"phase_prefix": ""}), case, without) is None


def test_ready_answers_are_no_answer_to_a_drag() -> None:
    """Recorded answers of other sources do not answer for the move."""
    issue = issue_of(body_of(READY), comments=(record(),))
    assert judged(dragged(issue=issue, actor=lead())).document is not None
