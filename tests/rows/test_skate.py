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


def test_S02_a_mandate_has_versions(skate: Played) -> None:
    """A new mandate is a new version; the older stands, and the gate knew the one of its day."""
    first, second = skate.row("hjelpemidler")["facts"]["mandates"]
    assert [first["version"], second["version"]] == [1, 2]
    assert [first["day"], second["day"]] == ["2026-09-07", "2026-11-09"]
    assert "også når det må hentes på et annet lager" in second["text"]
    assert "<br>Versjon 1 av mandatet, ført opp av astrid-wold" in skate.said("hjelpemidler")


def test_S03_a_steering_group_has_authority_for_its_bodies(skate: Played) -> None:
    """Each body of the steering group is on record with who speaks for it, and how far."""
    group = skate.row("hjelpemidler")["facts"]["steering"]
    assert [(each["name"], each["member"], each["authority"]) for each in group] == [
        ("Hjelpemiddeletaten", "David Lunde", "kan bruke 6 millioner kroner i året"),
        ("Kommuneforeningen", "Eva Nes", "kan binde kommunene som er med"),
    ]


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


def test_S06_value_is_logged_as_it_is_delivered(skate: Played) -> None:
    """Value is told on the day it came, with what shows it, beside how far the outcomes are."""
    log = skate.section("Levert verdi")
    assert "| 06.11.2026 | [Digital formidling av hjelpemidler]" in log
    assert "140 søknader er sendt digitalt, og ni av ti var komplette | [tall." in log
    assert "| Ventetiden går fra 41 til 20 dager | 41 → 20 | 31 | 48 % |" in log
    assert "3 åpne tiltak har ikke ført opp verdi eller effekter." in log


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


def test_S09_those_affected_are_heard(skate: Played) -> None:
    """No mandate while somebody affected is unheard; how much they are, and their answer, stay."""
    refused = skate.answer("hjelpemidler", "Hjelpemiddelsentralene må svare")
    assert "Disse er ikke hørt ennå: Hjelpemiddelsentralene." in refused
    parties = skate.row("hjelpemidler")["facts"]["parties"]
    assert [(each["name"], each["affected"], each["heard"]) for each in parties] == [
        ("Kommunene", "high", "2026-08-28"),
        ("Hjelpemiddelsentralene", "medium", "2026-09-07"),
    ]
    assert parties[0]["answer"] == "Vi vil ha plass i styringsgruppen"
    waiting = skate.files["beslutningspakke.md"].decode().partition("### Berørte")[2]
    assert "Saksbehandlere i kommunene (berørt: høy)" in waiting.partition("###")[0]


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


def test_S12_bodies_fund_it_together_year_by_year(skate: Played) -> None:
    """The report says what each body pays in each year, and what it adds up to."""
    economy = skate.section("Økonomi").replace("\u00a0", " ")
    assert "| 2026 | 3 000 000 kr |" in economy
    shares = economy.partition("**Hvem som betaler**")[2]
    for line in (
        "| 2026 | Hjelpemiddeletaten | 2 000 000 kr |",
        "| 2026 | Kommuneforeningen | 1 000 000 kr |",
        "| 2027 | Hjelpemiddeletaten | 6 000 000 kr |",
        "| 2027 | Kommuneforeningen | 3 000 000 kr |",
    ):
        assert line in shares


def test_S13_suppliers_are_a_dependency_outside(skate: Played) -> None:
    """What a supplier must deliver, and that it is late, stands in the report."""
    outside = skate.section("Avhengigheter").partition("**Venter på andre virksomheter**")[2]
    assert "| Leverandører av fagsystemer | 01.11.2026 (over tiden) | Grensesnitt" in outside


def test_S14_interoperability_is_assessed_on_all_four_levels(skate: Played) -> None:
    """A case stays until the legal, organisational, semantic and technical levels are assessed."""
    refused = skate.answer("hjelpemidler", "Samhandlingen må vurderes ferdig først.")
    assert "Ikke krysset av: Juridisk; Organisatorisk; Semantisk; Teknisk." in refused
    assert "er vurdert.<br>Alt er krysset av." in skate.said("hjelpemidler")
