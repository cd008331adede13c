"""Names, days and numbers."""

from datetime import date

import pytest

from portfolio_bot.catalogue import Catalogue
from portfolio_bot.domain.config import GoverningBoard, Group, Language
from portfolio_bot.report.words.phrases import Phrases
from tests.report.portfolio import digdir


def phrases(language: Language = "nb") -> Phrases:
    """Make phrases in a language."""
    config = digdir().model_copy(update={"language": language})
    return Phrases(config, Catalogue(language))


@pytest.mark.parametrize(
    ("language", "day", "number", "month"),
    [
        ("nb", "01.03.2026", "1\u00a0234,5", "mars 2026"),
        ("nn", "01.03.2026", "1\u00a0234,5", "mars 2026"),
        ("en", "1 Mar 2026", "1,234.5", "Mar 2026"),
    ],
)
def test_days_and_numbers_follow_the_language(
    language: Language, day: str, number: str, month: str
) -> None:
    """Each language writes days, months and numbers its own way."""
    words = phrases(language)
    assert words.day(date(2026, 3, 1)) == day
    assert words.number(1234.5) == number
    assert words.month(date(2026, 3, 1)) == month


def test_missing_is_shown_as_nothing() -> None:
    """Nothing known is a dash, never a zero."""
    words = phrases()
    assert {words.day(None), words.number(None), words.text(None), words.listed([])} == {"–"}
    assert words.number(0) == "0"


def test_names_come_from_the_configuration() -> None:
    """Phases, priorities and routes have their names; what is lost keeps its id."""
    words = phrases()
    assert (words.phase("konsept"), words.phase("borte")) == ("Konsept", "borte")
    assert (words.priority("must"), words.priority("borte"), words.priority(None)) == (
        "Må",
        "borte",
        "–",
    )
    assert (words.route("team"), words.route(None)) == ("teamet", "–")


def test_a_board_is_told_with_who_sits_there() -> None:
    """What it covers is said by name, and a role without a seat has no board (B23)."""
    config = digdir()
    group = Group(name="Innbygger")
    board = GoverningBoard(name="Styret", role="legal", groups=("citizens",))
    known = config.model_copy(update={"groups": {"citizens": group}, "boards": {"b": board}})
    (told,) = Phrases(known, Catalogue("nb")).boards(["legal"])
    assert told == "**Styret** (fagansvarlig for juss) beslutter. Dekker: Innbygger."
    assert Phrases(known, Catalogue("nb")).boards(["security"]) == []


def test_lists_leave_out_lost_roles() -> None:
    """Roles are listed by name; a role that is not configured is left out."""
    shown = phrases().roles(["everyone", "portfolio-board", "portfolio-manager"])
    assert shown.casefold() == "porteføljestyret, porteføljestyrer"


def test_fields_are_listed_by_question() -> None:
    """Fields are named as the form asks them."""
    assert phrases().fields(["start", "end"]) == "Startdato, Sluttdato"


def test_issue_without_title_has_its_number() -> None:
    """A title of nothing visible is shown as the number."""
    assert phrases().issue(7, "\u200b", "https://x.example/7") == "[7](https://x.example/7)"
