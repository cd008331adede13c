"""What GitHub shall show, and what must change for it."""

from datetime import date
from typing import Any

import pytest

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.desired import (
    board_effects,
    board_trouble,
    board_value,
    every_label,
    label_effects,
    progress,
)
from portfolio_bot.domain.effects import AddLabels, Effect, PutOnBoard, RemoveLabels, SetBoardField
from portfolio_bot.domain.records.history import Kind
from portfolio_bot.domain.snapshot import Board, BoardField, Issue
from tests.domain.examples import (
    CONFIG,
    RAW,
    READY,
    board_of,
    body_of,
    case_of,
    changed,
    decided,
    decision,
    issue_of,
    moved,
    world,
)

FULL: dict[str, Any] = {
    **READY,
    "months": "6",
    "begins": "2027-01-15",
    "groups": ["Ett team", "Flere team"],
    "needs": "#3 og andre/sted#4",
}


def on_board(board: Board | None, issue: Issue) -> list[Effect]:
    """Return what must change on *board*."""
    snapshot = world(issue, board=board)
    return list(board_effects(CONFIG, snapshot, case_of(snapshot)))


def labels(issue: Issue, config: Portfolio = CONFIG) -> list[Effect]:
    """Return what must change of the labels of *issue*."""
    snapshot = world(issue, board=None)
    return list(label_effects(config, snapshot, case_of(snapshot, config)))


def test_a_new_case_is_put_on_the_board_with_its_values() -> None:
    """Each configured field gets what is known; what is not known is left alone."""
    issue = decided(decision("priority", after="must"), answers=FULL)
    first, *rest = on_board(board_of(), issue)
    assert isinstance(first, PutOnBoard)
    assert {e.field.name: e.value for e in rest if isinstance(e, SetBoardField)} == {
        "Status": "Ikke startet",
        "Prioritet": "Må",
        "Progresjon": 50.0,
        "Startdato": date(2027, 1, 15),
        "Månedsverk": 6.0,
        "Bidrar": "Ett team, Flere team",
        "Venter på": "#3, andre/sted#4",
    }


def test_what_is_so_already_is_not_set_again() -> None:
    """Only the differences are effects; options are compared whatever their case."""
    values = {"Status": "Ikke startet", "Månedsverk": 6.0, "Startdato": date(2027, 1, 15)}
    (effect,) = on_board(
        board_of(item="PVTI_1", values=values),
        issue_of(body_of({"months": "7", "begins": "2027-01-15"})),
    )
    assert isinstance(effect, SetBoardField)
    assert (effect.field.name, effect.value) == ("Månedsverk", 7.0)


def test_without_a_board_nothing_is_set() -> None:
    """A board that is not configured, or cannot be seen, gets no effects."""
    snapshot = world(issue_of(body_of(FULL)))
    config = CONFIG.model_copy(update={"board": None})
    assert on_board(None, issue_of()) == []
    assert list(board_effects(config, snapshot, case_of(snapshot))) == []
    assert board_trouble(config, board_of(), case_of(snapshot)) == ()


def field(kind: str, *options: str) -> Board:
    """Return a board whose one field is of *kind*."""
    made = BoardField.model_validate(
        {"id": "F", "name": "Bidrar", "kind": kind, "options": {o: o for o in options}}
    )
    return board_of(item="PVTI_1", fields={"Bidrar": made})


@pytest.mark.parametrize(
    ("board", "value"),
    [
        (field("text"), "Ett team"),
        (field("single_select", "ETT TEAM"), "ETT TEAM"),
        (field("single_select", "Annet"), None),
        (field("number"), None),
        (field("date"), None),
        (field("other"), None),
    ],
)
def test_values_are_set_as_the_field_takes_them(board: Board, value: str | None) -> None:
    """An option is named as the board has it; what does not fit is told, and not set."""
    issue = issue_of(body_of({"groups": ["Ett team"]}))
    effects = [e.value for e in on_board(board, issue) if isinstance(e, SetBoardField)]
    assert effects == ([value] if value else [])
    lacking = board_trouble(CONFIG, board, case_of(world(issue)))
    assert ("Bidrar: Ett team" in lacking) is (value is None)
    assert "Status" in lacking


def test_long_texts_are_cut_to_what_github_takes() -> None:
    """A text field takes 1,024 bytes; no character is cut in two."""
    config = changed(board={**RAW["board"], "fields": {"problem": "Bidrar"}})
    snapshot = world(issue_of(body_of({"problem": "ø" * 2000})))
    (_, effect) = board_effects(config, snapshot, case_of(snapshot))
    assert isinstance(effect, SetBoardField)
    assert effect.value == "ø" * 512


def test_trouble_shows_only_the_start_of_an_answer() -> None:
    """An answer that no option takes is named in few characters."""
    config = changed(board={**RAW["board"], "fields": {"problem": "Status"}})
    snapshot = world(issue_of(body_of({"problem": "x" * 5000})))
    (lacking,) = board_trouble(config, board_of(), case_of(snapshot))
    assert len(lacking) < 80


def test_objectives_are_no_value_of_a_field() -> None:
    """Objectives, and links that lead nowhere, are not written on the board."""
    case = case_of(world(issue_of(body_of({**READY, "needs": "Ingen"}))))
    assert board_value(CONFIG, case, "goals") is None
    assert board_value(CONFIG, case, "needs") is None
    assert board_value(CONFIG, case, "priority") is None


def test_progress_is_the_share_of_results_reached() -> None:
    """Ticked key results of all; without any there is no progress to tell."""
    assert progress(CONFIG, case_of(world(issue_of(body_of(READY))))) == 50.0
    assert progress(CONFIG, case_of(world())) is None


def test_labels_follow_the_case() -> None:
    """The phase's label is set, those that no longer hold are removed, others are left alone."""
    before = frozenset({"Tiltak", "fase: Ikke startet", "på vent", "haster", "fase: Egen"})
    issue = decided(moved("konsept"), labels=before)
    assert labels(issue) == [
        AddLabels(names=("fase: Konsept",), colour="0b5cad"),
        RemoveLabels(names=("fase: Ikke startet", "på vent")),
    ]


def test_labels_are_the_same_in_any_case() -> None:
    """GitHub does not tell «Fase: Konsept» from «fase: konsept», so neither do we."""
    names = frozenset({"TILTAK", "FASE: ikke startet", "På Vent"})
    assert labels(issue_of(labels=names)) == [RemoveLabels(names=("På Vent",))]


@pytest.mark.parametrize(
    ("kind", "extra"),
    [("hold", {"på vent"}), ("stop", {"stoppet"}), ("complete", set())],
)
def test_labels_tell_of_a_pause(kind: Kind, extra: set[str]) -> None:
    """On hold and stopped have labels of their own."""
    (effect,) = labels(decided(decision(kind)))
    assert isinstance(effect, AddLabels)
    assert set(effect.names) == {"fase: Ikke startet"} | extra


def test_labels_tell_what_is_missing_while_it_matters() -> None:
    """A stopped case is no longer asked for answers."""
    (running,) = labels(issue_of(body_of({})))
    (stopped,) = labels(decided(decision("stop"), answers={}))
    assert isinstance(running, AddLabels)
    assert isinstance(stopped, AddLabels)
    assert "mangler opplysninger" in running.names
    assert "mangler opplysninger" not in stopped.names


def test_labels_tell_priority_and_route() -> None:
    """What was decided is seen in the list of issues."""
    issue = decided(decision("priority", 1, after="must"), decision("route", 2, after="portfolio"))
    (effect,) = labels(issue)
    assert isinstance(effect, AddLabels)
    assert {"prioritet: Må", "rute: Porteføljen"} <= set(effect.names)


def test_long_label_names_are_cut_and_known_again() -> None:
    """GitHub takes 50 characters; a label that was cut is still ours to remove."""
    phases = {**RAW["phases"], "start": {"name": "A" * 60}, "arbeid": {"name": "B" * 60}}
    config = changed(phases=phases)
    (added,) = labels(issue_of(), config)
    assert isinstance(added, AddLabels)
    assert added.names == ("fase: " + "A" * 44,)
    assert all(len(name) <= 50 for name in every_label(config))
    stale = issue_of(labels=frozenset({"tiltak", "fase: " + "A" * 44, "fase: " + "B" * 44}))
    snapshot = world(stale, board=None)
    effects = list(label_effects(config, snapshot, case_of(snapshot, config)))
    assert len(effects) == 1


def test_a_label_tells_that_a_case_is_bound() -> None:
    """While the resolution binds, also when the case rests; afterwards it is taken away."""
    bind, hold = decision("bind", reason="x"), decision("hold", 2)
    (added,) = labels(decided(bind, hold))
    assert isinstance(added, AddLabels)
    assert {"bundet", "på vent"} <= set(added.names)
    loosed = decided(bind, decision("unbind", 2), labels=frozenset({"tiltak", "Bundet"}))
    removed = [each for each in labels(loosed) if isinstance(each, RemoveLabels)]
    assert [each.names for each in removed] == [("Bundet",)]
