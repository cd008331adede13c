"""Decisions: their order, and what marks them."""

import pytest

from portfolio_bot.domain.records.folding import fold
from portfolio_bot.domain.records.history import Decision, Standing, body_hash, in_order
from tests.domain.examples import CONFIG, NOW, decision, moved, ticked

START = Standing(phase="start")


def after(*decisions: Decision) -> Standing:
    """Return where a case stands after *decisions*."""
    return fold(CONFIG, START, decisions)


def test_only_a_tick_that_is_set_signs() -> None:
    """Nobody vouches for a text by anything else."""
    made = (ticked("start", "a"), ticked("start", "a", met=False), decision("hold"))
    assert [each.signs for each in made] == [True, False, False]


def test_halted_is_on_hold_or_stopped() -> None:
    """A completed case is not halted: nothing more is to come."""
    assert after(decision("hold")).halted
    assert after(decision("stop")).halted
    assert not after(decision("complete")).halted
    assert not START.halted


def test_decisions_are_ordered_by_time_and_counted_once() -> None:
    """A decision that is on record twice counts once, in the place of its time."""
    late, early = moved("arbeid", 5), moved("konsept", 1)
    again = early.model_copy(update={"at": NOW, "after": "done"})
    assert in_order([late, again, early]) == (early, late)


def test_decisions_of_one_moment_keep_their_order() -> None:
    """The commands of one comment are recorded at the same moment, in order."""
    same = [moved("konsept").model_copy(update={"id": f"IC_1#{number}"}) for number in (1, 2, 3)]
    assert in_order(same) == tuple(same)


@pytest.mark.parametrize("body", ["a\r\nb\r\n", "a\rb\r", "a\nb\r\n"])
def test_the_hash_does_not_depend_on_line_ends(body: str) -> None:
    """An edit in a browser that only changes line ends is the same text."""
    assert body_hash(body) == body_hash("a\nb\n")


def test_the_hash_depends_on_all_else() -> None:
    """Another letter, line or separator is another text."""
    bodies = ("a\nb", "a\nb\n", "ab", "a\u2028b", "a\x0bb", "a\n\nb")
    assert len({body_hash(body) for body in bodies}) == len(bodies)
    assert len(body_hash("")) == 64


def test_records_from_before_roles_are_read() -> None:
    """What an older record does not say is unknown, and came by command."""
    old = Decision.model_validate_json(
        '{"id":"IC_1#1","kind":"hold","by":"per","at":"2026-11-01T08:00:00Z"}'
    )
    assert (old.role, old.how, old.review) == (None, "command", None)
