"""What an initiative asks for."""

from portfolio_bot.domain.overlap import Need, need_of
from portfolio_bot.domain.overlap.needs import compared_fields
from tests.domain.examples import CONFIG, changed


def test_the_first_questions_are_compared() -> None:
    """The text areas that must be answered from the opening, unless others are named."""
    assert compared_fields(CONFIG) == ("problem",)
    named = changed(overlap={"fields": ["problem", "goals"]})
    assert compared_fields(named) == ("problem", "goals")


def test_answers_that_are_no_text_are_left_out() -> None:
    """A title alone is a need too."""
    named = changed(overlap={"fields": ["problem", "owner", "months"]})
    need = need_of(named, "x", "Tittel", {"problem": "Kø", "owner": ("kari",), "months": 2.0})
    assert need == Need("x", "Tittel", "Kø")
    assert need_of(CONFIG, "x", "Tittel", {}) == Need("x", "Tittel", "")
