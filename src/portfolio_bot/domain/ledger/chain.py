"""New lines for the end of a ledger."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from portfolio_bot.domain.ledger.checking import Ledger
from portfolio_bot.domain.ledger.line import Line, Recorded, hash_of, written


def append(
    ledger: Ledger, recorded: Iterable[Recorded], repository: str, now: datetime
) -> tuple[Line, ...]:
    """Return lines for those of *recorded* that *ledger* lacks, by time.

    Of one moment, an issue's stand as they are given: in the order in which they were made.

    Two that go by the same issue and id are one decision; the earlier counts.
    """
    known = {line.key for line in ledger.lines}
    new: dict[tuple[int, str], Recorded] = {}
    for each in sorted(recorded, key=lambda each: (each.decision.at, each.issue)):
        if each.key not in known:
            new.setdefault(each.key, each)
    lines: list[Line] = []
    number, prev = ledger.end.n, ledger.end.hash
    for each in new.values():
        number += 1
        line = Line(
            v=1,
            n=number,
            prev=prev,
            repository=repository,
            issue=each.issue,
            comment=each.comment,
            recorded=now,
            decision=each.decision,
        )
        prev = hash_of(written(line))
        lines.append(line)
    return tuple(lines)
