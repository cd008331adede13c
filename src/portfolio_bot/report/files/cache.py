"""What is kept between two readings, so that the next one reads only what has changed since.

It is written by a program and read by the next, perhaps on another machine, through a store that
others may write to: so it is used only when it is whole, and of this program, this repository and
this configuration. Without it everything is read.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import Literal

from pydantic import TypeAdapter, ValidationError

from portfolio_bot import __version__
from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.frozen import Frozen
from portfolio_bot.report.files.data import typed
from portfolio_bot.report.files.settings import settings_text
from portfolio_bot.report.rows.records import Record

FORMAT: Literal[1] = 1
_RECORD = TypeAdapter(Record)


class Head(Frozen):
    """What a cache is of, in its first line.

    ``config`` is a digest of the configuration, and ``board`` the address of the board that was
    seen. Everything was read on the day ``whole``; what had changed until ``until`` is in it.
    """

    format: Literal[1] = FORMAT
    program: str
    repository: str
    config: str
    board: str | None
    whole: date
    until: datetime


class Tail(Frozen):
    """The last line: how many records there are, and the SHA-256 of all lines before it."""

    records: int
    sum: str


class UnusableCacheError(ValueError):
    """A cache that is damaged, or of something else; the message is a key's last word."""


def digest_of(config: Portfolio) -> str:
    """Return the digest by which a configuration is known."""
    return hashlib.sha256(settings_text(config).encode()).hexdigest()


def written(head: Head, records: Iterable[Record]) -> Iterator[bytes]:
    """Write a cache, line by line."""
    total, count = hashlib.sha256(), 0
    first = head.model_dump_json().encode() + b"\n"
    total.update(first)
    yield first
    for each in records:
        count += 1
        line = _RECORD.dump_json(each) + b"\n"
        total.update(line)
        yield line
    yield Tail(records=count, sum=total.hexdigest()).model_dump_json().encode() + b"\n"


def head_of(
    config: Portfolio, repository: str, board: str | None, whole: date, until: datetime
) -> Head:
    """Make the head of a cache that is written now."""
    return Head(
        program=__version__,
        repository=repository.casefold(),
        config=digest_of(config),
        board=board,
        whole=whole,
        until=until,
    )


def read_cache(config: Portfolio, repository: str, data: bytes) -> tuple[Head, dict[int, Record]]:
    """Read a cache: its head, and the records by number. Raises `UnusableCacheError`."""
    first, *lines = data.splitlines(keepends=True) or [b""]
    last = lines.pop() if lines else b""
    try:
        head, tail = Head.model_validate_json(first), Tail.model_validate_json(last)
    except ValidationError as error:
        raise UnusableCacheError("damaged") from error
    if (head.program, head.repository) != (__version__, repository.casefold()):
        raise UnusableCacheError("foreign")
    if head.config != digest_of(config):
        raise UnusableCacheError("configured")
    if _sum(first, lines) != tail.sum or len(lines) != tail.records:
        raise UnusableCacheError("damaged")
    try:
        found = [_RECORD.validate_json(line) for line in lines]
        return head, {each.row.number: _again(config, each) for each in found}
    except ValueError as error:
        raise UnusableCacheError("damaged") from error


def _sum(first: bytes, lines: Iterable[bytes]) -> str:
    total = hashlib.sha256(first)
    for line in lines:
        total.update(line)
    return total.hexdigest()


def _again(config: Portfolio, record: Record) -> Record:
    return record._replace(row=typed(config, record.row))
