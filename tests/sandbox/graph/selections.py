"""Queries that ask for everything a type has."""

from graphql import (
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLUnionType,
    get_named_type,
    is_leaf_type,
    is_required_argument,
)

_GIVEN = {
    "file": 'path: "README.md"',
    "field": 'name: "Status"',
    "fieldValueByName": 'name: "Status"',
    "issue": "number: 1",
    "issueOrPullRequest": "number: 1",
    "label": 'name: "tiltak"',
    "organization": 'login: "etat"',
    "projectV2": "number: 1",
    "ref": 'qualifiedName: "main"',
    "refs": 'refPrefix: "refs/heads/"',
    "repository": 'name: "portefolje"',
    "team": 'slug: "ledere"',
}


def everything(schema: GraphQLSchema, kind: str, depth: int = 3) -> str:
    """Write a query of `node(id: $id)` for all fields of `kind`, `depth` levels down."""
    inner = _selection(schema, kind, depth)
    return f"query($id: ID!) {{node(id: $id) {{__typename ... on {kind} {{{inner}}}}}}}"


def _selection(schema: GraphQLSchema, kind: str, depth: int) -> str:
    named = schema.type_map[kind]
    if isinstance(named, GraphQLUnionType):
        return _members(named, depth)
    assert isinstance(named, GraphQLObjectType | GraphQLInterfaceType)
    fields = [_field(schema, name, field, depth) for name, field in named.fields.items()]
    return " ".join(["__typename", *fields])


def _members(union: GraphQLUnionType, depth: int) -> str:
    """Ask for each member's leaves under names of their own, as two may differ in type."""
    parts = ["__typename"]
    for member in union.types if depth else ():
        leaves = [
            f"{member.name}_{name}: {name}"
            for name, field in member.fields.items()
            if is_leaf_type(get_named_type(field.type)) and not field.args
        ]
        parts.append(f"... on {member.name} {{{' '.join(leaves)}}}")
    return " ".join(parts)


def _field(schema: GraphQLSchema, name: str, field: GraphQLField, depth: int) -> str:
    named = get_named_type(field.type)
    arguments = _arguments(name, field)
    if is_leaf_type(named):
        return f"{name}{arguments}"
    required = any(is_required_argument(argument) for argument in field.args.values())
    if depth == 0 or (required and depth < 3):
        return ""
    below = 0 if required else depth - 1
    return f"{name}{arguments} {{{_selection(schema, named.name, below)}}}"


def _arguments(name: str, field: GraphQLField) -> str:
    given = ["first: 2"] if "first" in field.args else []
    if any(is_required_argument(argument) for argument in field.args.values()):
        given.append(_GIVEN[name])
    return f"({', '.join(given)})" if given else ""
