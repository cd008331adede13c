"""What awaits a decision."""

from datetime import timedelta

import pytest

from portfolio_bot.domain.records.history import Decision
from portfolio_bot.domain.snapshot import Entry
from portfolio_bot.report.figures.due import find_due
from tests.report.governed import governed, made, reported
from tests.report.portfolio import AS_OF, decision, digdir, entry, record, report_of

ANSWERED = {
    "problem": "Folk venter.",
    "description": "Vi svarer.",
    "product-group": "Innbygger",
    "endorsing-leader": "Kari",
}


def ready(number: int, days_ago: int) -> Entry:
    """Make a case whose first gate is met."""
    criteria = digdir().phases["ikke-startet"].gate.criteria
    ticks = [
        decision("tick", days_ago, phase="ikke-startet", criterion=key)
        for key, criterion in criteria.items()
        if criterion.tick
    ]
    return entry(number, answers=ANSWERED, comments=record(*ticks), assignees=("kari",))


def test_met_gate_awaits_its_deciders() -> None:
    """A case whose gate is met waits since its last tick, for the roles that may move it."""
    (due,) = report_of(ready(1, 6)).due
    assert (due.kind, due.target, due.days) == ("move", "problem", 6)
    assert due.roles == digdir().entitled("next")


def test_unmet_gate_awaits_nobody() -> None:
    """A case with criteria left is not up for decision."""
    assert report_of(entry(1, answers=ANSWERED)).due == ()


def test_hold_awaits_going_on() -> None:
    """A case on hold waits since the hold, with its reason; its gate does not count."""
    one = ready(1, 6)
    held = record(decision("hold", 4, reason="Mangler penger"))
    issue = one.issue.model_copy(update={"comments": one.issue.comments + held})
    (due,) = report_of(one.model_copy(update={"issue": issue})).due
    assert (due.kind, due.days, due.reason) == ("hold", 4, "Mangler penger")
    assert due.since == AS_OF - timedelta(days=4)


def test_route_out_of_the_portfolio_awaits_confirmation() -> None:
    """Answers that point elsewhere ask for a decision until one is made."""
    answers = {"teams": "Ett team", "extra-funds": "Nei", "leadership-anchoring": "Nei"}
    kept = record(decision("route", 1, after="portefolje"))
    report = report_of(entry(1, answers=answers), entry(2, answers=answers, comments=kept))
    assert [(due.number, due.kind, due.target) for due in report.due] == [(1, "route", "team")]


def test_last_phase_awaits_completion() -> None:
    """A gate out of the last phase leads to completion, decided as the gate says."""
    (row,) = report_of(ready(1, 6)).rows
    last = row.model_copy(update={"phase": "utfort", "last_decision": None, "phase_since": None})
    (due,) = find_due(digdir(), [last], AS_OF)
    assert (due.kind, due.target, due.since) == ("complete", None, row.created)
    assert due.roles == ("portfolio-manager", "portfolio-board")


def test_oldest_comes_first() -> None:
    """Within a kind the one that has waited longest comes first."""
    report = report_of(ready(1, 2), ready(2, 8), ready(3, 2))
    assert [due.number for due in report.due] == [2, 1, 3]


def with_decisions(one: Entry, *made: Decision) -> Entry:
    """Return the same case with more decisions."""
    issue = one.issue.model_copy(update={"comments": one.issue.comments + record(*made)})
    return one.model_copy(update={"issue": issue})


def test_hold_tells_when_to_look_again() -> None:
    """The day of review comes with the hold; a case that goes on has none."""
    day = AS_OF + timedelta(days=30)
    held = with_decisions(ready(1, 6), decision("hold", 4, reason="Penger", review=day))
    (due,) = report_of(held).due
    assert (due.kind, due.review) == ("hold", day)
    assert report_of(held).rows[0].review == day
    (gone_on,) = report_of(with_decisions(held, decision("resume", 1))).rows
    assert gone_on.review is None


def test_bound_case_is_not_proposed_away() -> None:
    """A case that a resolution binds awaits no route out of the portfolio (B7)."""
    answers = {"teams": "Ett team", "extra-funds": "Nei", "leadership-anchoring": "Nei"}
    bind = decision("bind", 3, reason="Sak 7")
    report = report_of(entry(1, answers=answers, comments=record(bind)))
    assert (report.due, report.rows[0].bound) == ((), AS_OF - timedelta(days=3))
    assert [due.kind for due in report_of(entry(1, answers=answers)).due] == ["route"]


@pytest.mark.parametrize(
    ("funding", "escalation", "roles"),
    [
        ("Felles midler", "felles-midler", ("leadership",)),
        ("Divisjonens midler", "divisjonens-midler", ("area-director",)),
        ("Egne midler", None, ("portfolio-manager", "portfolio-board")),
    ],
)
def test_last_word_is_waited_for(
    funding: str, escalation: str | None, roles: tuple[str, ...]
) -> None:
    """Where the answers escalate a gate, it awaits those who have the last word there."""
    approval = decision("approve", 2, phase="konsept", after="felles-midler")
    moved = decision("move", 9, after="konsept")
    one = entry(1, answers={"funding": funding}, comments=record(moved, approval))
    (row,) = report_of(one).rows
    assert row.gate is not None
    assert (row.gate.escalation, row.gate.approved) == (escalation, escalation == "felles-midler")
    ready_ = row.model_copy(update={"gate": row.gate.model_copy(update={"ready": True})})
    (due,) = find_due(digdir(), [ready_], AS_OF)
    assert due.roles == roles


@pytest.mark.parametrize(("parts", "kinds"), [((2, 2), ["parts"]), ((1, 2), [])])
def test_closed_sub_issues_await_an_end(parts: tuple[int, int], kinds: list[str]) -> None:
    """Once every sub-issue is closed, those who complete cases are asked (D26)."""
    one = entry(1, answers=ANSWERED)
    issue = one.issue.model_copy(update={"tasks_done": parts[0], "tasks": parts[1]})
    report = report_of(one.model_copy(update={"issue": issue}))
    assert [due.kind for due in report.due] == kinds
    assert all(due.roles == digdir().deciders("utfort") for due in report.due)


def test_what_is_endless_is_not_asked_to_end() -> None:
    """A product with every sub-issue closed, its end long past, awaits nobody and is not late."""
    config = governed()
    done = {"kind": "Produkt", "objectives": "Mål 1: A\n- [x] B", "end": "2026-01-01"}
    there = record(decision("move", 9, after="implementering"))
    product = made(config, 1, done, comments=there, tasks=1, tasks_done=1)
    project = made(config, 2, {**done, "kind": "Prosjekt"}, comments=there, tasks=1, tasks_done=1)
    report = reported(config, product, project)
    assert {due.number for due in report.due} == {2}
    assert [row.health for row in report.rows] == ["unknown", "delayed"]
    assert report.rows[0].indicator is None
