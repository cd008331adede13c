"""Mandates, steering groups, parties, actions and value on an initiative's page."""

import re

import pytest

from portfolio_bot.domain.reported.facts import Facts, Mandate
from portfolio_bot.report.rows.row import Row
from portfolio_bot.website.reported import LONGEST, MOST, reported
from tests.report.portfolio import AS_OF
from tests.website.portfolio import configured, data, site, small, written

PAGE = "initiatives/2.html"
IDS = ("steering", "parties", "value", "members-caption", "actions-caption")


def telling() -> Row:
    """Return an initiative of which all is reported."""
    return data(2).initiatives[1]


def mandates(count: int, text: str) -> tuple[Mandate, ...]:
    """Return so many versions of a mandate."""
    return tuple(
        Mandate(by="kari", on=AS_OF, version=version, day=AS_OF, text=text)
        for version in range(1, count + 1)
    )


def test_latest_comes_first_and_what_is_taken_back_is_left_out() -> None:
    """Mandates and value are told from the latest on, and nothing that is withdrawn is told."""
    told = reported(site(data(2)), telling())
    assert [each.version for each in told.mandates.shown] == [2, 1]
    assert [each.name for each in told.steering.shown] == ["NAV", "KS"]
    assert [each.name for each in told.parties.shown] == ["Kommunene", "Fylkene", "Pasientene"]
    assert [each.name for each in told.value.shown] == ["Søknad for alle", "Søknad i drift"]
    assert [each.percent for each in told.outcomes.shown] == [75, None]


def test_actions_are_told_with_their_benefit() -> None:
    """What is done for a benefit is told, unless the action or the benefit is given up."""
    row = telling()
    told = reported(site(data(2)), row)
    assert {each.benefit for each in told.deeds.shown} == {"Kortere saksbehandlingstid"}
    assert [each.action.place for each in told.deeds.shown] == [1, 2, 3]
    given_up = tuple(each.model_copy(update={"withdrawn": True}) for each in row.facts.benefits)
    facts = row.facts.model_copy(update={"benefits": given_up})
    assert not reported(site(data(2)), row.changed(facts=facts)).deeds.shown


def test_kinds_share_the_room_of_a_page() -> None:
    """No more of a kind is shown than there is room for, and the rest is counted."""
    row = telling()
    many = row.changed(facts=Facts(mandates=mandates(MOST + 3, "Kort")))
    told = reported(site(data(2)), many)
    assert (len(told.mandates.shown), told.mandates.more) == (MOST, 3)
    long = mandates(3, "x" * (LONGEST // 2 - 10))
    told = reported(
        site(data(2)), row.changed(facts=row.facts.model_copy(update={"mandates": long}))
    )
    assert (len(told.mandates.shown), told.mandates.more) == (2, 1)
    assert (len(told.parties.shown), told.parties.more) == (0, 3)


def test_what_there_is_no_room_for_is_counted_without_a_table() -> None:
    """A kind of which nothing can be shown has its heading, no empty table, and the count."""
    found = data(2)
    long = mandates(1, "x" * LONGEST)
    rows = (telling().changed(facts=Facts(mandates=long)),)
    text = written(found.model_copy(update={"initiatives": rows}))[PAGE]
    assert 'id="steering"' in text
    assert "Én til er ikke vist her." in text
    assert "members-caption" not in text


def test_page_tells_it_in_the_words_of_the_report() -> None:
    """The page says of mandate, members, parties, actions and value what the report says."""
    text = small()[PAGE]
    for told in (
        "Mandat, versjon 1, fra 1. september 2026 (kari):",
        '<a class="ds-link" href="https://arkiv.example.no/sak/1">arkiv.example.no</a>',
        "kan binde NAV",
        "Ikke spurt.",
        "Spurt 1. oktober 2026, har ikke svart.",
        "Svarte 23. november 2026: Støtter",
        "Grep for å ta ut gevinstene",
        "gjort 23. november 2026",
        "18.11.2026 (over tiden)",
        "Levert verdi",
        "30 → 10",
    ):
        assert told in text, told
    assert not re.search("DSB|Havnene|Leie inn konsulent|Feil ført", text)


def test_kinds_stand_in_the_order_of_an_initiatives_life() -> None:
    """First who steers and who is affected, then what it shall give, then what it gave."""
    found = re.findall(r'<h2 [^>]*id="([a-z]+)"', small()[PAGE])
    assert found == [
        *("facts", "stands", "phases", "steering", "parties", "benefits", "value"),
        *("uncertainties", "deliverables", "costs", "answers", "decisions"),
    ]


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_what_nobody_has_reported_has_no_heading(language: str) -> None:
    """Each of them is there only when there is something to tell, in any language."""
    config = configured(language)
    made = written(data(3, config), config)
    assert [each for each in IDS if f'id="{each}"' not in made[PAGE]] == []
    assert [each for each in IDS if f'id="{each}"' in made["initiatives/3.html"]] == []


def test_address_that_is_no_web_address_is_no_link() -> None:
    """Only addresses of the web become links, whatever the data says."""
    row = telling()
    bad = mandates(1, "Kort")[0].model_copy(update={"source": "javascript:alert(1)"})
    value = row.facts.value[0].model_copy(update={"source": "data:text/html,x"})
    facts = Facts(mandates=(bad,), value=(value,))
    text = written(data(2).model_copy(update={"initiatives": (row.changed(facts=facts),)}))[PAGE]
    assert "javascript:" not in text
    assert "data:text" not in text
