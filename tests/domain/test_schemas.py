"""The JSON Schemas of files that others read."""

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from pydantic import Field

from portfolio_bot.domain.frozen import Frozen
from portfolio_bot.domain.schemas import schema_text


class Note(Frozen):
    """A note."""

    version: int = Field(alias="schema")
    text: str = "ærlig"


def schema() -> dict[str, Any]:
    """Return the schema of a note."""
    found: dict[str, Any] = json.loads(schema_text(Note))
    return found


def test_a_schema_is_one() -> None:
    """It follows draft 2020-12, has the keys of the file, and no titles that say nothing."""
    made = schema()
    Draft202012Validator.check_schema(made)
    assert made["properties"]["schema"] == {"type": "integer"}
    assert "ærlig" in schema_text(Note)


@pytest.mark.parametrize(("data", "valid"), [({"schema": 1}, True), ({"text": "x"}, False)])
def test_what_may_be_left_out(data: dict[str, Any], *, valid: bool) -> None:
    """What has a default may be left out; what has none may not."""
    assert Draft202012Validator(schema()).is_valid(data) is valid
