"""Values as people write them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portfolio_bot.domain.messages import Message
from portfolio_bot.domain.reported.parameters import BY_COMMAND, REPORTS
from portfolio_bot.domain.reported.values import LONGEST, is_address, read_amount, read_value
from portfolio_bot.domain.reported.words import Parameter

ALL = [parameter for spec in REPORTS for parameter in spec.parameters]


def key(command: str, name: str) -> Parameter:
    """Return a key of a command by its name."""
    spec = BY_COMMAND[command]  # type: ignore[index]
    return next(each for each in spec.parameters if each.name == name)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("2 mill", 2_000_000),
        ("2,5 millioner kr", 2_500_000),
        ("1,2 mrd", 1_200_000_000),
        ("300 tusen", 300_000),
        ("1 500 000 kr", 1_500_000),
        ("12,5 %", 12.5),
        ("-3", -3),
        ("mill", None),
        ("to millioner", None),
        ("1 eller 2 mill", None),
    ],
)
def test_amounts(text: str, number: float | None) -> None:
    """Millions and thousands, currencies and units are understood; two numbers are not."""
    assert read_amount(text) == number


@pytest.mark.parametrize(
    ("command", "name", "text", "values"),
    [
        ("status", "comment", "Fordi", {"comment": "Fordi"}),
        ("status", "next", "1. mars 2027", {"next": date(2027, 3, 1)}),
        ("progress", "end", "juni 2027", {"end": date(2027, 6, 30)}),
        ("benefit", "kind", "Direkte", {"kind": "direct"}),
        ("benefit", "unit", "kr", {"unit": "kroner"}),
        ("benefit", "owner", "@kari", {"owner": "kari"}),
        ("benefit", "target", "2 mill", {"target": 2_000_000}),
        ("risk", "impact", "4", {"impact": 4}),
        ("risk", "after", "2 x 3", {"probability_after": 2, "impact_after": 3}),
        ("resource", "month", "2027-01-15", {"month": date(2027, 1, 1)}),
        ("resource", "person_months", "1,5", {"person_months": 1.5}),
        ("deliverable", "milestone", "", {"milestone": True}),
    ],
)
def test_each_kind_is_read(command: str, name: str, text: str, values: dict[str, object]) -> None:
    """A value becomes what its kind means."""
    assert read_value(key(command, name), text, "nb") == values


@pytest.mark.parametrize(
    ("command", "name", "text", "told"),
    [
        ("status", "comment", "", "report-wrong-empty"),
        ("status", "next", "snart", "report-wrong-date"),
        ("benefit", "kind", "fin", "report-wrong-choice"),
        ("benefit", "owner", "@kari og @ola", "report-wrong-user"),
        ("benefit", "target", "mange", "report-wrong-number"),
        ("risk", "impact", "6", "report-wrong-score"),
        ("risk", "impact", "2,5", "report-wrong-score"),
        ("risk", "after", "2 x 6", "report-wrong-scores"),
        ("resource", "person_months", "-1", "report-wrong-negative"),
    ],
)
def test_each_mistake_is_told(command: str, name: str, text: str, told: str) -> None:
    """What cannot be read is told, with the key's name."""
    found = read_value(key(command, name), text, "nb")
    assert isinstance(found, Message)
    assert found.key == told


@given(st.sampled_from(ALL), st.text(max_size=2000), st.sampled_from(["nb", "nn", "en"]))
def test_any_text_is_read_or_refused(parameter: Parameter, text: str, language: str) -> None:
    """No text raises, and none that is kept is longer than a record holds."""
    found = read_value(parameter, text, language)  # type: ignore[arg-type]
    if isinstance(found, dict):
        assert all(len(str(value)) <= LONGEST for value in found.values())
    else:
        assert found.key.startswith("report-wrong-")


@pytest.mark.parametrize(
    ("text", "good"),
    [
        ("https://www.ssb.no/tabell?id=1#a", True),
        ("http://www.ssb.no", False),
        ("javascript:alert(1)", False),
        ("https://", False),
        ("https://kari:hemmelig@ssb.no", False),
        ("https://ssb.no/a b", False),
        ("https://[ssb.no", False),
        ("https://ssb.no/" + "a" * LONGEST, False),
        ("ssb.no", False),
    ],
)
def test_a_source_is_one_safe_address(text: str, *, good: bool) -> None:
    """Only a whole https address without a name or a password in it is taken."""
    assert is_address(text) is good
    found = read_value(key("benefit", "source"), text, "nb")
    assert isinstance(found, Message) is not good
