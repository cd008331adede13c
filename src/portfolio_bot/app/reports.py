"""The report of a day: load the portfolio, render, and commit what has changed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from portfolio_bot.app.readings import read_records
from portfolio_bot.app.rebuilding import Rendered, rebuild
from portfolio_bot.app.shop import Result, Shop, again
from portfolio_bot.domain.effects import Effect, WriteFiles
from portfolio_bot.domain.messages import say
from portfolio_bot.github import Edition, commit, pending_files


def publish_report(
    shop: Shop,
    as_of: date,
    progress: Callable[[int], None] = lambda _count: None,
    cache: Path | None = None,
) -> Result:
    """Render the report of *as_of* and commit what has changed. Raises `GitHubError`.

    An earlier day of which there is an edition is rendered from what that edition kept. *cache*
    is a file that keeps what was read from one run to the next.
    """
    from portfolio_bot.report import (  # noqa: PLC0415 - events need none of it, and it is slow
        data_path,
        report_paths,
    )

    edition = Edition(as_of=as_of, paths=report_paths(shop.config), data=data_path(shop.config))
    tried: list[Effect] = []

    def attempt() -> Result:
        made = _rendered(shop, edition, progress, cache)
        snapshot, files, remarks = made.snapshot, made.files, made.remarks
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
            found = snapshot.head if tried else None
            return Result(tuple(tried), commit=found, files=files, remarks=remarks)
        if shop.rehearsal:
            return Result((effect,), files=files, remarks=remarks)
        tried[:] = [effect]
        oid = commit(shop.client, shop.repository, effect, shop.catalogue.text(headline))
        return Result((effect,), commit=oid, files=files, remarks=remarks)

    return again(shop, attempt, tried)


def _rendered(
    shop: Shop, edition: Edition, progress: Callable[[int], None], cache: Path | None
) -> Rendered:
    """Render *edition*: again, if there is one of that earlier day, or of what is read now."""
    earlier = edition.as_of < shop.config.day(shop.now)
    made = rebuild(shop, edition) if earlier else None
    if made is not None:
        return made
    made = _afresh(shop, edition, progress, cache)
    if not earlier:
        return made
    remark = say("reading-no-edition", at=edition.as_of)
    return Rendered(made.snapshot, made.files, (*made.remarks, remark))


def _afresh(
    shop: Shop, edition: Edition, progress: Callable[[int], None], cache: Path | None
) -> Rendered:
    from portfolio_bot.report import render, report_of_records  # noqa: PLC0415

    read = read_records(shop, edition, cache, progress)
    report = report_of_records(shop.config, read.snapshot, read.records, edition.as_of)
    files = render(shop.config, report, shop.catalogue)
    return Rendered(read.snapshot, tuple(files.items()), read.remarks)
