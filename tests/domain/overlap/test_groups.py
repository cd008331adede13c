"""Pairs as groups."""

from hypothesis import given
from hypothesis import strategies as st

from portfolio_bot.domain.overlap import Overlap, grouped, shared_words


def test_pairs_that_hang_together_are_a_group() -> None:
    """Three with two of their three pairs are one group."""
    assert grouped([(0, 1), (1, 2), (4, 5)]) == [(0, 1, 2), (4, 5)]


def test_a_chain_does_not_tie_everything() -> None:
    """One that is like a single member of a large group stays outside."""
    whole = [(0, 1), (0, 2), (1, 2)]
    assert grouped([*whole, (2, 3)]) == [(0, 1, 2)]
    assert grouped([*whole, (1, 3), (2, 3)]) == [(0, 1, 2, 3)]


def test_what_is_bound_belongs_together() -> None:
    """People know better."""
    assert grouped([], [(1, 2), (2, 3)]) == [(1, 2, 3)]
    assert grouped([(0, 1)], [(1, 2)]) == [(0, 1, 2)]


places = st.tuples(st.integers(0, 6), st.integers(0, 6)).filter(lambda pair: pair[0] < pair[1])


@given(st.lists(places), st.lists(places))
def test_nobody_is_in_two_groups(
    pairs: list[tuple[int, int]], bound: list[tuple[int, int]]
) -> None:
    """Every bound pair is in one, and each group has at least two members of some pair."""
    groups = grouped(pairs, bound)
    members = [place for group in groups for place in group]
    assert len(members) == len(set(members))
    assert all(any({*pair} <= {*group} for group in groups) for pair in bound)
    assert all(len(group) > 1 for group in groups)


def test_words_tell_a_group_and_no_other() -> None:
    """What one of a group shares with somebody outside is no reason for the group."""
    found = [
        Overlap(0, 1, 0.9, ("buss", "skyss")),
        Overlap(0, 2, 0.4, ("vinter",)),
        Overlap(1, 3, 0.3, ("skyss", "skole")),
    ]
    assert shared_words([(0, 1, 3)], found) == {(0, 1, 3): ("buss", "skyss", "skole")}
