"""What queries cost."""

from typing import Any

import pytest
from graphql import OperationDefinitionNode, get_operation_ast, parse

from portfolio_bot.sandbox.graph.cost import Cost, measure

NESTED = "{a {issues(first: 100) {nodes {comments(first: 50) {nodes {id}}}}}}"


def cost(query: str, **variables: Any) -> Cost:
    """Measure a query's only operation."""
    document = parse(query)
    operation = get_operation_ast(document)
    assert isinstance(operation, OperationDefinitionNode)
    return measure(document, operation, variables)


@pytest.mark.parametrize(
    ("query", "requests", "nodes"),
    [
        ("{viewer {id}}", 0, 0),
        ("{a {issues(first: 100) {nodes {id}}}}", 1, 100),
        (NESTED, 101, 5100),
        ("{a {issues(last: 3) {nodes {x(first: 2) {nodes {id}} y(first: 5) {id}}}}}", 7, 24),
        ("{a {...F}} fragment F on A {b(first: 4) {id}}", 1, 4),
        ("{a {... on A {b(first: 4) {id}}}}", 1, 4),
        ("query($n: Int = 7) {a(first: $n) {id}}", 1, 7),
        ("query($n: Int) {a(first: $n) {id}}", 0, 0),
        ("query($s: Boolean = true) {a(first: 7) @skip(if: $s) {id} b}", 0, 0),
        ("{a(first: 7) @include(if: false) {id} b @include(if: true)}", 0, 0),
        ('{a(name: "x") {id}}', 0, 0),
    ],
)
def test_connections_are_counted(query: str, requests: int, nodes: int) -> None:
    """Each connection counts once for every parent there can be."""
    assert cost(query) == Cost(requests, nodes)


def test_variables_are_read() -> None:
    """A size that is a variable counts as given."""
    assert cost("query($n: Int = 7) {a(first: $n) {id}}", n=9) == Cost(1, 9)


@pytest.mark.parametrize(
    ("requests", "points"), [(0, 1), (1, 1), (149, 1), (150, 2), (101, 1), (5101, 51)]
)
def test_points_are_rounded(requests: int, points: int) -> None:
    """A hundred requests are a point, rounded to the nearest; every query costs one at least."""
    assert Cost(requests, 0).points == points
