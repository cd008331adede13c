"""Names that have drifted."""

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.setup.drift import examine_board, examine_labels, unseen_board
from portfolio_bot.domain.setup.plan import plan
from portfolio_bot.domain.setup.there import Board, Field, Label
from tests.domain.setup.places import CONFIG, NO_BOARD, UNMADE, after, board, place, select


def found(known: Board | None, config: Portfolio = CONFIG) -> dict[str, str]:
    """Return the findings of a board: where, and the code."""
    return {each.where: each.code for each in examine_board(config, place(known))}


def test_board_as_planned_has_no_drift() -> None:
    """After a plan is carried out there is nothing to find."""
    there = place(board())
    now = after(there, plan(CONFIG, there))
    assert not [*examine_board(CONFIG, now), *examine_labels(CONFIG, now)]


def test_drift_of_fields_is_seen() -> None:
    """A field that lacks, a likely one, one under an alias and one of the wrong kind are told."""
    known = board(
        select("Status", "Open", "Closed"),
        select("Priority", "must"),
        Field(id="1", name="Startdato", kind="date"),
        Field(id="2", name="Weeks", kind="text"),
        select("Area", "Norht"),
    )
    where = "board.fields: "
    told = found(known)
    assert where + "Status" not in told
    assert told[where + "Start"] == "field-drift"
    assert told[where + "Priority"] == "option-drift"
    assert told[where + "Progress"] == "field-missing"
    assert told[where + "Size"] == "field-kind"
    codes = [each.code for each in examine_board(CONFIG, place(known))]
    assert {"field-alias", "option-drift", "option-missing"} <= set(codes)


def test_board_that_is_not_there_is_told() -> None:
    """No board, one not made, one not seen, one not to be written and no owner are told apart."""
    assert found(None, NO_BOARD) == {}
    assert found(None, UNMADE) == {"board": "board-not-made"}
    assert found(None) == {"board.number": "board-unseen"}
    locked = board().model_copy(update={"writable": False})
    assert found(locked)["board"] == "board-readonly"
    nobody = unseen_board(UNMADE, place().model_copy(update={"owner": None}))
    assert nobody is not None
    assert nobody.code == "owner-unseen"


def test_drift_of_labels_is_seen() -> None:
    """A label in other letters, and one of a likely name, are told; a missing one is a note."""
    there = place(None, [Label(id=str(n), name=name, colour="0") for n, name in enumerate(_OLD)])
    told = {each.what.params[-1][1]: each.code for each in examine_labels(NO_BOARD, there)}
    assert told["tiltak"] == told["fase: Open"] == "label-drift"
    assert told["stoppet"] == "label-missing"


_OLD = ("Tiltak", "fase - Open", "zzz")
