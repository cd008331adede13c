"""Numbers as Norwegians write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portfolio_bot.domain.values import read_number

UNITS = ("kr", "NOK", "månedsverk", "mnd", "mnd.")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("6", 6),
        ("1,5", 1.5),
        ("1.5", 1.5),
        ("-3", -3),
        ("\u22123,5", -3.5),
        ("+4", 4),
        ("1 500 000", 1_500_000),
        ("1\u00a0500\u00a0000", 1_500_000),
        ("1\u202f500", 1500),
        ("2.000.000", 2_000_000),
        ("1.500", 1500),
        ("1.500,50", 1500.5),
        ("1,500", 1.5),
        ("0.500", 0.5),
        ("0,500", 0.5),
        ("kr 2.000.000,-", 2_000_000),
        ("2 000 kr", 2000),
        ("2000,- kr", 2000),
        ("500,-", 500),
        ("KR 12", 12),
        ("12 nok", 12),
        ("6 månedsverk", 6),
        ("6månedsverk", 6),
        ("2,5 mnd.", 2.5),
        (" 7 ", 7),
    ],
)
def test_what_is_a_number(text: str, number: float) -> None:
    """Commas, points, spaces and units are read as people mean them."""
    assert read_number(text, UNITS) == number


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "seks", "ca. 6", "6-8", "1 2", "1 50", "1 500.5.5", "0 500", "1.500 000", "1e5"),
        *(
            "inf",
            "nan",
            "6 dager",
            "1,2,3",
            ",5",
            "5,",
            "½",
            "2027-03-01",
            "kr",
            "1" * 16,
            "1\n500",
        ),
    ],
)
def test_what_is_none(text: str) -> None:
    """What is no number, or more than one, is not guessed at."""
    assert read_number(text, UNITS) is None


@given(
    whole=st.integers(min_value=0, max_value=999_999_999),
    hundredths=st.integers(min_value=0, max_value=99),
    gap=st.sampled_from(["", " ", "\u00a0", "."]),
    unit=st.sampled_from(["", "kr ", "NOK "]),
)
def test_what_is_written_out_is_read_back(whole: int, hundredths: int, gap: str, unit: str) -> None:
    """A number written with groups, decimals and a unit gives the same number."""
    text = f"{unit}{whole:,}".replace(",", gap) + f",{hundredths:02}"
    assert read_number(text, UNITS) == pytest.approx(whole + hundredths / 100)


@given(st.text(max_size=40))
def test_any_text_is_read(text: str) -> None:
    """No text is too strange."""
    number = read_number(text, UNITS)
    assert number is None or number == number + 0.0
