"""GitHub's published GraphQL schema, with the few newer things beside it, and requests against it.

What the package's schema is too old for is taken from the sandbox's own: those places, each with
its reason, stand in `NEWER` of the test that holds the two schemas against each other.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache
from typing import Any

from graphql import (
    DocumentNode,
    FieldNode,
    GraphQLError,
    GraphQLSchema,
    IntValueNode,
    OperationDefinitionNode,
    ValidationRule,
    VariableNode,
    build_ast_schema,
    get_named_type,
    parse,
    specified_rules,
    validate,
)
from graphql.execution.values import get_variable_values

from portfolio_bot.sandbox.graph.schema import SOURCE
from tests.sandbox.crosscheck.exchanges import Exchange
from tests.sandbox.crosscheck.values import answer_faults
from tests.sandbox.graph.test_schema import NEWER, published_document

_MOST = 100


@cache
def published() -> GraphQLSchema:
    """Build GitHub's schema as of today."""
    ours = parse(SOURCE.read_text(encoding="utf-8"), no_location=True)
    return build_ast_schema(with_newer(published_document(), ours, NEWER), assume_valid=True)


def with_newer(theirs: DocumentNode, ours: DocumentNode, places: Iterable[str]) -> DocumentNode:
    """Put the definitions at some places of one document into another."""
    known, wanted = ({each.name.value: each for each in one.definitions} for one in (theirs, ours))
    for place in places:
        kind, _, member = place.partition(".")
        if not member:
            known.setdefault(kind, wanted[kind])
        else:
            known[kind] = _with_member(known[kind], wanted[kind], member.partition("(")[0])
    return replace(theirs, definitions=tuple(known.values()))


def _with_member(into: Any, source: Any, name: str) -> Any:
    """Put a field, an enum's value or a union's type into a definition, or in another's place."""
    (where,) = [word for word in ("fields", "values", "types") if getattr(source, word, None)]
    (new,) = [each for each in getattr(source, where) if each.name.value == name]
    others = [each for each in getattr(into, where) if each.name.value != name]
    return replace(into, **{where: (*others, new)})


def graphql_faults(exchange: Exchange) -> list[str]:
    """Tell what in a request and its answer is not as the schema has it."""
    text, variables = exchange.given["query"], exchange.given.get("variables") or {}
    operation = _operation(text)
    name = operation.name.value if operation.name else "unnamed"
    counts = {key: each for key, each in variables.items() if type(each) is int}
    wrong = [f"request: {each}" for each in _document_faults(text, frozenset(counts.items()))]
    wrong += [f"request: {each}" for each in _variable_faults(operation, variables)]
    if not wrong:
        told = answer_faults(published(), _parsed(text), exchange.answered)
        wrong = [f"answer: {each}" for each in told]
    return [f"{name}: {each}" for each in wrong]


_parsed = cache(parse)


def _operation(text: str) -> OperationDefinitionNode:
    parts = _parsed(text).definitions
    (found,) = [each for each in parts if isinstance(each, OperationDefinitionNode)]
    return found


@cache
def _document_faults(text: str, counts: frozenset[tuple[str, int]]) -> list[str]:
    """Remember what was found, as most documents come again and again."""
    return document_faults(published(), _parsed(text), dict(counts))


def document_faults(
    schema: GraphQLSchema, document: DocumentNode, variables: Mapping[str, Any]
) -> list[str]:
    """Tell what GitHub would refuse of a document; of the variables only numbers matter."""
    rules = (*specified_rules, _bounded(variables))
    return [error.message for error in validate(schema, document, rules)]


def _variable_faults(operation: OperationDefinitionNode, variables: dict[str, Any]) -> list[str]:
    read = get_variable_values(published(), operation.variable_definitions or (), variables)
    return [error.message for error in read] if isinstance(read, list) else []


def _bounded(variables: Mapping[str, Any]) -> type[ValidationRule]:
    """Make GitHub's own rule: each connection says how many it wants, a hundred at most."""

    class Bounded(ValidationRule):
        def enter_field(self, node: FieldNode, *_: Any) -> None:
            kind = self.context.get_type()
            told = {each.name.value: each.value for each in node.arguments or ()}
            if kind is None or not get_named_type(kind).name.endswith("Connection"):
                return
            counts = [_number(told[word], variables) for word in ("first", "last") if word in told]
            if len(counts) != 1 or counts[0] is None or not 1 <= counts[0] <= _MOST:
                place = f"{self.context.get_parent_type()}.{node.name.value}"
                self.report_error(GraphQLError(f"{place} needs first or last, of 1 to {_MOST}"))

    return Bounded


def _number(value: object, variables: Mapping[str, Any]) -> int | None:
    match value:
        case IntValueNode(value=text):
            return int(text)
        case VariableNode():
            found = variables.get(value.name.value)
            return found if isinstance(found, int) else None
        case _:
            return None
