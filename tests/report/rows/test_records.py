"""Records, read from issues."""

from datetime import timedelta

import pytest

from portfolio_bot.domain.snapshot import Entry
from portfolio_bot.report.model import build_report
from portfolio_bot.report.rows.row import Row, State
from tests.report.portfolio import (
    AS_OF,
    decision,
    digdir,
    entry,
    record,
    report_of,
    said,
    snapshot,
)

OKR = "Mål 1: Flere får hjelp\n- [x] Halvert ventetid\n- [ ] Flere svar\n"


def row_of(one: Entry) -> Row:
    """Read one row."""
    (row,) = report_of(one).rows
    return row


def test_answers_become_values() -> None:
    """The parts that the report knows are read, and every answer is kept by its field."""
    answers = {
        "product-group": "Inn\nbygger",
        "owner": "@berit",
        "start": "2026-01-01",
        "end": "1. mars 2027",
        "person-months": "7,5 månedsverk",
        "objectives": OKR,
        "responsible": "Team Data",
        "dependencies": "#2",
    }
    row = row_of(entry(1, "Bedre\nsøk", answers=answers, assignees=("per", "Kari")))
    assert (row.title, row.leaders, row.owner) == ("Bedre søk", ("Kari", "per"), ("berit",))
    assert (row.product_group, row.responsible) == ("Inn bygger", "Team Data")
    assert (str(row.start), str(row.end), row.person_months) == ("2026-01-01", "2027-03-01", 7.5)
    assert (row.objectives, row.key_results, row.key_results_done) == (1, 2, 1)
    assert (row.progress, row.health) == (50, "behind")
    assert set(row.values) == set(answers)


def test_what_nobody_said_is_unknown() -> None:
    """An empty form gives no zeros: progress, plan and need are unknown."""
    row = row_of(entry(1))
    assert (row.progress, row.indicator, row.person_months, row.start) == (None,) * 4
    assert (row.health, row.owner, row.product_group) == ("unknown", (), None)
    assert "problem" in row.missing


def test_faulty_answers_are_named() -> None:
    """An answer that cannot be read is a fault, once, and no value."""
    row = row_of(entry(1, answers={"start": "snart", "owner": "hvem som helst av oss"}))
    assert set(row.faulty) == {"start", "owner"}
    assert row.start is None


def test_product_group_may_be_several() -> None:
    """Several chosen product groups are listed on one line."""
    config = digdir()
    origin = config.fields["origin"].model_copy(update={"part": "product-group"})
    other = config.fields["product-group"].model_copy(update={"part": None})
    fields = {**config.fields, "origin": origin, "product-group": other}
    changed = config.model_copy(update={"fields": fields})
    one = entry(1, answers={"origin": "Tildelingsbrev, Egen idé"})
    (row,) = build_report(changed, snapshot(one), AS_OF).rows
    assert row.product_group == "Tildelingsbrev, Egen idé"


@pytest.mark.parametrize(
    ("comments", "closed", "state", "is_open"),
    [
        ((), None, "active", True),
        ((), 2, "closed", False),
        (record(decision("hold", 5, reason="Vi\nventer")), None, "on-hold", True),
        (record(decision("hold", 5)), 2, "closed", False),
        (record(decision("stop", 5)), None, "stopped", False),
        (record(decision("complete", 5)), 4, "completed", False),
        (record(decision("route", 5, after="team")), 4, "referred", False),
    ],
)
def test_state_follows_decisions_then_the_issue(
    comments: tuple[object, ...], closed: int | None, state: State, *, is_open: bool
) -> None:
    """A recorded decision tells the state; without one, whether the issue is open."""
    row = row_of(entry(1, comments=comments, closed=closed))  # type: ignore[arg-type]
    assert (row.state, row.is_open) == (state, is_open)
    assert (row.gate is None) == (row.health is None) == (not is_open)


def test_reason_and_day_of_the_state_are_kept() -> None:
    """The decision behind the state gives its day and reason, on one line."""
    row = row_of(entry(1, comments=record(decision("hold", 5, reason="Vi\nventer"))))
    assert (row.state_since, row.state_reason) == (AS_OF - timedelta(days=5), "Vi venter")


def test_time_in_phase_counts_from_the_move() -> None:
    """Days in a phase run from the move, in the first phase from the opening."""
    moved = record(decision("move", 30, before="ikke-startet", after="problem"))
    assert row_of(entry(1, comments=moved)).days_in_phase == 30
    assert row_of(entry(1, opened=44)).days_in_phase == 44


def test_unrecorded_phase_has_no_age() -> None:
    """When only the board tells the phase, nobody knows since when."""
    row = row_of(entry(1, values={"Status": "Konsept"}))
    assert (row.phase, row.phase_since, row.days_in_phase) == ("konsept", None, None)


def test_silence_is_since_the_last_word_or_decision() -> None:
    """Words by people and decisions break the silence; the opening begins it."""
    assert row_of(entry(1, opened=40)).silent_days == 40
    assert row_of(entry(1, comments=(said(9),))).silent_days == 9
    decided = (said(9), *record(decision("tick", 4, phase="problem", criterion="x")))
    assert row_of(entry(1, comments=decided)).silent_days == 4


def test_gate_without_criteria_waits_for_the_results() -> None:
    """A gate that asks for nothing is ready when every key result is reached."""
    config = digdir()
    carried = tuple(
        decision("move", 9 - place, before=before, after=after)
        for place, (before, after) in enumerate(
            zip(config.phase_ids(), config.phase_ids()[1:5], strict=False)
        )
    )
    fields = {
        key: field.model_copy(update={"required_from": None})
        for key, field in config.fields.items()
    }
    lax = config.model_copy(update={"fields": fields})
    halfway = entry(1, answers={"objectives": OKR}, comments=record(*carried))
    there = entry(2, answers={"objectives": OKR.replace("[ ]", "[x]")}, comments=record(*carried))
    rows = build_report(lax, snapshot(halfway, there), AS_OF).rows
    assert [row.gate and row.gate.ready for row in rows] == [False, True]


def test_what_it_waits_for_is_of_three_sources() -> None:
    """Answers and GitHub's dependencies are joined, each once; it never waits for itself."""
    one = entry(1, answers={"dependencies": "#3 og #1 og annen/etat#9"}, blocked_by=(2, 3))
    assert row_of(one).waits_for == (2, 3)
    assert row_of(entry(1)).waits_for == ()


def test_parts_are_counted() -> None:
    """Sub-issues are told as closed and all; none as nothing."""
    assert row_of(entry(1, tasks_done=1, tasks=4)).parts == (1, 4)
    assert row_of(entry(1)).parts is None
