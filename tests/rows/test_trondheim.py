"""The rows of Trondheim, held against what the preset's story leaves."""

from collections.abc import Callable

import pytest

from tests.rows.conftest import Played

BENEFITS = "Hvilken gevinst sitter vi igjen med nå?"


@pytest.fixture(scope="session")
def story(played: Callable[[str], Played]) -> Played:
    """Return the story, played."""
    return played("trondheim")


def _benefits_told(story: Played, key: str) -> set[str]:
    """Return the ids of the benefits of a proposal that somebody has given a command about."""
    told = [each["reported"] for each in story.decided(key, "report")]
    return {each["key"] for each in told if each["about"] == "benefit"}


def test_T01_a_project_qualifies_by_the_principles(story: Played) -> None:
    """A project that lacks one of the principles stays out, and is told which."""
    answer = story.answer("byggesak", "/prioritet kan")
    assert "Ikke krysset av: Linjen har pekt ut hvem som skal ta ut gevinstene" in answer
    assert story.cases["byggesak"].values["Status"] == "Kvalifisering"
    entered = story.decided("meldebok", "move")[1]
    assert (entered["after"], entered["role"]) == ("gjennomforing", "portfolio-board")


def test_T02_the_application_has_a_benefits_plan(story: Played) -> None:
    """Nobody qualifies without a benefits plan, and each of its lines is followed as a benefit."""
    assert "Mangler svar i «Gevinstplan»." in story.said("vaktplan")
    assert "g2" not in _benefits_told(story, "vaktplan")
    planned = story.benefit("vaktplan", "g2")
    assert (planned["name"], planned["owner"]) == ("Mindre kjøring", "gunnar-vold")
    assert (planned["baseline"], planned["target"]) == (21000, 17000)


def test_T03_benefits_are_measured_after_the_project(story: Played) -> None:
    """A completed project is measured on, and its benefits stay in the report."""
    row = story.row("meldebok")
    assert (row["state"], row["phase"]) == ("completed", "utfort")
    last = story.benefit("meldebok", "g1")["measurements"][-1]
    assert last["day"] > row["closed"]
    assert "8 200 timer, 18.11.2026 | 82 %" in story.section(BENEFITS).replace("\u00a0", " ")


def test_T04_planned_and_realised_add_up(story: Played) -> None:
    """The portfolio's benefits are added up, hours to hours and kroner to kroner."""
    text = story.section(BENEFITS).replace("\u00a0", " ")
    assert "**I kroner:** 280 000 kr er tatt ut av 2 020 000 kr planlagt" in text
    assert "**I timer:** 9 800 timer er tatt ut av 24 000 timer planlagt" in text


def test_T05_the_benefits_go_into_other_reporting(story: Played) -> None:
    """Benefits are passed on as a table and a workbook, a line each with the latest measurement."""
    lines = story.table("gevinster").splitlines()
    assert len(lines) == 1 + sum(len(r["facts"]["benefits"]) for r in story.data["initiatives"])
    assert ";18000;3000;6000;8200;2026-11-18;" in lines[1]
    assert story.files["portefolje.xlsx"].startswith(b"PK")


def test_T06_changed_and_withdrawn_benefits_leave_their_history(story: Played) -> None:
    """A benefit is changed or withdrawn openly: what was planned before stands in the report."""
    text = story.section(BENEFITS).replace("\u00a0", " ")
    (change,) = story.benefit("vaktplan", "g1")["revisions"]
    assert (change["value"], change["before"], change["after"]) == ("target", 3e6, 3.6e6)
    assert "målet fra 3 000 000 kr til 3 600 000 kr (gunnar-vold). Ny avtale om helgevakter" in text
    given_up = story.benefit("vaktplan", "g3")
    assert given_up["withdrawn"]
    assert given_up["baseline"] == 140
    assert "19.10.2026 | Ingen fører statistikk over slike klager |" in text


def test_T07_possible_planned_and_realised_are_kept_apart(story: Played) -> None:
    """What could be reached, what is planned and what is taken out are three figures."""
    benefit = story.benefit("meldebok", "g1")
    figures = (benefit["potential"], benefit["target"], benefit["measurements"][-1]["value"])
    assert figures == (3000, 6000, 8200)
    text = story.section(BENEFITS).replace("\u00a0", " ")
    assert "9 800 timer er tatt ut av 24 000 timer planlagt og 28 000 timer mulig" in text


def test_T08_a_benefit_has_one_owner_and_counts_once(story: Played) -> None:
    """Two owners are refused, and a benefit that two projects count is pointed out."""
    answer = story.answer("bestilling", "eier: @gunnar-vold @tove-brun")
    assert "er ikke ett brukernavn" in answer
    assert story.benefit("bestilling", "g1")["owner"] == "gunnar-vold"
    assert "Én gevinst har ingen eier." in story.section(BENEFITS)
    _, _, doubled = story.section(BENEFITS).partition("**Kan være talt to ganger**")
    line = next(line for line in doubled.splitlines() if line.startswith("- "))
    assert "Fakturaer som kontrollerer seg selv" in line
    assert "Bestilling og mottak av varer på mobil" in line


def test_T09_an_evaluation_is_scheduled_and_called_for(story: Played) -> None:
    """The day of the evaluation must be set before handing over; on that day the bot reminds."""
    assert "Dagen for evalueringen er satt.<br>Mangler svar i" in story.said("meldebok")
    (reminder,) = [c for c in story.cases["meldebok"].comments if "Gevinstene skulle" in c.text]
    assert reminder.by_bot
    assert reminder.at.date().isoformat() == "2026-11-16"
    ticked = {d["criterion"] for d in story.decided("meldebok", "tick")}
    assert "evaluert" in ticked


def test_T10_the_suppliers_responsibility_is_written_down(story: Played) -> None:
    """Who supplies, and what for, is asked before handing over, and confirmed there."""
    assert "Mangler svar i «Leverandør» og «Hvem gjør hva?»." in story.said("meldebok")
    assert story.row("meldebok")["values"]["supplier"].startswith("Skolekom AS. De retter feil")
    ticked = {d["criterion"]: d["role"] for d in story.decided("meldebok", "tick")}
    assert ticked["leverandor"] == "owner"


def test_T11_leaders_project_and_line_have_their_tasks(story: Played) -> None:
    """Each task is written with who does it, and each role vouches for its own part."""
    tasks = story.row("meldebok")["values"]["responsibilities"].splitlines()
    assert [task.partition(":")[0] for task in tasks] == ["Ledelsen", "Prosjektet", "Linjen"]
    ticked = {d["criterion"]: d["role"] for d in story.decided("meldebok", "tick")}
    assert (ticked["rutiner"], ticked["drift"]) == ("line-manager", "owner")
    assert {d["role"] for d in story.decided("meldebok", "move")[1:]} == {"portfolio-board"}


def test_T12_a_project_is_handed_over_by_a_checklist(story: Played) -> None:
    """The line takes over by vouching for the checklist, before benefits are taken out."""
    ticked = {d["criterion"] for d in story.decided("meldebok", "tick")}
    handover = {"overlevert", "rutiner", "opplaering", "leverandor", "drift"}
    assert handover <= ticked
    assert "⬜ **3.** Løsningen er overlevert til linjen." in story.said("meldebok")
    assert story.decided("meldebok", "move")[2]["after"] == "gevinstuttak"


def test_T13_benefits_count_for_the_goals_of_the_period(story: Played) -> None:
    """Each goal has its owner, the number of benefits that its projects have, and those by name."""
    goals = [line for line in story.section("Periodemål").splitlines() if line.startswith("| ")]
    assert any(
        line.startswith("| Samarbeidet med foresatte styrkes | direktør for oppvekst")
        and line.endswith("| 3 |")
        for line in goals
    )
    assert any(
        line.startswith("| Flere kan bo hjemme lenger") and line.endswith("| 2 |") for line in goals
    )
    _, _, by_goal = story.section(BENEFITS).partition("Gevinster for hvert mål")
    assert "| Samarbeidet med foresatte styrkes | Mindre tid på beskjeder ([" in by_goal
    assert story.benefit("meldebok", "g3")["goal"] == "Samarbeidet med foresatte styrkes"


def test_T14_what_is_to_end_has_somebody_and_a_day(story: Played) -> None:
    """What is to end is asked for, and followed with a name and a day also after the project."""
    assert "Mangler svar i «Hva slutter vi med?»." in story.said("vaktplan")
    _, _, actions = story.section(BENEFITS).partition("Grep for å ta ut gevinstene")
    assert "Slutte med de seks planene i regneark (gunnar-vold, 19.02.2027)" in actions
    assert story.row("meldebok")["state"] == "completed"
    assert "Si opp lisensen for gammel meldingsbok (siri-holm, 31.12.2026)" in actions
    assert "Ta meldebøker på papir ut av e-handel (gunnar-vold, gjort 15. oktober 2026)" in actions


def test_T15_an_indicator_says_where_its_figures_come_from(story: Played) -> None:
    """The survey stands at the indicator, the usage statistics at the measurement."""
    survey = "https://undersokelser.fjordby.example/foreldre"
    assert story.benefit("meldebok", "g3")["source"] == survey
    assert f"[undersokelser.fjordby.example]({survey})" in story.section(BENEFITS)
    measured = story.benefit("meldebok", "g1")["measurements"][-1]
    assert measured["comment"] == "Bruksstatistikk, https://statistikk.fjordby.example/meldebok"


def test_T16_the_rest_is_followed_as_well(story: Played) -> None:
    """Projects without a goal are counted, named, and their benefits followed like the others'."""
    text = story.section("Periodemål")
    assert "2 åpne tiltak bidrar ikke til noe av dem." in text
    _, _, rest = text.partition("som ikke bidrar til noe av målene")
    assert "Fakturaer som kontrollerer seg selv" in rest
    assert "Bestilling og mottak av varer på mobil" in rest
    assert "| Mindre fakturakontroll (tid til fakturakontroll) |" in story.section(BENEFITS)


def test_T17_one_number_answers_what_is_left(story: Played) -> None:
    """The summary says what is taken out of what was planned, and how much is not measured."""
    lines = story.section("Kort fortalt").replace("\u00a0", " ")
    headline = "Gevinster for 280 000 kr er tatt ut av 2 020 000 kr planlagt; én er ikke målt."
    assert headline in lines
    assert "Én av 2 er ikke målt, så tallet er usikkert." in story.section(BENEFITS)
