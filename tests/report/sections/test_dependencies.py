"""Who waits for whom."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portfolio_bot.report.sections.dependencies import (
    chains_of,
    dependencies,
    find_cycles,
)
from tests.report.portfolio import decision, digdir
from tests.report.sections.told import case, report, told


def needs(*numbers: int) -> dict[str, str]:
    """Answer that an initiative waits for others."""
    return {"dependencies": ", ".join(f"#{number}" for number in numbers)}


def test_all_three_ways_to_say_so_count() -> None:
    """The answer, GitHub's own dependency and the command each make it wait."""
    made = report(
        case(1, told(2, "dependency", "#4", number=4), answers=needs(2), blocked_by=(3,)),
        *(case(number) for number in (2, 3, 4)),
    )
    (waiting,) = dependencies(digdir(), made).waiting
    assert [row.number for row in waiting.blockers] == [2, 3, 4]


def test_what_is_settled_or_finished_blocks_nobody() -> None:
    """A need that is settled, and an initiative that has ended, stand in nobody's way."""
    settled = told(2, "dependency", "#2", number=2, settled=True)
    done = case(3, decision("complete", 1), closed=1)
    made = report(case(1, settled, answers=needs(2, 3)), case(2), done)
    assert dependencies(digdir(), made).waiting == ()


def test_chains_are_followed() -> None:
    """The longest chain from each, longest first."""
    made = report(case(1, answers=needs(2)), case(2, answers=needs(3)), case(3))
    found = dependencies(digdir(), made).waiting
    assert [(each.row.number, each.chain) for each in found] == [(1, 3), (2, 2)]


def test_circles_of_any_length_are_found() -> None:
    """Three that wait for each other in a ring are one circle."""
    made = report(
        case(1, answers=needs(2)), case(2, answers=needs(3)), case(3, answers=needs(1)),
        case(4, answers=needs(1)),
    )  # fmt: skip
    found = dependencies(digdir(), made)
    assert [[row.number for row in each] for each in found.cycles] == [[1, 2, 3]]
    assert len(found.edges) == 4


def test_others_are_waited_for() -> None:
    """What is needed from another body is told, and when it is late; not once it is settled."""
    late = told(2, "dependency", "Skatt", outside="Skatt", by_day="2026-11-01")
    over = told(2, "dependency", "NAV", outside="NAV", settled=True)
    (found,) = dependencies(digdir(), report(case(1, late, over))).outside
    assert (found.need.outside, found.late) == ("Skatt", True)


graphs = st.dictionaries(
    st.integers(0, 7), st.lists(st.integers(0, 7), max_size=4).map(tuple), max_size=8
).map(lambda told: {node: tuple(e for e in ends if e in told and e != node) for node, ends in told.items()})  # fmt: skip  # noqa: E501


def reach(graph: dict[int, tuple[int, ...]], node: int) -> set[int]:
    """Return the nodes that can be reached from *node* by one step or more."""
    seen: set[int] = set()
    work = list(graph[node])
    while work:
        each = work.pop()
        if each not in seen:
            seen.add(each)
            work += graph[each]
    return seen


@given(graphs)
def test_a_circle_is_who_reach_each_other(graph: Any) -> None:
    """Two are in one circle exactly when each can be reached from the other."""
    wanted = {
        tuple(sorted({n} | {m for m in reach(graph, n) if n in reach(graph, m)}))
        for n in graph
        if n in reach(graph, n)
    }
    assert set(find_cycles(graph)) == wanted


def longest(graph: dict[int, tuple[int, ...]], node: int, tied: set[int]) -> int:
    """Return how many stand on the longest way from *node*, by trying them all."""
    if node in tied:
        return min(2, 1 + len(graph[node]))
    return 1 + max(
        (longest(graph, each, tied) for each in graph[node] if each not in tied), default=0
    )


@given(graphs)
def test_a_chain_is_the_longest_way(graph: Any) -> None:
    """Nobody finds a longer way; a circle ends it."""
    tied = {n for cycle in find_cycles(graph) for n in cycle}
    assert chains_of(graph, tied) == {node: longest(graph, node, tied) for node in graph}


@pytest.mark.parametrize("ends", [False, True])
def test_a_chain_may_be_as_long_as_the_portfolio(*, ends: bool) -> None:
    """Ten thousand that wait one for the next are followed, once each; in a ring too."""
    graph = {n: (n + 1,) for n in range(10_000)} | {10_000: () if ends else (0,)}
    cycles = find_cycles(graph)
    assert [len(each) for each in cycles] == ([] if ends else [10_001])
    found = chains_of(graph, {n for cycle in cycles for n in cycle})
    assert found[0] == (10_001 if ends else 2)
