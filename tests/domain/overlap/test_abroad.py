"""What portfolios tell each other of what theirs ask for."""

from portfolio_bot.domain.open_needs import MOST_NEEDS, MOST_WORDS
from portfolio_bot.domain.overlap import Need, need_abroad, open_needs
from portfolio_bot.domain.snapshot import OpenNeed
from tests.domain.overlap.words import small


def test_words_are_told_and_no_sentences() -> None:
    """Each word once, in the alphabet's order, without those that say nothing; the title whole."""
    need = Need("7", "Plan for boligen", "Skolen trenger vann og varme, og vann til hagen.")
    (told,) = open_needs(small(), [need])
    assert told == OpenNeed(
        number=7,
        title="Plan for boligen",
        words=("hagen", "skolen", "til", "trenger", "vann", "varme"),
    )


def test_newest_are_told_first_and_not_without_end() -> None:
    """Of many the newest are told; of a long text the words that stand there most often."""
    needs = [Need(str(number), "Plan", "") for number in range(1, MOST_NEEDS + 3)]
    told = open_needs(small(), needs)
    assert (len(told), told[0].number) == (MOST_NEEDS, MOST_NEEDS + 2)
    names = [first + second for first in "abcdefghij" for second in "klmnopqrst"]
    text = " ".join(f"ord{name}" for name in names) + " sist sist"
    (long,) = open_needs(small(), [Need("1", "Plan", text)])
    assert len(long.words) == MOST_WORDS
    assert "sist" in long.words


def test_need_abroad_is_compared_as_any() -> None:
    """Its words are its text."""
    told = OpenNeed(number=7, title="Plan", words=("vann", "varme"))
    assert need_abroad("x#7", told) == Need("x#7", "Plan", "vann varme")
