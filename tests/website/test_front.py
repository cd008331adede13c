"""The front page: its figures, what awaits a decision, and which initiatives come first."""

import re

from portfolio_bot.domain.reported.facts import Facts, Status
from portfolio_bot.website.front import MOST_DUE, MOST_ROWS, MOST_VALUE, front, signals
from tests.report.portfolio import AS_OF
from tests.website.portfolio import configured, data, many, site, small


def shown_rows(text: str) -> list[int]:
    """Return the numbers of the status table's rows, in order."""
    return [int(found) for found in re.findall(r'<th scope="row"><a [^>]*/(\d+)\.html', text)]


def test_what_deviates_comes_first() -> None:
    """The initiatives with a red signal, or past their end, stand before all others."""
    found = data(12)
    _, text = front(site(found))
    red = {
        row.number
        for row in found.initiatives
        if row.is_open and (row.health == "delayed" or "red" in signals(site(found), row))
    }
    assert red
    assert set(shown_rows(text)[: len(red)]) == red


def test_rows_are_capped_and_the_rest_linked() -> None:
    """A large portfolio shows its worst, says of how many, and leads to the table."""
    found = data(5)
    rows = many(found.initiatives[0], 300)
    _, text = front(site(found.model_copy(update={"initiatives": rows})))
    assert len(shown_rows(text)) == MOST_ROWS
    assert f"{MOST_ROWS} av 300 åpne tiltak" in text
    assert 'href="table.html">Se alle 300' in text


def test_decisions_due_are_capped_and_counted() -> None:
    """Of very many decisions, some are shown and the rest counted."""
    found = data(12)
    due = tuple(found.due[0] for _ in range(MOST_DUE + 7))
    _, text = front(site(found.model_copy(update={"due": due})))
    assert text.count("Besluttes av:") == MOST_DUE
    assert "7 saker til venter på en beslutning." in text


def test_unreported_is_told() -> None:
    """A dimension that nobody has reported says so, in every row."""
    assert small()["index.html"].count("ikke rapportert</span>") > 5


def test_what_nobody_reported_is_no_figure() -> None:
    """Without any person-months or key results, no zero is shown for them."""
    found = data(3)
    totals = found.totals.model_copy(update={"without_person_months": 3, "key_results": 0})
    _, text = front(site(found.model_copy(update={"totals": totals})))
    assert '<strong class="figure">–</strong> Ingen nøkkelresultater er skrevet' in text
    assert '<strong class="figure">–</strong> månedsverk' in text


def test_signal_of_an_unknown_level_is_none() -> None:
    """A level, or a dimension, that the configuration has lost tells nothing."""
    row = data(1).initiatives[0]
    lost = {
        "economy": Status(by="kari", on=AS_OF, level="borte"),
        "benefits": Status(by="kari", on=AS_OF, level="a"),
        "risk": Status(by="kari", on=AS_OF, level="c"),
    }
    row = row.model_copy(update={"facts": Facts(statuses=lost)})
    assert signals(site(data(1)), row) == ["none", "none", "red"]


def test_empty_portfolio_has_a_front_page() -> None:
    """Without any initiative the page says so, in each language."""
    for language in ("nb", "nn", "en"):
        config = configured(language)
        path, text = front(site(data(0, config), config))
        assert path == "index.html"
        assert f'<html lang="{language}"' in text
        assert "<table" not in text


def test_newest_value_is_told_and_the_rest_counted() -> None:
    """The value that came last is told, with whose it is; without any there is no heading."""
    found = data(5)
    _, text = front(site(found))
    assert text.count("Søknad for alle") == 4
    assert text.count("Søknad i drift") == MOST_VALUE - 4
    assert "3 til er eldre, og står på sidene til tiltakene." in text
    silent = tuple(row.changed(facts=Facts()) for row in found.initiatives)
    _, text = front(site(found.model_copy(update={"initiatives": silent})))
    assert "Levert verdi" not in text
