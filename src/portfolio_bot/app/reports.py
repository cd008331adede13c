"""The report of a day: load the portfolio, render, and commit what has changed.

An edition that was committed before is made again from what was committed, not from what the
issues say now.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import NamedTuple

from portfolio_bot import __version__
from portfolio_bot.app.shop import Result, Shop, again
from portfolio_bot.catalogue import Catalogue
from portfolio_bot.domain.config import EditionKind
from portfolio_bot.domain.effects import Effect, WriteFiles
from portfolio_bot.domain.messages import Message, Trusted, say
from portfolio_bot.github import Edition, commit, load_edition, load_portfolio, pending_files

Progress = Callable[[int], None]


class _Made(NamedTuple):
    """An edition that is rendered: what to write, what stands there, and what to note of it."""

    effect: WriteFiles
    present: dict[str, str]
    note: Message | None = None

    def told(self, effects: Iterable[Effect]) -> tuple[Message, ...]:
        """Say what is done, and beside it what is to be noted of the edition."""
        if self.note is None:
            return ()
        return (self.note, *(effect.describe() for effect in effects))


def publish_report(
    shop: Shop,
    as_of: date,
    kind: EditionKind = "weekly",
    progress: Progress = lambda _count: None,
) -> Result:
    """Render an edition of *as_of* and commit what has changed. Raises `GitHubError`."""
    tried: list[Effect] = []

    def attempt() -> Result:
        made = _kept(shop, as_of, kind) or _new(shop, as_of, kind, progress)
        files = made.effect.files
        effect = pending_files(made.present, made.effect)
        if effect is None:
            if not tried:
                return Result(files=files, note=made.note)
            return Result(tuple(tried), commit=made.effect.head, files=files, told=made.told(tried))
        if shop.rehearsal:
            return Result((effect,), files=files, told=made.told((effect,)))
        tried[:] = [effect]
        oid = commit(shop.client, shop.repository, effect, shop.catalogue.text(effect.headline))
        return Result((effect,), commit=oid, files=files, told=made.told((effect,)))

    return again(shop, attempt, tried)


def _edition(shop: Shop, as_of: date, kind: EditionKind) -> Edition:
    from portfolio_bot.report import data_path, report_paths  # noqa: PLC0415 - slow, see below

    paths = report_paths(shop.config, kind)
    return Edition(as_of=as_of, kind=kind, paths=paths, data=data_path(shop.config))


def _new(shop: Shop, as_of: date, kind: EditionKind, progress: Progress) -> _Made:
    from portfolio_bot.report import (  # noqa: PLC0415 - events need none of it, and it is slow
        build_report,
        render,
    )

    edition = _edition(shop, as_of, kind)
    snapshot = load_portfolio(
        shop.client, shop.config, shop.repository, shop.now, edition, progress
    )
    report = build_report(shop.config, snapshot, as_of, kind)
    effect = WriteFiles(
        branch=snapshot.branch,
        head=snapshot.head,
        files=tuple(render(shop.config, report, shop.catalogue).items()),
        headline=say("commit-report", at=as_of),
        edition=as_of,
        kind=kind,
    )
    return _Made(effect, snapshot.files)


def _kept(shop: Shop, as_of: date, kind: EditionKind) -> _Made | None:
    """Make an earlier edition again, if the history has one; today's may still change."""
    from portfolio_bot.report import rebuild, render, setup_path  # noqa: PLC0415 - slow, see above

    if as_of >= shop.config.day(shop.now):
        return None
    edition = _edition(shop, as_of, kind)
    kept = load_edition(shop.client, shop.config, shop.repository, edition, setup_path(shop.config))
    rebuilt = rebuild(kept.setup, kept.data, kept.previous) if kept else None
    if kept is None or rebuilt is None:
        return None
    words = Catalogue(rebuilt.config.language)
    effect = WriteFiles(
        branch=kept.branch,
        head=kept.head,
        files=tuple(render(rebuilt.config, rebuilt.report, words).items()),
        headline=say("commit-report", at=as_of),
        edition=as_of,
        kind=kind,
    )
    return _Made(effect, kept.files, _note(as_of, rebuilt.program))


def _note(as_of: date, program: str) -> Message:
    if program == __version__:
        return say("report-rebuilt", at=as_of)
    return say("report-rebuilt-otherwise", at=as_of, version=Trusted(program))
