"""The data file and its schema."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator

from portfolio_bot.report.files.data import (
    SCHEMA_VERSION,
    UnreadableDataError,
    data_bytes,
    data_of,
    read_data,
    schema_text,
)
from tests.report.portfolio import decision, digdir, entry, record, report_of
from tests.report.strategies import portfolios
from tests.source import ROOT

SCHEMA: dict[str, Any] = json.loads(schema_text())
DOCUMENT = (ROOT / "docs" / "report-data.md").read_text("utf-8")
MODELS = (
    *("Row", "GateCount", "Judged", "Voice", "Evidence", "Indicator", "PhaseCount"),
    *("DataTotals", "Due", "Noted"),
)


def test_schema_file_is_that_of_the_program() -> None:
    """The checked-in schema is what the program writes; make it anew with `make generate`."""
    assert (ROOT / "schema" / "portfolio-data.schema.json").read_text("utf-8") == schema_text()


@settings(max_examples=10)
@given(portfolios())
def test_data_fit_the_schema(entries: list) -> None:
    """Whatever the portfolio holds, its data fit the published schema."""
    data = json.loads(data_bytes(digdir(), report_of(*entries)))
    Draft202012Validator(SCHEMA).validate(data)


def test_hidden_signs_are_spelt_out() -> None:
    """A reason that would be shown in another order than it stands is data, and visible."""
    reason = "a\u202eb\u200b\U000e0041"
    held = report_of(entry(1, comments=record(decision("hold", 2, reason=reason))))
    text = data_bytes(digdir(), held).decode()
    assert json.loads(text)["log"][0]["reason"] == reason
    assert "a\\u202eb\\u200b\\udb40\\udc41" in text


def test_text_is_easy_to_compare() -> None:
    """Keys are sorted, letters as they are, and every initiative and decision has its line."""
    first, second = entry(1, "Søk på ærlig måte", comments=record(decision("hold", 3))), entry(2)
    text = data_bytes(digdir(), report_of(first, second)).decode()
    data = json.loads(text)
    again = json.dumps(data, ensure_ascii=False, sort_keys=True)
    assert json.dumps(data, ensure_ascii=False) == again
    starts = [line[:30] for line in text.splitlines() if '"number":' in line]
    assert len(starts) == len(data["due"]) + len(data["log"]) + len(data["initiatives"])
    assert "Søk på ærlig måte" in text
    assert text.endswith("\n}\n")


def test_data_hold_values_and_decisions() -> None:
    """Every answer stands with its type, and every decision with its time in UTC."""
    answers = {"person-months": "1,5", "start": "1. mars 2027", "dependencies": "#2"}
    hold = decision("hold", 3, reason="Vent")
    data = json.loads(
        data_bytes(digdir(), report_of(entry(1, answers=answers, comments=record(hold))))
    )
    (one,) = data["initiatives"]
    assert one["values"] == {
        "person-months": 1.5,
        "start": "2027-03-01",
        "dependencies": [{"repository": None, "number": 2}],
    }
    assert (data["log"][0]["at"], data["log"][0]["reason"]) == (
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


@pytest.mark.parametrize("text", ["", "{}", "[" * 9000, '{"schema": 1}', "null"])
def test_damaged_data_make_no_report(text: str) -> None:
    """Damaged data, or those of another version, are refused."""
    with pytest.raises(UnreadableDataError):
        read_data(text)
