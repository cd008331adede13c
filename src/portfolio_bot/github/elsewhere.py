"""What other portfolios tell of what theirs ask for: asked along, in the same query."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.open_needs import read_open_needs
from portfolio_bot.domain.snapshot import OpenNeed
from portfolio_bot.github.queries import Document
from portfolio_bot.github.refusals import ELSEWHERE


def elsewhere_parts(document: Document, config: Portfolio) -> str:
    """Ask for the file of each other portfolio; one that is large comes cut short."""
    return " ".join(
        f"{ELSEWHERE}{index}: repository(owner: {document.variable('String!', owner)},"
        f" name: {document.variable('String!', name)}) {{"
        f" object(expression: {document.variable('String!', f'HEAD:{other.path}')})"
        " { ... on Blob { text } } }"
        for index, other in enumerate(config.overlap.portfolios.values())
        for owner, _, name in (other.repository.partition("/"),)
    )


def read_elsewhere(
    config: Portfolio, data: Mapping[str, Any]
) -> dict[str, tuple[OpenNeed, ...] | None]:
    """Read what each other portfolio, by its id, tells; None when its file is not seen."""
    return {
        key: None
        if (text := _text(data.get(f"{ELSEWHERE}{index}"))) is None
        else read_open_needs(text)
        for index, key in enumerate(config.overlap.portfolios)
    }


def _text(repository: Mapping[str, Any] | None) -> str | None:
    file = (repository or {}).get("object") or {}
    return file.get("text")
