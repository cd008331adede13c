"""Benefits, uncertainties and deliverables, reported by command."""

from __future__ import annotations

from typing import Any

import pytest

from portfolio_bot.domain.orders import Outcome
from portfolio_bot.domain.records.history import Decision
from portfolio_bot.domain.reported.report import Reported
from tests.domain.examples import ask, decided, keys, lead, world
from tests.domain.records.test_reports import told

BENEFIT = told(1, "benefit", "g1", name="Kortere kø", baseline=30)
RISK = told(1, "uncertainty", "r1", name="Forsinket", probability=3, impact=4)
WORK = told(1, "deliverable", "l3", name="Drift", due="2027-01-01")


def asked(text: str, *before: Decision) -> Outcome:
    """Let the product group lead report on a case with some reports."""
    return ask(text, world(decided(*before), lead()))


def record(text: str, *before: Decision) -> tuple[str, str, dict[str, Any], bool]:
    """Return what was recorded of a report."""
    decision = asked(text, *before).decision
    assert decision is not None
    assert decision.reported is not None
    made = decision.reported
    return made.about, made.key, made.values, made.withdrawn


def test_a_new_benefit_gets_the_next_id() -> None:
    """A name that is not known is a new one, and ids are never used again."""
    text = "/gevinst Færre klager; nullpunkt: 80; mål: 20"
    values = {"name": "Færre klager", "baseline": 80, "target": 20}
    assert record(text) == ("benefit", "g1", values, False)
    gone = told(2, "benefit", "g1", withdrawn=True)
    assert record(text, BENEFIT, gone)[1] == "g2"


def test_a_known_name_is_the_same_thing() -> None:
    """Written again with the same name, whatever the letters' case, it is changed, not doubled."""
    made = record("/gevinst kortere  KØ; mål: 10", BENEFIT)
    assert made == ("benefit", "g1", {"target": 10}, False)


def test_a_benefit_is_measured() -> None:
    """A measurement is of today unless a day is given, and known by its day."""
    assert record("/gevinst g1 målt 22", BENEFIT) == (
        "measurement",
        "g1/2026-11-23",
        {"day": "2026-11-23", "value": 22},
        False,
    )
    text = "/gevinst G1 målt: 20,5; dato: 2026-10-01; kommentar: Telt"
    values = {"day": "2026-10-01", "value": 20.5, "comment": "Telt"}
    assert record(text, BENEFIT) == ("measurement", "g1/2026-10-01", values, False)


def test_an_uncertainty_is_assessed_and_closed() -> None:
    """Before and after the response are told apart; closed is closed."""
    text = "/risiko Streik; sannsynlighet: 2; konsekvens: 5; side: risiko"
    values = {"name": "Streik", "probability": 2, "impact": 5, "side": "threat"}
    assert record(text) == ("uncertainty", "r1", values, False)
    assert record("/risiko r1; etter: 1x2", RISK)[2] == {"probability_after": 1, "impact_after": 2}
    assert record("/risiko r1 lukket", RISK)[2] == {"closed": True}


def test_a_deliverable_is_moved_and_delivered() -> None:
    """A new due day is recorded, and the day of delivery is today's or the given one."""
    assert record("/leveranse l3; frist: 2027-02-01", WORK)[2] == {"due": "2027-02-01"}
    assert record("/leveranse l3 ferdig", WORK)[2] == {"done": "2026-11-23"}
    assert record("/leveranse l3 levert; dato: 2026-11-01", WORK)[2] == {"done": "2026-11-01"}
    made = record("/leveranse Vedtak; frist: 2027-05-01; milepæl", WORK)
    assert made[1:3] == ("l4", {"name": "Vedtak", "due": "2027-05-01", "milestone": True})


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("/gevinst g2 målt 3", "report-no-item"),
        ("/gevinst g1 tull", "report-no-verb"),
        ("/gevinst g1 målt mye", "report-wrong-number"),
        ("/gevinst g1", "report-nothing-new"),
        ("/gevinst g1; mål: 30", "report-target-is-baseline"),
        ("/gevinst X; nullpunkt: 1; mål: 1", "report-target-is-baseline"),
        ("/gevinst ; mål: 3", "report-nameless"),
        ("/risiko Streik; konsekvens: 3", "report-lacks"),
        ("/risiko r1; konsekvens: 9", "report-wrong-score"),
        ("/risiko r2 lukket", "report-no-item"),
        ("/leveranse Uten frist", "report-lacks"),
        ("/leveranse l9 ferdig", "report-no-item"),
    ],
)
def test_every_mistake_has_its_answer(text: str, key: str) -> None:
    """What is wrong is told, with an example, and nothing is recorded."""
    outcome = asked(text, BENEFIT, told(2, "uncertainty", "r1", name="A", probability=1, impact=1))
    assert outcome.decision is None
    assert not outcome.ok
    assert keys(outcome)[0] == key
    assert "report-example" in keys(outcome)


def test_a_report_is_kept_as_it_was_meant() -> None:
    """The record of a command is one report, made by the one who gave it, in their role."""
    decision = asked("/leveranse Drift; frist: 2027-01-01").decision
    assert decision is not None
    assert (decision.kind, decision.by, decision.role) == ("report", "lise", "lead")
    assert isinstance(decision.reported, Reported)
