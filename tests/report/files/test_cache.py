"""The cache of what was read."""

import hashlib
import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from portfolio_bot.report.files.cache import UnusableCacheError, head_of, read_cache, written
from portfolio_bot.report.rows.records import Record, record_of
from tests.report.portfolio import AS_OF, at, decision, digdir, entry, record, with_report
from tests.report.strategies import portfolios

NAME = "digdir/portfolio"
HEAD = head_of(digdir(), NAME, None, AS_OF, datetime(2026, 11, 23, 8, tzinfo=UTC))


def cache_of(entries: list) -> bytes:
    """Write a cache of *entries*."""
    records = [record_of(digdir(), AS_OF, each, NAME) for each in entries]
    return b"".join(written(HEAD, records))


SMALL = cache_of([entry(1, comments=record(decision("hold", 3))), entry(2)])


@settings(max_examples=25)
@given(portfolios())
def test_records_are_read_back(entries: list) -> None:
    """What was written is what is read, answers, days and decisions with their types.

    What only the next meeting's pack shows is not kept.
    """
    head, found = read_cache(digdir(), NAME, cache_of(entries))
    assert head == HEAD
    made = {each.issue.number: record_of(digdir(), AS_OF, each, NAME) for each in entries}
    assert {key: kept(each) for key, each in found.items()} == {
        key: kept(each) for key, each in made.items()
    }


def kept(record: Record) -> tuple[Any, ...]:
    """Return what is kept of a record."""
    gate = record.faulty_gate.model_dump() if record.faulty_gate else None
    return record.row.model_dump(), record.named, gate, record.log


def test_same_repository_in_other_letters() -> None:
    """GitHub does not tell names apart by case, and neither does the cache."""
    assert len(read_cache(digdir(), NAME.upper(), SMALL)[1]) == 2


def test_other_repository_is_foreign() -> None:
    """What was read of another repository is not used."""
    with pytest.raises(UnusableCacheError, match="foreign"):
        read_cache(digdir(), "digdir/annet", SMALL)


def test_other_version_is_foreign() -> None:
    """What another version of the program has written is not used."""
    head = HEAD.model_copy(update={"program": "0.0.1"})
    with pytest.raises(UnusableCacheError, match="foreign"):
        read_cache(digdir(), NAME, b"".join(written(head, [])))


def test_other_configuration_is_told() -> None:
    """What was read by another configuration is not used, as answers may mean something else."""
    with pytest.raises(UnusableCacheError, match="configured"):
        read_cache(with_report(digdir(), rows=5), NAME, SMALL)


@given(st.data())
def test_any_damage_is_seen(data: st.DataObject) -> None:
    """A cache that was changed or cut anywhere is not used."""
    place = data.draw(st.integers(0, len(SMALL) - 1))
    cut = SMALL[:place]
    changed = cut + bytes([SMALL[place] ^ data.draw(st.integers(1, 255))]) + SMALL[place + 1 :]
    for text in (cut.rstrip(b"\n"), changed):
        if text == SMALL.rstrip(b"\n") or changed.rstrip() == SMALL.rstrip():
            continue
        with pytest.raises(UnusableCacheError):
            read_cache(digdir(), NAME, text)


def test_records_of_another_shape_are_refused() -> None:
    """A cache that adds up but holds something else is damaged."""
    lines = HEAD.model_dump_json().encode() + b'\n{"row": 1}\n'
    tail = {"records": 1, "sum": hashlib.sha256(lines).hexdigest()}
    made = lines + json.dumps(tail).encode() + b"\n"
    with pytest.raises(UnusableCacheError, match="damaged"):
        read_cache(digdir(), NAME, made)


@given(st.binary())
def test_any_bytes_are_survived(data: bytes) -> None:
    """No bytes break the reader, and none of them pass."""
    with pytest.raises(UnusableCacheError):
        read_cache(digdir(), NAME, data)


def test_moment_is_kept() -> None:
    """Until when all changes are known is kept to the second."""
    head = head_of(digdir(), NAME, "https://b", AS_OF, at(0))
    found, records = read_cache(digdir(), NAME, b"".join(written(head, [])))
    assert (found.until, found.board, records) == (at(0), "https://b", {})
