"""The digest: few lines, and a health that takes nothing for green."""

from datetime import date
from typing import Any

import pytest

from portfolio_bot.catalogue import LANGUAGES, Catalogue
from portfolio_bot.domain.config import DigestStatus, Language, Level, Scale
from portfolio_bot.domain.reported.facts import Facts, Status
from portfolio_bot.report.digest import colour, digest, health
from portfolio_bot.wording import write
from tests.report.exports.reported import BY, digdir, reported, speaking
from tests.report.portfolio import report_of

PLACE = DigestStatus(kind="status-update")
SCALE = Scale(
    name="Økonomi",
    levels={
        "good": Level(name="God", signal="green"),
        "fair": Level(name="Middels", signal="yellow"),
        "bad": Level(name="Dårlig", signal="red"),
        "unsaid": Level(name="Vet ikke", signal="none"),
    },
)
CONFIG = digdir().model_copy(update={"statuses": {"economy": SCALE}})


def judged(*colours: str) -> str:
    """Return the health of a portfolio of active initiatives of these colours."""
    healths = {"red": "delayed", "yellow": "behind", "green": "on-plan", "none": "unknown"}
    (row, *_) = reported(Facts()).rows
    rows = tuple(row.model_copy(update={"health": healths[each]}) for each in colours)
    return health(CONFIG, reported().model_copy(update={"rows": rows}))


@pytest.mark.parametrize(
    ("colours", "wanted"),
    [
        ((), "INACTIVE"),
        (("green",), "ON_TRACK"),
        (("none",), "AT_RISK"),
        (("green", "none"), "ON_TRACK"),
        (("green", "none", "none"), "AT_RISK"),
        (("green", "green", "green", "yellow"), "ON_TRACK"),
        (("green", "green", "yellow"), "AT_RISK"),
        (("green", "green", "green", "red"), "AT_RISK"),
        (("green", "green", "red"), "OFF_TRACK"),
        (("red",), "OFF_TRACK"),
    ],
)
def test_health(colours: tuple[str, ...], wanted: str) -> None:
    """A third that are red is off track; any red, many yellow or mostly silence is at risk."""
    assert judged(*colours) == wanted


@pytest.mark.parametrize(
    ("health", "level", "wanted"),
    [
        ("on-plan", "bad", "red"),
        ("on-plan", "fair", "yellow"),
        ("delayed", "good", "red"),
        ("unknown", "good", "green"),
        ("unknown", "unsaid", "none"),
        ("not-started", "gone", "none"),
        ("behind", "good", "yellow"),
    ],
)
def test_worst_colour_counts(health: str, level: str, wanted: str) -> None:
    """The worst of progress and statuses is the colour; a step that says nothing is none."""
    facts = Facts(statuses={"economy": Status(**BY, level=level)})
    (row, *_) = reported(facts, health=health).rows
    assert colour(CONFIG, row) == wanted


def test_status_of_a_dimension_that_is_gone_has_no_colour() -> None:
    """A status of a dimension that is not configured any more says nothing."""
    facts = Facts(statuses={"risk": Status(**BY, level="bad")})
    (row, *_) = reported(facts, health="unknown").rows
    assert colour(CONFIG, row) == "none"


@pytest.mark.parametrize("language", LANGUAGES)
def test_few_lines(language: Language) -> None:
    """Title, health, totals, what waits, and a link: at most fifteen lines, and no mention."""
    report = reported()
    report = report.model_copy(update={"due": report.due * 5})
    effect = digest(speaking(language), report, PLACE, "https://github.com/x/y")
    text = write(effect.document, Catalogue(language).text)
    assert len([line for line in text.splitlines() if line]) <= 15
    assert "https://github.com/x/y" in text
    assert "@alle" not in text


def test_days_are_those_of_active_initiatives() -> None:
    """The days of a status update are the first planned start and the last planned end."""
    start, end = date(2026, 1, 5), date(2027, 6, 30)
    effect = digest(digdir(), reported(start=start, end=end), PLACE, "https://x.no")
    assert (effect.start, effect.target) == (start, end)
    nothing: Any = digest(digdir(), report_of(), PLACE, "https://x.no")
    assert (nothing.start, nothing.target, nothing.health) == (None, None, "INACTIVE")
