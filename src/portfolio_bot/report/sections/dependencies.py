"""Dependencies: who waits for whom, in chains and in circles, and for whom outside."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.reported import Need
from portfolio_bot.report.model import Report
from portfolio_bot.report.rows import Row

Graph = Mapping[int, tuple[int, ...]]


class Waiting(NamedTuple):
    """An open initiative that waits for others that are not finished.

    ``chain`` is the longest way from it through what waits, itself first.
    """

    row: Row
    blockers: tuple[Row, ...]
    chain: tuple[Row, ...]


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
    tied = {row.number for cycle in cycles for row in cycle}
    waiting = tuple(
        Waiting(
            rows[number],
            tuple(rows[each] for each in blockers),
            tuple(rows[each] for each in longest_chain(graph, number, tied)),
        )
        for number, blockers in graph.items()
        if blockers
    )
    return Dependencies(
        waiting=tuple(sorted(waiting, key=lambda each: (-len(each.chain), each.row.number))),
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
            ahead = _step(graph, node, at, order, low, stack)
            if ahead is not None:
                work += [(node, ahead[1]), (ahead[0], 0)]
                continue
            if low[node] == order[node]:
                found += _closed(stack, node)
            if work:
                low[work[-1][0]] = min(low[work[-1][0]], low[node])
    return tuple(sorted(found))


def _step(
    graph: Graph, node: int, at: int, order: dict[int, int], low: dict[int, int], stack: list[int]
) -> tuple[int, int] | None:
    """Return the next neighbour that nobody has been to, and where to go on after it."""
    for place in range(at, len(graph[node])):
        neighbour = graph[node][place]
        if neighbour not in order:
            return neighbour, place + 1
        if neighbour in stack:
            low[node] = min(low[node], order[neighbour])
    return None


def _closed(stack: list[int], node: int) -> list[tuple[int, ...]]:
    """Take a finished component off the stack; one node alone is no cycle."""
    place = stack.index(node)
    component = tuple(sorted(stack[place:]))
    del stack[place:]
    return [component] if len(component) > 1 else []


def longest_chain(graph: Graph, start: int, tied: set[int]) -> tuple[int, ...]:
    """Return the longest way from *start*, the lowest numbers first; a circle ends it."""
    best: dict[int, tuple[int, ...]] = {}
    work = [start]
    while work:
        node = work[-1]
        ahead = [each for each in graph[node] if each not in tied and node not in tied]
        unknown = [each for each in ahead if each not in best]
        if unknown:
            work += unknown
            continue
        longest = max((best[each] for each in ahead), key=len, default=())
        best[node] = (node, *longest)
        work.pop()
    if start in tied:
        return (start, *graph[start][:1])
    return best[start]
