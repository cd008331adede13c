"""What a request asks for."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portfolio_bot.sandbox.faults.asked import Asked, Part, read_request
from tests.sandbox.faults.questions import BOTH, asked, request, rest


def test_mutation_is_read() -> None:
    """A mutation tells its operation, its parts with their input, and the ways to its fields."""
    found = asked(BOTH, a={"subjectId": "I", "body": "Hei"}, b={"issueId": "I"})
    assert (found.operation, found.kind, found.is_graphql) == ("Apply", "mutation", True)
    assert found.parts == (
        Part("m0", "addComment", {"subjectId": "I", "body": "Hei"}),
        Part("m1", "closeIssue", {"issueId": "I"}),
    )
    assert found.paths == (
        ("m0",),
        ("m0", "commentEdge"),
        ("m0", "commentEdge", "node"),
        ("m0", "commentEdge", "node", "id"),
        ("m0", "commentEdge", "node", "body"),
        ("m1",),
        ("m1", "issue"),
        ("m1", "issue", "state"),
    )


def test_fragments_are_followed() -> None:
    """Fields are found in fragments of both kinds, also in one that wrongly holds itself."""
    found = asked(
        "{node(id: 1) {__typename ...F ...Gone ... on Issue {n: number}}} "
        "fragment F on Issue {title parent {title ...F}}"
    )
    assert (found.operation, found.kind) == (None, "query")
    assert found.paths == (
        ("node",),
        ("node", "title"),
        ("node", "parent"),
        ("node", "parent", "title"),
        ("node", "n"),
    )


def test_rest_is_read() -> None:
    """A request elsewhere tells only its method and path."""
    assert rest("/user", "PUT") == Asked("PUT", "/user", is_graphql=False)


def test_operation_is_the_one_named() -> None:
    """Of several operations the one that is named is read."""
    body = {"query": "query A {a} mutation B {b}", "operationName": "B"}
    assert read_request(request(json.dumps(body).encode())).kind == "mutation"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"{}",
        b'{"query": 1}',
        b'{"query": "{"}',
        b'{"query": "query A {a} query B {b}"}',
        b'{"query": "{a}", "variables": 3}',
        b'{"query": "fragment F on A {a}"}',
        b"\xff",
    ],
)
def test_what_cannot_be_read_has_no_parts(body: bytes) -> None:
    """A request to GraphQL that is none is still one, with nothing in it."""
    assert read_request(request(body)) == Asked("POST", "/graphql", is_graphql=True)


@given(st.binary())
def test_any_body_is_read(body: bytes) -> None:
    """No body is too odd to be read."""
    assert read_request(request(body)).is_graphql
