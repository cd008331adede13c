"""Where a case seems to belong, by what the proposer answered (D2, D3)."""

from __future__ import annotations

from portfolio_bot.domain.case.reading import Case
from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.initiative.conditions import applies
from portfolio_bot.domain.initiative.reading import Initiative


def recommended_route(config: Portfolio, initiative: Initiative) -> str | None:
    """Return the first route, in the configuration's order, all of whose answers are given."""
    fitting = (key for key, route in config.routes.items() if applies(initiative, route.when))
    return next(fitting, None)


def proposed_route(config: Portfolio, case: Case) -> str | None:
    """Return the route to propose; none out of the portfolio while the case is bound (B7)."""
    route = recommended_route(config, case.initiative)
    bound = case.standing.bound is not None
    return None if route and bound and config.routes[route].leaves_portfolio else route
