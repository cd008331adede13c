"""What bodies of state and municipalities need to govern together (rows S1–S14)."""

from collections.abc import Callable

import pytest

from tests.rows.conftest import Played


@pytest.fixture(scope="session")
def skate(played: Callable[[str], Played]) -> Played:
    """Play the story."""
    return played("skate")


def test_S01_a_board_paper_is_written(skate: Played) -> None:
    """The paper has forum, date, case, background and what is proposed to decide."""
    paper = skate.answer("inntekt", "/saksframlegg")
    assert "### Saksframlegg: Inntektsopplysninger til kommunale tjenester" in paper
    head, background, proposal = (paper.split("### ")[part] for part in (1, 2, -1))
    assert "**Besluttes av:** rådet" in head
    assert "**Dato:** 26. oktober 2026" in head
    assert f"**Sak:** {skate.numbers['inntekt']}" in head
    assert background.startswith("Bakgrunn\n\n> Familier må legge ved lønnsslipper")
    assert "Tiltaket flyttes fra Mandat til Utvikling." in proposal


def test_S04_the_governing_document_is_in_view(skate: Played) -> None:
    """Goals with initiatives and benefits are one section; hypotheses stand in their order."""
    document = skate.section("Styringsdokument")
    assert "| Sammenhengende tjenester | rådet | – | 1 | 0 |" in document
    assert "[Digital formidling av hjelpemidler]" in document
    hypotheses = skate.row("hjelpemidler")["values"]["hypotheses"]
    assert hypotheses.index("1. Hvis søknaden") < hypotheses.index("2. Hvis brukeren")
    assert "**1.** Styringsdokumentet har mål, gevinster og prioriterte hypoteser.<br>Besvart" in (
        skate.said("hjelpemidler")
    )


def test_S05_a_product_has_no_last_phase(skate: Played) -> None:
    """A product in use cannot be completed; the report tells projects and products apart."""
    answer = skate.answer("hjelpemidler", "Er den da ferdig?")
    assert "Tiltaket er av slaget «Produkt», som går videre uten sluttdato." in answer
    assert skate.row("hjelpemidler")["state"] == "active"
    kinds = {key: skate.row(key)["kind"] for key in ("hjelpemidler", "flytting")}
    assert kinds == {"hjelpemidler": "product", "flytting": "project"}
    assert "| Prosjekt | 1 |\n| Produkt | 3 |" in skate.section("Virkninger og balanse")


def test_S07_a_short_digest_for_the_steering_group(skate: Played) -> None:
    """Each report comes as a few lines on one issue, with what awaits a decision."""
    place = skate.config.report.digest
    assert place is not None
    (digest,) = [c.text for c in skate.issues[place.issue].comments if c.by_bot]
    assert "**Samlet:**" in digest
    assert f"(sak {skate.numbers['inntekt']}) har ventet på en beslutning i 14 dager" in digest
    assert len(digest.splitlines()) < 20


def test_S08_outcomes_are_reported_without_a_plan(skate: Played) -> None:
    """A product without an end or deliverables reports how far its outcomes have come."""
    row = skate.row("hjelpemidler")
    assert (row["end"], row["facts"]["deliverables"]) == (None, [])
    assert "Nøkkelresultat **1.1** «Ventetiden går fra 41 til 20 dager» er oppdatert. Nå: 31." in (
        skate.said("hjelpemidler")
    )
    assert "| Brukerne får hjelpemiddelet når de trenger det | 2 | 24 % |" in (
        skate.section("Virkninger og balanse")
    )


def test_S10_choices_are_logged_and_open_ones_have_an_age(skate: Played) -> None:
    """The report logs what was decided by whom and when, and how long the rest has waited."""
    assert "Fase: Utvikling → Bruk og videreutvikling | eva-nes |" in skate.section(
        "Beslutningslogg"
    )
    (due,) = [line for line in skate.section("Til beslutning").splitlines() if "Inntekt" in line]
    assert due.endswith("| rådet | 14 dager |")


def test_S11_each_phase_says_who_decides(skate: Played) -> None:
    """The council has the first gates and the steering group the later; others are told so."""
    assert "Dette kan bare gjøres av rådet. Be en av dem" in skate.said("hjelpemidler")
    moves = [(each["before"], each["role"]) for each in skate.decided("hjelpemidler", "move")]
    assert moves == [
        ("forslag", "council"),
        ("mandat", "council"),
        ("utvikling", "steering-group"),
    ]


def test_S13_suppliers_are_a_dependency_outside(skate: Played) -> None:
    """What a supplier must deliver, and that it is late, stands in the report."""
    outside = skate.section("Avhengigheter").partition("**Venter på andre virksomheter**")[2]
    assert "| Leverandører av fagsystemer | 01.11.2026 (over tiden) | Grensesnitt" in outside


def test_S14_interoperability_is_assessed_on_all_four_levels(skate: Played) -> None:
    """A case stays until the legal, organisational, semantic and technical levels are assessed."""
    refused = skate.answer("hjelpemidler", "Samhandlingen må vurderes ferdig først.")
    assert "Ikke krysset av: Juridisk; Organisatorisk; Semantisk; Teknisk." in refused
    assert "er vurdert.<br>Alt er krysset av." in skate.said("hjelpemidler")
