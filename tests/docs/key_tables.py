"""The tables of every key, for the documentation, written from the model."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel

from portfolio_bot.configuration.load import EXTENDS
from portfolio_bot.domain.config import Portfolio

BEGIN = "<!-- keys: generated from the model -->"
END = "<!-- keys: end -->"

Schema = dict[str, Any]


def with_key_tables(page: str, model: type[BaseModel] = Portfolio) -> str:
    """Return *page* with the keys of *model* between the two markers written anew.

    Raises `ValueError` when a marker is missing.
    """
    before, begin, rest = page.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not (begin and end):
        raise ValueError("the page lacks the markers of the key tables")
    return f"{before}{BEGIN}\n\n{key_tables(model)}\n{END}{after}"


def key_tables(model: type[BaseModel] = Portfolio) -> str:
    """Write a markdown section with a table for *model*, and for each that it is made of.

    Only a portfolio's file extends another.
    """
    whole = model.model_json_schema()
    definitions: dict[str, Schema] = whole["$defs"]
    places = _places(whole, definitions)
    sections = [_section("The file", _EXTENDS_ROW if model is Portfolio else "", whole)]
    sections += [
        _section(_title(at, definitions[n]), "", definitions[n]) for n, at in places.items()
    ]
    return "\n".join(sections)


_EXTENDS_ROW = f"| `{EXTENDS}` | text | — | The preset that the file is laid over. |\n"


def _places(model: Schema, definitions: dict[str, Schema]) -> dict[str, list[str]]:
    """Find where each model stands in a file: its name -> written key paths, in file order."""
    places: dict[str, list[str]] = {}
    waiting = [("", model)]
    while waiting:
        at, schema = waiting.pop(0)
        for key, value in schema["properties"].items():
            for below, name in _models(value):
                place = f"{at}{key}{below}"
                first = name not in places
                places.setdefault(name, []).append(place)
                if first:
                    waiting.append((f"{place}.", definitions[name]))
    return places


def _models(schema: Schema) -> Iterator[tuple[str, str]]:
    """Find the models in a property: what its path adds (`.ID`, `[]`), and the name."""
    if "$ref" in schema:
        yield "", _name(schema)
    for branch in (*schema.get("anyOf", ()), *schema.get("oneOf", ())):
        yield from _models(branch)
    named = schema.get("additionalProperties")
    others = [named] if isinstance(named, dict) else []
    for values in (*schema.get("patternProperties", {}).values(), *others):
        yield from ((f".ID{below}", name) for below, name in _models(values))
    if "items" in schema:
        yield from ((f"[]{below}", name) for below, name in _models(schema["items"]))


def _title(places: list[str], schema: Schema) -> str:
    title = " or ".join(f"`{place}`" for place in places)
    kind = schema["properties"].get("kind")
    return f"{title} of kind `{kind['const']}`" if kind else title


def _section(title: str, first_row: str, schema: Schema) -> str:
    meaning = str(schema["description"]).split("\n\n", maxsplit=1)[0].replace("\n", " ")
    required = schema.get("required", ())
    rows = "".join(
        _row(key, value, required=key in required) for key, value in schema["properties"].items()
    )
    head = "| key | kind | without it | meaning |\n|---|---|---|---|\n"
    return f"### {title}\n\n{meaning}\n\n{head}{first_row}{rows}"


def _row(key: str, schema: Schema, *, required: bool) -> str:
    default = "**needed**" if required else _default(schema)
    cells = (f"`{key}`", _kind(schema), default, schema["description"])
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |\n"


def _default(schema: Schema) -> str:
    value = schema.get("default")
    if value in (None, "", [], {}) or isinstance(value, dict):
        return "—"
    return f"`{json.dumps(value, ensure_ascii=False)}`"


def _kind(schema: Schema) -> str:
    if "$ref" in schema:
        return "mapping"
    if "const" in schema or "enum" in schema:
        words = schema.get("enum") or [schema["const"]]
        return ", ".join(f"`{word}`" for word in words)
    if "anyOf" in schema:
        return _kind(next(part for part in schema["anyOf"] if part.get("type") != "null"))
    if "oneOf" in schema:
        return "mapping, by `kind`"
    if schema["type"] == "array":
        return f"list of: {_kind(schema['items'])}"
    return _KINDS[schema["type"]]


_KINDS = {
    "string": "text",
    "integer": "whole number",
    "number": "number",
    "boolean": "`true` or `false`",
    "object": "mapping",
}


def _name(schema: Schema) -> str:
    return str(schema["$ref"]).rpartition("/")[2]
