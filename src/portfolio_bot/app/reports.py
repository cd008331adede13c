"""The report of a day: load the portfolio, render, deliver what has changed, and tell of it.

An edition that was committed before is made again from what was committed, not from what the
issues say now.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from portfolio_bot import __version__
from portfolio_bot.app.deliveries import Files, deliver
from portfolio_bot.app.digests import send_digest
from portfolio_bot.app.keeping import left_alone
from portfolio_bot.app.readings import read_records
from portfolio_bot.app.shop import Result, Shop, again
from portfolio_bot.catalogue import Catalogue
from portfolio_bot.domain.config import EditionKind, Portfolio
from portfolio_bot.domain.effects import Content, Effect
from portfolio_bot.domain.messages import Message, Trusted, say
from portfolio_bot.domain.snapshot import PortfolioSnapshot
from portfolio_bot.github.editions import load_edition
from portfolio_bot.github.portfolio import Edition

if TYPE_CHECKING:
    from portfolio_bot.report import Report

Progress = Callable[[int], None]


class _Made(NamedTuple):
    """An edition that is rendered, what it stands beside, and what is to be said of it."""

    report: Report
    snapshot: PortfolioSnapshot
    files: Files
    remarks: tuple[Message, ...] = ()


def publish_report(
    shop: Shop,
    as_of: date,
    kind: EditionKind = "weekly",
    progress: Progress = lambda _count: None,
    cache: Path | None = None,
) -> Result:
    """Render an edition of *as_of*, deliver what has changed, tell of it. Raises `GitHubError`.

    *cache* is a file that keeps what was read from one run to the next.
    """
    tried: list[Effect] = []
    edition = _edition(shop, as_of, kind)

    def attempt() -> tuple[_Made, Result]:
        made = _kept(shop, edition) or _new(shop, edition, kind, progress, cache)
        return made, deliver(shop, made.snapshot, made.files, edition, tried)

    made, result = again(shop, attempt, tried)
    told = send_digest(shop, made.report, made.snapshot.branch, result.offered)
    return result._replace(effects=(*result.effects, *told), remarks=made.remarks)


def _edition(shop: Shop, as_of: date, kind: EditionKind) -> Edition:
    from portfolio_bot.report import data_path, report_paths  # noqa: PLC0415 - slow, see below

    paths = report_paths(shop.config, kind)
    return Edition(as_of=as_of, kind=kind, paths=paths, data=data_path(shop.config))


def _new(
    shop: Shop, edition: Edition, kind: EditionKind, progress: Progress, cache: Path | None
) -> _Made:
    from portfolio_bot.report import report_of_records  # noqa: PLC0415 - slow, see below

    read = read_records(shop, edition, cache, progress)
    report = report_of_records(shop.config, read.snapshot, read.records, edition.as_of, kind)
    files = tuple(_rendered(shop.config, report, shop.catalogue).items())
    earlier = edition.as_of < shop.config.day(shop.now)
    none_kept = (say("reading-no-edition", at=edition.as_of),) if earlier else ()
    return _Made(report, read.snapshot, files, (*read.remarks, *none_kept))


def _rendered(config: Portfolio, report: Report, words: Catalogue) -> dict[str, Content]:
    from portfolio_bot.report import render  # noqa: PLC0415 - events need none of it, and it is slow

    with left_alone():
        return render(config, report, words)


def _kept(shop: Shop, edition: Edition) -> _Made | None:
    """Make an earlier edition again, if the history has one; today's may still change.

    What others may know is not touched: that is a matter of the configuration as it is now.
    """
    from portfolio_bot.report import (  # noqa: PLC0415 - slow, see above
        rebuild,
        setup_path,
        shared_path,
    )

    if edition.as_of >= shop.config.day(shop.now):
        return None
    kept = load_edition(
        shop.client, shop.config, shop.repository, shop.now, edition, setup_path(shop.config)
    )
    rebuilt = rebuild(kept.setup, kept.data, kept.previous) if kept else None
    if kept is None or rebuilt is None:
        return None
    files = _rendered(rebuilt.config, rebuilt.report, Catalogue(rebuilt.config.language))
    files.pop(shared_path(rebuilt.config))
    remarks = (_note(edition.as_of, rebuilt.program),)
    return _Made(rebuilt.report, kept.snapshot, tuple(files.items()), remarks)


def _note(as_of: date, program: str) -> Message:
    if program == __version__:
        return say("report-rebuilt", at=as_of)
    return say("report-rebuilt-otherwise", at=as_of, version=Trusted(program))
