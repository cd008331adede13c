"""What other portfolios tell, read from their files."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portfolio_bot.domain.open_needs import (
    KEY,
    MOST_NEEDS,
    MOST_WORDS,
    read_open_need,
    read_open_needs,
)
from portfolio_bot.domain.snapshot import OpenNeed
from portfolio_bot.report.files.sharing import Shared
from portfolio_bot.report.files.writing import file_bytes

NEEDS = st.builds(
    OpenNeed,
    number=st.integers(1, 10**6),
    title=st.text(max_size=40),
    words=st.lists(st.text(min_size=1, max_size=12), max_size=5).map(tuple),
)


def written(*needs: OpenNeed) -> str:
    """Write a file that tells of *needs*."""
    return file_bytes(Shared(schema=1, share="nothing", asked_for=needs)).decode()


@given(st.lists(NEEDS, max_size=4, unique_by=lambda need: need.number))
def test_what_is_written_is_read(needs: list[OpenNeed]) -> None:
    """Whatever signs stand in titles and words, they are read as they were written."""
    assert read_open_needs(written(*needs)) == tuple(needs)


@given(st.lists(NEEDS, min_size=1, max_size=4, unique_by=lambda need: need.number), st.integers(0))
def test_file_cut_short_is_read_to_where_it_is_whole(needs: list[OpenNeed], place: int) -> None:
    """A beginning of the file gives a beginning of what it tells."""
    text = written(*needs)
    part = text[: place % len(text)]
    told = read_open_needs(part)
    assert told == tuple(needs[: len(told)])
    assert len(told) >= min(len(needs), part.count("\n") - 3)


@given(st.text() | st.none())
def test_no_text_is_too_odd(text: str | None) -> None:
    """What is no such file tells nothing."""
    assert read_open_needs(text) == ()


def test_hostile_file_is_read_with_measure() -> None:
    """A line that is no need is passed over; titles, words and lines are held short."""
    line = {"title": "x" * 999, "words": ["y"] * 999, "new": 1}
    numbers = (-5, 0, 10**4000, 1, *range(1, MOST_NEEDS + 10))
    lines = [json.dumps({"number": 7}), "3", *[json.dumps({"number": n, **line}) for n in numbers]]
    text = '{\n"' + KEY + '": [\n' + ",\n".join(lines) + "\n]\n}\n"
    told = read_open_needs(text)
    assert [each.number for each in told] == [*range(1, MOST_NEEDS)]
    assert read_open_needs(text.replace("\n", "\r\n")) == told
    assert (len(told[0].title), len(told[0].words)) == (256, MOST_WORDS)
    assert read_open_needs(f'{{"{KEY}": [\n' + "[" * 100_000) == ()


@pytest.mark.parametrize("told", [None, 3, [], {"number": 1}, {"number": 1, "title": "x"}])
def test_what_lacks_something_is_not_read(told: object) -> None:
    """A need has a number, a title and words."""
    assert read_open_need(told) is None
