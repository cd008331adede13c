"""The faults of one sandbox: added, cleared, and let loose on the requests."""

import threading
from collections.abc import Iterable
from dataclasses import dataclass, replace
from random import Random

from portfolio_bot.sandbox.exchange import Answer, Handler, Middleware, Request
from portfolio_bot.sandbox.faults import answers, parts, rival
from portfolio_bot.sandbox.faults.asked import Asked, read_request
from portfolio_bot.sandbox.faults.selectors import is_meant
from portfolio_bot.sandbox.faults.spec import Fault, read_fault
from portfolio_bot.sandbox.faults.strike import Carrier, Hit, Strike
from portfolio_bot.sandbox.state import World

SPARED = "x-sandbox-faults"
"""The header by which a request asks to be left alone, with the value `off`."""

CARRIERS: dict[str, Carrier] = {
    **{str(n): answers.answered(n) for n in (401, 403, 404, 409, 422, 429, 500, 502, 503, 504)},
    "drop": answers.drop,
    "drop-after": answers.drop_after,
    "timeout-after": answers.timeout_after,
    "primary-limit": answers.primary_limit,
    "secondary-limit": answers.secondary_limit,
    "secondary-limit-200": answers.secondary_limit_200,
    "garbage": answers.garbage,
    "garbage-after": answers.garbage_after,
    "partial": parts.partial,
    "part-fails": parts.part_fails,
    "no-op": parts.no_op,
    "false-success": parts.false_success,
    "stale": rival.stale,
}


@dataclass(slots=True)
class _Armed:
    """A fault that waits; `place` is its number among all that were added, `count` its matches."""

    fault: Fault
    place: int
    count: int = 0


class Faults:
    """Faults that hit the requests to a sandbox, the same ones for the same seed and requests.

    Each one that is added counts the requests it could hit from then on, whether or not another
    one hit them; where several hit the same request, the first that was added comes first.
    """

    def __init__(self, specs: Iterable[str] = (), seed: int = 0) -> None:
        self._seed = seed
        self._lock = threading.Lock()
        self._armed: list[_Armed] = []
        self._added = 0
        self._hits: list[Hit] = []
        for spec in specs:
            self.add(spec)

    def add(self, spec: str) -> None:
        """Add a fault. Raises FaultError."""
        fault = read_fault(spec)
        with self._lock:
            self._armed.append(_Armed(fault, self._added))
            self._added += 1

    def clear(self) -> None:
        """Take all faults away; what they hit is kept."""
        with self._lock:
            self._armed.clear()

    @property
    def hits(self) -> list[Hit]:
        """Which fault hit which request, so far."""
        with self._lock:
            return list(self._hits)

    def middleware(self, world: World) -> Middleware:
        """Return what lets the faults loose on requests to a world."""
        return lambda request, inner: self._meet(world, request, inner)

    def _meet(self, world: World, request: Request, inner: Handler) -> Answer:
        if request.path.startswith("/_sandbox/") or request.headers.get(SPARED) == "off":
            return inner(request)
        for strike in reversed(self._strikes(world, request)):
            inner = self._struck(strike, inner)
        return inner(request)

    def _strikes(self, world: World, request: Request) -> list[Strike]:
        with self._lock:
            if not self._armed:
                return []
            asked = read_request(request)
            found = (self._aimed(armed, asked, world) for armed in self._armed)
            return [strike for strike in found if strike]

    def _aimed(self, armed: _Armed, asked: Asked, world: World) -> Strike | None:
        """Count the request, if it matches, and return the strike, if it is to be hit."""
        fault = armed.fault
        if not fault.matches(asked):
            return None
        armed.count += 1
        chance = Random(f"{self._seed}/{armed.place}/{fault}/{armed.count}")  # noqa: S311  no secret
        if not is_meant(fault.which, armed.count, chance):
            return None
        return Strike(fault, armed.count, asked, world, chance)

    def _struck(self, strike: Strike, inner: Handler) -> Handler:
        def handler(request: Request) -> Answer:
            answer = CARRIERS[strike.fault.kind](strike, request, inner)
            if not strike.has_landed:
                return answer
            with self._lock:
                self._hits.append(strike.hit)
            told = " ".join(filter(None, (str(strike.fault), answer.fault)))
            return replace(answer, operation=strike.asked.operation, fault=told)

        return handler
