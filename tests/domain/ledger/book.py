"""Ledgers for the tests: decisions written down in one go, and any that could be."""

from collections.abc import Iterable
from datetime import UTC, datetime

from hypothesis import strategies as st

from portfolio_bot.domain.ledger.chain import append
from portfolio_bot.domain.ledger.checking import Ledger, read_ledger
from portfolio_bot.domain.ledger.files import Anchor, LedgerFile, with_lines
from portfolio_bot.domain.ledger.line import Line, Recorded
from portfolio_bot.domain.records.history import Decision
from tests.domain.examples import decision

NOW = datetime(2026, 11, 23, 9, 7, tzinfo=UTC)
HOME = "etaten/portefolje"
FOLDER = "beslutninger"
HOSTILE = '=1+1 "a",\r\n--> \u202e<script> \u200b\U000e0041 @kari \\u00e6 æ \x7f\x1b[0m'

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12) | st.just(HOSTILE)
DECISIONS = st.builds(
    Decision,
    id=TEXTS,
    kind=st.sampled_from(["move", "tick", "hold", "stop"]),
    by=TEXTS,
    at=st.datetimes(timezones=st.timezones() | st.just(UTC)),
    before=st.none() | TEXTS,
    after=st.none() | TEXTS,
    reason=st.none() | TEXTS,
    met=st.booleans(),
)
RECORDED = st.builds(
    Recorded, issue=st.integers(1, 9), comment=st.none() | TEXTS, decision=DECISIONS
)


def recorded(number: int, issue: int = 7, **details: object) -> Recorded:
    """Return a hold that is recorded on *issue*."""
    return Recorded(
        issue=issue, comment=f"A_{number}", decision=decision("hold", number, **details)
    )


def lines_of(given: Iterable[Recorded], ledger: Ledger | None = None) -> tuple[Line, ...]:
    """Return the lines that *given* add to *ledger*."""
    return append(ledger or Ledger(), given, HOME, NOW)


def file_of(given: Iterable[Recorded]) -> LedgerFile:
    """Return a month's file with all of *given*."""
    return with_lines((), FOLDER, NOW.date(), lines_of(given))


def other(file: LedgerFile, data: bytes) -> LedgerFile:
    """Return *file* with *data* in it."""
    return LedgerFile(path=file.path, data=data)


def several(count: int = 4) -> LedgerFile:
    """Return a file with so many lines."""
    return file_of(recorded(number) for number in range(1, count + 1))


def end_of(file: LedgerFile) -> Anchor:
    """Return the anchor of the last line."""
    return read_ledger([file]).end


def keys(ledger: Ledger) -> list[tuple[int, str]]:
    """Return the line and the key of every fault."""
    return [(fault.line, fault.what.key) for fault in ledger.faults]
