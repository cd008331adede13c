"""The JSON Schema for editors."""

from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from portfolio_bot.configuration.load import preset, preset_names
from portfolio_bot.configuration.schema import json_schema
from tests.configuration.samples import MINIMAL, SMALL

VALIDATOR = Draft202012Validator(json_schema())


def accepts(text: str) -> bool:
    """Say whether the schema finds no fault in a file."""
    data: Any = yaml.safe_load(text)
    return bool(VALIDATOR.is_valid(data))


def test_schema_is_a_schema() -> None:
    """The schema follows JSON Schema, draft 2020-12."""
    Draft202012Validator.check_schema(json_schema())


@pytest.mark.parametrize("name", preset_names())
def test_presets_fit(name: str) -> None:
    """Every preset is accepted, though it leaves keys to the repository."""
    assert VALIDATOR.is_valid(preset(name).data)


@pytest.mark.parametrize(
    "text",
    [
        MINIMAL,
        SMALL,
        "extends: digdir\nboard: null",
        "phases: {problem: {wip_limit: 3}}",
        "phases: {problem: null}",
        "phases: {problem: {gate: {criteria: {x: null, y: {check: {fields: [problem]}}}}}}",
        "may: {stop: null}",
        "routes: {team: {when: {teams: null}}}",
        "objectives: {key_results: {maximum: 5}}",
    ],
)
def test_partial_files_fit(text: str) -> None:
    """A file needs to name only what differs, and null takes a key away."""
    assert accepts(text)


@pytest.mark.parametrize(
    "text",
    [
        "extends: digdri",
        "filds: {}",
        "phases: {problem: {nmae: x}}",
        "phases: {Problem: {name: x}}",
        "phases: {problem: {gate: {criteria: {x: {check: {kind: answerd}}}}}}",
        "may: {pririty: [owner]}",
        "language: norsk",
        "contact_links: [{name: x}]",
        "fields: {x: {options: [{label: a, requird: true}]}}",
        "fields: {x: {options: [{required: true}]}}",
        "name: 2027",
        "report: {sections: [ekonomi]}",
    ],
)
def test_faults_are_seen(text: str) -> None:
    """Misspelt keys, unknown words and wrong kinds are marked in the editor."""
    assert not accepts(text)


def test_keys_are_explained() -> None:
    """Every key has a sentence that an editor can show."""
    schema = json_schema()
    parts = [schema, *schema["$defs"].values()]
    unexplained = [
        key
        for part in parts
        for key, value in part["properties"].items()
        if not value.get("description")
    ]
    assert unexplained == []
