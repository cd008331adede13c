"""Whether a ledger is whole: every line as it was written, none missing, none twice."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from pydantic import ValidationError

from portfolio_bot.domain.frozen import Frozen
from portfolio_bot.domain.ledger.files import Anchor, LedgerFile
from portfolio_bot.domain.ledger.line import FIRST_PREV, Line, hash_of, read_line, written
from portfolio_bot.domain.messages import Message, Trusted, say


class Fault(Frozen):
    """Something that is wrong with a ledger: in which file and line, and how to mend it."""

    file: str
    line: int
    what: Message

    def describe(self) -> Message:
        """Say what is wrong, and where."""
        return say("ledger-fault", file=self.file, line=Trusted(self.line), what=(self.what,))


class Ledger(Frozen):
    """What was read of a ledger. ``hashes`` are those of ``lines``, in the same order."""

    lines: tuple[Line, ...] = ()
    hashes: tuple[str, ...] = ()
    faults: tuple[Fault, ...] = ()

    @property
    def end(self) -> Anchor:
        """Number and hash of the last line; those of the beginning when there is none."""
        if not self.lines:
            return Anchor(n=0, hash=FIRST_PREV)
        return Anchor(n=self.lines[-1].n, hash=self.hashes[-1])


class _Place(NamedTuple):
    file: str
    line: int


_NOWHERE = _Place("-", 1)
"""Where a fault is told of a ledger without any line."""


@dataclass
class _Walk:
    """The state of a walk through all lines."""

    lines: list[Line] = field(default_factory=list)
    hashes: list[str] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    seen: dict[tuple[int, str], int] = field(default_factory=dict)
    number: int = 0
    prev: str = FIRST_PREV
    place: _Place = _NOWHERE

    def fault(self, key: str, **params: Trusted | str) -> None:
        """Note that something is wrong at the present place."""
        self.faults.append(
            Fault(file=self.place.file, line=self.place.line, what=say(key, **params))
        )


def read_ledger(
    files: Iterable[LedgerFile], anchors: Iterable[Anchor] = (), *, sealed: bool = False
) -> Ledger:
    """Read *files*, in their order, and find every fault in them.

    *anchors* are what is known of lines from elsewhere. In a *sealed* ledger the last line
    must be among them: a line behind it was not written by the bot.
    """
    walk = _Walk()
    before = ""
    for file in files:
        walk.place = _Place(file.path, 1)
        if not file.is_named_by_month:
            walk.fault("ledger-fault-name")
        elif file.name <= before:
            walk.fault("ledger-fault-order", before=before)
        before = max(before, file.name)
        _read_file(walk, file)
    _anchor(walk, sorted(anchors, key=lambda each: each.n), sealed=sealed)
    return Ledger(lines=tuple(walk.lines), hashes=tuple(walk.hashes), faults=tuple(walk.faults))


def _read_file(walk: _Walk, file: LedgerFile) -> None:
    whole = file.data.endswith(b"\n")
    lines = file.data.split(b"\n")
    for number, data in enumerate(lines[:-1] if whole else lines, start=1):
        walk.place = _Place(file.path, number)
        _read_one(walk, data)
    if not whole:
        walk.fault("ledger-fault-unfinished")


def _read_one(walk: _Walk, data: bytes) -> None:
    if not data.strip():
        walk.fault("ledger-fault-blank")
        return
    hashed = hash_of(data)
    try:
        line = read_line(data)
    except ValidationError as error:
        walk.fault("ledger-fault-unreadable", reason=_reason(error))
        walk.number += 1
    else:
        if written(line) != data:
            walk.fault("ledger-fault-spelling")
        _chain(walk, line)
        walk.number = line.n
        walk.lines.append(line)
        walk.hashes.append(hashed)
    walk.prev = hashed


def _chain(walk: _Walk, line: Line) -> None:
    before, here = Trusted(walk.number), Trusted(line.n)
    if line.prev != walk.prev:
        next_to = line.n == walk.number + 1
        key = "ledger-fault-changed" if next_to else "ledger-fault-missing"
        walk.fault(key, before=before, here=here)
    elif line.n != walk.number + 1:
        walk.fault("ledger-fault-number", wanted=Trusted(walk.number + 1), here=here)
    if line.key in walk.seen:
        walk.fault("ledger-fault-repeated", first=Trusted(walk.seen[line.key]))
    walk.seen.setdefault(line.key, line.n)


def _anchor(walk: _Walk, anchors: list[Anchor], *, sealed: bool) -> None:
    """Compare with *anchors*, lowest first; the first that does not fit says it all."""
    known = {line.n: hashed for line, hashed in zip(walk.lines, walk.hashes, strict=True)}
    last = anchors[-1].n if anchors else 0
    if last > walk.number:
        walk.fault("ledger-fault-cut", here=Trusted(walk.number), last=Trusted(last))
    wrong = [each.n for each in anchors if known.get(each.n, each.hash) != each.hash]
    if wrong:
        walk.fault("ledger-fault-rewritten", here=Trusted(wrong[0]))
    if sealed and last < walk.number:
        walk.fault("ledger-fault-foreign", here=Trusted(last + 1))


def _reason(error: ValidationError) -> str:
    first = error.errors(include_url=False, include_input=False, include_context=False)[0]
    where = ".".join(str(part) for part in first["loc"])
    return f"{where}: {first['msg']}" if where else str(first["msg"])
