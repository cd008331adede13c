"""What GitHub's own history tells of an issue."""

from typing import Any

from portfolio_bot.domain.snapshot import Witness
from portfolio_bot.github.witnesses import read_witnesses
from tests.journeys.scene import NOW

PROJECT = {"id": "PVT_1"}
AT = {"createdAt": NOW.isoformat(), "actor": {"login": "kari"}}


def read(*nodes: dict[str, Any] | None, project: Any = PROJECT) -> tuple[Witness, ...]:
    """Read a timeline."""
    return read_witnesses({"timelineItems": {"nodes": list(nodes)}}, project)


def moved(board: str | None = "PVT_1") -> dict[str, Any]:
    """Return a move on a board; None is one that the token does not see."""
    project = {"id": board} if board else None
    return {
        "__typename": "ProjectV2ItemStatusChangedEvent",
        "id": "M",
        "status": "Konsept",
        "project": project,
        **AT,
    }


def test_each_kind() -> None:
    """A move names the status, a closing the reason."""
    closed = {"__typename": "ClosedEvent", "id": "C", "stateReason": "NOT_PLANNED", **AT}
    reopened = {"__typename": "ReopenedEvent", "id": "R", **AT, "actor": None}
    assert read(moved(), None, closed, reopened) == (
        Witness(id="M", kind="moved", by="kari", at=NOW, after="Konsept"),
        Witness(id="C", kind="closed", by="kari", at=NOW, after="not_planned"),
        Witness(id="R", kind="reopened", by="", at=NOW),
    )


def test_other_boards_tell_nothing() -> None:
    """Moves on another board, or on one that is not seen, are left out."""
    assert read(moved("PVT_2"), moved(None)) == ()
    assert read(moved(), project=None) == ()


def test_history_that_was_not_asked_for() -> None:
    """A report asks for none."""
    assert read_witnesses({}, PROJECT) == ()
