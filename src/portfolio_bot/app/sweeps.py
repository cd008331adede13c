"""A sweep: everything is looked over, and what no event has told of is put right.

What is found is judged, issue by issue, by the same run as an event's, from a snapshot of its
own. When one issue fails, the others are still seen to, and the run ends as failed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby

from portfolio_bot.app.events import carry_out
from portfolio_bot.app.ledgers import LedgerResult, collect
from portfolio_bot.app.shop import BrokenLedgerError, Result, Shop
from portfolio_bot.domain.decide import decide
from portfolio_bot.domain.effects import Close, Effect, RecordOn, Reopen, WriteComment
from portfolio_bot.domain.events import CommentEvent
from portfolio_bot.domain.found import Found, LostRecords, OutOfStep
from portfolio_bot.domain.ledger.checking import Fault
from portfolio_bot.domain.ledger.line import Line, Recorded
from portfolio_bot.domain.ledger.reconcile import Reconciliation, recorded_on, start_record
from portfolio_bot.domain.markers import Answered, read_answer, read_status
from portfolio_bot.domain.messages import Message, Trusted, say
from portfolio_bot.domain.restoring import portions
from portfolio_bot.domain.snapshot import Entry, OtherIssue, Snapshot
from portfolio_bot.domain.sweep import find
from portfolio_bot.github import (
    GitHubError,
    GoneError,
    RateLimitedError,
    SweepError,
    UnavailableError,
    pending,
)
from portfolio_bot.github.histories import edited_by_others
from portfolio_bot.github.sweeping import Everything, load_everything, place_of

Progress = Callable[[int], None]

PATIENCE = 3
"""Issues in a row at which GitHub may fail to answer before a sweep gives up."""


@dataclass
class Tally:
    """What a sweep has done so far, and what it could not do.

    ``recorded`` are the decisions that it has led to, which the ledger does not have yet;
    ``patience`` is how often GitHub may fail to answer before the sweep gives up. Of
    ``unsure`` nobody knows, as GitHub did not answer.
    """

    effects: list[Effect] = field(default_factory=list)
    done: list[Message] = field(default_factory=list)
    failed: list[Message] = field(default_factory=list)
    recorded: list[Recorded] = field(default_factory=list)
    faults: tuple[Fault, ...] = ()
    unsure: list[Message] = field(default_factory=list)
    patience: int = PATIENCE

    def fail(self, thing: Found, error: GitHubError) -> None:
        """Note that *thing* could not be done, and whether to go on would help."""
        number = Trusted(thing.number)
        self.failed.append(say("sweep-failed", number=number, what=(error.message,)))
        if error.planned:
            what = tuple(effect.describe() for effect in error.planned)
            self.unsure.append(say("sweep-issue", number=number, what=what))
        if isinstance(error, RateLimitedError):
            self.patience = 0
        elif isinstance(error, UnavailableError):
            self.patience -= 1

    def explain(self, error: GitHubError) -> None:
        """Let *error*, which ends the sweep, tell what was done, and what was not."""
        waiting = self.recorded and not error.unsure
        told = (say("ledger-append", count=len(self.recorded)),) if waiting else ()
        error.before = tuple(self.done)
        error.left = (*self.failed, *told)
        error.unsure = (*self.unsure, *error.unsure)


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
    _put_all_right(shop, lost, everything, tally)
    if lost and not shop.rehearsal:
        everything = load_everything(shop.client, shop.config, shop.repository, progress)
    _put_all_right(shop, _found(shop, everything), everything, tally)
    if tally.recorded and not shop.rehearsal and not tally.faults:
        _collected(shop, (*_recorded(everything), *tally.recorded), tally)


def _told(tally: Tally) -> Result:
    if tally.failed:
        headline = say("sweep-incomplete", count=len(tally.failed))
        error = SweepError(headline, tuple(tally.done), tuple(tally.failed))
        error.unsure = tuple(tally.unsure)
        raise error
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
    tally.done.extend(result.done)
    tally.faults = result.faults
    return result.balance


def _lost(
    shop: Shop, everything: Everything, balance: Reconciliation
) -> Iterator[LostRecords | OutOfStep]:
    """Give the ledger's word for what issues have lost, or tell otherwise, source by source.

    An issue of the ledger's that is not among the initiatives any more has lost its label.
    """
    issues = {entry.issue.number: entry.issue for entry in everything.entries}
    differing = (each.line for each in balance.differing)
    lines = sorted((*balance.lost, *differing), key=lambda line: (*_source(line), line.n))
    labels = frozenset({shop.config.labels.initiative})
    for number in sorted({line.issue for line in lines} - issues.keys()):
        yield OutOfStep(number=number, body="", labels=labels)
    for (number, _), group in groupby(lines, key=_source):
        issue = issues.get(number)
        if issue is None:
            continue
        known = {"number": number, "body": issue.body, "labels": issue.labels, "at": shop.now}
        for portion in portions(line.decision for line in group):
            yield LostRecords(decisions=portion, **known)


def _source(line: Line) -> tuple[int, str]:
    return line.issue, line.decision.source


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
    """Find what is to be done about *entry*; last, where nothing else will do it, keep step.

    What is found brings all in step but the open state, which only some causes speak of.
    """
    found = find(shop.config, snapshot, entry.witnesses)
    yield from found
    issue = snapshot.issue
    step = OutOfStep(number=issue.number, body=issue.body, labels=issue.labels)
    effects = pending(snapshot, decide(shop.config, snapshot, step).effects, shop.write)
    turned = any(isinstance(effect, Close | Reopen) for effect in effects)
    if turned or (effects and not found):
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


def _put_all_right(
    shop: Shop, things: Iterable[Found], everything: Everything, tally: Tally
) -> None:
    """See to each of *things*; one that fails does not keep the others waiting.

    At a limit, and when GitHub does not answer several times running, to go on would not help.
    """
    left = list(things)
    while left and tally.patience > 0:
        _put_right(shop, left.pop(0), everything, tally)
    for number in dict.fromkeys(thing.number for thing in left):
        tally.failed.append(say("sweep-not-reached", number=Trusted(number)))


def _put_right(shop: Shop, thing: Found, everything: Everything, tally: Tally) -> None:
    """Do what *thing* asks for, or note that it could not be done."""
    try:
        result = carry_out(shop, thing)
    except GoneError:
        return
    except GitHubError as error:
        tally.fail(thing, error)
        return
    tally.patience = PATIENCE
    tally.effects.extend(result.effects)
    tally.recorded.extend(_decided(everything, thing.number, result))
    if result.effects:
        what = tuple(effect.describe() for effect in result.effects)
        tally.done.append(say("sweep-issue", number=Trusted(thing.number), what=what))


def _decided(everything: Everything, number: int, result: Result) -> Iterator[Recorded]:
    """Return what new comments among the effects record: a start, and decisions."""
    for effect in result.effects:
        if isinstance(effect, RecordOn):
            yield from _made(effect.number, read_answer(effect.document.marker))
        if not isinstance(effect, WriteComment) or effect.comment is not None:
            continue
        start, answer = read_status(effect.document.marker), read_answer(effect.document.marker)
        if start is not None:
            entries = (each for each in everything.entries if each.issue.number == number)
            yield from (start_record(each.issue, start, everything.viewer) for each in entries)
        yield from _made(number, answer)


def _made(number: int, answer: Answered | None) -> Iterator[Recorded]:
    for decision in answer.decisions if answer else ():
        yield Recorded(issue=number, comment=None, decision=decision)
