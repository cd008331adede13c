"""The summary's lines."""

from datetime import timedelta

from portfolio_bot.catalogue import Catalogue
from portfolio_bot.report.model import Report
from portfolio_bot.report.sections import Figures
from portfolio_bot.report.summary import summary
from tests.report.portfolio import (
    AS_OF,
    decision,
    digdir,
    entry,
    files_of,
    page_of,
    record,
    report_of,
)
from tests.report.sections.told import case, told

ANSWERS = {"person-months": "2,5", "objectives": "Mål 1: A\n- [x] B\n- [ ] C"}


def lines(report: Report) -> list[str]:
    """Put the summary into words."""
    return [Catalogue("nb").text(message) for message in summary(Figures(digdir(), report))]


def test_summary_answers_in_five_lines() -> None:
    """What happens, what is due, what it costs, what it gives, what deviates."""
    told = lines(report_of(entry(1, answers=ANSWERS), entry(2)))
    assert [line.split(":**")[0] for line in told] == [
        "**Hva skjer",
        "**Til beslutning",
        "**Hva koster det",
        "**Hva gir det",
        "**Avvik",
    ]
    assert "2,5 månedsverk for tiltak" in told[2]
    assert "1 av 2 nøkkelresultater (50 %) er nådd, fordelt på 1 mål." in told[3]


def test_change_is_told_against_the_earlier_report() -> None:
    """A figure that rose, fell or stayed says so."""
    day = AS_OF - timedelta(days=7)
    previous = files_of(report_of(entry(1, answers=ANSWERS), entry(2), as_of=day))
    held = entry(2, comments=record(decision("hold", 2)))
    now = report_of(entry(1, answers=ANSWERS), held, previous=previous["portfolio.json"])
    told = lines(now)
    assert "Ett tiltak er åpent (ned 1), og ett er på vent (opp 1)." in told[0]
    assert "2,5 månedsverk (uendret)" in told[2]


def test_what_nobody_is_asked_for_is_not_told() -> None:
    """Without questions of person-months and objectives, money and benefits are what is told."""
    asked = {key: field for key, field in digdir().fields.items() if key not in ANSWERS}
    config = digdir().model_copy(update={"fields": asked})
    spent = told(3, "cost", "2026", year=AS_OF.year, budget=100, forecast=130)
    words = [
        [Catalogue("nb").text(message) for message in summary(Figures(config, report))][2:4]
        for report in (report_of(case(1, spent)), report_of())
    ]
    assert words[0][0].startswith("**Hva koster det:** Prognosen for")
    assert words[0][1] == (
        "**Hva gir det:** Ingen gevinster er ført opp. Ett åpent tiltak har ingen gevinster."
    )
    assert words[1][0] == "**Hva koster det:** Ingen har rapportert økonomi ennå."
    page = page_of(report_of(case(1, spent)), config)
    assert "Månedsverk | Nøkkelresultater nådd" not in page


def test_empty_portfolio_has_its_words() -> None:
    """A portfolio without initiatives is told without figures of nothing."""
    told = lines(report_of())
    assert "Ingen tiltak er åpne, og ingen er på vent." in told[0]
    assert "Ingen saker venter på en beslutning." in told[1]
    assert "Ingen nøkkelresultater er skrevet ennå." in told[3]
