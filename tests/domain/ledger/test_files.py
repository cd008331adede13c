"""Files by month, and the anchors in commits' messages."""

from datetime import date

import pytest

from portfolio_bot.domain.ledger.files import (
    Anchor,
    LedgerFile,
    anchor_line,
    anchor_of,
    read_anchor,
    with_lines,
)
from portfolio_bot.domain.ledger.line import written
from tests.domain.ledger.book import FOLDER, file_of, lines_of, recorded

HASH = "ab" * 32


@pytest.mark.parametrize(
    ("name", "named"),
    [
        ("2026-11.jsonl", True),
        ("a/b/2026-01.jsonl", True),
        ("2026-13.jsonl", False),
        ("2026-11.json", False),
        ("2026-11.jsonl.bak", False),
        ("x2026-11.jsonl", False),
        ("2026-1\u0661.jsonl", False),
    ],
)
def test_files_are_named_by_month(name: str, *, named: bool) -> None:
    """Only a year and a month, in digits of ours, make a file of the ledger."""
    assert LedgerFile(path=name, data=b"").is_named_by_month is named


def test_anchor_survives_a_message() -> None:
    """A commit names line and hash on a line of its own."""
    anchor = Anchor(n=12, hash=HASH)
    assert anchor_of(f"Protokoll: 2\n\n{anchor_line(anchor)}\n") == anchor
    assert read_anchor(f"12:{HASH}") == anchor


@pytest.mark.parametrize(
    "message",
    ["", "Ledger", "Ledger: x", f"Ledger: 0 {HASH}", f"Ledger: 1 {HASH}0", f"x Ledger: 1 {HASH}"],
)
def test_what_is_no_anchor(message: str) -> None:
    """Any other message names none."""
    assert anchor_of(message) is None


def test_lines_go_to_the_file_of_the_month() -> None:
    """A month begins a file of its own; what stands in earlier ones is not touched."""
    before = file_of([recorded(1)])
    lines = lines_of([recorded(2)])
    after = with_lines([before], FOLDER, date(2026, 12, 1), lines)
    assert after.path == "beslutninger/2026-12.jsonl"
    assert after.data == written(lines[0]) + b"\n"


def test_lines_are_added_to_what_is_there() -> None:
    """A file grows at its end."""
    before = file_of([recorded(1)])
    lines = lines_of([recorded(2)])
    after = with_lines([before], FOLDER, date(2026, 11, 30), lines)
    assert after.data == before.data + written(lines[0]) + b"\n"


def test_a_clock_that_is_slow_breaks_no_chain() -> None:
    """When a later month has begun already, lines are added there."""
    before = file_of([recorded(1)])
    after = with_lines([before], FOLDER, date(2026, 10, 31), lines_of([recorded(2)]))
    assert (after.path, after.data.count(b"\n")) == (before.path, 2)
