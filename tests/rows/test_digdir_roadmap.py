"""The rows of Digdir that a product's roadmap shows (D24, D26-D30)."""

import json
from collections.abc import Callable

import pytest

from tests.rows.conftest import Played


@pytest.fixture(scope="session")
def roadmap(played: Callable[[str], Played]) -> Played:
    """Play the story."""
    return played("digdir-roadmap")


def test_D24_objectives_and_key_results_are_counted(roadmap: Played) -> None:
    """Too many key results are told, with how many there may be, and hold the element back."""
    assert (
        "Nå: Ett mål med til sammen 4 nøkkelresultater. "
        "Det skal være 1–3 mål med 2–3 nøkkelresultater hver."
    ) in roadmap.said("sok")
    assert "2 mål med til sammen 4 nøkkelresultater." in roadmap.said("mellomlagring")


def test_D26_closed_epics_suggest_closing(roadmap: Played) -> None:
    """Epics are followed as sub-issues; once all are closed, closing is suggested, then allowed."""
    epics = [each.state for each in roadmap.issues.values() if each.title.startswith("Epos:")]
    assert epics == ["closed", "closed"]
    assert "**Påminnelse:** Alle underoppgavene er lukket. Er tiltaket ferdig" in (
        roadmap.said("ulest")
    )
    row = roadmap.row("ulest")
    assert (row["parts"], row["state"]) == ([2, 2], "completed")
    assert "Saken har ingen underoppgaver." in roadmap.said("sok")


def test_D27_one_product_label_each(roadmap: Played) -> None:
    """An element with two product labels, or none, does not start before it has one."""
    two = roadmap.answer("hent", "/neste")
    assert "product/katalog, product/skjema. Behold én, og fjern resten." in two
    assert "Saken skal ha nøyaktig én slik etikett." in roadmap.answer("mellomlagring", "/neste")
    products = [each for each in roadmap.cases["hent"].labels if each.startswith("product/")]
    assert products == ["product/skjema"]


def test_D28_estimates_add_up(roadmap: Played) -> None:
    """Person-months, and budgets by year, that do not come to the total are held back."""
    assert "fylles ut eller rettes: «Månedsverk i alt» og «Budsjett i alt»." in (
        roadmap.answer("mellomlagring", "/neste")
    )
    row = roadmap.row("mellomlagring")
    values = row["values"]
    assert (row["start"], row["end"]) == ("2026-09-28", "2027-03-31")
    assert values["internal-months"] + values["external-months"] == row["person_months"]
    assert values["budget-first"] + values["budget-second"] == values["budget"]
    assert values["certainty"] == "Usikkert"
    optional = ("internal-months", "external-months", "budget", "budget-later", "certainty")
    assert {roadmap.config.fields[each].required_from for each in optional} == {None}


def test_D29_progress_and_risk_in_the_roadmaps_words(roadmap: Played) -> None:
    """Progress has the roadmap's own four words; risk has a reason, and changes are told."""
    words = [level.name for level in roadmap.config.statuses["progress"].levels.values()]
    assert sorted(words) == [
        "Forsinket",
        "Ikke startet",
        "Noen forsinkelse, men håndterbar",
        "På plan",
    ]
    assert set(roadmap.config.statuses) == {"progress", "risk"}
    assert "🟡 Noen forsinkelse, men håndterbar" in roadmap.section("Porteføljestatus")
    assert "| Risiko: 🔴 Høy | Eierne har ikke satt av tid |" in roadmap.section("Avvik")
    assert roadmap.row("mellomlagring")["values"]["changes"].startswith("Vi leier inn én")
    assert "[Søk på tvers av datasett]" in roadmap.section("Avhengigheter")


def test_D30_the_success_indicator_is_passed_on(roadmap: Played) -> None:
    """The success indicators go out as the JSON that Power BI reads, and as CSV and workbook."""
    elements = {each["title"]: each for each in json.loads(roadmap.files["roadmap.json"])}
    done = elements["Se uleste brev uten å logge inn"]
    assert (done["product"], done["successIndicator"]) == ("Innboks", 100)
    late = elements["Søk på tvers av datasett"]
    assert (late["progression"], late["expectedLinearProgression"]) == (20, 70)
    assert elements["Søk om tilgang til data i katalogen"]["successIndicator"] is None
    assert "Suksessindikator" in roadmap.table("tiltak").splitlines()[0]
    assert roadmap.files["portefolje.xlsx"].startswith(b"PK")
