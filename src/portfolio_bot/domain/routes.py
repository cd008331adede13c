"""Where a case seems to belong, by what the proposer answered (D2, D3)."""

from __future__ import annotations

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.initiative import Initiative


def recommended_route(config: Portfolio, initiative: Initiative) -> str | None:
    """Return the first route, in the configuration's order, all of whose answers are given."""
    for key, route in config.routes.items():
        if route.when and all(
            initiative.chosen(field).intersection(options) for field, options in route.when.items()
        ):
            return key
    return None
