"""The rows of Øvre Eiker, held against what the preset's story leaves."""

import re
from collections.abc import Callable

import pytest

from tests.rows.conftest import Played


@pytest.fixture(scope="session")
def story(played: Callable[[str], Played]) -> Played:
    """Return the story, played."""
    return played("ovre-eiker")


def test_E01_large_and_cross_sectional_projects_are_lifted(story: Played) -> None:
    """What is large or concerns several sections moves by the directors' group alone."""
    answer = story.answer("skolevei", "ferdig til skolestart")
    assert "med forbehold om vedtak av kommunedirektørens ledergruppe" in answer
    started = story.decided("skolevei", "move")[-1]
    assert (started["after"], started["role"]) == ("styre", "directors-group")
    assert story.decided("svomming", "approve")[-1]["after"] == "stort"
    assert story.cases["svomming"].values["Status"] == "Velge"
    small = story.decided("ledsager", "move")[-2]
    assert (small["after"], small["role"]) == ("styre", "portfolio-owner")


def test_E02_each_section_governs_its_own_initiatives(story: Played) -> None:
    """A section's portfolio owner decides in the section's cases, and is refused in others'."""
    assert "kan bare gjøres av porteføljeansvarlig" in story.answer("ledsager", "kan vel gå videre")
    owners = {d["by"] for key in ("ledsager", "nattilsyn") for d in story.decided(key, "score")}
    assert owners == {"tor-fjeld"}
    assert story.cases["ledsager"].values["Seksjon"] == "Helse og omsorg"


def test_E02_a_roll_up_shows_each_section_and_all(story: Played) -> None:
    """Each section has a page of its own initiatives, and the leaders one of all sections."""
    pages = story.rolled_up(oppvekst="Oppvekst", helse="Helse og omsorg")
    assert "[Svømmeopplæring" in pages["omrade-oppvekst.md"]
    assert "[Digitalt nattilsyn" not in pages["omrade-oppvekst.md"]
    assert "[Digitalt nattilsyn" in pages["omrade-helse.md"]
    assert {"[Svømmeopplæring", "[Digitalt nattilsyn"} <= set(
        re.findall(r"\[Svømmeopplæring|\[Digitalt nattilsyn", pages["README.md"])
    )


def test_E03_the_phases_are_the_municipalitys_own(story: Played) -> None:
    """A case goes through Samle, Begrunne, Velge and Styre; «Prioritere» is another word for it."""
    assert [d["before"] for d in story.decided("ledsager", "move")] == [
        *("samle", "begrunne", "velge", "styre"),
    ]
    names = [phase.name for phase in story.config.phases.values()]
    assert names == ["Samle", "Begrunne", "Velge", "Styre", "Avsluttet"]
    assert story.config.phases["styre"].aliases == ("prioritere",)
    assert story.cases["nattilsyn"].values["Status"] == "Styre"


def test_E04_kind_and_origin_of_what_comes_in_are_kept(story: Played) -> None:
    """Orders, grants, events and ideas are told apart, and so is who they come from."""
    told = {
        key: (row["intake"], row["source"])
        for key in story.cases
        for row in [story.row(key)["values"]]
    }
    assert told == {
        "ledsager": ("Innspill eller idé", "Innbygger"),
        "skolevei": ("Politisk bestilling", "Kommunestyret"),
        "nattilsyn": ("Innspill eller idé", "Medarbeider"),
        "svomming": ("Administrativ bestilling", "Ledergruppa"),
        "vann": ("Tilskudd", "Vedtak, strategi eller plan"),
        "ombruk": ("Innspill eller idé", "Medarbeider"),
        "flom": ("Uforutsett hendelse", "Leder"),
    }


def test_E05_the_idea_links_to_where_it_came_from(story: Played) -> None:
    """The address of an idea, a resolution or a plan stands in the case and in the data."""
    address = "https://innspill.aasvik.example/ideer/212"
    assert address in story.cases["ledsager"].text
    assert story.row("ledsager")["values"]["source-link"] == address


def test_E06_the_initiator_owns_the_note_and_is_reminded(story: Played) -> None:
    """A note has one initiator, who may report, and who is told when the case has been silent."""
    assert story.cases["nattilsyn"].assignees == ("guro-haugen",)
    assert {d["role"] for d in story.decided("nattilsyn", "report")} == {"owner"}
    reminder = story.cases["flom"].comments[-1]
    assert reminder.by_bot
    assert "stille her lenge" in reminder.text
    assert "Saken er tildelt mona-bakke." in reminder.text


def test_E07_who_asks_is_guided(story: Played) -> None:
    """`/hjelp` tells what one can do and what the development team is there for."""
    answer = story.answer("nattilsyn", "/hjelp")
    assert "`/tildel @bruker`" in answer
    assert "Utviklingsteamet veileder initiativtagere" in answer
    assert "Slå sammen det som handler om det samme." in story.said("flom")


def test_E08_notes_are_compared_side_by_side(story: Played) -> None:
    """Notes ask the same of everybody, and the report has a row of the same points for each."""
    table = story.section("Sammenligning")
    assert "| Behov | Gevinst | Risiko | Kostnad | Støtte til kommuneplanen | Poeng |" in table
    rows = [line for line in table.splitlines() if "/issues/" in line and "Velge" in line]
    assert [row.split("](")[0].strip("| [") for row in rows] == [
        "Finn lekkasjene i vannledningene",
        "Svømmeopplæring for alle i fjerde klasse",
    ]
    assert "| 4 | 4 | 2 | 2 | 3 | 3,86 |" in rows[0]


def test_E09_points_are_stored_with_their_reason(story: Played) -> None:
    """A judgement by the set criteria is recorded with who gave it and why."""
    (score,) = story.decided("svomming", "score")
    assert (score["criterion"], score["after"], score["by"]) == ("strategy", "4", "berit-lund")
    assert score["reason"] == "Planen sier at alle barn skal mestre vann."
    assert f"| 4 | berit-lund | {score['reason']} |" in story.section("Sammenligning")


def test_E10_the_queue_says_which_project_starts_when(story: Played) -> None:
    """Those that are chosen stand in line for places and people, each with a month."""
    first, second = [line for line in story.section("Startkø").splitlines() if "/issues/" in line]
    assert first.startswith("| 1 | [Svømmeopplæring")
    assert "januar 2027, når det er nok kapasitet i prosjektledelse" in first
    assert second.startswith("| 2 | [Finn lekkasjene")
    assert "mars 2027, når det blir plass" in second


def test_E11_a_project_goes_on_waits_or_stops_with_a_reason(story: Played) -> None:
    """Going on, waiting until a day and stopping are recorded with why, and the day reminds."""
    (hold,) = story.decided("nattilsyn", "hold")
    (resume,) = story.decided("nattilsyn", "resume")
    (stop,) = story.decided("ombruk", "stop")
    assert (hold["review"], resume["reason"]) == ("2026-11-09", "Sensorene er kommet.")
    assert stop["reason"].startswith("Brannstasjonen er solgt")
    assert "skulle vurderes på nytt 13. november 2026" in story.said("ombruk")
    assert story.cases["ombruk"].state == "closed"
    assert "stoppet" in story.cases["ombruk"].labels


def test_E12_the_report_has_the_six_overviews_by_name(story: Played) -> None:
    """The six overviews of the project portal are there, in their order, and have content."""
    wanted = {
        "Prosjektoversikt": "5 tiltak er åpne",
        "Prosjektstatus": "🟡 Mindre forsinkelser",
        "Leveranser": "Sensorer i tolv rom",
        "Gevinstoversikt": "Færre vekkinger om natta",
        "Ressursallokering": "mer enn kapasiteten",
        "Risikooversikt": "Grunneierne sier nei",
    }
    headings = [line[3:] for line in story.report.splitlines() if line.startswith("## ")]
    assert [heading for heading in headings if heading in wanted] == list(wanted)
    assert {name for name, text in wanted.items() if text in story.section(name)} == set(wanted)
