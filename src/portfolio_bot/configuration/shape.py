"""What the model knows at a key path: which keys, which words, which example."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from pydantic import BaseModel

from portfolio_bot.configuration.findings import KeyPath
from portfolio_bot.domain.config import Portfolio

Schema = dict[str, Any]
OF_A_KEY = "[key]"


@dataclass(frozen=True, slots=True)
class Shape:
    """A place in the model: its ``key`` path in the file, and what may stand there.

    ``keys`` are the keys a mapping knows, ``words`` the only words a text may be, ``example`` a
    text of the right form; each is empty where the model sets no such limit.
    """

    key: KeyPath
    keys: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    example: str = ""


def shape_of(location: KeyPath, model: type[BaseModel] = Portfolio) -> Shape:
    """Find the place in *model* that a pydantic error's *location* names.

    A location has parts that no file has: the tag of a union, and ``[key]`` last when the
    fault is in a key itself.
    """
    whole = _schema(model)
    schema = _resolved(whole, whole)
    key: list[str | int] = []
    for index, part in enumerate(location):
        tagged = schema.get("discriminator", {}).get("mapping", {}).get(part)
        if tagged is not None:
            schema = _resolved({"$ref": tagged}, whole)
            continue
        key.append(part)
        if location[index + 1 :] == (OF_A_KEY,):
            schema = _names(schema)
            break
        schema = _resolved(_below(schema, part), whole)
    return _shape(tuple(key), schema)


@cache
def _schema(model: type[BaseModel]) -> Schema:
    return model.model_json_schema()


def _resolved(schema: Schema, whole: Schema) -> Schema:
    while True:
        if "$ref" in schema:
            schema = whole["$defs"][schema["$ref"].rpartition("/")[2]]
        elif "anyOf" in schema:
            schema = next(branch for branch in schema["anyOf"] if branch.get("type") != "null")
        else:
            return schema


def _below(schema: Schema, part: str | int) -> Schema:
    if isinstance(part, int):
        found = schema.get("items", {})
    else:
        found = schema.get("properties", {}).get(part) or _any_value(schema)
    return found if isinstance(found, dict) else {}


def _any_value(schema: Schema) -> object:
    """Return what every value of a mapping with free keys must be."""
    for values in schema.get("patternProperties", {}).values():
        return values
    return schema.get("additionalProperties", {})


def _names(schema: Schema) -> Schema:
    names: Schema = schema.get("propertyNames", {})
    for pattern in schema.get("patternProperties", {}):
        names = {"pattern": pattern, "examples": ["product-group"]}
    return names


def _shape(key: KeyPath, schema: Schema) -> Shape:
    words = schema.get("enum") or schema.get("discriminator", {}).get("mapping", ())
    if "const" in schema:
        words = (schema["const"],)
    return Shape(
        key=key,
        keys=tuple(schema.get("properties", ())),
        words=tuple(str(word) for word in words),
        example=schema.get("examples", [""])[0],
    )
