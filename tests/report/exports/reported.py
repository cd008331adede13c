"""A small report in which something of every kind is reported, and something is not."""

from __future__ import annotations

from datetime import date
from typing import Any

from portfolio_bot.domain.config import Language, Portfolio
from portfolio_bot.domain.reported.facts import (
    Benefit,
    Cost,
    Deliverable,
    Demand,
    Facts,
    Mandate,
    Measurement,
    Member,
    Need,
    Party,
    Status,
    Uncertainty,
)
from portfolio_bot.report.exports import reader_of
from portfolio_bot.report.exports.columns import Cell, Reader, Table
from portfolio_bot.report.exports.separated import written
from portfolio_bot.report.model import Report
from tests.report.portfolio import decision, digdir, entry, record, report_of

BY = {"by": "kari", "on": date(2026, 11, 16)}
HOSTILE = "=cmd|'/c calc'!A1 <b>\u202e@alle\x00\ufffe; \"x\",\r\nBEGIN:VEVENT"

SOURCE = "https://arkiv.example.no/a b)(x"

FACTS = Facts(
    statuses={
        "economy": Status(**BY, level="on-budget", next=date(2026, 12, 1), comment="Ny kontroll"),
    },
    benefits=(
        Benefit(
            **BY,
            id="g1",
            name="Kortere ventetid, for alle; også «æøå»",
            kind="direct",
            due=date(2027, 6, 30),
            measure=date(2027, 1, 31),
            unit="hours",
            baseline=10,
            target=-2.5,
            measurements=(Measurement(**BY, day=date(2026, 11, 1), value=7.25),),
        ),
        Benefit(**BY, id="g2", name="Trukket gevinst", due=date(2027, 1, 1), withdrawn=True),
    ),
    uncertainties=(
        Uncertainty(**BY, id="r1", name=HOSTILE, probability=4, impact=3, due=date(2026, 12, 15)),
        Uncertainty(
            **BY,
            id="r2",
            name="Flere vil være med",
            side="opportunity",
            probability=2,
            impact=2,
            probability_after=3,
            impact_after=4,
            strategy="increase",
            closed=True,
            due=date(2026, 12, 16),
        ),
    ),
    deliverables=(
        Deliverable(**BY, id="l1", name="Første versjon", milestone=True, due=date(2026, 12, 24)),
        Deliverable(**BY, id="l2", name="Opplæring", due=date(2027, 2, 1)),
        Deliverable(**BY, id="l3", name="Levert", due=date(2026, 9, 1), done=date(2026, 9, 2)),
    ),
    demands=(Demand(**BY, skill="Design", month=date(2026, 12, 1), person_months=0.5),),
    costs=(
        Cost(**BY, year=2026, budget=1000000, forecast=900000.5, certainty="low"),
        Cost(**BY, year=2027, need=250000),
    ),
    needs=(Need(**BY, outside="Skatteetaten"), Need(**BY, outside="Ferdig", settled=True)),
    mandates=(Mandate(**BY, version=2, text="Anskaffe", day=date(2026, 11, 2), source=SOURCE),),
    steering=(
        Member(**BY, id="s1", name="NAV", member="Kari Nordmann", authority=HOSTILE),
        Member(**BY, id="s2", name="Borte", member="Ola", withdrawn=True),
    ),
    parties=(
        Party(**BY, id="p1", name="KS", affected="high", comment="Nye rutiner"),
        Party(**BY, id="p2", name="NHO", affected="low", asked=date(2026, 11, 3)),
        Party(**BY, id="p3", name="LO", affected="low", heard=date(2026, 11, 4), answer=HOSTILE),
    ),
    reported=date(2026, 11, 16),
)


def speaking(language: Language) -> Portfolio:
    """Return the preset with its language changed."""
    return digdir().model_copy(update={"language": language})


def reader(language: Language = "nb") -> Reader:
    """Return what reads a report in *language*."""
    return reader_of(speaking(language))


def reported(facts: Facts = FACTS, **changes: Any) -> Report:
    """Return a report of three: one reported on, one silent, one on hold with a review."""
    held = decision("hold", 5, reason="Venter på penger", review=date(2027, 1, 15))
    first = entry(
        1,
        HOSTILE,
        comments=record(decision("move", 20, before="ikke-startet", after="problem")),
    )
    report = report_of(first, entry(2, "Stille"), entry(3, "Venter", comments=record(held)))
    rows = tuple(
        row.model_copy(update={"facts": facts, **changes} if row.number == 1 else {})
        for row in report.rows
    )
    return report.model_copy(update={"rows": rows})


def lines_of(table: Table, reader: Reader, report: Report) -> list[list[Cell]]:
    """Return the cells of each line of *table*."""
    return [list(line) for line in zip(*table.cells(reader, report), strict=True)]


def shown(reader: Reader, cell: Cell) -> str:
    """Return what CSV has for *cell*."""
    ((text,),) = written(reader).columns([[cell]])
    return text or ""
