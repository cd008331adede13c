"""The schema that the sandbox serves, with every field tied to its resolver."""

import re
from collections.abc import Callable
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from typing import Any

from graphql import (
    GraphQLAbstractType,
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLResolveInfo,
    GraphQLSchema,
    GraphQLUnionType,
    build_schema,
    get_named_type,
)

from portfolio_bot.sandbox.graph.pages import Page
from portfolio_bot.sandbox.graph.registry import RESOLVERS, Context, Resolver

SOURCE = Path(__file__).with_name("schema.graphql")
_FAMILIES = (
    "roots",
    "people",
    "repositories",
    "git_objects",
    "issues",
    "reactions",
    "timeline",
    "boards",
    "issue_mutations",
    "board_mutations",
    "board_making",
    "git_mutations",
    "talk",
)
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


@lru_cache(maxsize=1)
def load_schema() -> GraphQLSchema:
    """Build the schema, once in a process; it holds no state."""
    for family in _FAMILIES:
        import_module(f"portfolio_bot.sandbox.graph.{family}")
    schema = build_schema(SOURCE.read_text(encoding="utf-8"))
    for kind in schema.type_map.values():
        if isinstance(kind, GraphQLObjectType) and not kind.name.startswith("__"):
            for name, field in kind.fields.items():
                field.resolve = _resolver(kind.name, name, field)
        elif isinstance(kind, GraphQLInterfaceType | GraphQLUnionType):
            kind.resolve_type = _type_of
    return schema


def attribute(name: str) -> str:
    """Return the name in snake case, as the model's attributes are called."""
    return _HUMP.sub("_", name).lower()


def _resolver(kind: str, name: str, field: GraphQLField) -> Callable[..., Any]:
    found = RESOLVERS.get((kind, name))
    if get_named_type(field.type).name.endswith("Connection"):
        return _paged(found or _plain(name))
    if found is None:
        return _reader(name)
    return lambda source, info, **args: found(source, info.context, args)


def _paged(whole: Resolver) -> Callable[..., Page | None]:
    def resolve(source: Any, info: GraphQLResolveInfo[Context], **args: Any) -> Page | None:
        items = whole(source, info.context, args)
        return None if items is None else Page(items, info.field_name, args)

    return resolve


def _plain(name: str) -> Resolver:
    own = attribute(name)
    return lambda source, _context, _args: getattr(source, own)


def _reader(name: str) -> Callable[..., Any]:
    own = attribute(name)

    def read(source: Any, _info: GraphQLResolveInfo[Context], **_args: Any) -> Any:
        return source.get(name) if isinstance(source, dict) else getattr(source, own)

    return read


def _type_of(value: Any, _info: GraphQLResolveInfo[Context], _kind: GraphQLAbstractType) -> str:
    return str(value.graphql_type)
