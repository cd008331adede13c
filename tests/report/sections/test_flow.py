"""How work moves."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from portfolio_bot.report.sections.flow import WEEKS, flow
from tests.report.portfolio import decision, digdir
from tests.report.sections.told import case, moved, report

START = ("ikke-startet", "problem")


def test_work_starts_when_it_leaves_the_first_phase() -> None:
    """What only lies there is not in progress; age counts from the start, the oldest first."""
    made = report(case(1), case(2, moved(10, *START)), case(3, moved(40, *START)))
    found = flow(digdir(), made)
    assert found.in_progress == 2
    assert [(each.row.number, each.age) for each in found.aged] == [(3, 40), (2, 10)]


def test_what_takes_longer_than_nine_in_ten_is_old() -> None:
    """The age of what runs is held against how long the finished ones took."""
    done = case(1, moved(50, *START), decision("complete", 20), closed=20)
    found = flow(digdir(), report(done, case(2, moved(31, *START)), case(3, moved(30, *START))))
    assert found.cycle == (30, 30)
    assert [each.old for each in found.aged] == [True, False]
    assert found.finished == (1, 1)


def test_time_in_a_phase_is_summed() -> None:
    """Twice in a phase is one time, the sum; who is still there is not counted."""
    there = (
        moved(90, "ikke-startet", "problem"),
        moved(80, "problem", "ikke-startet"),
        moved(70, "ikke-startet", "problem"),
        moved(50, "problem", "konsept"),
    )
    found = flow(digdir(), report(case(1, *there), case(2, moved(5, *START))))
    stays = {stay.phase: stay for stay in found.stays}
    assert (stays["problem"].left, stays["problem"].median, stays["problem"].p90) == (1, 30, 30)
    assert stays["konsept"].left == 0


@given(st.lists(st.integers(0, 99), max_size=5))
def test_flow_only_grows_and_adds_up(ago: list[int]) -> None:
    """Each week has no fewer than the week before, and no later phase more than an earlier."""
    made = report(*(case(number, moved(days, *START)) for number, days in enumerate(ago, 1)))
    weeks = flow(digdir(), made).cumulative
    assert len(weeks) == WEEKS
    counts = [each for _, each in weeks]
    assert all(list(each) == sorted(each, reverse=True) for each in counts)
    for week, after in pairwise(counts):
        assert all(a <= b for a, b in zip(week, after, strict=True))
    assert counts[-1][0] == len(made.rows)
