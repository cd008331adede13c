"""What texts are about."""

from hypothesis import given
from hypothesis import strategies as st

from portfolio_bot.domain.overlap import Need, read_terms
from portfolio_bot.domain.overlap.terms import LONGEST
from tests.domain.overlap.words import small


def test_words_are_counted_by_root() -> None:
    """Stop words and short words are left out; a word of the text stands for each root."""
    (terms,) = read_terms(small(), [Need("1", "Måling og KI", "måling av målen i KI")])
    assert terms.counts == {"mål": 3, "ki": 2}
    assert terms.shown == {"mål": "måling", "ki": "ki"}
    assert terms.titled == {"mål", "ki"}


def test_compounds_count_for_their_parts() -> None:
    """A compound is split where others use its parts, with or without a letter between them."""
    needs = [
        Need("1", "timebestilling", "arbeidsplan skoleplan"),
        Need("2", "bestilling", "time arbeid plan"),
    ]
    first, second = read_terms(small(), needs)
    assert {"timebestill", "time", "bestill"} <= first.counts.keys()
    assert {"arbeidsplan", "arbeid", "plan", "skole"} <= first.counts.keys()
    assert second.counts.keys() == {"bestill", "time", "arbeid", "plan"}


def test_a_compound_of_unknown_words_stays_whole() -> None:
    """Nothing is split by chance."""
    (terms,) = read_terms(small(), [Need("1", "timebestilling", "")])
    assert terms.counts.keys() == {"timebestill"}


def test_only_the_beginning_of_a_long_text_is_read() -> None:
    """What is asked for stands in the beginning, and nobody can make it take long."""
    (terms,) = read_terms(small(), [Need("1", "", "ord " * LONGEST + "slutt")])
    assert terms.counts.keys() == {"ord"}


@given(st.lists(st.text(max_size=40), max_size=4))
def test_any_text_can_be_read(texts: list[str]) -> None:
    """Whatever is written, each root has a word of the text."""
    for terms in read_terms(small(), [Need(text, text, text) for text in texts]):
        assert terms.counts.keys() == terms.shown.keys()
        assert terms.titled <= terms.counts.keys()


def test_what_is_longer_than_any_word_is_none() -> None:
    """Letters without end are not taken apart, as that would have no end either."""
    letters = [f"p{chr(97 + number % 26)}{chr(97 + number // 26)}xy" for number in range(480)]
    text = " ".join(["".join(letters), "fisk", *letters[:20]])
    (terms,) = read_terms(small(), [Need("x", "", text)])
    assert "fisk" in terms.counts
    assert max(map(len, terms.counts)) <= 60
