"""The history: the latest decisions first, and not without end."""

from dataclasses import replace

from portfolio_bot.website import log as module
from portfolio_bot.website.log import ROWS, latest, log
from tests.report.portfolio import decision
from tests.website.portfolio import data, log_of, site


def test_latest_come_first() -> None:
    """Decisions stand from the latest to the oldest, those that only prepare left out."""
    found = data(12)
    ticked = decision("tick", 1, criterion="x", phase="problem")
    made = replace(site(found), decisions={1: (ticked, decision("hold", 0)), 2: log_of(4)})
    shown = latest(made)
    times = [each.at for _, each in shown]
    assert times == sorted(times, reverse=True)
    assert shown[0][1].kind == "hold"
    assert "tick" not in {each.kind for _, each in shown}


def test_log_is_on_pages() -> None:
    """Many decisions are cut into pages, with no word of a cap that was not reached."""
    found = data(1)
    made = dict(log(replace(site(found), decisions={1: log_of(ROWS + 3)})))
    assert list(made) == ["history.html", "history-2.html"]
    assert made["history-2.html"].count("<tr>") == 4
    assert "Her står de siste." not in made["history.html"]


def test_log_is_capped() -> None:
    """Of very many decisions the latest are shown, and where the others are."""
    found = data(1)
    made = dict(log(replace(site(found), decisions={1: log_of(module.MOST + 5)})))
    assert sum(text.count("<tr>") - 1 for text in made.values()) == module.MOST
    assert "Her står de siste." in made["history.html"]


def test_empty_log_is_told() -> None:
    """Without decisions the page says so."""
    ((_, text),) = log(site(data(0)))
    assert "Ingen beslutninger er registrert ennå." in text
