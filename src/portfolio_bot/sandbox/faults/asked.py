"""What a request asks for, as far as a fault needs to know."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, NamedTuple

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionSetNode,
    get_operation_ast,
    parse,
    value_from_ast_untyped,
)

from portfolio_bot.sandbox.exchange import GRAPHQL, Request


class Part(NamedTuple):
    """A field at the top of a document: its name in the answer, its own, and its input."""

    alias: str
    field: str
    given: Any


@dataclass(frozen=True, slots=True)
class Asked:
    """A request. `kind` is `query` or `mutation`, empty where it is neither.

    `paths` are the ways to all fields of a GraphQL document, by their names in the answer.
    """

    method: str
    path: str
    is_graphql: bool
    operation: str | None = None
    kind: str = ""
    parts: tuple[Part, ...] = ()
    paths: tuple[tuple[str, ...], ...] = field(default=(), repr=False)


def read_request(request: Request) -> Asked:
    """Read a request; what cannot be read as GraphQL has no parts."""
    if request.path not in GRAPHQL:
        return Asked(request.method, request.path, is_graphql=False)
    plain = Asked(request.method, request.path, is_graphql=True)
    try:
        given = json.loads(request.body)
        document = _parsed(given["query"])
        operation = get_operation_ast(document, given.get("operationName"))
        variables = dict(given.get("variables") or {})
    except (ValueError, TypeError, KeyError, AttributeError, GraphQLError):
        return plain
    return plain if operation is None else _read(request, document, operation, variables)


@lru_cache(maxsize=256)
def _parsed(query: str) -> DocumentNode:
    return parse(query)


def _read(
    request: Request,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: dict[str, Any],
) -> Asked:
    fragments = {
        node.name.value: node.selection_set
        for node in document.definitions
        if isinstance(node, FragmentDefinitionNode)
    }
    top = operation.selection_set
    return Asked(
        request.method,
        request.path,
        is_graphql=True,
        operation=operation.name.value if operation.name else None,
        kind=operation.operation.value,
        parts=tuple(_part(node, variables) for node, _ in _fields(top, fragments)),
        paths=tuple(dict.fromkeys(_paths(top, fragments))),
    )


def _part(node: FieldNode, variables: dict[str, Any]) -> Part:
    inputs = [each.value for each in node.arguments or () if each.name.value == "input"]
    given = value_from_ast_untyped(inputs[0], variables) if inputs else None
    return Part(_name(node), node.name.value, given)


def _name(node: FieldNode) -> str:
    return (node.alias or node.name).value


Fragments = dict[str, SelectionSetNode]
_Names = tuple[str, ...]


def _fields(
    selections: SelectionSetNode | None, fragments: Fragments, within: _Names = ()
) -> Iterator[tuple[FieldNode, _Names]]:
    """Yield each field with the fragments it stands in; one that holds itself is left at that."""
    for each in selections.selections if selections else ():
        if isinstance(each, FieldNode):
            if not each.name.value.startswith("__"):
                yield each, within
        elif isinstance(each, FragmentSpreadNode):
            name = each.name.value
            if name in fragments and name not in within:
                yield from _fields(fragments[name], fragments, (*within, name))
        elif isinstance(each, InlineFragmentNode):
            yield from _fields(each.selection_set, fragments, within)


def _paths(
    selections: SelectionSetNode | None,
    fragments: Fragments,
    above: _Names = (),
    within: _Names = (),
) -> Iterator[_Names]:
    for node, inside in _fields(selections, fragments, within):
        path = (*above, _name(node))
        yield path
        yield from _paths(node.selection_set, fragments, path, inside)
