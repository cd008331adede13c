"""A sweep: everything is looked over, and what no event has told of is put right.

What is found is judged, issue by issue, by the same run as an event's, from a snapshot of its
own. When one issue fails, the others are still seen to, and the run ends as failed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby

from portfolio_bot.app.events import carry_out
from portfolio_bot.app.ledgers import BrokenLedgerError, LedgerResult, collect
from portfolio_bot.app.shop import Result, Shop
from portfolio_bot.domain.decide import decide
from portfolio_bot.domain.effects import Effect, WriteComment
from portfolio_bot.domain.events import CommentEvent
from portfolio_bot.domain.found import Found, LostRecords, OutOfStep
from portfolio_bot.domain.ledger.checking import Fault
from portfolio_bot.domain.ledger.line import Line, Recorded
from portfolio_bot.domain.ledger.reconcile import Reconciliation, recorded_on
from portfolio_bot.domain.markers import read_answer
from portfolio_bot.domain.messages import Message, Trusted, say
from portfolio_bot.domain.snapshot import Entry, OtherIssue, Snapshot
from portfolio_bot.domain.sweep import find
from portfolio_bot.github import (
    Everything,
    GitHubError,
    GoneError,
    RateLimitedError,
    SweepError,
    UnavailableError,
    edited_by_others,
    load_everything,
    pending,
    place_of,
)

Progress = Callable[[int], None]


@dataclass
class Tally:
    """What a sweep has done so far, and what it could not do.

    ``recorded`` are the decisions that it has led to, which the ledger does not have yet;
    ``ahead`` begins with what it is at.
    """

    effects: list[Effect] = field(default_factory=list)
    done: list[Message] = field(default_factory=list)
    failed: list[Message] = field(default_factory=list)
    recorded: list[Recorded] = field(default_factory=list)
    faults: tuple[Fault, ...] = ()
    ahead: list[Found] = field(default_factory=list)

    def in_turn(self, things: Iterable[Found]) -> Iterator[Found]:
        """Yield each of *things*, and keep what is not seen to yet."""
        self.ahead = list(things)
        while self.ahead:
            yield self.ahead[0]
            del self.ahead[0]

    def explain(self, error: GitHubError) -> None:
        """Let *error*, which ends the sweep, tell what was done, and what was not."""
        ahead = [Trusted(thing.number) for thing in self.ahead]
        waiting = self.recorded and not error.unsure
        if error.planned and ahead:
            what = tuple(effect.describe() for effect in error.planned)
            error.unsure = (say("sweep-issue", number=ahead.pop(0), what=what), *error.unsure)
            error.planned = ()
        error.before = tuple(self.done)
        not_reached = (say("sweep-not-reached", number=number) for number in dict.fromkeys(ahead))
        error.left = (*self.failed, *not_reached)
        if waiting:
            error.left = (*error.left, say("ledger-append", count=len(self.recorded)))


def sweep(shop: Shop, progress: Progress = lambda _count: None) -> Result:
    """Look over the whole portfolio and put right what is not.

    First what the ledger has and the issues have lost, since all else is judged by it; at the
    end, what was decided on the way is collected too. Raises `GitHubError`, and
    `BrokenLedgerError` when the ledger is not whole.
    """
    tally = Tally()
    try:
        _look_over(shop, progress, tally)
    except GitHubError as error:
        tally.explain(error)
        raise
    return _told(tally)


def _look_over(shop: Shop, progress: Progress, tally: Tally) -> None:
    everything = load_everything(shop.client, shop.config, shop.repository, progress)
    balance = _collected(shop, _recorded(everything), tally)
    lost = tuple(_lost(shop, everything, balance))
    for records in tally.in_turn(lost):
        _put_right(shop, records, tally)
    if lost and not shop.rehearsal:
        everything = load_everything(shop.client, shop.config, shop.repository, progress)
    for thing in tally.in_turn(_found(shop, everything)):
        _put_right(shop, thing, tally)
    if tally.recorded and not shop.rehearsal and not tally.faults:
        _collected(shop, (*_recorded(everything), *tally.recorded), tally)


def _told(tally: Tally) -> Result:
    if tally.failed:
        headline = say("sweep-incomplete", count=len(tally.failed))
        raise SweepError(headline, tuple(tally.done), tuple(tally.failed))
    if tally.faults:
        raise BrokenLedgerError(tally.faults)
    return Result(effects=tuple(tally.effects), told=tuple(tally.done))


def _recorded(everything: Everything) -> tuple[Recorded, ...]:
    return tuple(each for entry in everything.entries for each in recorded_on(entry.issue))


def _collected(shop: Shop, recorded: tuple[Recorded, ...], tally: Tally) -> Reconciliation:
    """Collect into the ledger; a token that may not write there hinders nothing else."""
    try:
        result: LedgerResult = collect(shop, recorded)
    except (RateLimitedError, UnavailableError):
        raise
    except GitHubError as error:
        tally.failed.append(say("sweep-ledger-failed", what=(error.message,)))
        return Reconciliation()
    tally.done.extend(result.describe())
    tally.faults = result.faults
    return result.balance


def _lost(shop: Shop, everything: Everything, balance: Reconciliation) -> Iterator[LostRecords]:
    """Give the ledger's word for what issues have lost, or tell otherwise, issue by issue."""
    issues = {entry.issue.number: entry.issue for entry in everything.entries}
    differing = (each.line for each in balance.differing)
    lines = sorted((*balance.lost, *differing), key=lambda line: (line.issue, line.n))
    for number, group in groupby(lines, key=_issue):
        issue = issues.get(number)
        if issue is not None:
            yield LostRecords(
                number=number,
                body=issue.body,
                labels=issue.labels,
                decisions=tuple(line.decision for line in group),
                at=shop.now,
            )


def _issue(line: Line) -> int:
    return line.issue


def _found(shop: Shop, everything: Everything) -> tuple[Found, ...]:
    others = _others(everything)
    found = [
        thing
        for entry in everything.entries
        for thing in _on(shop, _snapshot(shop, everything, entry, others), entry)
    ]
    edited = [each.comment for each in found if isinstance(each, CommentEvent)]
    foreign = edited_by_others(shop.client, _edited(everything, edited))
    return tuple(
        each for each in found if not (isinstance(each, CommentEvent) and each.comment in foreign)
    )


def _edited(everything: Everything, ids: list[str]) -> tuple[str, ...]:
    """Return those of the comments that were edited: who did so, and how often, must be seen."""
    comments = (comment for entry in everything.entries for comment in entry.issue.comments)
    return tuple(each.id for each in comments if each.edited_at is not None and each.id in ids)


def _on(shop: Shop, snapshot: Snapshot, entry: Entry) -> Iterator[Found]:
    found = find(shop.config, snapshot, entry.witnesses)
    yield from found
    if found:
        return
    issue = snapshot.issue
    step = OutOfStep(number=issue.number, body=issue.body, labels=issue.labels)
    if pending(snapshot, decide(shop.config, snapshot, step).effects, shop.write):
        yield step


def _snapshot(
    shop: Shop, everything: Everything, entry: Entry, others: dict[int, OtherIssue | None]
) -> Snapshot:
    """Return as much of the world around *entry* as deciding whether it is in step takes."""
    return Snapshot(
        now=shop.now,
        repository=everything.repository,
        issue=entry.issue,
        viewer=everything.viewer,
        board=place_of(everything.board, entry),
        board_trouble=everything.board_trouble,
        others=others,
    )


def _others(everything: Everything) -> dict[int, OtherIssue | None]:
    return {
        issue.number: OtherIssue(
            number=issue.number, title=issue.title, open=issue.open, body=issue.body
        )
        for issue in (entry.issue for entry in everything.entries)
    }


def _put_right(shop: Shop, thing: Found, tally: Tally) -> None:
    """Do what *thing* asks for. Raises `GitHubError` when to go on would not help."""
    number = Trusted(thing.number)
    try:
        result = carry_out(shop, thing)
    except GoneError:
        return
    except (RateLimitedError, UnavailableError):
        raise
    except GitHubError as error:
        tally.failed.append(say("sweep-failed", number=number, what=(error.message,)))
        return
    tally.effects.extend(result.effects)
    tally.recorded.extend(_decided(thing.number, result))
    if result.effects:
        what = tuple(effect.describe() for effect in result.effects)
        tally.done.append(say("sweep-issue", number=number, what=what))


def _decided(number: int, result: Result) -> Iterator[Recorded]:
    """Return the decisions that the answers among the effects record."""
    for effect in result.effects:
        answer = read_answer(effect.document.marker) if isinstance(effect, WriteComment) else None
        for decision in answer.decisions if answer else ():
            yield Recorded(issue=number, comment=None, decision=decision)
