"""Roots of words."""

from tests.domain.overlap.words import small


def test_stems_and_endings() -> None:
    """A word is stemmed as far as it goes, and its ending evened out, but not to nothing."""
    lexicon = small()
    assert [lexicon.root(word) for word in ("måling", "brukarenen", "ing", "ben")] == [
        "mål", "bruker", "ing", "ben",
    ]  # fmt: skip


def test_lists_that_share_a_word_are_one() -> None:
    """What means the same as the same means the same."""
    lexicon = small()
    roots = {lexicon.root(word) for word in ("bolig", "bustaden", "heimen", "hus")}
    assert len(roots) == 1


def test_its_lists_are_kept_as_roots_and_as_words() -> None:
    """Roots are what texts are held against; the words tell compounds apart."""
    lexicon = small()
    assert lexicon.stop == {"og"}
    assert lexicon.context == {"skole"}
    assert lexicon.words == {"bolig", "bustad", "heim", "hus", "skole"}
