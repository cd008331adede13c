"""The earlier edition."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portfolio_bot.report.figures.previous import read_previous
from tests.report.portfolio import data_file, entry, report_of

DATA = json.loads(data_file(report_of(entry(1))))


def test_own_data_are_read_back() -> None:
    """What one edition writes, the next one reads."""
    found = read_previous(json.dumps(DATA))
    assert found is not None
    assert [(each.number, each.is_open) for each in found.initiatives] == [(1, True)]


def test_keys_of_a_later_program_are_ignored() -> None:
    """Keys that this program does not know do no harm."""
    text = json.dumps({**DATA, "extra": 1, "totals": {**DATA["totals"], "extra": 2}})
    assert read_previous(text) is not None


def test_first_version_is_read() -> None:
    """An edition from before the decisions were taken out is one to compare with."""
    found = read_previous(json.dumps({**DATA, "schema": 1}))
    assert found is not None
    assert found.version == 1


@pytest.mark.parametrize(
    "text",
    [
        "",
        "null",
        "[]",
        "{}",
        "[" * 5000,
        json.dumps({**DATA, "schema": 3}),
        json.dumps({**DATA, "as_of": "i fjor"}),
        json.dumps({**DATA, "initiatives": {}}),
        json.dumps({**DATA, "totals": {**DATA["totals"], "person_months": float("nan")}}),
    ],
)
def test_damage_is_no_edition(text: str) -> None:
    """Damaged data, or data of another version, are as no data."""
    assert read_previous(text) is None


@given(st.text())
def test_any_text_is_survived(text: str) -> None:
    """No text breaks the reader."""
    assert read_previous(text) is None
