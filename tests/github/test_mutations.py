"""Each effect as one mutation; words travel as variables."""

from datetime import date

import pytest

from portfolio_bot.domain.documents import Document as Text
from portfolio_bot.domain.effects import (
    AddLabels,
    Close,
    RemoveLabels,
    SetBoardField,
    WriteComment,
    WriteFiles,
)
from portfolio_bot.domain.messages import say
from portfolio_bot.domain.snapshot import BoardField, BoardValue
from portfolio_bot.github.mutations import Ids, mutation, new_labels
from portfolio_bot.github.queries import Document

IDS = Ids(issue="I_1", repository="R_1", item="PVTI_1", labels={"tiltak": "LA_1"})
CHOICE = BoardField(id="F_1", name="Status", kind="single_select", options={"Problem": "O_1"})


def setting(kind: str, value: BoardValue | None) -> SetBoardField:
    """Return a setting of a field of *kind*."""
    field = CHOICE.model_copy(update={"kind": kind})
    return SetBoardField(board="PVT_1", field=field, value=value)


def test_comment_is_no_part_of_the_document() -> None:
    """A comment's text is a variable, whatever stands in it."""
    document = Document("mutation M")
    text = WriteComment(kind="answer", document=Text(marker="x", blocks=()))
    written = mutation(document, text, IDS, lambda _: '"}) { hostile }')
    assert "hostile" not in written
    assert document.variables == {"v0": {"subjectId": "I_1", "body": '"}) { hostile }'}}


@pytest.mark.parametrize(
    ("kind", "value", "given"),
    [
        ("single_select", "Problem", {"singleSelectOptionId": "O_1"}),
        ("text", "Problem", {"text": "Problem"}),
        ("number", 1.5, {"number": 1.5}),
        ("date", date(2027, 1, 18), {"date": "2027-01-18"}),
    ],
)
def test_board_value(kind: str, value: BoardValue, given: dict[str, object]) -> None:
    """A value is sent as exactly one of the kinds that a field takes."""
    document = Document("mutation M")
    written = mutation(document, setting(kind, value), IDS, str)
    assert written.startswith("updateProjectV2ItemFieldValue(")
    assert [v["value"] for v in document.variables.values() if isinstance(v, dict)] == [given]


def test_no_value_clears() -> None:
    """No value at all empties the field."""
    document = Document("mutation M")
    written = mutation(document, setting("text", None), IDS, str)
    assert written.startswith("clearProjectV2ItemFieldValue(")


def test_new_labels() -> None:
    """Labels that lack are made, each once; when none does, neither are those to come."""
    lacking = (
        AddLabels(names=("tiltak", "ny"), colour="aa"),
        AddLabels(names=("ny",), colour="bb"),
    )
    assert new_labels(lacking, IDS, ("tiltak", "senere")) == (("ny", "aa"), ("senere", "aa"))
    there = (AddLabels(names=("tiltak",), colour="aa"), Close(reason="COMPLETED"))
    assert new_labels(there, IDS, ("senere",)) == ()


def test_labels_by_id() -> None:
    """Labels are set and removed by their ids."""
    document = Document("mutation M")
    mutation(document, RemoveLabels(names=("tiltak",)), IDS, str)
    assert document.variables["v0"] == {"labelableId": "I_1", "labelIds": ["LA_1"]}


def test_files_are_no_matter_of_issues() -> None:
    """Files are committed elsewhere."""
    files = WriteFiles(
        branch="main", head="x", files=(), headline=say("name"), edition=date(2026, 11, 2)
    )
    with pytest.raises(TypeError, match="commits"):
        mutation(Document("mutation M"), files, IDS, str)
