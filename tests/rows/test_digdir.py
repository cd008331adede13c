"""The rows of Digdir that its portfolio shows; the roadmap shows the rest of them."""

from collections.abc import Callable

import pytest
import yaml

from portfolio_bot.demo.story import setting
from portfolio_bot.domain.setup.drift import examine_board
from portfolio_bot.domain.setup.there import Field
from tests.domain.setup.places import board, place, select
from tests.rows.conftest import Played


@pytest.fixture(scope="session")
def digdir(played: Callable[[str], Played]) -> Played:
    """Play the story."""
    return played("digdir")


def checklist(digdir: Played, key: str, leads: str) -> str:
    """Return the bot's checklist on a proposal for the gate that *leads* from and to a phase."""
    title = f"### Sjekkliste: {leads}"
    return next(c.text for c in digdir.cases[key].comments if c.by_bot and title in c.text)


def test_D01_anyone_can_propose(digdir: Played) -> None:
    """A person who may not write in the repository sends in an initiative by the form."""
    seed = yaml.safe_load(setting("digdir").seed.read_text("utf-8"))
    (repository,) = seed["repositories"].values()
    case = digdir.cases["sms"]
    assert repository["collaborators"][case.author] == "triage"
    assert digdir.config.labels.initiative in case.labels
    assert case.comments[0].by_bot


def test_D02_the_form_asks_whether_the_portfolio_is_the_place(digdir: Played) -> None:
    """The form's questions on leadership and teams lead to a proposed route."""
    asked = digdir.row("mork")["values"]
    assert (asked["leadership-anchoring"], asked["teams"]) == ("Nei", "Ett team")
    assert digdir.row("mork")["proposed_route"] == "team"
    assert digdir.row("api")["proposed_route"] == "portefolje"


def test_D03_a_small_case_is_routed_with_a_reason(digdir: Played) -> None:
    """What one team can do is sent to the team; the reason is asked for, and recorded."""
    assert "Skriv en begrunnelse etter «teamet»" in digdir.answer("mork", "/rut team")
    (route,) = digdir.decided("mork", "route")
    assert (route["after"], route["role"]) == ("team", "portfolio-office")
    assert route["reason"].startswith("Ett team kan gjøre dette")
    assert digdir.cases["mork"].state == "closed"


def test_D04_advice_is_no_decision(digdir: Played) -> None:
    """The chief architect and designer advise by their roles, which moves nothing."""
    advice = digdir.decided("klarsprak", "advice")
    assert [(each["role"], each["after"]) for each in advice] == [
        ("chief-architect", "for"),
        ("chief-designer", "reservation"),
    ]
    assert "Et råd er ingen beslutning." in digdir.answer("klarsprak", "/råd for")
    assert digdir.config.roles["product-group-lead"].teams


def test_D05_proposer_and_endorsing_leader_are_recorded(digdir: Played) -> None:
    """Who proposed, and which leader supports it, is known; «vet ikke» is not an answer."""
    row = digdir.row("klarsprak")
    assert (row["author"], row["values"]["endorsing-leader"]) == ("ingvild-moen", "Sunniva Dahle")
    assert "**Leder som støtter forslaget** er ikke besvart." in digdir.said("beredskap")


def test_D06_input_to_the_plans_is_passed_on(digdir: Played) -> None:
    """What is meant for the budget proposal is a table of its own, with the plan's year."""
    lines = digdir.table("innspill-satsingsforslag").splitlines()
    number = digdir.numbers["signering"]
    assert [line.split(";")[:2] for line in lines[1:]] == [["2027", str(number)]]
    assert len(digdir.table("innspill-virksomhetsplan").splitlines()) == 1


def test_D07_origin_and_anchoring_are_recorded(digdir: Played) -> None:
    """An initiative tells where it comes from, and which goal it builds on."""
    values = digdir.row("klarsprak")["values"]
    assert values["origin"] == ["Strategi for produktgruppen"]
    assert "«Alle skal komme inn»" in values["anchored-in"]


def test_D08_priority_and_scores(digdir: Played) -> None:
    """Value, risk, cost and capacity give points by which to compare; MoSCoW is decided."""
    compared = digdir.section("Sammenligning")
    assert "| Planlegging | Bør | 4 | 1 | 1 | 2 | 4,33 |" in compared
    (priority,) = digdir.decided("klarsprak", "priority")
    assert (priority["after"], priority["role"]) == ("should", "portfolio-manager")


def test_D09_balance_on_three_axes(digdir: Played) -> None:
    """The report balances short and long, low and high risk, innovation and stability."""
    balance = digdir.section("Mål og balanse")
    assert "**Hvor lang tid tar tiltaket?**" in balance
    assert "**Risiko i gjennomføringen**" in balance
    assert "| Innovasjon | 2 |\n| Litt av begge | 1 |\n| Stabilitet | 2 |" in balance


def test_D10_not_spread_too_thin(digdir: Played) -> None:
    """A phase with more than its limit is told, and so is a skill in demand beyond capacity."""
    assert "| Konsept | 3 | 0 | 2 (over grensen) |" in digdir.section("Porteføljestatus")
    skills = digdir.section("Ressurser og kompetanse")
    assert "| des. 2026 | utvikling | 1,5 (mer enn kapasiteten) | 1 |" in skills


def test_D11_the_report_answers_four_questions(digdir: Played) -> None:
    """The report begins with what happens, what it costs, what it gives, and what deviates."""
    short = digdir.section("Kort fortalt").replace("\u00a0", " ")
    assert "- **Hva skjer:** 9 tiltak er åpne" in short
    assert "- **Hva koster det:** 81,5 månedsverk" in short
    assert "- **Hva gir det:** 3 av 15 nøkkelresultater" in short
    assert "- **Avvik:** Ett tiltak er forsinket" in short
    assert "**Slutt** endret fra 13. november 2026 til 26. februar 2027" in (
        digdir.section("Endringer siden sist")
    )


def test_D12_the_work_is_handed_out_after_planning(digdir: Played) -> None:
    """The unit that carries it out is recorded, and its work is divided into sub-issues."""
    row = digdir.row("ansatt")
    assert row["responsible"] == "Arbeidsgruppe for ansattinnlogging"
    assert row["parts"] == [0, 2]
    planned = checklist(digdir, "ansatt", "Planlegging → Implementering")
    assert "Besvart: «Arbeidsgruppe for ansattinnlogging»" in planned


def test_D13_the_form_is_read_with_care(digdir: Played) -> None:
    """Numbers must be numbers, template lines are no answer, and nothing waits for itself."""
    assert "Jeg klarer ikke å lese «cirka seks» som et tall." in digdir.said("beredskap")
    assert "- [ ] Nøkkelresultat" in digdir.cases["statistikk"].text
    assert "objectives" not in digdir.row("statistikk")["values"]
    cycle = f"Sak nummer {digdir.numbers['samtykke']} er også avhengig av dette tiltaket."
    assert cycle in digdir.said("fullmakt")
    assert "Disse venter på hverandre." in digdir.section("Avhengigheter")


def test_D14_the_first_gate(digdir: Played) -> None:
    """The program checks what can be read; who has the role vouches for the rest."""
    gate = checklist(digdir, "sms", "Ikke startet → Problem")
    assert "✅ **2.** Forslaget beskriver et problem" in gate
    assert "✅ **6.** Noen har fått ansvar" in gate
    assert (
        "- [x] **4.** Porteføljen er fortsatt i balanse når tiltaket kommer med."
        "<br>Godkjent av even-strand 25. august 2026."
    ) in gate


def test_D15_the_second_gate(digdir: Played) -> None:
    """Without priority and scope a case stays; a tick from the wrong role is taken back."""
    refused = digdir.answer("fullmakt", "/fase")
    assert "⬜ **5.** Prioriteten er bestemt" in refused
    assert "⬜ **6.** Det er avklart hva konseptfasen skal svare på" in refused
    assert "Kriterium 6 kan bare godkjennes, eller trekkes tilbake, av produktgruppeleder" in (
        digdir.said("fullmakt")
    )
    assert digdir.cases["fullmakt"].values["Status"] == "Konsept"


def test_D16_the_third_gate(digdir: Played) -> None:
    """Architecture, security and legal each sign for a concept, and reuse is looked for."""
    ticks = {
        each["criterion"]: (each["role"], each["by"])
        for each in digdir.decided("sms", "tick")
        if each["phase"] == "konsept"
    }
    assert ticks["arkitektur"] == ("architecture", "oda-bakken")
    assert ticks["sikkerhet"] == ("security", "samir-rahimi")
    assert ticks["juss"] == ("legal", "lise-myhr")
    assert "gjenbruk" in ticks
    gate = checklist(digdir, "sms", "Konsept → Planlegging")
    assert "2 mål med til sammen 4 nøkkelresultater." in gate


def test_D17_the_fourth_gate(digdir: Played) -> None:
    """A plan has milestones, detailed assessments, people, a budget and somebody to take over."""
    ticked = {e["criterion"] for e in digdir.decided("sms", "tick") if e["phase"] == "planlegging"}
    assert ticked == {
        "milepaler",
        "arkitektur-i-detalj",
        "sikkerhet-i-detalj",
        "juss-i-detalj",
        "bemanning",
        "budsjett",
        "drift",
    }
    gate = checklist(digdir, "klarsprak", "Planlegging → Implementering")
    assert "**2 av 8 kriterier er oppfylt.** Gjenstår: 2, 3, 4, 6, 7 og 8." in gate


def test_D18_not_done_before_all_is_settled(digdir: Played) -> None:
    """An issue closed too early is opened again with what is left; settled, it is completed."""
    assert "tiltaket er ikke ferdig, så jeg har åpnet den igjen" in digdir.said("faks")
    assert digdir.cases["faks"].state == "open"
    (done,) = digdir.decided("sms", "complete")
    assert done["role"] == "portfolio-manager"
    assert len([e for e in digdir.decided("sms", "tick") if e["phase"] == "utfort"]) == 7


def test_D19_extra_resources_are_the_leaderships(digdir: Played) -> None:
    """What needs more than the proposer has is decided by the leadership meeting."""
    moves = {each["before"]: each["role"] for each in digdir.decided("sms", "move")}
    assert (moves["problem"], moves["konsept"]) == ("product-group-lead", "leadership")
    assert "kan ledermøtet flytte tiltaket til **Planlegging**" in digdir.said("fullmakt")


def test_D20_the_source_of_funds_decides_who_decides(digdir: Played) -> None:
    """The division's funds are its director's to grant, common funds the leadership's."""
    (approved,) = digdir.decided("klarsprak", "approve")
    assert (approved["after"], approved["role"]) == ("divisjonens-midler", "portfolio-manager")
    assert "med forbehold om vedtak av divisjonsdirektør.**" in digdir.said("klarsprak")
    moved = digdir.decided("klarsprak", "move")[-1]
    assert (moved["by"], moved["role"]) == ("kristin-aasen", "area-director")
    assert digdir.row("signering")["gate"]["escalation"] == "felles-midler"
    assert digdir.decided("signering", "move")[2]["role"] == "leadership"


def test_D21_what_is_carried_out_reports(digdir: Played) -> None:
    """In Implementering an initiative reports objectives, status, progress, cost and risk."""
    row = digdir.row("api")
    facts = row["facts"]
    assert (row["phase"], facts["progress"]["percent"]) == ("implementering", 55)
    assert facts["statuses"]["progress"]["level"] == "minor-delay"
    assert (row["key_results_done"], row["key_results"]) == (1, 4)
    assert facts["costs"][0]["forecast"] == 1_150_000
    assert facts["uncertainties"][0]["impact_after"] == 3
    assert "**Påminnelse:** Det har vært stille her lenge." in digdir.said("ansatt")


def test_D22_the_same_views(digdir: Played) -> None:
    """The board, the table, the timeline and the deliveries by quarter show the same case."""
    values = digdir.cases["api"].values
    assert (values["Status"], values["Slutt"]) == ("Implementering", "2027-02-26")
    title = "Felles katalog over data som kan deles"
    assert title in digdir.table("tiltak")
    assert title in digdir.files["tidslinje.svg"].decode()
    assert "| 1. kvartal 2027 | 1 |" in digdir.section("Leveranser og milepæler")
    assert digdir.files["portefolje.xlsx"].startswith(b"PK")


def test_D23_the_office_prepares_cases_for_decision(digdir: Played) -> None:
    """What awaits a decision is an agenda with who decides, and a pack to read before."""
    assert "| porteføljestyrer, porteføljestyret | 5 dager |" in digdir.section("Til beslutning")
    pack = digdir.files["beslutningspakke.md"].decode()
    assert "## [Felles mal for tilgjengelighetserklæringer]" in pack
    assert "**Besluttes av:** porteføljestyrer, porteføljestyret" in pack


def test_D25_silence_is_noticed(digdir: Played) -> None:
    """After more than a week without a word the bot asks, and the report names the silent."""
    assert digdir.config.report.silent_after_days == 7
    assert "Det har vært stille her lenge." in digdir.said("signering")
    assert "| jonas-brekke | 19 dager |" in digdir.section("Mangler rapportering")


def test_D31_names_that_drift_are_known(digdir: Played) -> None:
    """Another name of a phase moves it, and a column that is called otherwise is found."""
    refused = digdir.answer("fullmakt", "/fase konseptfasen")
    assert "kan ikke gå fra **Problem** til **Konsept** ennå" in refused
    drifted = board(select("Status"), Field(id="1", name="Sluttdato", kind="date"))
    found = {each.where: each.code for each in examine_board(digdir.config, place(drifted))}
    assert found["board.fields: Slutt"] == "field-drift"


def test_D32_criteria_have_a_version(digdir: Played) -> None:
    """Each gate's criteria have a version, and a passage tells which it was judged by."""
    assert {phase.gate.version for phase in digdir.config.phases.values() if phase.gate} == {
        "2026-11"
    }
    passages = digdir.decided("sms", "move") + digdir.decided("sms", "complete")
    assert [each["version"] for each in passages] == ["2026-11"] * 6
    assert "Kriteriene er i versjon 2026-11." in checklist(digdir, "sms", "Konsept → Planlegging")
