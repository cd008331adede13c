"""The words that stand where an answer should be."""

import pytest

from portfolio_bot.domain.forms.placeholders import FORM_PLACEHOLDERS, PORTFOLIO_PLACEHOLDERS


@pytest.mark.parametrize("text", ["", " \t", "..", "…", "- – —", "TODO", "tbd:", "_No response_"])
def test_some_texts_say_nothing_in_any_form(text: str) -> None:
    """Filling, and what people write to come back to, in any case and spacing."""
    assert FORM_PLACEHOLDERS.hold(text)
    assert PORTFOLIO_PLACEHOLDERS.hold(text)


@pytest.mark.parametrize("text", ["test", "Draft  epos", "Nøkkelresultat:"])
def test_some_texts_say_nothing_in_a_portfolio_alone(text: str) -> None:
    """Words of older portfolio templates may be answers in another form."""
    assert PORTFOLIO_PLACEHOLDERS.hold(text)
    assert not FORM_PLACEHOLDERS.hold(text)


@pytest.mark.parametrize(("text", "held"), [("Mål 2", True), ("Oppgaver:", True), ("Logg", False)])
def test_headings_of_older_templates_say_nothing(text: str, *, held: bool) -> None:
    """A template's own sub-heading, numbered or not, is no answer; another heading is."""
    assert PORTFOLIO_PLACEHOLDERS.hold_heading(text) is held
    assert not FORM_PLACEHOLDERS.hold_heading(text)
