"""How much each token has spent this hour.

Source: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api and
https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal

from portfolio_bot.sandbox.clock import stamp
from portfolio_bot.sandbox.state import Token

Resource = Literal["core", "graphql"]
ANONYMOUS_LIMIT = 60
_HOUR = 3600


@dataclass(frozen=True, slots=True)
class Budget:
    """What a token has of one resource; `reset` is in seconds since 1970."""

    resource: Resource
    limit: int
    used: int
    reset: int

    @property
    def remaining(self) -> int:
        """The points left, never below none."""
        return max(0, self.limit - self.used)

    @property
    def reset_at(self) -> str:
        """The moment of the reset, as a stamp."""
        return stamp(datetime.fromtimestamp(self.reset, UTC))

    @property
    def headers(self) -> dict[str, str]:
        """The headers that tell of it."""
        return {
            "X-RateLimit-Limit": str(self.limit),
            "X-RateLimit-Remaining": str(self.remaining),
            "X-RateLimit-Used": str(self.used),
            "X-RateLimit-Reset": str(self.reset),
            "X-RateLimit-Resource": self.resource,
        }


class RateLimits:
    """Counts points by token and resource; an hour begins with the first call in it."""

    def __init__(self) -> None:
        self._spent: dict[tuple[str, Resource], Budget] = {}

    def budget(self, token: Token | None, resource: Resource, now: datetime) -> Budget:
        """Tell what is left, without spending."""
        key = (token.value if token else "", resource)
        known = self._spent.get(key)
        seconds = int(now.timestamp())
        if known and seconds < known.reset:
            return known
        return Budget(resource, token.limit if token else ANONYMOUS_LIMIT, 0, seconds + _HOUR)

    def spend(self, token: Token | None, resource: Resource, points: int, now: datetime) -> Budget:
        """Take points and tell what is left."""
        old = self.budget(token, resource, now)
        new = Budget(resource, old.limit, old.used + points, old.reset)
        self._spent[(token.value if token else "", resource)] = new
        return new
