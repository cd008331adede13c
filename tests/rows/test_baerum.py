"""What a large municipality needs of its board of development projects (rows B1–B23)."""

from collections.abc import Callable

import pytest
from jsonschema import Draft202012Validator

from portfolio_bot.domain.initiative.asked import form_of
from tests.configuration.samples import findings_in
from tests.report.files.test_data import SCHEMA
from tests.rows.conftest import Played


@pytest.fixture(scope="session")
def baerum(played: Callable[[str], Played]) -> Played:
    """Play the story."""
    return played("baerum")


def test_B01_orders_for_the_same_are_found_and_gathered(baerum: Played) -> None:
    """Who orders what others have is told so; a school's three orders are gathered, none closed."""
    school = [baerum.numbers[key] for key in ("elevsamarbeid", "lederutvikling", "ombygging")]
    assert f"- #{school[0]}: Handler også om «" in baerum.said("meldinger")
    assert baerum.row("elevsamarbeid")["gathered"] == school[1:]
    assert "**Samlet med #4 og #5:** Sakene ber om det samme." in baerum.said("elevsamarbeid")
    for key in ("lederutvikling", "ombygging"):
        assert f"**Samlet med #{school[0]}:**" in baerum.said(key)
    assert baerum.row("lederutvikling")["state"] == "active"


def test_B02_a_gate_requires_benefits(baerum: Played) -> None:
    """A proposal without an assessment of its benefits stays, and its proposer is told why."""
    assert baerum.row("utstyr")["phase"] == "forslag"
    assert "**2.** Gevinster og effekter er vurdert.<br>Mangler svar" in baerum.said("utstyr")


def test_B03_initiatives_without_an_objective_are_listed(baerum: Played) -> None:
    """The report lists each objective's initiatives, and those that contribute to none."""
    serving, _, without = baerum.section("Overordnede mål").partition("som ikke bidrar til noe")
    assert "| Trygg hjemme lenger | [Digitalt tilsyn" in serving
    assert "[Lederutvikling og ny organisering" in without
    assert "[Digitalt tilsyn" not in without


def test_B04_too_many_objectives_are_warned_of(baerum: Played) -> None:
    """Six objectives where five are the most bring a warning into the report."""
    assert "Registeret har 6 mål, og det skal ha høyst 5." in baerum.section("Overordnede mål")


def test_B05_balance_by_benefit_capacity_and_innovation(baerum: Played) -> None:
    """The report counts initiatives along the three axes, and draws two of them."""
    balance = baerum.section("Balanse")
    benefit, capacity, innovation = balance.split("| Svar | Tiltak |")[1:]
    assert "| 4 – høy | 2 |" in benefit
    assert "| 4 – høyt | 1 |" in capacity
    assert "| 2 – lite nytt | 1 |" in innovation
    assert "balanse.svg" in baerum.files


def test_B06_operations_and_development_have_capacity_apart(baerum: Played) -> None:
    """What operations need is held against their own capacity, not that of development."""
    resources = baerum.section("Ressurser og kompetanse")
    assert "| des. 2026 | Drift og forvaltning | 4 (mer enn kapasiteten) | 3 |" in resources
    assert "| des. 2026 | Utvikling | 7,5 (mer enn kapasiteten) | 6 |" in resources


def test_B07_a_bound_initiative_is_never_stopped(baerum: Played) -> None:
    """What the council has decided cannot be stopped, and the refusal names the resolution."""
    answer = baerum.answer("tilsyn", "/stopp")
    assert "kan verken settes på vent, stoppes eller sendes ut" in answer
    assert "«Kommunestyret 26/118»" in answer
    assert baerum.row("tilsyn")["state"] == "active"
    assert "bundet" in baerum.cases["tilsyn"].labels


def test_B08_the_areas_director_approves_before_the_board(baerum: Played) -> None:
    """The board cannot take a case on before its own area's director has approved it."""
    answer = baerum.answer("tilsyn", "/prioritet må\n/neste")
    assert "Ett punkt gjenstår" in answer
    assert "Venter på godkjenning fra kommunalsjef eller direktør." in answer
    (approved,) = [t for t in baerum.decided("tilsyn", "tick") if t["role"] == "area-director"]
    moved = baerum.decided("tilsyn", "move")[1]
    assert (moved["after"], moved["role"]) == ("mandat", "portfolio-board")
    assert approved["at"] < moved["at"]


def test_B09_each_area_has_its_own_report(baerum: Played) -> None:
    """A roll-up has a page for each director's area with its own cases alone, and one of all."""
    pages = baerum.rolled_up(helse="Helse og mestring", barn="Barn og unge")
    assert "[Digitalt tilsyn" in pages["omrade-helse.md"]
    assert "[Lederutvikling" not in pages["omrade-helse.md"]
    assert "[Lederutvikling" in pages["omrade-barn.md"]
    assert "| [Helse og mestring](omrade-helse.md) | " in pages["README.md"]
    assert "| [Barn og unge](omrade-barn.md) | " in pages["README.md"]


def test_B10_shared_needs_are_shown_together(baerum: Played) -> None:
    """Open cases with the same need are listed with the words they share, and if gathered."""
    (need,) = [x for x in baerum.section("Felles behov").splitlines() if "/issues/" in x]
    alike, words, gathered = need.strip("| ").split(" | ")
    assert "[Digitale verktøy for samarbeid" in alike
    assert "[Lederutvikling og ny organisering" in alike
    assert "samarbeidet" in words
    assert "[Ett sted for meldinger" in alike
    assert gathered == "noen av dem"


def test_B11_a_phase_holds_no_more_than_its_limit(baerum: Played) -> None:
    """A second case where there is room for one brings a warning to whoever moved it."""
    answer = baerum.answer("minside", "Rådets innvending")
    assert "Fasen Mandat har nå 2 tiltak. Grensen er 1." in answer


def test_B12_demand_for_each_skill(baerum: Played) -> None:
    """The report sums up what all initiatives need of a skill in a month."""
    resources = baerum.section("Ressurser og kompetanse")
    assert "| des. 2026 | Systemutvikling | 3,5 | 4 |" in resources
    assert "| des. 2026 | Tjenestedesign | 2 (mer enn kapasiteten) | 1 |" in resources


def test_B13_a_board_decides_or_advises(baerum: Played) -> None:
    """Votes of a council that advises hold nothing up; those of a board that decides do."""
    assert "Stemmene er rådgivende." in baerum.answer("minside", "Jeg er enig med Erik.")
    assert "**Fase: Forslag → Mandat.**" in baerum.answer("minside", "Rådets innvending")
    assert "Tiltaket kan ikke gå videre før det er flertall." in baerum.said("tilsyn")
    carried = baerum.answer("tilsyn", "/stem for Dette kan ikke vente.")
    assert "Det er flertall for å gå videre." in carried
    assert "**Fase: Mandat → Gjennomføring.**" in carried


def test_B14_the_board_gives_mandates_on_record(baerum: Played) -> None:
    """The board cannot lead a case on without a mandate on record; it decides on what stands."""
    refused = baerum.answer("minside", "Kan vi gi mandat i dag?")
    assert "**3.** Mandatet til prosjektet, programmet eller produktområdet er ført opp." in refused
    assert "Det er ikke ført opp noe mandat." in refused
    (mandate,) = baerum.row("minside")["facts"]["mandates"]
    assert (mandate["version"], mandate["by"]) == (1, "jorunn-eide")
    given = baerum.decided("minside", "move")[-1]
    assert (given["before"], given["role"]) == ("mandat", "portfolio-board")


def test_B15_financing_is_settled_at_the_gate(baerum: Played) -> None:
    """No mandate is given while nobody has said who pays; the record shows what was said."""
    refused = baerum.answer("minside", "Kan vi gi mandat i dag?")
    assert "**1.** Finansieringen er avklart.<br>Mangler svar i «Finansiering»." in refused
    assert "**1.** Finansieringen er avklart.<br>Besvart: «4,2 millioner" in baerum.said("tilsyn")


def test_B16_each_project_has_a_mandate_of_its_steering_group(baerum: Played) -> None:
    """No work begins before its steering group has a mandate, which the data pass on."""
    refused = baerum.answer("minside", "Kan vi gi mandat i dag?")
    assert "**2.** Styringsgruppen har et mandat.<br>Mangler svar" in refused
    assert "**2.** Styringsgruppen har et mandat.<br>Besvart" in baerum.said("tilsyn")
    assert baerum.row("tilsyn")["values"]["board-mandate"].startswith("Styringsgruppen bestemmer")


def test_B17_a_refusal_says_what_the_role_is_there_for(baerum: Played) -> None:
    """Whoever lacks a role is told who has it, and what they do."""
    answer = baerum.answer("forstevalg", "/neste")
    assert "Dette kan bare gjøres av porteføljekontoret." in answer
    assert "hjelper tjenestene med å finne de faktiske behovene" in answer


def test_B18_the_project_office_assures_quality(baerum: Played) -> None:
    """A sign-off of the project office, with its name, precedes the board's decision."""
    signed = [each for each in baerum.decided("tilsyn", "tick") if each["by"] == "pal-tveit"]
    assert [each["role"] for each in signed] == ["project-office"]
    assert "**Kriterium 6 er godkjent** av pal-tveit" in baerum.said("tilsyn")


def test_B19_a_programme_holds_its_parts(baerum: Played) -> None:
    """A programme shows its parts, and the work of both is counted once."""
    programmes = baerum.section("Programmer")
    assert "[Én innlogget side for alle sakene mine]" in programmes
    assert baerum.row("minside")["programme"]["number"] == baerum.numbers["forstevalg"]
    assert "44 månedsverk" in baerum.section("Kort fortalt")  # 14 and 30; the part's 12 are in 30


def test_B19_an_objective_needs_an_owner() -> None:
    """A register with an objective that nobody owns is refused, with the place."""
    (finding,) = findings_in(
        "extends: baerum\nboard: null\nobjective_register:\n  objectives:\n"
        "    ny: {name: Et nytt mål}\n"
    )
    assert str(finding.path) == "objective_register.objectives.ny.owner"


def test_B20_building_projects_are_kept_outside(baerum: Played) -> None:
    """A building project is proposed for, and sent to, the portfolio of its own."""
    assert baerum.row("ombygging")["proposed_route"] == "eiendom"
    assert "Saken lukkes derfor her." in baerum.answer("ombygging", "/rut")
    assert baerum.cases["ombygging"].state == "closed"


def test_B21_one_schema_with_local_extras(baerum: Played) -> None:
    """A local question is asked, and passed on in the data that all portfolios share."""
    assert form_of(baerum.config).fields[-1].label == "Hvem leverer systemet i dag?"
    assert baerum.row("elevsamarbeid")["values"]["suppliers"] == "Tre ulike leverandører"
    Draft202012Validator(SCHEMA).validate(baerum.data)


def test_B22_users_are_involved(baerum: Played) -> None:
    """How the users take part is a criterion of its own, and stays unmet without an answer."""
    assert "**4.** De som skal bruke løsningen, er med.<br>Mangler svar" in baerum.said("utstyr")
    assert "**4.** De som skal bruke løsningen, er med.<br>Besvart" in baerum.said("tilsyn")


def test_B23_it_is_known_which_boards_there_are(baerum: Played) -> None:
    """The report names each board, who sits on it, whether it decides, and what it covers."""
    boards = baerum.section("Vedlegg").partition("<summary>Styrer og råd</summary>")[2]
    assert (
        "- **Porteføljestyret** (porteføljestyret) beslutter. Dekker: hele porteføljen." in boards
    )
    assert "- **Digitaliseringsrådet** (fagrådet) gir råd. Dekker: hele porteføljen." in boards
