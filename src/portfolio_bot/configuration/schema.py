"""The JSON Schema of a repository's own file, for editors."""

from __future__ import annotations

import json
from typing import Any

from portfolio_bot.configuration.load import EXTENDS, preset_names
from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.config.rollup import Rollup

Schema = dict[str, Any]

_DRAFT = "https://json-schema.org/draft/2020-12/schema"
_LISTED = ("Option", "ContactLink")
"""Models that stand in lists only: lists are replaced whole, so that these are never partial."""


def json_schema() -> Schema:
    """Return the schema (JSON Schema draft 2020-12) of a file that may extend a preset.

    Nothing is required, as the preset can hold the rest; null takes a preset's key away.
    """
    model = Portfolio.model_json_schema()
    definitions = {name: _plain(part) for name, part in model.pop("$defs").items()}
    relaxed = {
        name: part if name in _LISTED else _partial(part) for name, part in definitions.items()
    }
    whole = _partial(_plain(model))
    whole["properties"] = {EXTENDS: _extends()} | whole["properties"]
    return {
        "$schema": _DRAFT,
        **whole,
        "description": "Configuration of a portfolio.",
        "$defs": relaxed,
    }


def schema_text() -> str:
    """Write the schema as a file holds it."""
    return _written(json_schema())


def rollup_schema_text() -> str:
    """Write the schema of a roll-up's file, which extends nothing, as a file holds it."""
    return _written({"$schema": _DRAFT, **_plain(Rollup.model_json_schema())})


def _written(schema: Schema) -> str:
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def _extends() -> Schema:
    return {
        "description": "The preset that this file is laid over.",
        "type": "string",
        "enum": list(preset_names()),
    }


def _plain(schema: Any) -> Any:
    """Drop what only pydantic uses: titles made from names, and discriminators.

    A pattern with Unicode classes goes too: JSON Schema's regular expressions need not know
    them (draft 2020-12, 6.4).
    """
    if isinstance(schema, list):
        return [_plain(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    plain = {key: _plain(value) for key, value in schema.items() if not _is_noise(key, value)}
    if "oneOf" in plain:
        # Without its kind, a partial check may fit several; that is no fault.
        plain["anyOf"] = plain.pop("oneOf")
    return plain


def _is_noise(key: str, value: Any) -> bool:
    return (
        key == "discriminator"
        or (key == "title" and isinstance(value, str))
        or (key == "pattern" and isinstance(value, str) and r"\p{" in value)
    )


def _partial(schema: Schema) -> Schema:
    partial = {key: value for key, value in schema.items() if key != "required"}
    properties = {key: _removable(value) for key, value in schema["properties"].items()}
    return {**partial, "properties": properties}


def _removable(schema: Schema) -> Schema:
    """Allow null for a key, and for each entry of a mapping with free keys."""
    schema = {key: value for key, value in schema.items() if key != "minProperties"}
    if "patternProperties" in schema:
        schema["additionalProperties"] = False
    for key in ("additionalProperties", "patternProperties"):
        if isinstance(schema.get(key), dict):
            schema[key] = _entries(key, schema[key])
    annotations: Schema = {
        key: schema.pop(key) for key in ("description", "default") if key in schema
    }
    alternatives: list[Schema] = schema["anyOf"] if list(schema) == ["anyOf"] else [schema]
    if {"type": "null"} not in alternatives:
        alternatives = [*alternatives, {"type": "null"}]
    return {**annotations, "anyOf": alternatives}


def _entries(key: str, entries: Schema) -> Schema:
    if key == "additionalProperties":
        return {"anyOf": [entries, {"type": "null"}]}
    return {pattern: {"anyOf": [entry, {"type": "null"}]} for pattern, entry in entries.items()}
