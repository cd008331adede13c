"""The report of a day: load the portfolio, render, deliver what has changed, and tell of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from portfolio_bot.app.deliveries import deliver
from portfolio_bot.app.digests import send_digest
from portfolio_bot.app.shop import Result, Shop, again
from portfolio_bot.domain.effects import Effect
from portfolio_bot.github import Edition, load_portfolio

if TYPE_CHECKING:
    from portfolio_bot.report import Report


def publish_report(
    shop: Shop, as_of: date, progress: Callable[[int], None] = lambda _count: None
) -> Result:
    """Render the report of *as_of*, deliver what has changed, tell of it. Raises `GitHubError`."""
    from portfolio_bot.report import (  # noqa: PLC0415 - events need none of it, and it is slow
        build_report,
        data_path,
        render,
        report_paths,
    )

    edition = Edition(as_of=as_of, paths=report_paths(shop.config), data=data_path(shop.config))
    tried: list[Effect] = []

    def attempt() -> tuple[Report, str, Result]:
        snapshot = load_portfolio(
            shop.client, shop.config, shop.repository, shop.now, edition, progress
        )
        report = build_report(shop.config, snapshot, as_of)
        files = tuple(render(shop.config, report, shop.catalogue).items())
        return report, snapshot.branch, deliver(shop, snapshot, files, as_of, tried)

    report, branch, result = again(shop, attempt, tried)
    told = send_digest(shop, report, branch, result.offered)
    return replace(result, effects=(*result.effects, *told))
