"""Dates as people write them."""

from datetime import date

import pytest
from babel.dates import format_date
from hypothesis import given
from hypothesis import strategies as st

from portfolio_bot.domain.values import read_date


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2027-03-01", date(2027, 3, 1)),
        ("2027-3-1", date(2027, 3, 1)),
        ("2027-03", date(2027, 3, 1)),
        ("01.03.2027", date(2027, 3, 1)),
        ("1.3.2027", date(2027, 3, 1)),
        ("1. 3. 2027", date(2027, 3, 1)),
        ("1/3/2027", date(2027, 3, 1)),
        ("1. mars 2027", date(2027, 3, 1)),
        ("1.mars 2027", date(2027, 3, 1)),
        ("1 March 2027", date(2027, 3, 1)),
        ("  1.   MARS   2027 ", date(2027, 3, 1)),
        ("mars 2027", date(2027, 3, 1)),
        ("15. okt. 2026", date(2026, 10, 15)),
        ("29. februar 2028", date(2028, 2, 29)),
    ],
)
def test_what_is_a_date(text: str, day: date) -> None:
    """Norwegian, English and international forms are read; a month alone is its first day."""
    assert read_date(text) == day


@pytest.mark.parametrize(
    "text",
    [
        *("", "snart", "2027", "01.03.27", "03/2027", "31.02.2027", "29. februar 2027", "Q1 2027"),
        *("2027-13-01", "0000-01-01", "1.3/2027", "2027-03-01 eller 2027-04-01", "1mars 2027"),
        "1. marius 2027",
    ],
)
def test_what_is_none(text: str) -> None:
    """Two-digit years, days that do not exist and everything else are not guessed at."""
    assert read_date(text) is None


DAYS = st.dates(min_value=date(1900, 1, 1), max_value=date(2999, 12, 31))
PATTERNS = ("yyyy-MM-dd", "dd.MM.yyyy", "d.M.yyyy", "d. MMMM yyyy", "d MMMM yyyy")


@given(
    day=DAYS,
    pattern=st.sampled_from(PATTERNS),
    language=st.sampled_from(["nb", "nn", "en_GB"]),
)
def test_what_is_written_out_is_read_back(day: date, pattern: str, language: str) -> None:
    """A day written in any of the three languages gives the same day."""
    assert read_date(format_date(day, pattern, locale=language)) == day


@given(st.text(alphabet="0123456789-./ marsdejunotv\u0660", max_size=20))
def test_any_text_is_read(text: str) -> None:
    """No text is too strange."""
    assert read_date(text) is None or any(char.isdigit() for char in text)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("juni 2027", date(2027, 6, 30)),
        ("2028-02", date(2028, 2, 29)),
        ("3. juni 2027", date(2027, 6, 3)),
        ("juni 20270", None),
    ],
)
def test_a_month_that_ends_something_is_its_last_day(text: str, day: date | None) -> None:
    """Where something ends, a month alone lasts to its end; a day is the day."""
    assert read_date(text, last=True) == day
