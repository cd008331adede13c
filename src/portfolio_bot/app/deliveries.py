"""How a report's files come to their branch: by a commit, by a pull request, or not at all."""

from __future__ import annotations

from typing import assert_never

from portfolio_bot.app.shop import Result, Shop
from portfolio_bot.domain.effects import Content, Effect, WriteFiles
from portfolio_bot.domain.messages import Trusted, say
from portfolio_bot.domain.snapshot import PortfolioSnapshot
from portfolio_bot.github.commits import commit, pending_files
from portfolio_bot.github.portfolio import Edition
from portfolio_bot.github.proposals import BRANCH as PROPOSED
from portfolio_bot.github.proposals import begin_branch, load_proposal, open_proposal

Files = tuple[tuple[str, Content], ...]


def deliver(
    shop: Shop, snapshot: PortfolioSnapshot, files: Files, edition: Edition, tried: list[Effect]
) -> Result:
    """Deliver *files*, an *edition*, as configured; *tried* keeps what is tried."""
    whole = WriteFiles(
        branch=snapshot.branch,
        head=snapshot.head,
        files=files,
        headline=say("commit-report", at=edition.as_of),
        edition=edition.as_of,
        kind=edition.kind,
    )
    effect = pending_files(snapshot.files, whole)
    match shop.config.report.delivery:
        case "none":
            return Result(files=files, note=say("report-not-delivered"))
        case "commit":
            return _committed(shop, snapshot, whole, effect, tried)
        case "pull-request":
            return _proposed(shop, snapshot, whole, effect, tried)
        case _:
            assert_never(shop.config.report.delivery)


def _committed(
    shop: Shop,
    snapshot: PortfolioSnapshot,
    whole: WriteFiles,
    effect: WriteFiles | None,
    tried: list[Effect],
) -> Result:
    if effect is None:
        made = snapshot.head if tried else None
        return Result(tuple(tried), commit=made, files=whole.files)
    if shop.rehearsal:
        return Result((effect,), files=whole.files)
    tried[:] = [effect]
    return Result((effect,), commit=_commit(shop, effect), files=whole.files)


def _proposed(
    shop: Shop,
    snapshot: PortfolioSnapshot,
    whole: WriteFiles,
    effect: WriteFiles | None,
    tried: list[Effect],
) -> Result:
    """Bring the bot's branch up to date, and see to it that its pull request is open."""
    if effect is None:
        return Result(tuple(tried), files=whole.files)
    paths = [path for path, _ in whole.files]
    proposal = load_proposal(shop.client, snapshot, paths)
    head = snapshot.head
    if proposal.url is not None and proposal.head is not None:
        effect, head = pending_files(proposal.files, whole), proposal.head
    if effect is None:
        return Result(tuple(tried), files=whole.files, offered=proposal.url if tried else None)
    effect = effect.model_copy(update={"branch": PROPOSED, "head": head})
    if shop.rehearsal:
        return Result((effect,), files=whole.files)
    tried[:] = [effect]
    if proposal.url is None:
        begin_branch(shop.client, snapshot, proposal)
    made = _commit(shop, effect)
    url = proposal.url or _open(shop, snapshot)
    return Result((effect,), commit=made, files=whole.files, offered=url)


def _commit(shop: Shop, effect: WriteFiles) -> str:
    headline = shop.catalogue.text(effect.headline)
    return commit(shop.client, shop.repository, effect, headline)


def _open(shop: Shop, snapshot: PortfolioSnapshot) -> str:
    words = shop.catalogue
    name = Trusted(shop.config.report.title)
    return open_proposal(
        shop.client,
        snapshot,
        words.text(say("proposal-title", name=name)),
        words.text(say("proposal-body", folder=Trusted(shop.config.report.folder))),
    )
