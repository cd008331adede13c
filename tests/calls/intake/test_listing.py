"""The list for people."""

from portfolio_bot.calls.intake.listing import existing_page, plan_page
from portfolio_bot.domain.importing.existing import Met
from portfolio_bot.domain.importing.planning import Present
from portfolio_bot.domain.messages import say
from tests.domain.importing.rows import planned
from tests.journeys.scene import config


def test_a_row_tells_what_is_taken_and_what_is_not() -> None:
    """Figures first, then each column, then each row with what somebody must look at."""
    plan = planned(
        {"Tittel": "A @alle", "Startdato": "våren 2027", "Fase": "Tenke", "Annet": "x"},
        {"Tittel": "B", "Startdato": "", "Fase": "", "Annet": ""},
        {"Tittel": "", "Startdato": "", "Fase": "", "Annet": "y"},
        present=Present(keys={"B": 7}),
    )
    page = plan_page(config(), plan)
    assert "Rader: 3. Nye saker: 1. Finnes fra før: 1. Kan ikke tas inn: 1." in page
    assert "Kolonnen Startdato er tolket som Startdato." in page
    assert "Kolonnen Annet er tolket som tekst uten eget felt; den bevares ordrett." in page
    assert "våren 2027" in page
    assert "Fasen «Tenke» er ukjent." in page
    assert "Finnes fra før som #7." in page
    assert "@alle" not in page


def test_people_are_told() -> None:
    """A row tells whom it is assigned to, and each name that nobody has stands above the rows."""
    known = Present(assignable={"kari": ("kari", "U1")})
    plan = planned({"Tittel": "A", "Prosjekteier": "kari; Per Hansen"}, present=known)
    page = plan_page(config(), plan)
    assert "Tildeles: kari." in page
    assert "- «Per Hansen» (rad 2) er et navn" in page.split("## Rad")[0]


def test_what_is_over_is_told() -> None:
    """A row tells how it is over, with the day where the table has one."""
    row = {"Prosjektstatus": "Avsluttet", "Avsluttet dato": "1.6.2026"}
    plan = planned({"Tittel": "A"} | row, {"Tittel": "B", "Prosjektstatus": "Stoppet"})
    page = plan_page(config(), plan)
    assert "Tas inn som avsluttet (1. juni 2026)." in page
    assert "Tas inn som stoppet." in page
    assert "Kolonnen Prosjektstatus er tolket som statusen;" in page
    assert "Kolonnen Avsluttet dato er tolket som dagen da tiltaket ble avsluttet;" in page


def test_an_issue_tells_where_it_starts() -> None:
    """Each initiative has its phase, its figures and its findings."""
    met = Met(
        id="I",
        number=4,
        title="A",
        labelled=False,
        phase="konsept",
        answers=("problem",),
        verbatim=12,
        findings=(say("import-nothing-read"),),
    )
    page = existing_page(config(), (met,), [say("import-board-lacks", name="Start")])
    assert "## #4 A" in page
    assert "Starter i Konsept. Svar lest: 1." in page
    assert "Tavlen har ikke feltet Start." in page
