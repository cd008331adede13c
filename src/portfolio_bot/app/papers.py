"""The board paper of a case, read from GitHub; nothing is written."""

from __future__ import annotations

from portfolio_bot.app.shop import Shop, again
from portfolio_bot.domain.case.reading import read_case
from portfolio_bot.domain.comments.paper import Matter, paper
from portfolio_bot.domain.documents import Document
from portfolio_bot.domain.found import OutOfStep
from portfolio_bot.domain.snapshot import Snapshot
from portfolio_bot.github import load_snapshot


def read_paper(shop: Shop, number: int) -> str:
    """Return the board paper of issue *number* as markdown. Raises `GitHubError`."""
    snapshot = again(shop, lambda: _read(shop, number))
    matter = Matter(
        config=shop.config,
        case=read_case(shop.config, snapshot),
        day=shop.config.day(shop.now),
        in_phase=snapshot.in_phase,
    )
    return shop.write(Document(marker="", blocks=paper(matter))).lstrip("\n")


def _read(shop: Shop, number: int) -> Snapshot:
    """Read the case; again, when it refers to other issues, which its text tells of."""
    empty = OutOfStep(number=number, body="", labels=frozenset())
    first = load_snapshot(shop.client, shop.config, shop.repository, empty, shop.now)
    whole = empty.model_copy(update={"body": first.issue.body})
    return load_snapshot(shop.client, shop.config, shop.repository, whole, shop.now)
