"""Decisions collected from the issues into the ledger, in one commit however many they are."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from portfolio_bot.app.shop import Shop, again
from portfolio_bot.domain.ledger.chain import append
from portfolio_bot.domain.ledger.checking import Fault, Ledger, read_ledger
from portfolio_bot.domain.ledger.files import Anchor, LedgerSnapshot, with_lines
from portfolio_bot.domain.ledger.line import Line, Recorded, hash_of, written
from portfolio_bot.domain.ledger.reconcile import Reconciliation, reconcile
from portfolio_bot.domain.messages import Message, Trusted, say
from portfolio_bot.github import GitHubError
from portfolio_bot.github.ledger import commit_lines, load_ledger


@dataclass(frozen=True)
class LedgerResult:
    """What collecting led to, or would lead to in a rehearsal.

    ``appended`` are the new lines, ``commit`` is the one that holds them. ``balance`` tells
    what was missing, is lost, or differs. With ``faults`` nothing was compared or written.
    """

    appended: tuple[Line, ...] = ()
    balance: Reconciliation = field(default_factory=Reconciliation)
    faults: tuple[Fault, ...] = ()
    commit: str | None = None

    @property
    def done(self) -> tuple[Message, ...]:
        """What was done, in words."""
        count = len(self.appended)
        return (say("ledger-appended", count=count),) if count else ()


def collect(shop: Shop, recorded: Iterable[Recorded]) -> LedgerResult:
    """Add to the ledger what the issues have *recorded* and it lacks. Raises `GitHubError`.

    What is there already is never written again, so it can be called at any time, by several
    at once, and after a run that broke off. A ledger with faults is left as it is.
    """
    given = tuple(recorded)
    tried: list[Line] = []

    def attempt() -> LedgerResult:
        snapshot = load_ledger(shop.client, shop.config, shop.repository)
        ledger = read_ledger(snapshot.files, snapshot.anchors, sealed=True)
        if ledger.faults:
            return LedgerResult(faults=ledger.faults)
        balance = reconcile(ledger.lines, given)
        lines = append(ledger, balance.missing, snapshot.repository.name, shop.now)
        if not lines:
            return _made_before(snapshot, ledger, balance, tried)
        result = LedgerResult(appended=lines, balance=balance)
        if shop.rehearsal:
            return result
        tried[:] = lines
        return replace(result, commit=_commit(shop, snapshot, lines))

    try:
        return again(shop, attempt)
    except GitHubError as error:
        error.unsure = (say("ledger-append", count=len(tried)),) if tried else ()
        raise


def _made_before(
    snapshot: LedgerSnapshot, ledger: Ledger, balance: Reconciliation, tried: list[Line]
) -> LedgerResult:
    """Tell of the lines of an earlier attempt that were written though the answer was lost."""
    made = tuple(line for line in tried if ledger.lines[line.n - 1] == line)
    return LedgerResult(appended=made, balance=balance, commit=snapshot.head if made else None)


def _commit(shop: Shop, snapshot: LedgerSnapshot, lines: tuple[Line, ...]) -> str:
    file = with_lines(snapshot.files, shop.config.ledger.folder, shop.config.day(shop.now), lines)
    last = lines[-1]
    anchor = Anchor(n=last.n, hash=hash_of(written(last)))
    headline = say("ledger-commit", count=len(lines), last=Trusted(last.n))
    return commit_lines(shop.client, snapshot, file, anchor, shop.catalogue.text(headline))
