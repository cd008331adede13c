"""Status, progress, demand, money, dependencies and key results, reported by command."""

from __future__ import annotations

import pytest

from tests.domain.examples import changed, keys
from tests.domain.orders.reporting.test_items import asked, record


def test_a_status_is_a_dimension_and_a_step() -> None:
    """Names and aliases lead to both, with what else is said beside them."""
    text = "/status økonomi over budsjett; kommentar: Dyrt; tiltak: Kutt; neste: 2027-01-02"
    values = {"level": "over-budget", "comment": "Dyrt", "response": "Kutt", "next": "2027-01-02"}
    assert record(text) == ("status", "economy", values, False)
    assert record("/status Fare: STOR.")[1:3] == ("risk", {"level": "high"})


def test_a_deviation_without_a_reason_is_asked_for_one() -> None:
    """Red without a comment is recorded, and the author is asked why."""
    assert "report-comment-wanted" in keys(asked("/status risiko høy"))
    assert "report-comment-wanted" not in keys(asked("/status risiko lav"))
    assert "report-comment-wanted" not in keys(asked("/status risiko høy; kommentar: Fordi"))


def test_progress_is_whole_per_cent() -> None:
    """A percentage is rounded, and may have an end day beside it."""
    assert record("/fremdrift 33,3 %")[1:3] == ("", {"percent": 33})
    assert record("/framdrift 60; slutt: juni 2027")[2] == {"percent": 60, "end": "2027-06-30"}


def test_demand_is_known_by_skill_month_and_person() -> None:
    """The same skill in the same month is one thing, whatever the letters' case."""
    text = "/ressurs Utvikling; måned: jan 2027; månedsverk: 1,5; person: @Ola"
    about, key, values, _ = record(text)
    assert (about, key) == ("demand", "utvikling/2027-01/ola")
    assert values == {
        "skill": "Utvikling", "month": "2027-01-01", "person_months": 1.5, "person": "Ola",
    }  # fmt: skip


def test_money_is_of_a_year() -> None:
    """Amounts are read in full kroner."""
    about, key, values, _ = record("/kostnad 2027; budsjett: 2 mill; sikkerhet: høy")
    assert (about, key) == ("cost", "2027")
    assert values == {"year": 2027, "budget": 2_000_000, "certainty": "high"}


def test_money_of_another_body_is_kept_apart() -> None:
    """What another body pays in a year is a record of its own (S12)."""
    about, key, values, _ = record("/kostnad 2027; kilde: NAV; budsjett: 1 mill")
    assert (about, key) == ("cost", "2027/nav")
    assert values == {"year": 2027, "body": "NAV", "budget": 1_000_000}
    assert keys(asked("/kostnad 2027; kilde: NAV"))[0] == "report-lacks-one"


def test_a_supplier_has_a_duty() -> None:
    """Whoever is waited for may be a supplier, with what it is responsible for (T10, S13)."""
    made = record("/avhengig Leverandør AS; leverandør; ansvar: Drift av løsningen")[2]
    assert (made["outside"], made["supplier"], made["duty"]) == (
        "Leverandør AS",
        True,
        "Drift av løsningen",
    )


def test_needs_are_issues_or_others() -> None:
    """A number or a link is an issue; any other word is somebody outside; both are settled."""
    assert record("/avhengig #12; innen: 2027-03-01")[1:3] == (
        "#12",
        {"number": 12, "by_day": "2027-03-01", "settled": False},
    )
    link = "https://github.com/etaten/portefolje/issues/12"
    assert record(f"/avhengig {link} løst")[1:3] == ("#12", {"number": 12, "settled": True})
    outside = {"outside": "Skatteetaten", "settled": False}
    assert record("/avhengig Skatteetaten")[1:3] == ("Skatteetaten", outside)
    assert record("/avhengig Skatteetaten løst")[2]["settled"] is True
    assert record("/avhengig annen/sted#4")[2]["outside"] == "annen/sted#4"


def test_a_key_result_is_named_by_its_place() -> None:
    """Its place in the text leads to it, and its figures are recorded."""
    about, key, values, _ = record("/mål 1.2 nå 40; start: 0; mål: 100; vekt: 2")
    assert (about, key) == ("key-result", "1.2")
    assert values == {
        "objective": 1, "place": 2, "current": 40, "start": 0, "target": 100, "weight": 2,
    }  # fmt: skip
    assert record("/mål 1.1; mål: 5")[2] == {"objective": 1, "place": 1, "target": 5}


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("/status tull", "report-no-dimension"),
        ("/status økonomisk over budsjett", "report-no-dimension"),
        ("/status økonomi tull", "report-no-level"),
        ("/fremdrift 101", "report-wrong-percent"),
        ("/fremdrift mye", "report-wrong-percent"),
        ("/ressurs juss; måned: 2027-01", "report-lacks"),
        ("/ressurs ; måned: 2027-01; månedsverk: 1", "report-nameless"),
        ("/kostnad i år; budsjett: 2", "report-wrong-year"),
        ("/kostnad 2027", "report-lacks-one"),
        ("/avhengig #7", "problem-depends-on-itself"),
        ("/avhengig #12 tull", "report-no-verb"),
        ("/avhengig ; innen: 2027-01", "report-nameless"),
        ("/mål tull", "report-wrong-result"),
        ("/mål 1.2 nå mye", "report-wrong-result"),
        ("/mål 2.1 nå 4", "report-no-result"),
        ("/mål 1.9 nå 4", "report-no-result"),
        ("/mål 1.1", "report-lacks-one"),
        ("/mål 1.1; start: 3; mål: 3", "report-target-is-baseline"),
    ],
)
def test_every_mistake_has_its_answer(text: str, key: str) -> None:
    """What is wrong is told, with an example, and nothing is recorded."""
    outcome = asked(text)
    assert outcome.decision is None
    assert keys(outcome)[0] == key
    assert keys(outcome)[-1].startswith("command-")


def test_without_scales_no_status_is_reported() -> None:
    """A portfolio that has set up no dimension says so."""
    from tests.domain.examples import ask, decided, lead, world  # noqa: PLC0415 - one use

    outcome = ask("/status økonomi bra", world(decided(), lead()), changed(statuses={}))
    assert keys(outcome)[0] == "report-no-dimension"
