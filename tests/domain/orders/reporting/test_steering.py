"""Mandates, steering group, affected parties and value, reported by command."""

from __future__ import annotations

import pytest

from tests.domain.examples import keys
from tests.domain.orders.reporting.test_items import asked, record
from tests.domain.records.test_reports import told

LINK = "https://arkiv.example.no/1"
FIRST = told(1, "mandate", "1", text="Anskaffe", day="2026-11-01")
NAV = told(1, "member", "s1", name="NAV", member="Kari")
KS = told(1, "party", "p1", name="KS", affected="high")
VALUE = told(1, "value", "v1", name="I drift", day="2026-11-01")


def test_a_mandate_has_versions() -> None:
    """Each new wording is a version of its own; text or link is enough (B14, S2)."""
    assert record(f"/mandat Anskaffe; lenke: {LINK}") == (
        "mandate", "1", {"text": "Anskaffe", "source": LINK, "day": "2026-11-23"}, False,
    )  # fmt: skip
    made = record(f"/mandat ; lenke: {LINK}; dato: 2026-12-01", FIRST)
    assert made[1:3] == ("2", {"source": LINK, "day": "2026-12-01"})


def test_a_steering_group_has_bodies_with_a_member_and_authority() -> None:
    """Who speaks for a body, and what they may bind it to; both change, and some leave (S3)."""
    text = "/styringsgruppe NAV; medlem: Kari Nordmann; fullmakt: kan binde NAV"
    values = {"name": "NAV", "member": "Kari Nordmann", "authority": "kan binde NAV"}
    assert record(text) == ("member", "s1", values, False)
    assert record("/styringsgruppe nav; medlem: Ola", NAV)[1:3] == ("s1", {"member": "Ola"})
    assert record("/styringsgruppe s1 utgår", NAV)[3] is True


def test_a_party_is_affected_asked_and_heard() -> None:
    """How much, in which way, when they were asked, and what they answered (S9)."""
    text = "/part KS; berørt: høy; kommentar: Nye rutiner"
    values = {"name": "KS", "affected": "high", "comment": "Nye rutiner"}
    assert record(text) == ("party", "p1", values, False)
    assert record("/høring p1 spurt; dato: 2026-11-02", KS)[2] == {"asked": "2026-11-02"}
    heard = record("/part p1 hørt Vi støtter det; men ikke nå", KS)[2]
    assert heard == {"heard": "2026-11-23", "answer": "Vi støtter det; men ikke nå"}
    assert record("/part p1; berørt: lav", KS)[2] == {"affected": "low"}


def test_value_is_of_a_day() -> None:
    """Of today unless a day is given, and it may be taken back (S6)."""
    text = f"/verdi Digital søknad i drift; lenke: {LINK}"
    values = {"name": "Digital søknad i drift", "day": "2026-11-23", "source": LINK}
    assert record(text) == ("value", "v1", values, False)
    assert record("/verdi v1; dato: 2026-10-01", VALUE)[2] == {"day": "2026-10-01"}
    assert record("/verdi v1 utgår", VALUE)[3] is True


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("/mandat ; dato: 2026-11-01", "report-nameless"),
        ("/mandat Anskaffe", "report-mandate-same"),
        ("/styringsgruppe NAV", "report-nothing-new"),
        ("/styringsgruppe Altinn", "report-lacks"),
        ("/part Kommunene", "report-lacks"),
        ("/part p1 hørt", "report-no-answer"),
        ("/part p9 hørt Ja", "report-no-item"),
        ("/verdi v9 utgår", "report-no-item"),
    ],
)
def test_every_mistake_has_its_answer(text: str, key: str) -> None:
    """What is wrong is told, with an example, and nothing is recorded."""
    outcome = asked(text, FIRST, NAV.model_copy(update={"id": "IC_2#1"}), KS.model_copy(
        update={"id": "IC_3#1"}
    ))  # fmt: skip
    assert outcome.decision is None
    assert keys(outcome)[0] == key
