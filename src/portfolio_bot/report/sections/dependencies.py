"""Dependencies: who waits for whom, in chains and in circles, and for whom outside."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.reported.facts import Need
from portfolio_bot.report.model import Report
from portfolio_bot.report.rows.row import Row

Graph = Mapping[int, tuple[int, ...]]


class Waiting(NamedTuple):
    """An open initiative that waits for others that are not finished.

    ``chain`` is how many stand on the longest way from it through what waits, itself included.
    """

    row: Row
    blockers: tuple[Row, ...]
    chain: int


class Outside(NamedTuple):
    """Something that an open initiative waits for from another body."""

    row: Row
    need: Need
    late: bool


class Dependencies(NamedTuple):
    """The dependencies of the portfolio."""

    waiting: tuple[Waiting, ...]
    cycles: tuple[tuple[Row, ...], ...]
    outside: tuple[Outside, ...]
    edges: tuple[tuple[Row, Row], ...]


def dependencies(config: Portfolio, report: Report) -> Dependencies:
    """Find what stands in the way; who is finished, or was stopped, stands in nobody's."""
    del config
    rows = {row.number: row for row in report.open_rows}
    graph = {
        number: tuple(sorted(each for each in row.waits_for if each in rows and each != number))
        for number, row in sorted(rows.items())
    }
    cycles = tuple(tuple(rows[n] for n in cycle) for cycle in find_cycles(graph))
    chains = chains_of(graph, {row.number for cycle in cycles for row in cycle})
    waiting = tuple(
        Waiting(rows[number], tuple(rows[each] for each in blockers), chains[number])
        for number, blockers in graph.items()
        if blockers
    )
    return Dependencies(
        waiting=tuple(sorted(waiting, key=lambda each: (-each.chain, each.row.number))),
        cycles=cycles,
        outside=_outside(rows.values(), report.as_of),
        edges=tuple((rows[a], rows[b]) for a, ends in graph.items() for b in ends),
    )


def _outside(rows: Iterable[Row], as_of: date) -> tuple[Outside, ...]:
    found = [
        Outside(row, need, need.by_day is not None and need.by_day < as_of)
        for row in rows
        for need in row.facts.needs
        if need.outside and not need.settled
    ]
    return tuple(sorted(found, key=_when))


def _when(outside: Outside) -> tuple[date, int, str]:
    return outside.need.by_day or date.max, outside.row.number, outside.need.outside or ""


def find_cycles(graph: Graph) -> tuple[tuple[int, ...], ...]:
    """Return the sets of nodes that all wait for each other, each by number (Tarjan, 1972).

    Without recursion: a chain may be as long as the portfolio.
    """
    order: dict[int, int] = {}
    low: dict[int, int] = {}
    stack: list[int] = []
    standing: set[int] = set()
    found: list[tuple[int, ...]] = []
    for root in sorted(graph):
        if root in order:
            continue
        work = [(root, 0)]
        while work:
            node, at = work.pop()
            if at == 0:
                order[node] = low[node] = len(order)
                stack.append(node)
                standing.add(node)
            ahead = _step(graph, node, at, order, low, standing)
            if ahead is not None:
                work += [(node, ahead[1]), (ahead[0], 0)]
                continue
            if low[node] == order[node]:
                found += _closed(stack, standing, node)
            if work:
                low[work[-1][0]] = min(low[work[-1][0]], low[node])
    return tuple(sorted(found))


def _step(
    graph: Graph, node: int, at: int, order: dict[int, int], low: dict[int, int], standing: set[int]
) -> tuple[int, int] | None:
    """Return the next neighbour that nobody has been to, and where to go on after it."""
    for place in range(at, len(graph[node])):
        neighbour = graph[node][place]
        if neighbour not in order:
            return neighbour, place + 1
        if neighbour in standing:
            low[node] = min(low[node], order[neighbour])
    return None


def _closed(stack: list[int], standing: set[int], node: int) -> list[tuple[int, ...]]:
    """Take a finished component off the stack; one node alone is no cycle."""
    component = [stack.pop()]
    while component[-1] != node:
        component.append(stack.pop())
    standing.difference_update(component)
    return [tuple(sorted(component))] if len(component) > 1 else []


def chains_of(graph: Graph, tied: set[int]) -> dict[int, int]:
    """Return how many stand on the longest way from each node; a circle, of *tied*, ends a way.

    Each way is followed once: a chain may be as long as the portfolio.
    """
    found: dict[int, int] = {each: min(2, 1 + len(graph[each])) for each in tied}
    for start in graph:
        work = [start] if start not in found else []
        while work:
            node = work[-1]
            ahead = [each for each in graph[node] if each not in tied]
            unknown = [each for each in ahead if each not in found]
            if unknown:
                work += unknown
                continue
            found[node] = 1 + max((found[each] for each in ahead), default=0)
            work.pop()
    return found
