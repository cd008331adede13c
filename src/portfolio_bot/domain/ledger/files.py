"""The files that the ledger lies in, and the commits that anchor it.

A file a month, `FOLDER/YYYY-MM.jsonl`. Each commit that adds lines names the last of them and
its hash in its message. So a ledger that was cut off at its end, or written anew as a whole,
does not fit the history of its own branch.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from portfolio_bot.domain.frozen import Frozen
from portfolio_bot.domain.ledger.line import Line, written
from portfolio_bot.domain.snapshot import Repository

SUFFIX = ".jsonl"
_MONTH = re.compile(r"\d{4}-(0[1-9]|1[0-2])\.jsonl", re.ASCII)
_ANCHOR = re.compile(r"([1-9]\d{0,11})[ :]([0-9a-f]{64})", re.ASCII)
_TRAILER = "Ledger: "


class LedgerFile(Frozen):
    """A file of the ledger, byte for byte."""

    path: str
    data: bytes

    @property
    def name(self) -> str:
        """The file's name without its folders."""
        return self.path.rpartition("/")[2]

    @property
    def is_named_by_month(self) -> bool:
        """Whether the name is that of a month's file."""
        return _MONTH.fullmatch(self.name) is not None


class Anchor(Frozen):
    """Line number and hash, as a commit or a person has kept them."""

    n: int
    hash: str


class LedgerSnapshot(Frozen):
    """The ledger as GitHub has it.

    ``head`` is the newest commit of ``branch``, None when there is no such branch yet; it is
    then made from ``base``, the newest commit of the default branch. ``anchors`` are those of
    the latest commits.
    """

    repository: Repository
    branch: str
    head: str | None
    base: str
    files: tuple[LedgerFile, ...] = ()
    anchors: tuple[Anchor, ...] = ()


def anchor_line(anchor: Anchor) -> str:
    """Write *anchor* as a line of a commit's message."""
    return f"{_TRAILER}{anchor.n} {anchor.hash}"


def anchor_of(message: str) -> Anchor | None:
    """Read the anchor in a commit's *message*; None when there is none."""
    for line in message.splitlines():
        if line.startswith(_TRAILER):
            return read_anchor(line.removeprefix(_TRAILER).strip())
    return None


def read_anchor(text: str) -> Anchor | None:
    """Read `N HASH`, or `N:HASH`; None when *text* is neither."""
    found = _ANCHOR.fullmatch(text)
    return Anchor(n=int(found[1]), hash=found[2]) if found else None


def with_lines(
    files: Iterable[LedgerFile], folder: str, day: date, lines: Iterable[Line]
) -> LedgerFile:
    """Return the file of *day*'s month in *folder* with *lines* added.

    Should there be a later month already, because clocks differ, they are added to that.
    """
    present = {file.name: file.data for file in files}
    name = max([f"{day:%Y-%m}{SUFFIX}", *present])
    added = b"".join(written(line) + b"\n" for line in lines)
    return LedgerFile(path=f"{folder}/{name}", data=present.get(name, b"") + added)
