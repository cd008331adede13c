"""What every run works with, what it leads to, and how it is tried again.

A write that failed, or whose answer was lost, is never repeated blindly: everything is read
and decided afresh, and what is already true falls away.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeVar

from portfolio_bot.catalogue import Catalogue
from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.documents import Document
from portfolio_bot.domain.effects import Content, Effect
from portfolio_bot.domain.escaping import plain
from portfolio_bot.domain.messages import Message, ToldError, say
from portfolio_bot.domain.patience import patiently
from portfolio_bot.github import (
    Client,
    GitHubError,
    HeadMovedError,
    RateLimitedError,
    UnavailableError,
)
from portfolio_bot.wording import write

if TYPE_CHECKING:
    from portfolio_bot.domain.ledger.checking import Fault

_T = TypeVar("_T")

ATTEMPTS = 3
LONGEST_WAIT = 120
"""Seconds; a longer wait is left to the next run."""

_UNTOLD_WAIT = 60.0
"""Seconds to wait at a limit of which GitHub does not tell when it ends; then twice as long."""


class Shop(NamedTuple):
    """What every run works with. ``now`` is read once, by whoever starts the run.

    ``rehearsal`` plans and writes nothing; ``sleep`` waits between attempts.
    """

    client: Client
    config: Portfolio
    repository: str
    now: datetime
    rehearsal: bool = False
    sleep: Callable[[float], None] = time.sleep

    @property
    def catalogue(self) -> Catalogue:
        """The words of the portfolio's language."""
        return Catalogue(self.config.language)

    @property
    def plain(self) -> Catalogue:
        """The same words for where nothing is markdown, such as a title."""
        return Catalogue(self.config.language, escape=plain)

    def write(self, document: Document) -> str:
        """Put *document* into the markdown of a comment."""
        return write(document, self.catalogue.text)


class Result(NamedTuple):
    """What a run did, or, when it was a rehearsal, would have done.

    ``note`` says why nothing was to be done; ``commit`` is the object id of the commit that
    was made; ``files`` are what was rendered; ``told`` says it in other words than the effects'.
    ``offered`` is the address of the pull request that the files are in; ``remarks`` are
    what the reader should know beside.
    """

    effects: tuple[Effect, ...] = ()
    note: Message | None = None
    commit: str | None = None
    files: tuple[tuple[str, Content], ...] = ()
    told: tuple[Message, ...] = ()
    offered: str | None = None
    remarks: tuple[Message, ...] = ()


class BrokenLedgerError(ToldError):
    """The ledger is not whole, so nothing is added to it; ``faults`` tell where."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        first = faults[0].describe()
        super().__init__(say("ledger-broken", count=len(faults), first=(first,)))
        self.faults = faults


def written_once(write: Callable[[Document], str]) -> Callable[[Document], str]:
    """Return *write*, which puts each document into words once.

    A comment is compared with the one that stands there, sent, and compared with what GitHub shows.
    """
    known: dict[int, tuple[Document, str]] = {}

    def once(document: Document) -> str:
        # By identity, as to compare two documents takes longer; one that is kept stays itself.
        if id(document) not in known:
            known[id(document)] = document, write(document)
        return known[id(document)][1]

    return once


class Patient(Protocol):
    """Who can wait between attempts."""

    @property
    def sleep(self) -> Callable[[float], None]:
        """Wait for so many seconds."""


def again(shop: Patient, attempt: Callable[[], _T], tried: Sequence[Effect] = ()) -> _T:
    """Try *attempt* again, from reading on, when waiting or reading afresh can help.

    When it gives up, the error tells the effects of *tried*, which *attempt* keeps.
    """
    try:
        return patiently(attempt, _wait, shop.sleep)
    except GitHubError as error:
        error.planned = tuple(tried)
        raise


def _may_pass(error: Exception) -> bool:
    if isinstance(error, RateLimitedError):
        return error.wait is None or error.wait <= LONGEST_WAIT
    return isinstance(error, UnavailableError | HeadMovedError)


def _wait(error: Exception, tried: int) -> float | None:
    """Wait as long as GitHub asks for, else twice as long each time; None when it is no use."""
    if tried == ATTEMPTS or not _may_pass(error):
        return None
    if isinstance(error, RateLimitedError):
        return error.wait or _UNTOLD_WAIT * tried
    return 2.0**tried
