"""The decision pack: a page for each case that awaits a decision."""

import re
from datetime import date

import pytest

from portfolio_bot.catalogue import LANGUAGES
from portfolio_bot.domain.config import GoverningBoard, Language
from portfolio_bot.domain.messages import say
from portfolio_bot.report.exports import reader_of
from portfolio_bot.report.exports.pack import MOST, pack, pages
from portfolio_bot.report.figures.due import Due
from portfolio_bot.report.model import Report
from portfolio_bot.report.rows.evidence import evidence_of
from portfolio_bot.report.rows.row import GateCount, Judged, Voice
from tests.report.exports.reported import FACTS, HOSTILE, reader, reported
from tests.report.portfolio import AS_OF

CRITERION = Judged(
    id="malbilde", evidence=evidence_of(say("gate-ticked", by="@alle", at=date(2026, 11, 2)))
)
VOICES = (
    Voice(kind="advice", by="styrer", said="for", reason="Bra @alle", role="legal"),
    Voice(kind="advice", by="dina", said="against", reason=None, role="borte"),
    *(
        Voice(kind="vote", by=by, said=said, reason=None, role=None)
        for by, said in (("a", "for"), ("b", "against"), ("c", "abstain"))
    ),
)


def ready(limit: int | None = None, count: int = 0) -> Report:
    """Return a report in which the first case can be moved to the next phase."""
    counts = {"version": "1", "met": 1, "total": 1, "form_met": True, "ready": True}
    gate = GateCount(**counts, criteria=(CRITERION,), voices=VOICES)
    report = reported(FACTS, gate=gate, phase="problem")
    due = Due(
        number=1,
        kind="move",
        target="konsept",
        since=AS_OF,
        days=0,
        roles=("portfolio-manager",),
        reason=None,
    )
    phases = tuple(
        each.model_copy(update={"limit": limit, "open": count}) if each.id == "konsept" else each
        for each in report.phases
    )
    return report.model_copy(update={"due": (due, *report.due), "phases": phases})


def test_page_has_all_that_a_meeting_needs() -> None:
    """Question, deciders, criteria with evidence, advice, votes, money and uncertainties."""
    told = pack(reader(), ready())
    for words in (
        "Kan flyttes til **Konsept**",
        "porteføljestyrer",
        "Tiltaket bidrar til målbildet",
        "2. november 2026",
        "1 for, 1 mot, 1 blanke",
        "Bra",
        "dina",
        "prognose 900",
        "behov ikke rapportert",
        "risikofaktor 12",
        "har ingen grense",
        "2 saker venter på en beslutning",
    ):
        assert words in told, words


@pytest.mark.parametrize(
    ("limit", "count", "words"), [(3, 2, "plass til ett til"), (3, 3, "må en annen vike")]
)
def test_displaced(limit: int, count: int, words: str) -> None:
    """The limit of the phase that a case is to come to tells what it would displace."""
    assert words in pack(reader(), ready(limit, count))


def test_nothing_is_said_to_be_missing() -> None:
    """Of a case that nothing is known of, each part says so."""
    told = pack(reader(), reported())
    for words in ("Ingen har gitt råd", "Ingen har stemt", "Verken behov", "Ingen usikkerheter"):
        assert words in told


def test_who_steers_and_who_is_affected_stands_there() -> None:
    """The mandate in force, the steering group, the parties with their answers, the boards."""
    board = GoverningBoard(name="Porteføljestyret", role="portfolio-manager", deciding=False)
    known = reader()
    config = known.config.model_copy(update={"boards": {"board": board}})
    told = pack(reader_of(config), ready())
    for words in (
        "Mandat, versjon 2, fra 2. november 2026 (kari): Anskaffe",
        "[arkiv.example.no](https://arkiv.example.no/a%20b%29%28x)",
        "NAV: Kari Nordmann",
        "KS (berørt: høy). Nye rutiner. Ikke spurt.",
        "NHO (berørt: lav). Spurt 3. november 2026, har ikke svart.",
        "LO (berørt: lav). Svarte 4. november 2026:",
        "**Porteføljestyret** (porteføljestyrer) gir råd. Dekker: hele porteføljen.",
    ):
        assert words in told, words
    assert "Borte" not in told


def test_hostile_text_does_nothing() -> None:
    """No mention, tag or link of a title or reason survives."""
    told = pack(reader(), ready())
    assert HOSTILE.startswith("=cmd")
    assert "<b>" not in told
    assert not re.search(r"@\w", told)


def test_no_case_no_page() -> None:
    """When nothing awaits a decision, the pack says so in one line."""
    told = pack(reader(), reported().model_copy(update={"due": ()}))
    assert "Ingen saker venter på en beslutning." in told
    assert "---" not in told


def test_pack_has_room_for_so_many() -> None:
    """A pack is cut to its first cases."""
    report = ready()
    many = report.model_copy(update={"due": report.due[:1] * (MOST + 3)})
    assert len(pages(many)) == MOST


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language(language: Language) -> None:
    """The pack can be written in every language, twice alike."""
    assert pack(reader(language), ready()) == pack(reader(language), ready())
