"""The digest of today's edition: told once, where the configuration says."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from portfolio_bot.app.shop import Shop, again
from portfolio_bot.domain.effects import Effect
from portfolio_bot.github.digests import find_place, is_told, tell

if TYPE_CHECKING:
    from portfolio_bot.report import Report


def send_digest(shop: Shop, report: Report, branch: str, offered: str | None) -> tuple[Effect, ...]:
    """Tell of *report*, which stands on *branch* or is *offered*; return what was to be told.

    An edition of an earlier day is told nowhere: whoever makes it anew knows of it.
    Raises `GitHubError`.
    """
    from portfolio_bot.report import digest  # noqa: PLC0415 - events need none of it

    place = shop.config.report.digest
    if place is None or report.as_of < shop.config.day(shop.now):
        return ()
    effect = digest(shop.config, report, place, offered or _page(shop, branch))
    tried: list[Effect] = []

    def attempt() -> tuple[Effect, ...]:
        found = find_place(shop.client, shop.repository, shop.config.board, effect)
        text = shop.write(effect.document)
        if not is_told(found, effect, text):
            tried[:] = [effect]
            if not shop.rehearsal:
                title = shop.plain.text(effect.title)
                tell(shop.client, found, effect, title, text)
        return tuple(tried)

    return again(shop, attempt, tried)


def _page(shop: Shop, branch: str) -> str:
    path = quote(f"{shop.repository}/blob/{branch}/{shop.config.report.folder}/README.md")
    return f"https://github.com/{path}"
