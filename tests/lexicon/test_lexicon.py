"""Norwegian words, whichever way they are written."""

import pytest

from portfolio_bot.lexicon import norwegian


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("skolene", "skulane"),
        ("søknader", "søknadane"),
        ("søkere", "søkjarar"),
        ("innbyggere", "innbyggjarane"),
        ("tjenestene", "tenester"),
        ("bestilling", "bestille"),
        ("bestille", "tinge"),
        ("påminnelse", "varsling"),
        ("nettsiden", "heimesida"),
        ("foresatte", "foreldra"),
    ],
)
def test_one_word_in_two_forms(one: str, other: str) -> None:
    """Inflections, written forms, verbal nouns and words for the same thing have one root."""
    assert norwegian().root(one) == norwegian().root(other)


@pytest.mark.parametrize(("one", "other"), [("barnehage", "barn"), ("varsel", "vassmålar")])
def test_other_words_are_kept_apart(one: str, other: str) -> None:
    """What begins alike is not therefore the same."""
    assert norwegian().root(one) != norwegian().root(other)


def test_words_that_say_nothing() -> None:
    """The library's stop words of both written forms, and our own, are left out."""
    lexicon = norwegian()
    words = ("ikke", "ikkje", "hvordan", "korleis", "løsning", "løysingar")
    assert {lexicon.root(word) for word in words} <= lexicon.stop
    assert lexicon.root("søknaden") in lexicon.context
