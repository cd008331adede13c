"""Effects applied in order, in few documents, and read back."""

from datetime import date
from typing import Any

import pytest

from portfolio_bot.catalogue import Catalogue
from portfolio_bot.domain.documents import Document, paragraph
from portfolio_bot.domain.effects import (
    AddLabels,
    Assign,
    Close,
    Effect,
    PutOnBoard,
    React,
    RemoveLabels,
    Reopen,
    SetBoardField,
    WriteComment,
)
from portfolio_bot.domain.messages import say
from portfolio_bot.domain.snapshot import Board, Snapshot
from portfolio_bot.github.errors import NotAppliedError
from portfolio_bot.github.executor import apply, pending
from portfolio_bot.wording import write
from tests.github.conftest import World
from tests.journeys.scene import answers, labels, on_board

TEXT = Document(marker="<!-- test -->", blocks=(paragraph(say("already-on-hold")),))


def words(document: Document) -> str:
    """Write a document in bokmål."""
    return write(document, Catalogue("nb").text)


def board_of(snapshot: Snapshot) -> Board:
    """Return the board, which there is."""
    assert snapshot.board is not None
    return snapshot.board


def put(snapshot: Snapshot, name: str, value: Any) -> SetBoardField:
    """Set the board field *name*."""
    board = board_of(snapshot)
    return SetBoardField(board=board.id, field=board.fields[name], value=value)


def do(world: World, *effects: Effect, names: tuple[str, ...] = ()) -> list[str | None]:
    """Apply *effects*, and return the operations that it took."""
    snapshot = world.snapshot()
    before = len(world.scene.sandbox.requests)
    apply(world.client, snapshot, effects, words, names)
    return [each["operation"] for each in world.scene.sandbox.requests[before:]]


def test_everything_in_one_document(world: World) -> None:
    """What needs no new id goes in one document, and GitHub shows it all."""
    snapshot = world.snapshot()
    comment = snapshot.issue.comments[0]
    user = world.scene.sandbox.state.user("kari")
    assert user is not None
    asked = do(
        world,
        WriteComment(kind="answer", document=TEXT),
        WriteComment(kind="status", document=TEXT, comment=comment.id),
        put(snapshot, "Status", "Problem"),
        put(snapshot, "Start", date(2027, 1, 18)),
        put(snapshot, "Månedsverk", 1.5),
        put(snapshot, "Produktgruppe", "Næring"),
        AddLabels(names=("stoppet",), colour="0b5cad"),
        RemoveLabels(names=("fase: Ikke startet",)),
        Assign(users=(("kari", user.id),)),
        Close(reason="NOT_PLANNED"),
        React(subject=comment.id, content="THUMBS_UP"),
    )
    assert asked == ["Apply"]
    assert on_board(world.scene, world.number) == {
        "Status": "Problem",
        "Start": "2027-01-18",
        "Månedsverk": 1.5,
        "Produktgruppe": "Næring",
    }
    assert labels(world.scene, world.number) == {"tiltak", "stoppet"}
    issue = world.scene.issue(world.number)
    assert (issue["state"], issue["state_reason"]) == ("closed", "not_planned")
    assert [each["login"] for each in issue["assignees"]] == ["kari"]
    assert answers(world.scene, world.number) == [words(TEXT), words(TEXT)]
    assert world.snapshot().issue.comments[0].reactions == {"THUMBS_UP"}


def test_reopen_and_clear(world: World) -> None:
    """A closed issue is opened, and a field emptied."""
    do(world, Close(reason="COMPLETED"))
    do(world, Reopen(), put(world.snapshot(), "Produktgruppe", None))
    assert world.scene.issue(world.number)["state"] == "open"
    assert on_board(world.scene, world.number) == {"Status": "Ikke startet"}


def test_applied_twice_is_applied_once(world: World) -> None:
    """Effects are absolute: doing them again changes nothing."""
    status = put(world.snapshot(), "Status", "Problem")
    for _ in range(2):
        do(world, status, AddLabels(names=("stoppet",), colour="0b5cad"), Close(reason="COMPLETED"))
    assert on_board(world.scene, world.number) == {
        "Status": "Problem",
        "Produktgruppe": "Innbygger",
    }
    assert labels(world.scene, world.number) == {"tiltak", "fase: Ikke startet", "stoppet"}


def test_new_label_takes_a_second_document(world: World) -> None:
    """A label is made before it is set; the receipt comes after both."""
    comment = world.snapshot().issue.comments[0].id
    asked = do(
        world,
        AddLabels(names=("helt ny",), colour="0b5cad"),
        React(subject=comment, content="CONFUSED"),
    )
    assert asked == ["Apply", "Apply"]
    first, second = world.wire.asked[-2:]
    assert "createLabel" in first["query"]
    assert "addReaction" not in first["query"]
    assert second["query"].index("addLabels") < second["query"].index("addReaction")
    assert "helt ny" in labels(world.scene, world.number)


def test_labels_to_come_are_made_along(world: World) -> None:
    """When one label must be made, so are the others that may be needed."""
    added = AddLabels(names=("ny",), colour="0b5cad")
    do(world, added, names=("tiltak", "ny", "senere"))
    home = world.scene.sandbox.dump()["repositories"]["eksempeletaten/portefolje"]
    there = {label["name"]: label["color"] for label in home["labels"]}
    assert (there["ny"], there["senere"]) == ("0b5cad", "0b5cad")
    assert do(world, AddLabels(names=("stoppet",), colour="0"), names=("enda en",)) == ["Apply"]


def test_nothing_to_do_takes_nothing(world: World) -> None:
    """Without effects there is no request."""
    assert do(world) == []


def test_partial_failure_is_told(world: World) -> None:
    """What GitHub refused is named apart from what was done, with its reason."""
    refused = React(subject="IC_unknown", content="THUMBS_UP")
    done = RemoveLabels(names=("fase: Ikke startet",))
    with pytest.raises(NotAppliedError, match="Could not resolve") as caught:
        do(world, refused, done)
    assert (caught.value.done, caught.value.undone) == ((done,), (refused,))
    assert labels(world.scene, world.number) == {"tiltak"}


def test_second_document_waits_for_the_first(world: World) -> None:
    """When the first document fails in part, the second is not sent."""
    added = AddLabels(names=("ny",), colour="not a colour")
    with pytest.raises(NotAppliedError) as caught:
        do(world, Close(reason="COMPLETED"), added)
    assert caught.value.done == (Close(reason="COMPLETED"),)
    assert caught.value.undone == (added,)


def test_failure_in_the_second_document_keeps_the_first(world: World) -> None:
    """What the first document did is told as done when the second fails."""
    added = AddLabels(names=("ny",), colour="0b5cad")
    refused = React(subject="IC_unknown", content="THUMBS_UP")
    with pytest.raises(NotAppliedError) as caught:
        do(world, Close(reason="COMPLETED"), added, refused)
    assert caught.value.done == (Close(reason="COMPLETED"), added)
    assert caught.value.undone == (refused,)


def test_board_is_read_back(world: World) -> None:
    """A field that GitHub says it has set, and has not, counts as not done."""

    def deny(answer: dict[str, Any]) -> None:
        answer["data"]["m0"]["projectV2Item"]["f0"] = {"name": "Ikke startet"}

    world.wire.change("Apply", deny)
    status = put(world.snapshot(), "Status", "Problem")
    with pytest.raises(NotAppliedError, match="github-changed-nothing") as caught:
        do(world, status)
    assert caught.value.undone == (status,)


def test_new_item_takes_a_second_document(world: World) -> None:
    """An item is made before its fields are set."""
    world.scene.sandbox.state.projects[0].items.clear()
    for issue in world.scene.sandbox.state.repositories[
        "eksempeletaten/portefolje"
    ].issues.values():
        issue.project_items.clear()
    snapshot = world.snapshot()
    assert board_of(snapshot).item is None
    asked = do(world, PutOnBoard(board=board_of(snapshot).id), put(snapshot, "Status", "Konsept"))
    assert asked == ["Apply", "Apply"]
    assert on_board(world.scene, world.number) == {"Status": "Konsept"}


def test_comments_that_stand_are_left_out(world: World) -> None:
    """A comment that reads as it shall, line ends aside, is not written again."""
    snapshot = world.snapshot()
    first = snapshot.issue.comments[0]
    present = first.model_copy(update={"body": words(TEXT).replace("\n", "\r\n")})
    issue = snapshot.issue.model_copy(update={"comments": (present,)})
    same = WriteComment(kind="status", document=TEXT, comment=first.id)
    new = WriteComment(kind="answer", document=TEXT)
    given = snapshot.model_copy(update={"issue": issue})
    assert pending(given, (same, new, Reopen()), words) == (new, Reopen())
    gone = same.model_copy(update={"comment": "IC_gone"})
    assert pending(given, (gone,), words) == (gone,)
