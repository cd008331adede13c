"""A portfolio with all that a page can show, and the site that is made of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache
from itertools import pairwise
from typing import Any, TypedDict

from portfolio_bot.catalogue import Catalogue
from portfolio_bot.configuration.load import load_text
from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.config.reporting import Dimension
from portfolio_bot.domain.escaping import plain
from portfolio_bot.domain.initiative.reading import Value
from portfolio_bot.domain.records.history import Decision
from portfolio_bot.domain.reported.facts import (
    Action,
    Benefit,
    Cost,
    Deliverable,
    Delivered,
    Facts,
    KeyResultState,
    Mandate,
    Measurement,
    Member,
    Party,
    Status,
    Uncertainty,
)
from portfolio_bot.domain.values import IssueLink, Objective
from portfolio_bot.domain.values.objectives import KeyResult
from portfolio_bot.report.files.data import PortfolioData, data_of
from portfolio_bot.report.model import Report
from portfolio_bot.report.rows.row import PhaseSpan, Row
from portfolio_bot.website import Site, pages
from tests.report.portfolio import AS_OF, decision, entry, record, report_of

LEVELS = (
    "{a: {name: på plan, signal: green}, b: {name: noe avvik, signal: yellow}, "
    "c: {name: stort avvik, signal: red}}"
)
SCALES = f"""
extends: digdir
name: Eksempeletatens portefølje
board: {{owner: digdir, number: 8}}
statuses:
  economy: {{name: Økonomi, levels: {LEVELS}}}
  risk: {{name: Risiko, levels: {LEVELS}}}
  quality: {{name: Kvalitet, levels: {LEVELS}}}
"""
PAPER = "https://arkiv.example.no/sak/1"
TITLES = (
    "Enklere digital byggesøknad for innbyggere",
    "Felles rammeverk for vurdering av kunstig intelligens",
    "Automatisert saksbehandling i tilskuddsforvaltningen",
    "Ny løsning for innsyn og postlister",
    "Datadeling mellom kommune og stat",
    "Klarspråk i alle vedtaksbrev",
    "Sikker digital postkasse – ny avtale",
    "Kompetanseløft i tjenestedesign",
)


class Said(TypedDict):
    """Who reported a fact, and when."""

    by: str
    on: date


def configured(language: str = "nb", more: str = "") -> Portfolio:
    """Return the preset with three status dimensions, in a language."""
    return load_text(f"{SCALES}language: {language}\n{more}", "portfolio.yml").config


def report(count: int = 12) -> Report:
    """Report on so many initiatives, in all phases and states."""
    phases = ("ikke-startet", "problem", "konsept", "gjennomforing", "overlevering")
    entries = []
    for number in range(1, count + 1):
        decisions = [
            decision("move", 90 - 10 * at, before=before, after=after, reason="Kriteriene er møtt.")
            for at, (before, after) in enumerate(pairwise(phases))
            if at < number % 5
        ]
        if number % 6 == 5:
            decisions.append(decision("hold", 3, reason="Venter på **avklaring** av hjemmel."))
        if number % 11 == 7:
            decisions.append(decision("stop", 2, reason="Dekkes av et annet tiltak."))
        entries.append(
            entry(number, TITLES[number % len(TITLES)], comments=record(*decisions), opened=120)
        )
    return report_of(*entries)


def facts(number: int) -> Facts:
    """Return what people have reported: nothing for every third initiative."""
    said = Said(by="kari", on=AS_OF - timedelta(days=number % 9))
    if number % 3 == 0:
        return Facts()
    levels = "abc"[number % 3 :] + "abc"
    dimensions: tuple[Dimension, ...] = ("economy", "risk")
    return Facts(
        statuses={
            each: Status(**said, level=levels[at], comment="Leveransen er **utsatt** tre uker.")
            for at, each in enumerate(dimensions)
        },
        benefits=(
            Benefit(
                **said,
                id="g1",
                name="Kortere saksbehandlingstid",
                unit="hours",
                indicator="Timer per sak",
                baseline=12.5,
                target=8,
                due=date(2027, 6, 1),
                measurements=(Measurement(**said, day=AS_OF, value=11),),
                actions=_actions(said),
            ),
            Benefit(**said, id="g2", name="Færre klager"),
        ),
        uncertainties=(
            Uncertainty(
                **said,
                id="r1",
                name="Leverandøren leverer for sent",
                probability=4,
                impact=5,
                probability_after=2,
                impact_after=3,
                response="Delleveranser hver måned",
            ),
            Uncertainty(
                **said,
                id="r2",
                name="Flere vil bli med",
                side="opportunity",
                probability=2,
                impact=3,
            ),
        ),
        deliverables=(
            Deliverable(**said, id="l1", name="Første utgave", due=AS_OF + timedelta(days=40)),
            Deliverable(**said, id="l2", name="Pilot", milestone=True, done=AS_OF, due=AS_OF),
        ),
        costs=(Cost(**said, year=2026, budget=1_500_000, spent=400_000),),
        reported=AS_OF - timedelta(days=number % 9),
        **_later(said),
    )


def _actions(said: Said) -> tuple[Action, ...]:
    """Return what must be done for a benefit: done, late, ahead, and given up."""
    past, ahead = AS_OF - timedelta(days=5), AS_OF + timedelta(days=60)
    return (
        Action(**said, place=1, name="Lære opp saksbehandlerne", responsible="Ola", done=AS_OF),
        Action(**said, place=2, name="Legge ned det gamle skjemaet", due=past),
        Action(**said, place=3, name="Endre rutinen for innsyn", due=ahead),
        Action(**said, place=4, name="Leie inn konsulent", withdrawn=True),
    )


def _later(said: Said) -> dict[str, Any]:
    """Return who steers, who is affected, and what came of it; some of each taken back."""
    mandate, gone = "Prosjektet skal anskaffe ny løsning innen 2027.", {"withdrawn": True}
    way: dict[str, Any] = {"objective": 1, "start": 30}
    return {
        "mandates": (
            Mandate(**said, version=1, day=date(2026, 9, 1), text=mandate),
            Mandate(**said, version=2, day=date(2026, 11, 1), source=PAPER),
        ),
        "steering": (
            Member(**said, id="s1", name="NAV", member="Kari Moe", authority="kan binde NAV"),
            Member(**said, id="s2", name="KS", member="Per Dal"),
            Member(**said, id="s3", name="DSB", member="Siri Vik", **gone),
        ),
        "parties": (
            Party(**said, id="p1", name="Kommunene", affected="high", comment="Nye rutiner"),
            Party(**said, id="p2", name="Fylkene", affected="low", asked=date(2026, 10, 1)),
            Party(
                **said, id="p3", name="Pasientene", affected="medium", heard=AS_OF, answer="Støtter"
            ),
            Party(**said, id="p4", name="Havnene", affected="low", **gone),
        ),
        "value": (
            Delivered(**said, id="v1", name="Søknad i drift", day=date(2026, 10, 1), source=PAPER),
            Delivered(**said, id="v2", name="Søknad for alle", day=date(2026, 11, 2)),
            Delivered(**said, id="v3", name="Feil ført", day=AS_OF, **gone),
        ),
        "key_results": (
            KeyResultState(**said, **way, place=1, target=10, current=15, source=PAPER),
            KeyResultState(**said, objective=1, place=2, current=0.5, comment="Egen telling"),
        ),
    }


def values() -> dict[str, Value]:
    """Return answers of every kind."""
    return {
        "problem": "Søknader tar for lang tid.\n\nInnbyggerne må sende det samme to ganger.",
        "product-group": "Byggesak",
        "origin": ("Tildelingsbrev", "Egen idé"),
        "start": AS_OF - timedelta(days=60),
        "dependencies": (
            IssueLink(repository=None, number=1),
            IssueLink(repository="a/b", number=7),
        ),
        "objectives": (
            Objective(
                text="Søknader behandles raskere",
                key_results=(
                    KeyResult(text="Median under ti dager", done=True),
                    KeyResult(text="Ni av ti søknader er digitale"),
                ),
            ),
        ),
    }


def furnished(row: Row) -> Row:
    """Return *row* with facts, a plan and answers."""
    number = row.number
    planned = number % 4 != 0
    return row.model_copy(
        update={
            "facts": facts(number),
            "values": values(),
            "product_group": "Byggesak",
            "start": AS_OF - timedelta(days=60 + 3 * number) if planned else None,
            "end": AS_OF + timedelta(days=40 * (number % 7) - 20) if planned else None,
            "health": ("on-plan", "behind", "delayed", "not-started", "unknown")[number % 5],
            "progress": 10 * (number % 9) if number % 5 != 4 else None,
            "priority": ("must", "should", "could", None)[number % 4],
            "waits_for": (1,) if number == 2 else (),
        }
    )


def data(count: int = 12, config: Portfolio | None = None) -> PortfolioData:
    """Return the data of a portfolio of so many initiatives."""
    found = data_of(config or configured(), report(count))
    rows = tuple(furnished(row) for row in found.initiatives)
    return found.model_copy(update={"initiatives": rows})


def site(found: PortfolioData, config: Portfolio | None = None) -> Site:
    """Return the site of *found*."""
    config = config or configured()
    return Site(config, found, Catalogue(config.language, escape=plain))


def written(found: PortfolioData, config: Portfolio | None = None) -> dict[str, str]:
    """Return path -> text of every page of *found*."""
    return dict(pages(site(found, config)))


@cache
def small() -> dict[str, str]:
    """Return the pages of a small portfolio."""
    return written(data())


def many(row: Row, count: int) -> Sequence[Row]:
    """Return so many initiatives like *row*."""
    return tuple(row.model_copy(update={"number": number}) for number in range(1, count + 1))


def log_of(count: int) -> tuple[Decision, ...]:
    """Return so many decisions."""
    return tuple(decision("hold", number, reason="Venter.") for number in range(count))


def spans() -> tuple[PhaseSpan, ...]:
    """Return two times in phases, the latter unfinished."""
    return (
        PhaseSpan(phase="ikke-startet", since=date(2026, 11, 1), until=date(2026, 11, 11)),
        PhaseSpan(phase="problem", since=date(2026, 11, 11), until=None),
    )
