"""An answer of GraphQL against the schema and the document it answers: types, words, nulls."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLEnumType,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNamedType,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLUnionType,
    OperationDefinitionNode,
    SelectionSetNode,
    is_abstract_type,
)

_TEXTS = {
    "ID": r".+",
    "String": r"(?s).*",
    "HTML": r"(?s).*",
    "Date": r"\d{4}-\d\d-\d\d",
    "DateTime": r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ",
    "URI": r"[a-z]+://[!-~]+",
    "GitObjectID": r"[0-9a-f]{40}",
}
_KINDS: dict[str, tuple[type, ...]] = {"Int": (int,), "Float": (int, float), "Boolean": (bool,)}
_OF_ERRORS = {"message", "type", "path", "locations", "extensions"}


class Asked(NamedTuple):
    """A field that is asked for, and the type whose objects it is asked of."""

    on: str
    node: FieldNode


class Reading(NamedTuple):
    """What an answer is read by."""

    schema: GraphQLSchema
    fragments: dict[str, FragmentDefinitionNode]

    def asked(self, selections: SelectionSetNode, on: str) -> Iterator[Asked]:
        """List the fields of a selection, whatever type they are asked of."""
        for each in selections.selections:
            if isinstance(each, FieldNode):
                yield Asked(on, each)
                continue
            named = isinstance(each, FragmentSpreadNode)
            part: Any = self.fragments[each.name.value] if named else each
            condition = part.type_condition
            yield from self.asked(part.selection_set, condition.name.value if condition else on)

    def fits(self, on: str, kind: str) -> bool:
        """Tell whether objects of a kind answer to what is asked of a type."""
        asked = self.schema.type_map[on]
        if on == kind or not isinstance(asked, GraphQLInterfaceType | GraphQLUnionType):
            return on == kind
        return self.schema.is_sub_type(asked, self.schema.type_map[kind])  # type: ignore[arg-type]


def answer_faults(schema: GraphQLSchema, document: DocumentNode, body: Any) -> list[str]:
    """Tell what of an answer's body is not as the schema and the document have it."""
    if not isinstance(body, dict) or not body.keys() & {"data", "errors"}:
        return ["neither data nor errors"]
    wrong = [f"{key} is not GraphQL's" for key in body.keys() - {"data", "errors", "extensions"}]
    errors = body.get("errors", [])
    wrong += [f"errors: {key} is not known" for each in errors for key in each.keys() - _OF_ERRORS]
    wrong += ["errors: a message is missing" for each in errors if not each.get("message")]
    if body.get("data") is not None:
        wrong += _of_data(schema, document, body["data"])
    return wrong


def _of_data(schema: GraphQLSchema, document: DocumentNode, data: Any) -> list[str]:
    parts = [each for each in document.definitions if isinstance(each, FragmentDefinitionNode)]
    reading = Reading(schema, {each.name.value: each for each in parts})
    (operation,) = [
        each for each in document.definitions if isinstance(each, OperationDefinitionNode)
    ]
    root = schema.get_root_type(operation.operation)
    assert root is not None
    return list(dict.fromkeys(_of_object(reading, root, [operation.selection_set], data, "$")))


def _of_object(
    reading: Reading, kind: GraphQLNamedType, selections: list[Any], value: Any, where: str
) -> Iterator[str]:
    if not isinstance(value, dict):
        yield f"{where} is no object"
        return
    asked = [each for one in selections for each in reading.asked(one, kind.name)]
    known = _kind_of(reading, kind, asked, value)
    if known and not reading.fits(kind.name, known):
        yield f"{where} is no {kind.name}, but {known}"
        return
    fields: dict[str, list[Asked]] = {}
    for each in asked:
        if known is None or reading.fits(each.on, known):
            name = (each.node.alias or each.node.name).value
            fields.setdefault(name, []).append(each)
    yield from (f"{where}.{key} is not asked for" for key in value.keys() - fields.keys())
    if known:
        yield from (f"{where}.{key} is missing" for key in fields.keys() - value.keys())
    for key in value.keys() & fields.keys():
        yield from _of_field(reading, fields[key], value[key], f"{where}.{key}")


def _kind_of(
    reading: Reading, kind: GraphQLNamedType, asked: list[Asked], value: dict[str, Any]
) -> str | None:
    """Return the name of an object's type; None where the document does not ask for it."""
    if not is_abstract_type(kind):
        return kind.name
    for each in asked:
        name = (each.node.alias or each.node.name).value
        if each.node.name.value == "__typename" and value.get(name) in reading.schema.type_map:
            return str(value[name])
    return None


def _of_field(reading: Reading, asked: list[Asked], value: Any, where: str) -> Iterator[str]:
    """Hold a value against each type that its field may have; one of them must fit."""
    if asked[0].node.name.value == "__typename":
        yield from [] if value in reading.schema.type_map else [f"{where}: no type {value}"]
        return
    ways = {str(kind): kind for each in asked if (kind := _type_of(reading, each))}
    selections = [each.node.selection_set for each in asked if each.node.selection_set]
    found = [list(_of_value(reading, kind, selections, value, where)) for kind in ways.values()]
    yield from min(found, key=len)


def _type_of(reading: Reading, asked: Asked) -> Any:
    kind = reading.schema.type_map[asked.on]
    assert isinstance(kind, GraphQLObjectType | GraphQLInterfaceType)
    return kind.fields[asked.node.name.value].type


def _of_value(
    reading: Reading, kind: Any, selections: list[Any], value: Any, where: str
) -> Iterator[str]:
    if value is None:
        if isinstance(kind, GraphQLNonNull):
            yield f"{where} is null, and must not be"
        return
    kind = kind.of_type if isinstance(kind, GraphQLNonNull) else kind
    if isinstance(kind, GraphQLList):
        yield from _of_list(reading, kind, selections, value, where)
    elif selections:
        yield from _of_object(reading, kind, selections, value, where)
    elif not _is_leaf(kind, value):
        yield f"{where}: {str(value)[:60]!r} is no {kind.name}"


def _of_list(
    reading: Reading, kind: GraphQLList[Any], selections: list[Any], value: Any, where: str
) -> Iterator[str]:
    if not isinstance(value, list):
        yield f"{where} is no list"
        return
    for each in value:
        yield from _of_value(reading, kind.of_type, selections, each, f"{where}[*]")


def _is_leaf(kind: GraphQLNamedType, value: object) -> bool:
    if isinstance(kind, GraphQLEnumType):
        return value in kind.values
    if kind.name in _KINDS:
        return type(value) in _KINDS[kind.name]
    return isinstance(value, str) and bool(re.fullmatch(_TEXTS[kind.name], value))
