"""From an event, or a day, to a changed GitHub: load, decide, apply.

A write that failed, or whose answer was lost, is never repeated blindly: everything is read
and decided afresh, and what is already true falls away.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeVar

from tenacity import RetryCallState, Retrying, retry_if_exception, stop_after_attempt

from portfolio_bot.catalogue import Catalogue
from portfolio_bot.domain.answering import has_commands
from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.decide import decide
from portfolio_bot.domain.desired import every_label
from portfolio_bot.domain.documents import Document
from portfolio_bot.domain.effects import Effect, WriteFiles
from portfolio_bot.domain.events import CommentEvent, Event, Ignored
from portfolio_bot.domain.messages import Message, Trusted, say
from portfolio_bot.domain.recognise import is_initiative
from portfolio_bot.github import (
    Client,
    Edition,
    GoneError,
    HeadMovedError,
    RateLimitedError,
    UnavailableError,
    apply,
    commit,
    load_portfolio,
    load_snapshot,
    pending,
    pending_files,
)
from portfolio_bot.wording import write

_T = TypeVar("_T")

ATTEMPTS = 3
LONGEST_WAIT = 120
"""Seconds; a longer wait is left to the next run."""

_UNTOLD_WAIT = 60.0
"""Seconds to wait at a limit of which GitHub does not tell when it ends; then twice as long."""


@dataclass(frozen=True)
class Shop:
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

    def write(self, document: Document) -> str:
        """Put *document* into the markdown of a comment."""
        return write(document, self.catalogue.text)


@dataclass(frozen=True)
class Result:
    """What a run did, or, when it was a rehearsal, would have done.

    ``note`` says why nothing was to be done; ``commit`` is the object id of a report's
    commit; ``files`` are what was rendered.
    """

    effects: tuple[Effect, ...] = ()
    note: Message | None = None
    commit: str | None = None
    files: tuple[tuple[str, str], ...] = ()


def handle_event(shop: Shop, event: Event) -> Result:
    """Do all that *event* leads to. Raises `GitHubError`."""
    if isinstance(event, Ignored):
        return Result(note=event.reason)
    body = event.issue_body if isinstance(event, CommentEvent) else event.body
    if not is_initiative(shop.config, event.labels, body):
        return Result(note=say("ignored-not-initiative"))
    if isinstance(event, CommentEvent) and not has_commands(event):
        return Result(note=say("ignored-no-commands"))

    tried: list[Effect] = []

    def attempt() -> Result:
        snapshot = load_snapshot(shop.client, shop.config, shop.repository, event, shop.now)
        plan = decide(shop.config, snapshot, event)
        effects = pending(snapshot, plan.effects, shop.write)
        tried.extend(effect for effect in effects if effect not in tried)
        if effects and not shop.rehearsal:
            apply(shop.client, snapshot, effects, shop.write, every_label(shop.config))
        return Result(effects=tuple(tried), note=plan.note)

    try:
        return again(shop, attempt)
    except GoneError:
        return Result(note=say("ignored-gone", number=Trusted(event.number)))


def publish_report(
    shop: Shop, as_of: date, progress: Callable[[int], None] = lambda _count: None
) -> Result:
    """Render the report of *as_of* and commit what has changed. Raises `GitHubError`."""
    from portfolio_bot.report import (  # noqa: PLC0415 - events need none of it, and it is slow
        build_report,
        data_path,
        render,
        report_paths,
    )

    edition = Edition(as_of=as_of, paths=report_paths(shop.config), data=data_path(shop.config))
    tried: list[Effect] = []

    def attempt() -> Result:
        snapshot = load_portfolio(
            shop.client, shop.config, shop.repository, shop.now, edition, progress
        )
        report = build_report(shop.config, snapshot, as_of)
        files = tuple(render(shop.config, report, shop.catalogue).items())
        headline = say("commit-report", at=as_of)
        effect = pending_files(
            snapshot,
            WriteFiles(
                branch=snapshot.branch,
                head=snapshot.head,
                files=files,
                headline=headline,
                edition=as_of,
            ),
        )
        if effect is None:
            return Result(tuple(tried), commit=snapshot.head if tried else None, files=files)
        if shop.rehearsal:
            return Result((effect,), files=files)
        tried[:] = [effect]
        made = commit(shop.client, shop.repository, effect, shop.catalogue.text(headline))
        return Result((effect,), commit=made, files=files)

    return again(shop, attempt)


def again(shop: Shop, attempt: Callable[[], _T]) -> _T:
    """Try *attempt* again, from reading on, when waiting or reading afresh can help."""
    retrying = Retrying(
        retry=retry_if_exception(_may_pass),
        stop=stop_after_attempt(ATTEMPTS),
        wait=_wait,
        sleep=shop.sleep,
        reraise=True,
    )
    return retrying(attempt)


def _may_pass(error: BaseException) -> bool:
    if isinstance(error, RateLimitedError):
        return error.wait is None or error.wait <= LONGEST_WAIT
    return isinstance(error, UnavailableError | HeadMovedError)


def _wait(state: RetryCallState) -> float:
    """Wait as long as GitHub asks for, else twice as long each time."""
    error = state.outcome.exception() if state.outcome else None
    if isinstance(error, RateLimitedError):
        return error.wait or _UNTOLD_WAIT * state.attempt_number
    return 2.0**state.attempt_number
