"""A file that others read: how it is written, and its JSON Schema."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from io import BytesIO
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema

from portfolio_bot.domain.escaping import visible_json

# What pydantic dumps holds no circles, so none are looked for.
_ENCODER = json.JSONEncoder(
    ensure_ascii=False, check_circular=False, sort_keys=True, separators=(",", ":")
)


class _Untitled(GenerateJsonSchema):
    """Leaves out the titles that pydantic makes of the keys: they say nothing more."""

    def field_title_should_be_set(self, schema: object) -> bool:  # noqa: ARG002 (pydantic's own)
        return False


def file_bytes(model: BaseModel) -> bytes:
    """Write *model* as a file that others read.

    Keys are sorted, and each entry of a list has a line of its own: so a diff is short, and the
    file half as large as with a line for each key. It is encoded piece by piece: as text, thirty
    megabytes with a dash among them would take sixty, and twice over.
    """
    out = BytesIO()
    for piece in _pieces(model):
        out.write(piece.encode())
    return out.getvalue()


def _pieces(model: BaseModel) -> Iterator[str]:
    names = type(model).model_fields.items()
    yield "{\n"
    for place, (key, name) in enumerate(sorted((f.alias or name, name) for name, f in names)):
        yield ",\n" if place else ""
        yield f"{json.dumps(key)}: "
        yield from _part(getattr(model, name))
    yield "\n}\n"


def _part(value: Any) -> Iterator[str]:
    if not isinstance(value, tuple) or not value:
        yield _line(value)
        return
    for place, each in enumerate(value):
        yield ",\n" if place else "[\n"
        yield _line(each)
    yield "\n]"


def _line(value: Any) -> str:
    if isinstance(value, BaseModel):
        value = value.model_dump(mode="json")
    elif isinstance(value, date):
        value = value.isoformat()
    return visible_json(_ENCODER.encode(value))


def schema_text(model: type[BaseModel]) -> str:
    """Write the JSON Schema (draft 2020-12) of *model* as a file holds it.

    What is at its default may be left out.
    """
    schema = model.model_json_schema(
        by_alias=True, mode="serialization", schema_generator=_Untitled
    )
    whole = {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
    return json.dumps(whole, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
