"""Who is needed, and who has too much."""

from __future__ import annotations

from datetime import date
from typing import Any

from portfolio_bot.domain.records.history import Decision
from portfolio_bot.report.sections.resources import resources
from tests.report.governed import governed, made, reported
from tests.report.portfolio import digdir, files_of, record
from tests.report.sections.told import case, report, told


def demand(skill: str, month: str, amount: float, person: str | None = None) -> Decision:
    """Make a report of what a month needs."""
    values: dict[str, Any] = {"skill": skill, "month": f"{month}-01", "person_months": amount}
    named = {"person": person} if person else {}
    return told(3, "demand", f"{skill}/{month}/{person}", **values, **named)


def test_demand_adds_up_across_initiatives() -> None:
    """Whatever the letters' case, a skill is one, and is held against its capacity."""
    config = digdir().model_copy(update={"capacity": {"Juss": 1.0}})
    made = report(
        case(1, demand("juss", "2026-12", 0.7)),
        case(2, demand("JUSS", "2026-12", 0.5), demand("it", "2026-12", 1)),
    )
    it, law = resources(config, made).loads
    assert (it.skill, it.needed, it.capacity, it.over) == ("it", 1, None, False)
    assert (law.skill, law.needed, law.capacity, law.over) == ("Juss", 1.2, 1.0, True)
    assert resources(config, made).months == (date(2026, 12, 1),)


def test_a_person_can_have_too_much() -> None:
    """More than a month's work in a month, over all initiatives, is told with their names."""
    made = report(
        case(1, demand("it", "2026-12", 0.8, "ola"), demand("it", "2027-01", 0.8, "ola")),
        case(2, demand("juss", "2026-12", 0.5, "Ola")),
    )
    (found,) = resources(digdir(), made).overloads
    assert (found.person, found.percent) == ("ola", 130)
    assert [row.number for row in found.rows] == [1, 2]


def test_the_past_and_nothing_are_left_out() -> None:
    """Months gone by and a demand taken back to nothing are not shown; silence is counted."""
    made = report(case(1, demand("it", "2026-10", 1), demand("it", "2026-12", 0)), case(2))
    found = resources(digdir(), made)
    assert (found.loads, found.overloads) == ((), ())
    assert [row.number for row in found.silent] == [2]


def test_types_of_work_have_capacity_of_their_own() -> None:
    """Operations and development are told apart by an answer, in figures and on the page (B6)."""
    words = {"field": "innovation", "person_months": {"Stabilitet": 1, "Innovasjon": 3}}
    config = governed(work_capacity=words)
    answers = ({"innovation": "Stabilitet"}, {"innovation": "Innovasjon"}, {})
    entries = [
        made(config, number, each, comments=record(demand("it", "2026-12", 2)))
        for number, each in enumerate(answers, start=1)
    ]
    found = reported(config, *entries)
    assert [(each.skill, each.needed, each.over) for each in resources(config, found).works] == [
        ("Innovasjon", 2, False),
        ("Stabilitet", 2, True),
    ]
    assert "| Stabilitet | 2 (mer enn kapasiteten) | 1 |" in files_of(found, config)["maaned.md"]
