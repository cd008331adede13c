"""One fault meeting one request."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from portfolio_bot.sandbox.exchange import Answer, Handler, Request
from portfolio_bot.sandbox.faults.asked import Asked
from portfolio_bot.sandbox.faults.spec import Fault
from portfolio_bot.sandbox.state import World


@dataclass(frozen=True, slots=True)
class Hit:
    """A fault that hit, told as it was given, and the request: the `number`th that matched."""

    fault: str
    number: int
    method: str
    path: str
    operation: str | None


@dataclass(slots=True)
class Strike:
    """A fault about to hit the request of that number; `chance` is the same each time."""

    fault: Fault
    number: int
    asked: Asked
    world: World
    chance: Random
    has_landed: bool = False

    def land(self) -> None:
        """Say that the fault has had its effect."""
        self.has_landed = True

    def seconds(self, usual: int | None = None) -> int | None:
        """Return the argument as a number of seconds."""
        return usual if self.fault.argument is None else int(self.fault.argument)

    @property
    def hit(self) -> Hit:
        """What is told of it afterwards."""
        asked = self.asked
        return Hit(str(self.fault), self.number, asked.method, asked.path, asked.operation)


Carrier = Callable[[Strike, Request, Handler], Answer]
"""Lets a strike happen to a request, which the handler would have answered."""
