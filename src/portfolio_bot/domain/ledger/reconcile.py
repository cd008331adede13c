"""The ledger beside what the issues' own comments say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from portfolio_bot.domain.case.reading import begun, recorded
from portfolio_bot.domain.documents import Document
from portfolio_bot.domain.effects import Effect, RecordOn, WriteComment
from portfolio_bot.domain.frozen import Frozen
from portfolio_bot.domain.ledger.line import Line, Recorded
from portfolio_bot.domain.messages import Message, Trusted, say
from portfolio_bot.domain.records.history import Decision
from portfolio_bot.domain.records.markers import Start, read_answer, read_status
from portfolio_bot.domain.snapshot import Issue


class Difference(Frozen):
    """A decision that an issue tells otherwise than the ledger, which is the one that counts."""

    line: Line
    recorded: Recorded


class Reconciliation(Frozen):
    """Where ledger and issues differ.

    ``missing`` are not in the ledger yet; ``lost`` are on no issue any more.
    """

    missing: tuple[Recorded, ...] = ()
    lost: tuple[Line, ...] = ()
    differing: tuple[Difference, ...] = ()

    def describe(self) -> tuple[Message, ...]:
        """Say what is lost and what differs, decision by decision."""
        lost = (_told("ledger-lost", line) for line in self.lost)
        return (*lost, *(_told("ledger-differs", each.line) for each in self.differing))


def recorded_on(issue: Issue) -> tuple[Recorded, ...]:
    """Return what the bot's comments on *issue* record: the start, and the decisions.

    The start is where the case stood when the bot first met it. With it in the ledger, nobody
    can let the bot meet the case anew.
    """
    return (*_start(issue), *_decisions(issue))


def _start(issue: Issue) -> Iterator[Recorded]:
    for comment in issue.comments:
        start = read_status(comment.body) if comment.own else None
        if start is not None:
            yield start_record(issue, start, comment.author, comment.id or None)
            return


def start_record(issue: Issue, start: Start, by: str, comment: str | None = None) -> Recorded:
    """Return *start* of *issue*, as the bot's login *by* keeps it in *comment*, as a decision."""
    return Recorded(issue=issue.number, comment=comment, decision=begun(issue, start, by))


def _decisions(issue: Issue) -> tuple[Recorded, ...]:
    return tuple(
        Recorded(issue=issue.number, comment=comment.id, decision=decision)
        for comment in issue.comments
        for decision in recorded((comment,))
    )


def recorded_by(
    effects: Iterable[Effect], number: int, issue: Issue | None, viewer: str
) -> Iterator[Recorded]:
    """Yield what the new comments among *effects* on issue *number* record, before they are read.

    *viewer* is the bot's login. Without *issue*, which is then not among the initiatives, no
    start is recorded.
    """
    for effect in effects:
        if isinstance(effect, RecordOn):
            yield from _answered(effect.number, effect.document)
        if isinstance(effect, WriteComment) and effect.comment is None:
            start = read_status(effect.document.marker)
            if start is not None and issue is not None:
                yield start_record(issue, start, viewer)
            yield from _answered(number, effect.document)


def _answered(number: int, document: Document) -> Iterator[Recorded]:
    answer = read_answer(document.marker)
    for decision in answer.decisions if answer else ():
        yield Recorded(issue=number, comment=None, decision=decision)


def reconcile(lines: Iterable[Line], recorded: Iterable[Recorded]) -> Reconciliation:
    """Compare *lines* with what all issues have *recorded*; the first of two alike counts."""
    there: dict[tuple[int, str], Recorded] = {}
    for each in recorded:
        there.setdefault(each.key, each)
    known = {line.key: line for line in lines}
    return Reconciliation(
        missing=tuple(each for key, each in there.items() if key not in known),
        lost=tuple(line for key, line in known.items() if key not in there),
        differing=tuple(
            Difference(line=line, recorded=there[key])
            for key, line in known.items()
            if key in there and not _alike(there[key].decision, line.decision)
        ),
    )


def _alike(one: Decision, other: Decision) -> bool:
    """Tell whether two records say the same; a status comment written anew has another time."""
    if one.kind == "start" == other.kind:
        return _told_of_start(one) == _told_of_start(other)
    return one == other


def _told_of_start(start: Decision) -> tuple[object, ...]:
    return start.before, start.after, start.ended, start.ended_on


def _told(key: str, line: Line) -> Message:
    return say(key, line=Trusted(line.n), issue=Trusted(line.issue), id=line.decision.id)
