"""A page an initiative: answers, phases, facts and decisions."""

from dataclasses import replace
from datetime import date

from portfolio_bot.domain.reported.facts import Facts, Status
from portfolio_bot.report.files.data import PortfolioData
from portfolio_bot.report.rows.row import Row
from portfolio_bot.website.cases import LONGEST, MOST, answers, cases, stands, stays
from tests.report.portfolio import AS_OF
from tests.website.portfolio import configured, data, log_of, site, small, spans

PAGE = "initiatives/2.html"


def page_of(row: Row) -> str:
    """Write the page of *row* alone."""
    found = data(1).model_copy(update={"initiatives": (row,)})
    ((_, text),) = cases(site(found))
    return text


def test_every_initiative_has_a_page() -> None:
    """Every initiative, ended or not, has one page, named by its number."""
    made = [path for path in small() if path.startswith("initiatives/")]
    assert made == [f"initiatives/{number}.html" for number in range(1, 13)]


def test_answers_are_read_by_their_meaning() -> None:
    """Dates, lists, objectives and links are shown as what they are, also read from a file."""
    found = data(2)
    stored = PortfolioData.model_validate_json(found.model_dump_json(by_alias=True))
    for each in (found, stored):
        told = {one.label: one for one in answers(site(each), each.initiatives[1])}
        assert told["Startdato"].text == "24.09.2026"
        assert told["Hvor kommer tiltaket fra?"].text == "Tildelingsbrev\nEgen idé"
        (objectives,) = [one.objectives for one in told.values() if one.objectives]
        assert [result.done for result in objectives[0].key_results] == [True, False]
        (links,) = [one.links for one in told.values() if one.links]
        assert [link.number for link in links] == [1, 7]


def test_number_is_written_as_one() -> None:
    """A number has the language's own decimal sign."""
    row = data(1).initiatives[0].model_copy(update={"values": {"person-months": 2.5}})
    assert [each.text for each in answers(site(data(1)), row)] == ["2,5"]


def test_private_answers_are_left_out() -> None:
    """A field that the configuration holds back is not shown, nor is one without an answer."""
    config = configured()
    hidden = config.fields["problem"].model_copy(update={"public": False})
    config = config.model_copy(update={"fields": config.fields | {"problem": hidden}})
    row = data(1).initiatives[0]
    row = row.model_copy(update={"values": {**row.values, "description": "", "borte": "x"}})
    assert "Problemstilling" not in {each.label for each in answers(site(data(1), config), row)}
    assert "Beskrivelse av tiltaket" not in {each.label for each in answers(site(data(1)), row)}


def test_long_answers_are_cut() -> None:
    """All answers together have a limit, and what is cut says so."""
    told = {"problem": "x" * LONGEST, "description": "y" * 10}
    row = data(1).initiatives[0].model_copy(update={"values": told})
    first, second = answers(site(data(1)), row)
    assert len(first.text) == LONGEST
    assert second.text == "…"


def test_stays_are_counted_in_days() -> None:
    """A time in a phase is counted to its end, the last one to the day of the data."""
    row = data(1).initiatives[0].model_copy(update={"spans": spans()})
    assert [(each.phase, each.days) for each in stays(site(data(1)), row)] == [
        ("ikke-startet", 10),
        ("problem", 12),
    ]


def test_without_spans_the_present_phase_is_shown() -> None:
    """Data that has no times in phases still shows the phase that it is in."""
    update = {"spans": (), "phase_since": date(2026, 11, 1), "days_in_phase": 22}
    row = data(1).initiatives[0].model_copy(update=update)
    (stay,) = stays(site(data(1)), row)
    assert (stay.phase, stay.since, stay.days) == (row.phase, date(2026, 11, 1), 22)


def test_every_dimension_is_told() -> None:
    """Each dimension is shown: reported, not reported, or by a level that is lost."""
    lost = {"economy": Status(by="kari", on=AS_OF, level="borte")}
    row = data(1).initiatives[0].model_copy(update={"facts": Facts(statuses=lost)})
    told = [(each.dimension, each.level, each.signal) for each in stands(site(data(1)), row)]
    assert told == [
        ("Økonomi", "borte", "none"),
        ("Risiko", None, "none"),
        ("Kvalitet", None, "none"),
        ("Fremdrift", None, "none"),
        ("Gevinster", None, "none"),
        ("Muligheter", None, "none"),
    ]


def test_facts_are_shown() -> None:
    """Benefits, uncertainties, deliverables and costs are shown; what is missing says so."""
    text = small()[PAGE]
    for told in (
        "12,5 timer",
        "ikke målt",
        "sannsynlighet 4 av 5, konsekvens 5 av 5",
        "milepæl",
        "1\xa0500\xa0000",
        "<td>ikke rapportert</td>",
    ):
        assert told in text, told


def test_nothing_reported_shows_no_table() -> None:
    """Without facts there is no empty table, and every dimension is not reported."""
    text = small()["initiatives/3.html"]
    assert 'id="benefits"' not in text
    assert text.count("ikke rapportert</span>") == 6


def test_decisions_are_capped() -> None:
    """The latest decisions are shown, and the others counted."""
    made = replace(site(data(1)), decisions={1: log_of(MOST + 4)})
    text = dict(cases(made))["initiatives/1.html"]
    assert text.count("<time ") == MOST
    assert "4 eldre beslutninger er ikke vist her." in text


def test_hostile_text_is_escaped() -> None:
    """Titles, answers and reasons do nothing on the page, and only the web is linked."""
    attack = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>"
    row = data(1).initiatives[0]
    held = log_of(1)[0].model_copy(update={"reason": attack, "by": attack})
    text = page_of(
        row.model_copy(
            update={
                "title": attack,
                "url": "javascript:alert(1)",
                "values": {"problem": attack},
                "product_group": attack,
                "decisions": (held,),
            }
        )
    )
    assert "<script>alert" not in text
    assert "<img" not in text
    assert "javascript:" not in text
