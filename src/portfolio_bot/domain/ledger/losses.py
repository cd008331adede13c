"""What the ledger has and the issues have lost, or tell otherwise: the ledger's word is given."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from itertools import groupby

from portfolio_bot.domain.found import LostRecords, OutOfStep
from portfolio_bot.domain.ledger.line import Line
from portfolio_bot.domain.ledger.reconcile import Reconciliation
from portfolio_bot.domain.records.history import Decision
from portfolio_bot.domain.snapshot import Issue

_LONGEST = 20_000
"""Characters of records that are told anew in one comment."""


def losses(
    balance: Reconciliation, issues: Mapping[int, Issue], label: str, now: datetime
) -> Iterator[LostRecords | OutOfStep]:
    """Yield what must be put back on *issues*, by number, one source after the other.

    An issue of the ledger's that is not among the initiatives any more has lost its *label*.
    """
    differing = (each.line for each in balance.differing)
    lines = sorted((*balance.lost, *differing), key=lambda line: (*_source(line), line.n))
    for number in sorted({line.issue for line in lines} - issues.keys()):
        yield OutOfStep(number=number, body="", labels=frozenset({label}))
    for (number, _), group in groupby(lines, key=_source):
        issue = issues.get(number)
        if issue is None:
            continue
        for portion in portions(line.decision for line in group):
            yield LostRecords(
                number=number, body=issue.body, labels=issue.labels, at=now, decisions=portion
            )


def _source(line: Line) -> tuple[int, str]:
    return line.issue, line.decision.source


def portions(decisions: Iterable[Decision]) -> Iterator[tuple[Decision, ...]]:
    """Split *decisions* into such as one comment can tell: not too long, and one set of digests."""
    portion: list[Decision] = []
    for decision in decisions:
        size = sum(len(each.model_dump_json()) for each in (*portion, decision))
        digests = {tuple(sorted(each.answers.items())) for each in (*portion, decision)} - {()}
        if portion and (size > _LONGEST or len(digests) > 1):
            yield tuple(portion)
            portion = []
        portion.append(decision)
    if portion:
        yield tuple(portion)
