"""The data file and its schema."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator

from portfolio_bot.report.data import SCHEMA_VERSION, data_of, data_text, schema_text
from tests.report.portfolio import decision, digdir, entry, record, report_of
from tests.report.strategies import portfolios
from tests.source import ROOT

SCHEMA: dict[str, Any] = json.loads(schema_text())
DOCUMENT = (ROOT / "docs" / "report-data.md").read_text("utf-8")
MODELS = ("Row", "GateCount", "Indicator", "PhaseCount", "DataTotals", "Due", "Decision", "Logged")


def test_schema_file_is_that_of_the_program() -> None:
    """The checked-in schema is what the program writes; make it anew with `make generate`."""
    assert (ROOT / "schema" / "portfolio-data.schema.json").read_text("utf-8") == schema_text()


@settings(max_examples=10)
@given(portfolios())
def test_data_fit_the_schema(entries: list) -> None:
    """Whatever the portfolio holds, its data fit the published schema."""
    data = json.loads(data_text(digdir(), report_of(*entries)))
    Draft202012Validator(SCHEMA).validate(data)


def test_hidden_signs_are_spelt_out() -> None:
    """A reason that would be shown in another order than it stands is data, and visible."""
    reason = "a\u202eb\u200b\U000e0041"
    text = data_text(
        digdir(), report_of(entry(1, comments=record(decision("hold", 2, reason=reason))))
    )
    assert json.loads(text)["log"][0]["decision"]["reason"] == reason
    assert "a\\u202eb\\u200b\\udb40\\udc41" in text


def test_text_is_easy_to_compare() -> None:
    """Keys are sorted, each thing has a line of its own, letters are as they are."""
    text = data_text(digdir(), report_of(entry(1, "Søk på ærlig måte"), entry(2, "Noe annet")))
    data = json.loads(text)
    assert list(data) == sorted(data)
    lines = [line.removesuffix(",") for line in text.splitlines() if line.startswith('{"')]
    assert [json.loads(line) for line in lines if '"title"' in line] == data["initiatives"]
    assert "Søk på ærlig måte" in text
    assert text.endswith("\n}\n")


def test_data_hold_values_and_log() -> None:
    """Every answer stands with its type, and each logged decision with its time in UTC."""
    answers = {"person-months": "1,5", "start": "1. mars 2027", "dependencies": "#2"}
    hold = decision("hold", 3, reason="Vent")
    data = json.loads(
        data_text(digdir(), report_of(entry(1, answers=answers, comments=record(hold))))
    )
    (one,) = data["initiatives"]
    assert one["values"] == {
        "person-months": 1.5,
        "start": "2027-03-01",
        "dependencies": [{"repository": None, "number": 2}],
    }
    logged = data["log"][0]
    assert (logged["number"], data["logged"]) == (1, 1)
    assert (logged["decision"]["at"], logged["decision"]["reason"]) == (
        "2026-11-20T09:00:00Z",
        "Vent",
    )


def test_data_name_their_source() -> None:
    """The data tell version, portfolio, repository, and how many decisions are due."""
    data = data_of(digdir(), report_of(entry(1, comments=record(decision("hold", 3)))))
    assert (data.version, data.repository) == (SCHEMA_VERSION, "digdir/portfolio")
    assert (data.totals.due, data.previous) == (1, None)


def test_schema_describes_every_key_once() -> None:
    """Keys have no made-up titles."""
    assert "title" not in SCHEMA["$defs"]["GateCount"]["properties"]["met"]


@pytest.mark.parametrize("model", [None, *MODELS])
def test_document_names_every_key(model: str | None) -> None:
    """The documentation names every key of the data."""
    part = SCHEMA["$defs"][model] if model else SCHEMA
    assert [key for key in part["properties"] if f"`{key}`" not in DOCUMENT] == []


def test_digests_are_not_reported() -> None:
    """What a sign-off judged is kept with its record, and would outweigh all other data."""
    answers = {"title": "00000000"}
    hold = decision("hold", 3, reason="Vent", answers=answers)
    text = data_text(digdir(), report_of(entry(1, comments=record(hold))))
    assert '"reason": "Vent"' in text
    assert '"answers"' not in text
