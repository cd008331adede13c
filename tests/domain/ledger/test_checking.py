"""Every change, gap and repetition in a ledger is found."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from portfolio_bot.catalogue import LANGUAGES, Catalogue
from portfolio_bot.domain.config import Language
from portfolio_bot.domain.ledger.checking import Ledger, read_ledger
from portfolio_bot.domain.ledger.files import Anchor, LedgerFile
from portfolio_bot.domain.ledger.line import FIRST_PREV, Recorded, hash_of, read_line, written
from tests.domain.ledger.book import (
    RECORDED,
    end_of,
    file_of,
    keys,
    lines_of,
    other,
    recorded,
    several,
)

SOME = st.lists(RECORDED, min_size=1, max_size=5)


def read(file: LedgerFile, *anchors: Anchor, sealed: bool = False) -> Ledger:
    """Read the ledger that lies in one file."""
    return read_ledger([file], anchors, sealed=sealed)


def without(file: LedgerFile, number: int) -> LedgerFile:
    """Return *file* without the line of that number."""
    lines = file.data.splitlines(keepends=True)
    return other(file, b"".join(lines[: number - 1] + lines[number:]))


def test_an_empty_ledger_is_whole() -> None:
    """Before the first decision there is nothing, and nothing is wrong with that."""
    assert read_ledger([]) == Ledger()
    assert read_ledger([], sealed=True).faults == ()
    assert Ledger().end == Anchor(n=0, hash=FIRST_PREV)


def test_a_whole_ledger() -> None:
    """Lines, hashes and end are read."""
    file = several(3)
    ledger = read(file, end_of(file), sealed=True)
    assert ledger.faults == ()
    assert [line.n for line in ledger.lines] == [1, 2, 3]
    assert ledger.hashes == tuple(hash_of(data) for data in file.data.splitlines())
    assert ledger.end == Anchor(n=3, hash=ledger.hashes[2])


@given(SOME, st.data())
def test_a_changed_byte_is_found(given_ones: list[Recorded], data: st.DataObject) -> None:
    """Whichever byte is changed to whatever else, the ledger with its anchor does not hold."""
    file = file_of(given_ones)
    place = data.draw(st.integers(0, len(file.data) - 1))
    byte = data.draw(st.integers(0, 255))
    assume(byte != file.data[place])
    changed = file.data[:place] + bytes([byte]) + file.data[place + 1 :]
    assert read(other(file, changed), end_of(file)).faults


@given(SOME, st.data())
def test_a_byte_more_or_less_is_found(given_ones: list[Recorded], data: st.DataObject) -> None:
    """Nothing can be put in or taken out."""
    file = file_of(given_ones)
    place = data.draw(st.integers(0, len(file.data) - 1))
    less = file.data[:place] + file.data[place + 1 :]
    more = file.data[:place] + bytes([data.draw(st.integers(0, 255))]) + file.data[place:]
    assert read(other(file, less), end_of(file)).faults
    assert read(other(file, more), end_of(file)).faults


@given(st.integers(1, 6), st.data())
def test_a_removed_line_is_found(count: int, data: st.DataObject) -> None:
    """A line that is gone is missed: by the next one, and the last by its anchor."""
    file = several(count)
    number = data.draw(st.integers(1, count))
    shorter = without(file, number)
    assert read(shorter, end_of(file)).faults
    assert bool(read(shorter).faults) is (number < count or count == 1)


@given(st.integers(2, 6), st.data())
def test_swapped_and_doubled_lines_are_found(count: int, data: st.DataObject) -> None:
    """Lines in another order, and a line that comes twice, are found without any anchor."""
    lines = several(count).data.splitlines(keepends=True)
    here = data.draw(st.integers(0, count - 1))
    there = data.draw(st.integers(0, count - 1).filter(lambda number: number != here))
    swapped = [*lines]
    swapped[here], swapped[there] = swapped[there], swapped[here]
    doubled = [*lines[: there + 1], lines[here], *lines[there + 1 :]]
    for changed in (swapped, doubled):
        assert read(other(several(), b"".join(changed))).faults


def test_a_changed_line_is_told_by_its_neighbours() -> None:
    """The fault names the two lines that do not fit each other."""
    file = several(3)
    ledger = read(other(file, file.data.replace(b'"by":"lise"', b'"by":"nils"', 1)))
    assert keys(ledger) == [(2, "ledger-fault-changed")]
    assert dict(ledger.faults[0].what.params) == {"before": "1", "here": "2"}


def test_a_missing_line_is_told_by_its_neighbours() -> None:
    """The fault names the lines between which something is missing."""
    ledger = read(without(several(4), 2))
    assert keys(ledger) == [(2, "ledger-fault-missing")]
    assert dict(ledger.faults[0].what.params) == {"before": "1", "here": "3"}


def test_a_wrong_number() -> None:
    """A line that fits the one before, but has another number, is found."""
    line = lines_of([recorded(1)])[0].model_copy(update={"n": 5})
    assert keys(read(other(several(), written(line) + b"\n"))) == [(1, "ledger-fault-number")]


def test_a_decision_that_is_repeated() -> None:
    """A decision that somebody has written twice, with a chain that holds, is found."""
    first, second = lines_of([recorded(1), recorded(2)])
    again = second.model_copy(update={"decision": first.decision})
    data = written(first) + b"\n" + written(again) + b"\n"
    ledger = read(other(several(), data))
    assert keys(ledger) == [(2, "ledger-fault-repeated")]


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        (b'"issue":7', b'"issue": 7', "spelling"),
        (b'"issue":7', b'"issue":"7"', "spelling"),
        (b"}\n", b"}\r\n", "spelling"),
        (b"09:08:00Z", b"10:08:00+01:00", "spelling"),
        (b'"kind":"hold"', b'"kind":"hold","met":true', "spelling"),
        (b'"v":1', b'"v":1,"v":1', "spelling"),
        (b'"v":1', b'"v":2', "unreadable"),
        (b'"issue":7', b'"issue":7,"x":1', "unreadable"),
        (b'{"comment"', b'"comment"', "unreadable"),
        (b"lise", b"\xff\xfe", "unreadable"),
        (b"}\n", b"}\n\n", "blank"),
        (b"}\n", b"}\n \t\n", "blank"),
        (b"}\n", b"}", "unfinished"),
    ],
)
def test_a_line_that_the_bot_has_not_written(old: bytes, new: bytes, found: str) -> None:
    """Any other spelling, form or ending is a fault, and never an exception."""
    file = several(1)
    assert old in file.data
    ledger = read(other(file, file.data.replace(old, new)))
    assert f"ledger-fault-{found}" in [key for _, key in keys(ledger)]


def test_an_empty_file_is_a_fault() -> None:
    """The bot makes no empty file."""
    assert (1, "ledger-fault-blank") in keys(read(other(several(), b"")))


def test_files_out_of_order() -> None:
    """Files must come by month, each once, and be named so."""
    first, second = (LedgerFile(path=f"2026-{month}.jsonl", data=b"") for month in (10, 11))
    strange = LedgerFile(path="gammel.jsonl", data=b"")
    for files, found in (
        ([second, first], "order"),
        ([first, first], "order"),
        ([first, strange], "name"),
    ):
        found_keys = [(fault.file, fault.what.key) for fault in read_ledger(files).faults]
        assert (files[1].path, f"ledger-fault-{found}") in found_keys


def test_lines_go_on_in_the_next_file() -> None:
    """The chain does not end with the month."""
    first, second, third = several(3).data.splitlines(keepends=True)
    files = [
        LedgerFile(path="2026-11.jsonl", data=first + second),
        LedgerFile(path="2026-12.jsonl", data=third),
    ]
    assert read_ledger(files).faults == ()
    ledger = read_ledger(files[1:])
    assert [(fault.file, fault.what.key) for fault in ledger.faults] == [
        ("2026-12.jsonl", "ledger-fault-missing")
    ]


def test_an_end_that_is_cut_off() -> None:
    """The anchor of a line that is gone tells how many there have been."""
    file = several(4)
    ledger = read(without(without(file, 4), 3), end_of(file))
    assert keys(ledger) == [(2, "ledger-fault-cut")]
    assert keys(read_ledger([], [end_of(file)])) == [(1, "ledger-fault-cut")]


def test_a_ledger_written_anew() -> None:
    """A chain that holds in itself, but not with what was kept of it, is found."""
    anchors = [end_of(several(count)) for count in (1, 2, 3)]
    anew = file_of([recorded(1), recorded(2, reason="pyntet"), recorded(3)])
    assert read(anew).faults == ()
    ledger = read(anew, *reversed(anchors))
    assert [fault.what.key for fault in ledger.faults] == ["ledger-fault-rewritten"]
    assert dict(ledger.faults[0].what.params) == {"here": "2"}


@pytest.mark.parametrize("anchored", [0, 2])
def test_a_line_that_somebody_else_added(anchored: int) -> None:
    """In a sealed ledger, lines that no commit of the bot's names are not believed."""
    anchors = [end_of(several(anchored))] if anchored else []
    ledger = read(several(3), *anchors, sealed=True)
    assert [fault.what.key for fault in ledger.faults] == ["ledger-fault-foreign"]
    assert dict(ledger.faults[0].what.params) == {"here": str(anchored + 1)}
    assert read(several(3), *anchors).faults == ()


def test_reading_goes_on_after_a_fault() -> None:
    """What can be read is read, also behind a line that cannot."""
    file = several(3)
    ledger = read(other(file, file.data.replace(b'{"comment"', b"{", 1)))
    assert [line.n for line in ledger.lines] == [2, 3]
    assert keys(ledger)[0] == (1, "ledger-fault-unreadable")
    assert read_line(file.data.splitlines()[1]) == ledger.lines[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fault_is_put_into_words(language: Language) -> None:
    """A fault is told with file, line, what is wrong and what to do, on one line."""
    words = Catalogue(language, escape=str)
    lines = several(4).data.splitlines(keepends=True)
    broken = b"".join([lines[0], lines[0], b"\n", b"{\n", lines[3][:-1] + b" "])
    ledgers = [
        read(other(several(), broken), Anchor(n=9, hash="x"), Anchor(n=1, hash="x")),
        read_ledger([LedgerFile(path="x.jsonl", data=b"")] * 2),
        read_ledger([LedgerFile(path="2026-01.jsonl", data=b"")] * 2),
        read(several(2), sealed=True),
        read(other(several(), written(lines_of([recorded(1)])[0].model_copy(update={"n": 2})))),
        read(other(several(), lines[0] + lines[1].replace(b"lise", b"nils") + lines[2])),
    ]
    faults = [fault for ledger in ledgers for fault in ledger.faults]
    assert len({fault.what.key for fault in faults}) == 13
    told = [words.text(fault.describe()) for fault in faults]
    places = [f"{fault.file}:{fault.line}: " for fault in faults]
    assert all(text.startswith(place) for text, place in zip(told, places, strict=True))
    assert all("\n" not in text and text.count(". ") for text in told)
