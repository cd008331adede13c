"""The board paper: what is known of a case, what is missing, and what is proposed."""

from datetime import date
from typing import Any

import pytest

from portfolio_bot.catalogue import LANGUAGES, Catalogue
from portfolio_bot.domain.case.reading import read_case
from portfolio_bot.domain.comments.paper import Matter, paper
from portfolio_bot.domain.config import Language, Level, Scale
from portfolio_bot.domain.documents import Block, Document
from portfolio_bot.domain.reported.facts import Benefit, Cost, Facts, Progress, Status, Uncertainty
from portfolio_bot.domain.snapshot import Issue
from portfolio_bot.wording import write
from tests.domain.examples import CONFIG, decided, decision, moved, world

BY = {"by": "kari", "on": date(2026, 11, 16)}
FACTS = Facts(
    statuses={
        "economy": Status(**BY, level="over", comment="Dyrere <b>lisenser</b>"),
    },
    progress=Progress(**BY, percent=40),
    benefits=(
        Benefit(**BY, id="g1", name="Kortere kø", due=date(2027, 6, 30)),
        Benefit(**BY, id="g2", name="Færre klager"),
        Benefit(**BY, id="g3", name="Trukket", withdrawn=True),
    ),
    costs=(Cost(**BY, year=2027, need=250000),),
    uncertainties=(
        Uncertainty(**BY, id="r1", name="Liten", probability=1, impact=1),
        Uncertainty(**BY, id="r2", name="Stor", probability=5, impact=4, response="Vi måler"),
        Uncertainty(**BY, id="r3", name="Flere", side="opportunity", probability=2, impact=2),
        Uncertainty(**BY, id="r4", name="Over", probability=5, impact=5, closed=True),
    ),
)
SCALE = Scale(name="Økonomi", levels={"over": Level(name="Over budsjett", signal="red")})


class Known(Matter):
    """A matter whose facts are given."""

    told: Facts = Facts()

    @property
    def facts(self) -> Facts:
        """The facts that are given."""
        return self.told


def matter(issue: Issue | None = None, facts: Facts | None = None, **more: Any) -> Known:
    """Make the matter of an issue."""
    config = more.pop("config", CONFIG).model_copy(update={"statuses": {"economy": SCALE}})
    snapshot = world(issue) if issue is not None else world()
    case = read_case(config, snapshot)
    return Known(config=config, case=case, day=date(2026, 11, 23), told=facts or Facts(), **more)


def text(blocks: tuple[Block, ...], language: Language = "nb") -> str:
    """Put blocks into words."""
    return write(Document(marker="", blocks=blocks), Catalogue(language).text)


def test_parts_come_in_order() -> None:
    """Background, assessment, economy, risks, advice and proposal follow each other."""
    told = text(paper(matter()))
    parts = [
        "Bakgrunn",
        "Vurdering",
        "Økonomi",
        "Usikkerhet",
        "Råd og rammer",
        "Forslag til vedtak",
    ]
    places = [told.index(f"### {part}") for part in parts]
    assert places == sorted(places)
    assert "**Dato:** 23. november 2026" in told


def test_missing_is_said() -> None:
    """What nobody has reported is said to be missing, never left out as if all were well."""
    told = text(paper(matter()))
    for words in (
        "Verken status, fremdrift eller gevinster er rapportert.",
        "Verken behov, budsjett eller forbruk er rapportert.",
        "Ingen usikkerheter er rapportert. Det betyr ikke at det ikke finnes noen.",
        "Ingen har gitt råd i denne fasen.",
    ):
        assert words in told


def test_reported_is_told() -> None:
    """Statuses, progress, benefits, money and uncertainties are told, the greatest first."""
    told = text(paper(matter(facts=FACTS)))
    assert "Økonomi: Over budsjett (rapportert 16. november 2026). Dyrere &lt;b&gt;" in told
    assert "Fremdrift: 40 %" in told
    assert "Kortere kø (frist: 30. juni 2027)" in told
    assert "Færre klager (frist: ikke oppgitt)" in told
    assert "budsjett ikke rapportert" in told
    assert told.index("Stor") < told.index("Flere") < told.index("Liten")
    assert "risikofaktor 20. Vi måler" in told
    assert "Trukket" not in told
    assert "Over. Sannsynlighet" not in told


@pytest.mark.parametrize(
    ("issue", "words"),
    [
        (None, "Tiltaket flyttes fra"),
        (decided(moved("konsept"), decision("hold", 2, reason="Penger")), "tas opp igjen"),
        (decided(moved("konsept"), decision("stop", 2, reason="Nei")), "ikke noe mer å vedta"),
        (decided(moved("done")), "Tiltaket avsluttes som gjennomført."),
    ],
    ids=["new", "on hold", "stopped", "last"],
)
def test_proposal_follows_from_where_it_stands(issue: Issue | None, words: str) -> None:
    """The proposal is to move on, to resume, to complete, or nothing more."""
    assert words in text(paper(matter(issue)))


@pytest.mark.parametrize(("count", "words"), [(1, "plass til ett til"), (2, "må en annen vike")])
def test_displaced(count: int, words: str) -> None:
    """The next phase's limit tells whether another case must give way."""
    first, second = CONFIG.phase_ids()[:2]
    phases = {
        key: phase.model_copy(update={"wip_limit": 2}) if key == second else phase
        for key, phase in CONFIG.phases.items()
    }
    config = CONFIG.model_copy(update={"phases": phases})
    assert words in text(paper(matter(config=config, in_phase={second: count})))
    assert words not in text(paper(matter(config=config, in_phase={first: count})))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language(language: Language) -> None:
    """The paper can be written in every language."""
    assert text(paper(matter(facts=FACTS)), language)
