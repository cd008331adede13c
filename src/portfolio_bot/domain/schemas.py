"""A file that others read: how it is written, and its JSON Schema."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema

from portfolio_bot.domain.escaping import visible_json


class _Untitled(GenerateJsonSchema):
    """Leaves out the titles that pydantic makes of the keys: they say nothing more."""

    def field_title_should_be_set(self, schema: object) -> bool:  # noqa: ARG002 (pydantic's own)
        return False


def file_text(model: BaseModel) -> str:
    """Write *model* as a file that others read.

    Keys are sorted, and each entry of a list has a line of its own: so a diff is short, and the
    file half as large as with a line for each key.
    """
    names = type(model).model_fields.items()
    keys = sorted((field.alias or name, name) for name, field in names)
    parts = [f"{json.dumps(key)}: {_part(getattr(model, name))}" for key, name in keys]
    return "{\n" + ",\n".join(parts) + "\n}\n"


def _part(value: Any) -> str:
    if not isinstance(value, tuple):
        return _line(value)
    return "[\n" + ",\n".join(map(_line, value)) + "\n]" if value else "[]"


def _line(value: Any) -> str:
    if isinstance(value, BaseModel):
        value = value.model_dump(mode="json")
    elif isinstance(value, date):
        value = value.isoformat()
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return visible_json(text)


def schema_text(model: type[BaseModel]) -> str:
    """Write the JSON Schema (draft 2020-12) of *model* as a file holds it.

    What is at its default may be left out.
    """
    schema = model.model_json_schema(
        by_alias=True, mode="serialization", schema_generator=_Untitled
    )
    whole = {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
    return json.dumps(whole, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
