"""A sweep: everything is looked over, and what no event has told of is put right.

What is found is judged, issue by issue, by the same run as an event's, from a snapshot of its
own. When one issue fails, the others are still seen to, and the run ends as failed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from portfolio_bot.app.events import carry_out
from portfolio_bot.app.ledgers import LedgerResult, collect
from portfolio_bot.app.shop import BrokenLedgerError, Result, Shop
from portfolio_bot.app.tally import PATIENCE, Tally
from portfolio_bot.domain.decide import decide
from portfolio_bot.domain.effects import Close, Effect, Reopen
from portfolio_bot.domain.events import CommentEvent
from portfolio_bot.domain.found import Found, OutOfStep
from portfolio_bot.domain.ledger.line import Recorded
from portfolio_bot.domain.ledger.losses import losses
from portfolio_bot.domain.ledger.reconcile import Reconciliation, recorded_by, recorded_on
from portfolio_bot.domain.messages import Trusted, say
from portfolio_bot.domain.snapshot import Entry, Issue, OtherIssue, Snapshot
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
    lost = tuple(losses(balance, _issues(everything), shop.config.labels.initiative, shop.now))
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


def _issues(everything: Everything) -> dict[int, Issue]:
    return {entry.issue.number: entry.issue for entry in everything.entries}


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
    left, issues = list(things), _issues(everything)
    while left and tally.patience > 0:
        thing = left.pop(0)
        effects = _put_right(shop, thing, tally)
        issue = issues.get(thing.number)
        tally.recorded.extend(recorded_by(effects, thing.number, issue, everything.viewer))
    for number in dict.fromkeys(thing.number for thing in left):
        tally.failed.append(say("sweep-not-reached", number=Trusted(number)))


def _put_right(shop: Shop, thing: Found, tally: Tally) -> tuple[Effect, ...]:
    """Do what *thing* asks for, or note that it could not be done; return what was done."""
    try:
        result = carry_out(shop, thing)
    except GoneError:
        return ()
    except GitHubError as error:
        tally.fail(thing, error)
        return ()
    tally.patience = PATIENCE
    tally.effects.extend(result.effects)
    if result.effects:
        what = tuple(effect.describe() for effect in result.effects)
        tally.done.append(say("sweep-issue", number=Trusted(thing.number), what=what))
    return result.effects
