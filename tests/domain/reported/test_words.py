"""The makings of reporting commands."""

from __future__ import annotations

from portfolio_bot.domain.reported.parameters import BY_COMMAND, REPORTS
from portfolio_bot.domain.reported.words import (
    choice_named,
    choices_of,
    key_of,
    parameter_named,
    words_of,
)


def test_words_of_a_language_that_is_left_out_are_those_of_bokmal() -> None:
    """Several words stand between bars, and the first is the one that is shown."""
    assert words_of("frist|dato") == dict.fromkeys(("nb", "nn", "en"), ("frist", "dato"))
    assert key_of("due", "date", "frist", None, "due").words["en"] == ("due",)
    (low,) = choices_of(("low", "lav", "låg", "low"))
    assert (low.id, low.words["nn"]) == ("low", ("låg",))


def test_unknown_words_are_nothing() -> None:
    """A word that no table has leads nowhere."""
    assert parameter_named(REPORTS[0], "tull") is None
    assert choice_named(BY_COMMAND["benefit"].parameters[0], "tull") is None
