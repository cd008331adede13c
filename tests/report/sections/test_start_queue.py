"""The start queue: which initiatives start when, against places and capacity."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.snapshot import Entry
from portfolio_bot.report.sections.start_queue import Turn, start_queue
from tests.report.governed import GIVEN, governed, made, reported
from tests.report.portfolio import AS_OF, decision, files_of, record
from tests.report.sections.told import moved, told

GATE = {"version": "1", "criteria": {"ok": {"text": "Klart.", "tick": ["portfolio-manager"]}}}
PHASES = {
    "wait": {"name": "Venter", "gate": GATE},
    "work": {"name": "Arbeid", "wip_limit": 1},
    "over": {"name": "Ferdig"},
}


def config_of(limit: int | None = 1, capacity: dict[str, float] | None = None) -> Portfolio:
    """Return a portfolio of three phases, the second of which holds *limit*."""
    base = governed()
    work = {**PHASES["work"], "wip_limit": limit}
    keys: dict[str, Any] = {
        "fields": {
            key: base.model_dump()["fields"][key] | {"required_from": None}
            for key in ("start", "end", "kind", "person-months")
        },
        "kinds": GIVEN["kinds"],
        "phases": {**PHASES, "work": work},
        "capacity": capacity or {},
        "routes": {},
        "report": {},
        "sums": {},
    }
    raw = base.model_dump(mode="json", exclude={"objective_register"})
    return Portfolio.model_validate({**raw, **keys})


def waiting(number: int, *more: Any, config: Portfolio, **answers: str) -> Entry:
    """Make an initiative that is ready to start."""
    tick = decision("tick", 5, phase="wait", criterion="ok")
    return made(config, number, answers, comments=record(tick, *more))


def running(number: int, *more: Any, config: Portfolio, **answers: str) -> Entry:
    """Make an initiative that has started."""
    return made(config, number, answers, comments=record(moved(9, "wait", "work"), *more))


def need(skill: str, month: str, amount: float) -> Any:
    """Make a report of what a month needs."""
    values = {"skill": skill, "month": f"{month}-01", "person_months": amount}
    return told(3, "demand", f"{skill}/{month}/", **values)


def turns(config: Portfolio, *entries: Entry) -> list[tuple[int, date | None, str]]:
    """Return who can start when, and what holds them."""
    found: tuple[Turn, ...] = start_queue(config, reported(config, *entries)).turns
    return [(each.row.number, each.start, each.held) for each in found]


def test_a_free_place_is_taken_at_once_and_freed_by_the_plan() -> None:
    """The next takes it when the first is planned to end, counted from its start (E10)."""
    config = config_of()
    plan = {"start": "2027-01-01", "end": "2027-01-31"}
    must = decision("priority", 2, after="must")
    assert turns(
        config,
        waiting(1, config=config),
        waiting(2, must, config=config, **plan),
        made(config, 3, {}),
    ) == [(2, AS_OF, "nothing"), (1, date(2026, 12, 23), "place"), (3, None, "criteria")]


@pytest.mark.parametrize(
    ("limit", "answers", "expected"),
    [
        (1, {"end": "2027-02-01"}, (date(2027, 2, 1), "place")),
        (1, {"end": "2026-01-01"}, (None, "no-place")),
        (1, {"end": "2027-02-01", "kind": "Produkt"}, (None, "no-place")),
        (2, {}, (AS_OF, "nothing")),
        (None, {}, (AS_OF, "nothing")),
    ],
)
def test_a_place_is_free_when_its_holder_ends(
    limit: int | None, answers: dict[str, str], expected: tuple[date | None, str]
) -> None:
    """What is late, or never ends, frees no place that anybody can reckon with (D10)."""
    config = config_of(limit)
    found = turns(config, running(1, config=config, **answers), waiting(2, config=config))
    assert found == [(2, *expected)]


def test_too_many_in_work_must_end_first() -> None:
    """Of two where one is allowed, the first to end frees nothing."""
    config = config_of()
    found = turns(
        config,
        running(1, config=config, end="2027-01-01"),
        running(2, config=config, end="2027-03-01"),
        waiting(3, config=config),
    )
    assert found == [(3, date(2027, 3, 1), "place")]


def test_capacity_decides_the_month() -> None:
    """What is in work has its share; the need is moved to the first month that has room."""
    config = config_of(None, {"Juss": 1})
    busy = running(1, need("juss", "2026-11", 1), need("juss", "2026-12", 0.5), config=config)
    first = waiting(2, need("JUSS", "2026-10", 1), config=config)
    second = waiting(3, need("juss", "2026-11", 0.5), need("it", "2026-11", 9), config=config)
    third = waiting(4, need("juss", "2026-11", 2), config=config)
    assert turns(config, busy, first, second, third) == [
        (2, date(2027, 1, 1), "capacity"),
        (3, date(2026, 12, 1), "capacity"),
        (4, None, "no-capacity"),
    ]


def test_who_cannot_start_takes_no_place() -> None:
    """The place goes to the next in the queue."""
    config = config_of(1, {"Juss": 1})
    large = waiting(1, need("juss", "2026-11", 2), config=config)
    assert turns(config, large, waiting(2, config=config)) == [
        (1, None, "no-capacity"),
        (2, AS_OF, "nothing"),
    ]


def test_the_page_says_when_and_what_for() -> None:
    """Each waits for something that has a name; nobody waiting is said as well."""
    config = config_of(2, {"Juss": 1})
    busy = running(1, need("juss", "2026-11", 1), config=config)
    report = reported(config, busy, waiting(2, need("juss", "2026-11", 1), config=config))
    page = files_of(report, config)["maaned.md"]
    assert "Kan starte i desember 2026, når det er nok kapasitet i Juss" in page
    assert "I fasen Arbeid er det nå ett tiltak. Grensen er 2." in page
    assert "Ingen tiltak står for tur." in files_of(reported(config), config)["maaned.md"]
