"""Lines as people and as programs read them."""

from typing import get_args

import pytest

from portfolio_bot.calls.ledger.lines import data_of, told
from portfolio_bot.catalogue import LANGUAGES, Catalogue
from portfolio_bot.domain.config import Language
from portfolio_bot.domain.ledger.line import Line, Recorded
from portfolio_bot.domain.records.history import Decision, Kind
from tests.domain.examples import CONFIG, decision, moved, ticked
from tests.domain.ledger.book import lines_of


def lines(*decisions: Decision) -> tuple[Line, ...]:
    """Return the lines of *decisions* on one issue."""
    return lines_of(Recorded(issue=7, comment=None, decision=each) for each in decisions)


def texts(*decisions: Decision, language: Language = "nb", issue: int | None = None) -> list[str]:
    """Return what people read of *decisions*."""
    words = Catalogue(language, escape=str)
    return [words.text(message) for message in told(CONFIG, lines(*decisions), issue)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", get_args(Kind))
def test_every_kind_is_put_into_words(kind: Kind, language: Language) -> None:
    """A decision of any kind can be read, with and without a reason, in any language."""
    plain, reasoned = texts(decision(kind), decision(kind, 2, reason="Fordi"), language=language)
    assert plain.startswith("1  2026-11-22 10:08  #7  lise: ")
    assert "Fordi" in reasoned
    assert "ledger-kind" not in plain


def test_names_stand_for_ids() -> None:
    """Phases, priorities and routes have their names; what the configuration lost has its id."""
    told_lines = texts(
        moved("konsept", 1).model_copy(update={"before": "start"}),
        decision("priority", 2, after="must"),
        decision("route", 3, after="team"),
        ticked("done", "closed", 4),
        ticked("done", "closed", 5, met=False),
        decision("assign", 6, after="kari"),
        moved("borte", 7),
    )
    assert [line.split(": ", 1)[1] for line in told_lines] == [
        "fase Ikke startet → Konsept",
        "prioritet – → Må",
        "hører hjemme i Teamet",
        "kriteriet closed i Utført er oppfylt",
        "kriteriet closed i Utført er trukket tilbake",
        "tildelt kari",
        "fase – → borte",
    ]


def test_moments_without_a_portfolio_are_in_utc() -> None:
    """Without a configuration there are ids for names, and UTC is said."""
    words = Catalogue("en", escape=str)
    (line,) = told(None, lines(moved("konsept")), 7)
    assert words.text(line) == "1  2026-11-22 09:08Z  #7  lise: phase – → konsept"


def test_standing_is_told_of_an_issue() -> None:
    """Phase, priority, route, halt and criteria that are met, each with who and when."""
    shown = texts(
        moved("arbeid", 1),
        decision("priority", 2, after="must"),
        decision("route", 3, after="portfolio"),
        ticked("done", "closed", 4),
        decision("stop", 5),
        issue=7,
    )
    assert shown[5:] == [
        "Sak 7 etter protokollen:",
        "Fase: Gjennomføring",
        "Prioritet: Må",
        "Hører hjemme i: Porteføljen",
        "Stoppet, lise, 22. november 2026",
        "Oppfylt: closed i Utført, lise, 22. november 2026",
    ]
    assert texts(decision("complete"), issue=7)[-1] == "Fullført, lise, 22. november 2026"
    assert texts(issue=7) == []


def test_data_for_programs() -> None:
    """Lines are as they stand in the file, with their hash; the standing is short."""
    given = lines(moved("arbeid", 1), decision("hold", 2, reason="Vent"))
    data = data_of(CONFIG, given, 7)
    assert [line["n"] for line in data["lines"]] == [1, 2]
    assert data["lines"][1]["prev"] == data["lines"][0]["hash"]
    assert data["standing"]["phase"] == "arbeid"
    assert data["standing"]["on_hold"]["reason"] == "Vent"
    assert data["standing"]["decisions"] == 2
    assert "standing" not in data_of(CONFIG, given, None)
    assert "standing" not in data_of(None, given, 7)
