"""Only what GitHub shows afterwards counts as done."""

from typing import Any

import pytest

from portfolio_bot.domain.documents import Document
from portfolio_bot.domain.effects import (
    AddLabels,
    Assign,
    Close,
    DeleteComment,
    PutOnBoard,
    React,
    RemoveLabels,
    Reopen,
    RestoreComment,
    SetBoardField,
    WriteComment,
    WriteFiles,
)
from portfolio_bot.domain.messages import say
from portfolio_bot.domain.snapshot import BoardField, BoardValue
from portfolio_bot.github.mutations import Ids, Step
from portfolio_bot.github.readback import is_so
from tests.journeys.scene import NOW

IDS = Ids(issue="I_1", repository="R_1", item="PVTI_1", labels={"tiltak": "LA_1"})
TEXT = Document(marker="x", blocks=())
LABELS = {"labelable": {"labels": {"nodes": [{"id": "LA_1"}, None]}}}
NO_LABELS: dict[str, Any] = {"labelable": {"labels": {"nodes": []}}}


def setting(kind: str, value: BoardValue | None) -> SetBoardField:
    """Return a setting of a field of *kind*."""
    field = BoardField.model_validate({"id": "F_1", "name": "Status", "kind": kind})
    return SetBoardField(board="PVT_1", field=field, value=value)


def write(_document: Document) -> str:
    """Write what every document says here."""
    return "x"


CASES: list[tuple[Step, dict[str, Any], dict[str, Any]]] = [
    (
        setting("single_select", "Problem"),
        {"projectV2Item": {"f0": {"name": "Problem"}}},
        {"projectV2Item": {"f0": {"name": "Konsept"}}},
    ),
    (
        setting("text", None),
        {"projectV2Item": {"f0": None}},
        {"projectV2Item": {"f0": {"text": "x"}}},
    ),
    (PutOnBoard(board="PVT_1"), {"item": {"id": "PVTI_1"}}, {"item": None}),
    (("ny", "aa"), {"label": {"id": "LA_2", "name": "ny"}}, {"label": None}),
    (
        WriteComment(kind="answer", document=TEXT),
        {"commentEdge": {"node": {"body": "x"}}},
        {"commentEdge": None},
    ),
    (
        WriteComment(kind="status", document=TEXT, comment="IC_1"),
        {"issueComment": {"body": "x"}},
        {"issueComment": None},
    ),
    (
        WriteComment(kind="gate", document=TEXT, comment="IC_1"),
        {"issueComment": {"body": "x\r\n"}},
        {"issueComment": {"body": "as it was before"}},
    ),
    (RestoreComment(text="x"), {"commentEdge": {"node": {"body": "x"}}}, {"commentEdge": {}}),
    (
        React(subject="IC_1", content="THUMBS_UP"),
        {"reaction": {"content": "THUMBS_UP"}},
        {"reaction": None},
    ),
    (AddLabels(names=("tiltak",), colour="aa"), LABELS, NO_LABELS),
    (RemoveLabels(names=("tiltak",)), NO_LABELS, LABELS),
    (
        Assign(users=(("kari", "U_1"),)),
        {"assignable": {"assignees": {"nodes": [{"id": "U_1"}]}}},
        {"assignable": {"assignees": {"nodes": []}}},
    ),
    (Close(reason="COMPLETED"), {"issue": {"state": "CLOSED"}}, {"issue": {"state": "OPEN"}}),
    (Reopen(), {"issue": {"state": "OPEN"}}, {"issue": None}),
]


@pytest.mark.parametrize(("step", "shown", "not_shown"), CASES)
def test_read_back(step: Step, shown: dict[str, Any], not_shown: dict[str, Any]) -> None:
    """An effect is done when the answer shows it, and not when it shows anything else."""
    assert is_so(step, shown, IDS, write)
    assert not is_so(step, not_shown, IDS, write)
    assert not is_so(step, None, IDS, write)


def test_what_cannot_be_read_back() -> None:
    """A comment that is gone is not shown; files are read back by their commit."""
    files = WriteFiles(branch="main", head="x", files=(), headline=say("name"), edition=NOW.date())
    assert is_so(DeleteComment(comment="IC_1"), {}, IDS, write)
    assert is_so(files, {}, IDS, write)
    assert not is_so(DeleteComment(comment="IC_1"), None, IDS, write)
