"""Benefits by command: from the form on, changed, measured, given up, and acted on."""

from __future__ import annotations

import pytest

from portfolio_bot.domain.orders import Outcome
from portfolio_bot.domain.reported.report import Reported
from tests.domain.examples import RAW, ask, body_of, changed, issue_of, keys, lead, world
from tests.domain.orders.reporting.test_items import BENEFIT, asked, record
from tests.domain.records.test_reports import told

FIELDS = {
    **RAW["fields"],
    "plan": {"type": "textarea", "label": "Gevinster", "part": "benefits", "meaning": "benefits"},
}
PLANNING = changed(fields=FIELDS)
BODY = body_of({"plan": "- Kortere kø; nullpunkt: 30; mål: 10\n- Færre klager"}, PLANNING)
ACTION = told(2, "benefit-action", "g1/1", place=1, name="Si opp lisensavtalen")


def planned(text: str) -> Outcome:
    """Let the product group lead report on a case whose form tells of two benefits."""
    return ask(text, world(issue_of(BODY), lead()), PLANNING)


def reported(outcome: Outcome) -> Reported:
    """Return what was recorded."""
    assert outcome.decision is not None
    assert outcome.decision.reported is not None
    return outcome.decision.reported


def test_a_benefit_is_given_up_with_a_reason() -> None:
    """It is withdrawn, whichever way round it is written, and its history stays (T6)."""
    made = ("benefit", "g1", {"comment": "Loven endres"}, True)
    assert record("/gevinst g1 utgår; begrunnelse: Loven endres", BENEFIT) == made
    assert record("/gevinst utgår g1; begrunnelse: Loven endres", BENEFIT) == made
    assert keys(asked("/gevinst g1 utgår", BENEFIT))[0] == "report-why-withdrawn"


def test_what_is_given_up_is_not_changed() -> None:
    """A benefit that is withdrawn is history; nobody changes or measures it."""
    gone = told(2, "benefit", "g1", withdrawn=True, comment="Nei")
    for text in ("/gevinst g1; mål: 5", "/gevinst g1 målt 5", "/gevinst Kortere kø; mål: 5"):
        assert keys(asked(text, BENEFIT, gone))[0] == "report-is-withdrawn"


def test_a_promise_that_is_changed_asks_for_the_reason() -> None:
    """Another target or day is recorded all the same; what is told first needs no reason."""
    due = told(2, "benefit", "g1", due="2027-01-01")
    assert "report-why-changed" in keys(asked("/gevinst g1 endre; frist: 2028-01-01", BENEFIT, due))
    reason = "/gevinst g1; frist: 2028-01-01; begrunnelse: Loven"
    assert "report-why-changed" not in keys(asked(reason, BENEFIT, due))
    assert "report-why-changed" not in keys(asked("/gevinst g1; mål: 10", BENEFIT, due))


def test_the_first_record_of_a_planned_benefit_keeps_what_the_form_said() -> None:
    """So that what a person changes in the form afterwards takes nothing away (T2, T6)."""
    form = {"name": "Kortere kø", "baseline": 30, "target": 10, "by": "kari", "on": "2026-11-01"}
    change = reported(planned("/gevinst g1; mål: 12"))
    assert (change.key, change.values) == ("g1", {"target": 12})
    assert change.before.keys() == form.keys()
    assert change.before["target"] == 10
    measured = reported(planned("/gevinst g2 målt 3"))
    assert (measured.about, measured.before["name"]) == ("measurement", "Færre klager")
    assert reported(planned("/gevinst Ny")).key == "g3"
    assert reported(planned("/gevinst Ny")).before == {}


def test_actions_are_numbered_within_the_benefit() -> None:
    """An action has an owner and a day; its number leads to it afterwards (T14)."""
    text = "/gevinst g1 grep 2 lisenser sies opp; ansvarlig: @ola; frist: 2027-06-30"
    about, key, values, gone = record(text, BENEFIT, ACTION)
    assert (about, key, gone) == ("benefit-action", "g1/2", False)
    assert values == {
        "name": "2 lisenser sies opp", "place": 2, "responsible": "ola", "due": "2027-06-30",
    }  # fmt: skip
    assert record("/gevinst g1 grep 1; frist: 2027-01-01", BENEFIT, ACTION)[1:3] == (
        "g1/1",
        {"place": 1, "due": "2027-01-01"},
    )
    done = record("/gevinst g1 grep 1 ferdig", BENEFIT, ACTION)
    assert done[2] == {"done": "2026-11-23", "place": 1}
    assert record("/gevinst g1 grep 1 utgår", BENEFIT, ACTION)[3] is True


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("/gevinst g1 grep", "report-no-action"),
        ("/gevinst g1 grep 3 ferdig", "report-no-action"),
        ("/gevinst g1 grep 1", "report-nothing-new"),
        ("/gevinst g1 endre", "report-nothing-new"),
        ("/gevinst Ny; kilde: javascript:x", "report-wrong-link"),
    ],
)
def test_every_mistake_has_its_answer(text: str, key: str) -> None:
    """What is wrong is told, with an example, and nothing is recorded."""
    outcome = asked(text, BENEFIT, ACTION)
    assert outcome.decision is None
    assert keys(outcome)[0] == key
