"""The checks see what they are there to see."""

import json
from typing import Any

import pytest
from graphql import build_schema, parse, print_ast

from portfolio_bot.sandbox import Answer, Request
from tests.sandbox.crosscheck.description import Description
from tests.sandbox.crosscheck.exchanges import Exchange, distinct
from tests.sandbox.crosscheck.published import document_faults, with_newer
from tests.sandbox.crosscheck.schemas import Schemas
from tests.sandbox.crosscheck.values import answer_faults

THING = {
    "type": "object",
    "required": ["name"],
    "properties": {
        "name": {"type": "string", "enum": ["a", "b"]},
        "at": {"type": "string", "format": "date-time", "nullable": True},
        "url": {"type": "string", "format": "uri"},
        "list": {"type": "array", "items": {"$ref": "#/components/schemas/thing"}},
    },
}
DOCUMENT: dict[str, Any] = {
    "components": {"schemas": {"thing": THING, "basic-error": {"type": "object"}}},
    "paths": {
        "/things/{id}": {
            "get": {
                "parameters": [
                    {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}},
                    {"name": "sort", "in": "query", "schema": {"enum": ["up", "down"]}},
                ],
                "responses": {
                    "200": {"content": {"application/json": {"schema": THING}}},
                    "204": {},
                },
            },
            "put": {
                "parameters": [{"name": "id", "in": "path", "schema": {"type": "integer"}}],
                "requestBody": {
                    "required": True,
                    "content": {"application/json": {"schema": THING}},
                },
                "responses": {"204": {}},
            },
        }
    },
    "x-webhooks": {},
}
SCHEMA = build_schema(
    """type Query {thing(id: ID!): Thing! things(first: Int, last: Int): ThingConnection}
    type ThingConnection {nodes: [Thing]}
    type Thing {name: String! kind: Kind at: DateTime other: Any}
    type Person {login: String!}
    union Any = Thing | Person
    enum Kind {GOOD}
    scalar DateTime"""
)


def exchange(method: str, path: str, status: int, answered: Any = None, **more: Any) -> Exchange:
    """Return what was said, as the recorder keeps it."""
    body, query = more.get("body"), more.get("query", {})
    given = json.dumps(body).encode() if body is not None else b""
    told = json.dumps(answered).encode() if answered is not None else b""
    kind = {"Content-Type": more.get("kind", "application/json; charset=utf-8")} if told else {}
    request = Request(method, path, query, {}, given, "http://127.0.0.1")
    return Exchange(request, Answer(status, told, kind))


@pytest.mark.parametrize(
    ("value", "fault"),
    [
        ({"name": "a", "at": None, "list": [{"name": "b"}]}, None),
        ({}, "$: 'name' is a required property"),
        ({"name": "c"}, "$.name: 'c' is not one of ['a', 'b']"),
        ({"name": None}, "$.name: None is not one of ['a', 'b']"),
        ({"name": "a", "list": [{"name": "a"}, {}]}, "$.list[*]: 'name' is a required property"),
        ({"name": "a", "list": [{"name": "a", "x": 1}]}, "$.list[*].x is not described"),
        ({"name": "a", "at": "2026-01-05"}, "$.at: '2026-01-05' is not a 'date-time'"),
        ({"name": "a", "url": "https://a.no/ø"}, "$.url: 'https://a.no/ø' is not a 'uri'"),
        ({"name": "a", "url": "/a"}, "$.url: '/a' is not a 'uri'"),
    ],
)
def test_values_are_held_against_schemas(value: object, fault: str | None) -> None:
    """What is missing, wrong, of another form or undescribed is told with its place."""
    found = Schemas(DOCUMENT).faults(THING, value)
    assert fault in found if fault else found == []


def test_discriminator_chooses() -> None:
    """Of several descriptions, the one counts that the value names; else one must fit."""
    mapping = {"a": "#/components/schemas/thing"}
    told = {"propertyName": "name", "mapping": mapping}
    schema = {"oneOf": [THING, {"type": "object"}], "discriminator": told}
    checks = Schemas(DOCUMENT)
    assert checks.faults(schema, {"name": "a"}) == []
    assert checks.faults(schema, {"name": "b"}) != []


@pytest.mark.parametrize(
    ("said", "fault"),
    [
        (exchange("GET", "/things/1", 200, {"name": "a"}, query={"sort": "up"}), None),
        (exchange("GET", "/things/1", 404, {"message": "Not Found"}), None),
        (exchange("GET", "/others", 200), "GitHub describes no such operation"),
        (exchange("GET", "/things/x", 204), "request id $: 'x' is not of type 'integer'"),
        (exchange("GET", "/things/1", 204, query={"page": "1"}), "request ?page is not described"),
        (exchange("GET", "/things/1", 204, query={"sort": "x"}), "request sort $: 'x' is not one"),
        (exchange("GET", "/things/1", 204, body={}), "request body is not described"),
        (exchange("PUT", "/things/1", 204), "request body is missing"),
        (exchange("PUT", "/things/1", 204, body={}), "request $: 'name' is a required property"),
        (exchange("GET", "/things/1", 201), "answer the status is not described"),
        (exchange("GET", "/things/1", 200, {}), "answer $: 'name' is a required property"),
        (exchange("GET", "/things/1", 204, {}), "answer a body is not described"),
        (exchange("GET", "/things/1", 200, {}, kind="text/html"), "answer the body is text/html"),
    ],
)
def test_exchanges_are_held_against_operations(said: Exchange, fault: str | None) -> None:
    """What an operation does not describe is told, in the request and in the answer."""
    found = Description(DOCUMENT).faults(said)
    assert any(fault in each for each in found) if fault else found == []


def test_unknown_delivery_is_told() -> None:
    """A delivery that GitHub does not describe is a fault."""
    found = Description(DOCUMENT).delivery_faults("issues", {"action": "sung"})
    assert found == ["issues-sung: GitHub describes no such delivery"]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("{things(first: 100) {nodes {name}}}", None),
        ("query($n: Int) {things(last: $n) {nodes {name}}}", None),
        ("{things {nodes {name}}}", "Query.things needs first or last, of 1 to 100"),
        ("{things(first: 101) {nodes {name}}}", "Query.things needs first or last, of 1 to 100"),
        ("{things(first: 1, last: 1) {nodes {name}}}", "Query.things needs first or last"),
        ("query($m: Int) {things(first: $m) {nodes {name}}}", "Query.things needs first or last"),
        ("{thing(id: 1) {size}}", "Cannot query field 'size' on type 'Thing'."),
        ("{thing {name}}", "Argument 'Query.thing(id:)' of type 'ID!' is required"),
    ],
)
def test_documents_are_held_against_the_schema(text: str, fault: str | None) -> None:
    """What GitHub would refuse of a document is told, connections without bounds among it."""
    found = document_faults(SCHEMA, parse(text), {"n": 7, "m": 700})
    assert any(fault in each for each in found) if fault else found == []


@pytest.mark.parametrize(
    ("thing", "fault"),
    [
        ({"name": "a", "kind": "GOOD", "at": "2026-01-05T08:00:00Z", "other": None}, None),
        ({"name": None, "kind": None, "at": None, "other": None}, "$.thing.name is null"),
        ({"name": "a", "kind": "BAD", "at": None, "other": None}, "$.thing.kind: 'BAD' is no Kind"),
        ({"name": "a", "kind": None, "at": "nå", "other": None}, "$.thing.at: 'nå' is no DateTime"),
        ({"name": 1, "kind": None, "at": None, "other": None}, "$.thing.name: '1' is no String"),
        ({"name": "a", "kind": None, "at": None}, "$.thing.other is missing"),
        (
            {"name": "a", "kind": None, "at": None, "other": {"x": 1}},
            "$.thing.other.x is not asked",
        ),
        (
            {"name": "a", "kind": None, "at": None, "other": {"__typename": "Query"}},
            "$.thing.other is no Any, but Query",
        ),
        ([], "$.thing is no object"),
    ],
)
def test_answers_are_held_against_the_document(thing: object, fault: str | None) -> None:
    """Types, words, nulls and fields of an answer must be those asked for."""
    text = "{thing(id: 1) {name kind at other {__typename ... on Person {login}}}}"
    found = answer_faults(SCHEMA, parse(text), {"data": {"thing": thing}})
    assert any(fault in each for each in found) if fault else found == []


def test_errors_have_graphqls_form() -> None:
    """An answer has data or errors, and an error has a message."""
    document = parse("{thing(id: 1) {name}}")
    assert answer_faults(SCHEMA, document, {"errors": [{"message": "a", "type": "X"}]}) == []
    wrong = answer_faults(SCHEMA, document, {"errors": [{"code": 1}], "more": 1})
    assert wrong == [
        "more is not GraphQL's",
        "errors: code is not known",
        "errors: a message is missing",
    ]
    assert answer_faults(SCHEMA, document, "garbage") == ["neither data nor errors"]


def test_newer_places_are_put_in() -> None:
    """Types, fields, words and members that one schema lacks are taken from the other."""
    theirs = parse("type A {x: Int} enum E {ONE} union U = A")
    ours = parse("type A {x: Int! y: B} type B {z: Int} enum E {TWO} union U = A | B")
    merged = with_newer(theirs, ours, ["A.x", "A.y(arg)", "B", "E.TWO", "U.B"])
    assert (
        print_ast(merged).split()
        == print_ast(
            parse("type A {x: Int! y: B} enum E {ONE TWO} union U = A | B type B {z: Int}")
        ).split()
    )


def test_what_tells_nothing_new_is_left_out() -> None:
    """Exchanges of one shape count once; another key, status or word is another shape."""
    first = exchange("GET", "/things/1", 200, {"name": "a", "size": 1})
    same = exchange("GET", "/things/2", 200, {"name": "a", "size": 2})
    others = [
        exchange("GET", "/things/1", 404, {"name": "a", "size": 1}),
        exchange("GET", "/things/1", 200, {"name": "b", "size": 1}),
        exchange("GET", "/things/1", 200, {"name": "a"}),
    ]
    assert distinct([first, same, *others]) == [same, *others]
