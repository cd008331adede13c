"""The JSON Schema of a file that others read."""

from __future__ import annotations

import json

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema


class _Untitled(GenerateJsonSchema):
    """Leaves out the titles that pydantic makes of the keys: they say nothing more."""

    def field_title_should_be_set(self, schema: object) -> bool:  # noqa: ARG002 (pydantic's own)
        return False


def schema_text(model: type[BaseModel]) -> str:
    """Write the JSON Schema (draft 2020-12) of *model* as a file holds it.

    What is at its default may be left out.
    """
    schema = model.model_json_schema(
        by_alias=True, mode="serialization", schema_generator=_Untitled
    )
    whole = {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
    return json.dumps(whole, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
