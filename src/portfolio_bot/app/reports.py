"""The report of a day: load the portfolio, render, and commit what has changed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from portfolio_bot.app.shop import Result, Shop, again
from portfolio_bot.domain.config import EditionKind
from portfolio_bot.domain.effects import Effect, WriteFiles
from portfolio_bot.domain.messages import say
from portfolio_bot.github import Edition, commit, load_portfolio, pending_files


def publish_report(
    shop: Shop,
    as_of: date,
    kind: EditionKind = "weekly",
    progress: Callable[[int], None] = lambda _count: None,
) -> Result:
    """Render an edition of *as_of* and commit what has changed. Raises `GitHubError`."""
    from portfolio_bot.report import (  # noqa: PLC0415 - events need none of it, and it is slow
        build_report,
        data_path,
        render,
        report_paths,
    )

    paths = report_paths(shop.config, kind)
    edition = Edition(as_of=as_of, kind=kind, paths=paths, data=data_path(shop.config))
    tried: list[Effect] = []

    def attempt() -> Result:
        snapshot = load_portfolio(
            shop.client, shop.config, shop.repository, shop.now, edition, progress
        )
        report = build_report(shop.config, snapshot, as_of, kind)
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
                kind=kind,
            ),
        )
        if effect is None:
            return Result(tuple(tried), commit=snapshot.head if tried else None, files=files)
        if shop.rehearsal:
            return Result((effect,), files=files)
        tried[:] = [effect]
        made = commit(shop.client, shop.repository, effect, shop.catalogue.text(headline))
        return Result((effect,), commit=made, files=files)

    return again(shop, attempt, tried)
