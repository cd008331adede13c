"""What other portfolios tell of what theirs ask for: asked along, in the same query."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.open_needs import read_open_needs
from portfolio_bot.domain.snapshot import OpenNeed
from portfolio_bot.github.client import Answer
from portfolio_bot.github.queries import Document

_ALIAS = "elsewhere"


def elsewhere_parts(document: Document, config: Portfolio) -> str:
    """Ask for the file of each other portfolio; one that is large comes cut short."""
    return " ".join(
        f"{_ALIAS}{index}: repository(owner: {document.variable('String!', owner)},"
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
        if (text := _text(data.get(f"{_ALIAS}{index}"))) is None
        else read_open_needs(text)
        for index, key in enumerate(config.overlap.portfolios)
    }


def _text(repository: Mapping[str, Any] | None) -> str | None:
    file = (repository or {}).get("object") or {}
    return file.get("text")


def errors_here(answer: Answer) -> list[dict[str, Any]]:
    """Return the errors of *answer* that tell of this portfolio, and not of another."""
    paths = ((error, error.get("path") or ("",)) for error in answer.errors)
    return [error for error, path in paths if not str(path[0]).startswith(_ALIAS)]
