"""Kinds of initiatives: one that is endless, such as a product, has no last phase (S5)."""

from __future__ import annotations

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.initiative.reading import Initiative
from portfolio_bot.domain.messages import Message, Trusted, say


def kind_of(config: Portfolio, initiative: Initiative) -> str | None:
    """Return the id of the kind that *initiative* says it is; None when it does not say."""
    named = initiative.part(config, "kind")
    return next((key for key, kind in config.kinds.items() if kind.name == named), None)


def is_endless(config: Portfolio, initiative: Initiative) -> bool:
    """Tell whether *initiative* is of a kind that is never completed."""
    return goes_on(config, kind_of(config, initiative))


def goes_on(config: Portfolio, kind: str | None) -> bool:
    """Tell whether initiatives of *kind*, by id, are never completed."""
    return kind in config.kinds and config.kinds[kind or ""].endless


def why_endless(config: Portfolio, initiative: Initiative) -> Message:
    """Say that *initiative* is of a kind that is never completed."""
    kind, last = kind_of(config, initiative), config.phase_ids()[-1]
    return say(
        "kind-endless",
        kind=Trusted(config.kinds[kind or ""].name),
        phase=Trusted(config.phases[last].name),
    )
