"""Files for other programs: the same bytes as pydantic and the standard library write."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from functools import cached_property
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pydantic import Field
from pydantic.dataclasses import dataclass

from portfolio_bot.domain.frozen import CLOSED, Frozen
from portfolio_bot.domain.messages import say
from portfolio_bot.report.files.data import data_of
from portfolio_bot.report.files.sharing import Shared, shared_text
from portfolio_bot.report.files.writing import file_bytes, line, slow_line
from portfolio_bot.report.rows.evidence import evidence_of
from portfolio_bot.report.rows.row import GateCount, Judged
from portfolio_bot.rollup.data import RollupData, data_text
from tests.report.exports.reported import reported
from tests.report.files.test_sharing import sharing
from tests.report.portfolio import digdir, report_of
from tests.report.strategies import portfolios
from tests.rollup.portfolios import configured, rolled

texts = st.text(st.characters() | st.characters(categories=["Cs"]), max_size=8)


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class Slotted:
    """A value with slots."""

    z: str | None
    a: int = 1


class Whole(Frozen):
    """What a file holds."""

    version: int = Field(default=1, alias="schema")
    entries: tuple[Slotted, ...] = ()
    none: tuple[Slotted, ...] = ()
    number: float | None = None


class Withheld(Frozen):
    """A value of which a key is not written, and another only when it says something."""

    told: str = ""
    few: dict[str, int] = Field(default={}, exclude_if=lambda found: not found)
    ours: str = Field(default="kept to ourselves", exclude=True)


class WorkedOut(Frozen):
    """A value that keeps what was worked out of it."""

    told: str = "ja"

    @cached_property
    def longer(self) -> str:
        """More than is told."""
        return f"{self.told}, og mer"


class Written(Frozen):
    """A value of every type that data files hold."""

    words: dict[str, str | float | tuple[str, ...]] = {}
    number: float | None = None
    whole: int | bool | None = None
    day: date | None = None
    at: datetime | None = None
    inner: tuple[Written | Slotted | Withheld, ...] = ()


plain = st.builds(
    Written,
    words=st.dictionaries(
        texts, texts | st.floats(allow_nan=False, allow_infinity=False), max_size=4
    ),
    number=st.none() | st.floats(allow_nan=False, allow_infinity=False),
    whole=st.none() | st.integers() | st.booleans(),
    day=st.none() | st.dates(),
    at=st.none() | st.datetimes(timezones=st.just(UTC)),
)
slotted = st.builds(Slotted, z=st.none() | texts, a=st.integers(-9, 9))
withheld = st.builds(Withheld, few=st.dictionaries(texts, st.integers(), max_size=1))
inner = st.lists(plain | slotted | withheld, max_size=3)
values = plain | st.builds(Written, inner=inner.map(tuple))


@given(values)
@example(Written(number=1e16))
@example(Written(number=-1e22))
@example(Written(number=1e-5))
@example(Written(number=-0.0))
@example(Written(number=5e-324))
@example(Written(whole=2**80))
@example(Written(words={"\ud800": "\udfff", "æ": '\x00\x1f\x7f\u2028\U0010ffff\\/"'}))
def test_a_line_is_as_the_standard_library_writes_it(value: Written) -> None:
    """Whatever text, number or day a value holds, the quick way and the slow give the same."""
    assert line(value) == slow_line(value)


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_numbers_are_as_python_shows_them(number: float) -> None:
    """Every number is written as the standard library writes it."""
    assert line(Written(number=number).number) == json.dumps(number).encode()


@settings(max_examples=10)
@given(portfolios())
def test_an_edition_is_as_the_standard_library_writes_it(entries: list[Any]) -> None:
    """So is every initiative of a portfolio, every decision, and what is due."""
    data = data_of(digdir(), report_of(*entries))
    for each in (*data.initiatives, *data.log, *data.due, *data.phases, data.totals):
        assert line(each) == slow_line(each)


def test_what_is_reported_is_as_the_standard_library_writes_it() -> None:
    """So is all that can be reported of an initiative."""
    for row in reported().rows:
        assert line(row) == slow_line(row)


@pytest.mark.parametrize("value", [None, True, 3, "å\u202e", date(2026, 11, 29)])
def test_what_stands_alone_is_written_too(value: object) -> None:
    """A line may be a single word, number or day."""
    assert line(value) == slow_line(value)


def test_what_is_worked_out_is_not_written() -> None:
    """What a value has been asked for is no part of what a file tells of it."""
    value = WorkedOut()
    assert value.longer == "ja, og mer"
    assert line(value) == slow_line(value) == b'{"told":"ja"}'


@pytest.mark.parametrize("share", ["figures", "initiatives"])
def test_no_more_is_told_than_the_kind_of_file_names(share: str) -> None:
    """What others may read is read back by a model that refuses a key too many, at every depth."""
    text = shared_text(sharing(share), reported())
    told = Shared.model_validate_json(text)
    assert (told.share, bool(told.initiatives)) == (share, share == "initiatives")
    both = configured("a", "b")
    data = RollupData.model_validate_json(data_text(both, rolled(both, text, text)))
    assert len(data.initiatives) == 2 * len(told.initiatives)


def test_each_entry_of_a_list_has_a_line() -> None:
    """Keys are sorted, and lists have a line for each entry; an empty one has none."""
    whole = Whole(entries=(Slotted(z="a"), Slotted(z=None)))
    assert file_bytes(whole).decode().splitlines() == [
        "{",
        '"entries": [',
        '{"a":1,"z":"a"},',
        '{"a":1,"z":null}',
        "],",
        '"none": [],',
        '"number": null,',
        '"schema": 1',
        "}",
    ]


def test_evidence_is_as_the_standard_library_writes_it() -> None:
    """So is what shows that a criterion is met, of which only what there is stands written."""
    told = say("criterion-board", board="råd", votes=3, by=date(2026, 11, 29), of=(say("x"),))
    found = Judged(id="k1", evidence=evidence_of(told))
    gate = GateCount(
        version="1", met=1, total=1, form_met=True, ready=True, criteria=(found,), voices=()
    )
    assert line(gate) == slow_line(gate)
    assert b'"parts":{"of":[{"key":"x"}]}' in line(gate)
