"""Which needs share words that few others use."""

from portfolio_bot.domain.overlap import Index, Need, read_terms
from tests.domain.overlap.words import small


def index(*texts: str) -> Index:
    """Index needs of these titles."""
    lexicon = small()
    return Index(read_terms(lexicon, [Need(t, t, "") for t in texts]), lexicon.context)


def test_the_most_alike_come_first() -> None:
    """With the words of the later one that tell it; those that share too little are left out."""
    made = index("hus plan kart", "hus plan kart", "heim plan fisk", "hest sau", "hest ku")
    found = made.every_overlap(0.3)
    assert [(each.first, each.second) for each in found] == [(0, 1), (0, 2), (1, 2)]
    assert found[0].score == 1
    assert set(found[1].words) == {"heim", "plan"}


def test_a_threshold_leaves_out_what_is_less_alike() -> None:
    """Those just as alike as it are found."""
    made = index("hus plan kart", "hus plan fisk")
    (found,) = made.every_overlap(0.1)
    assert made.every_overlap(found.score) == [found]
    assert made.every_overlap(found.score + 0.001) == []


def test_those_of_one_need_are_found() -> None:
    """Only such as stand before it are looked at."""
    made = index("hus plan", "hus plan", "hus plan")
    assert [each.first for each in made.overlaps_of(1, 0.3)] == [0]


def test_what_everybody_says_brings_nobody_together() -> None:
    """Words of very many needs alone are no sign; so many needs take no time either."""
    assert index(*["hus plan"] * 101).every_overlap(0.1) == []


def test_words_for_who_and_where_count_for_less() -> None:
    """Outside the title, they leave two texts less alike than words for what."""
    lexicon = small()

    def score(word: str) -> float:
        needs = [Need(t, t, f"{word} plan") for t in ("fisk", "sau")]
        made = Index(read_terms(lexicon, needs), lexicon.context)
        return made.every_overlap(0)[0].score

    assert score("skole") < score("kart")


def test_nothing_is_like_nothing() -> None:
    """Needs without a word can be compared."""
    assert index("", "").every_overlap(0.1) == []
