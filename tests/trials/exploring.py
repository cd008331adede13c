"""A stage on which every run of the bot is first broken off at each of its requests in turn."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from portfolio_bot.demo.stage import Run, Stage
from portfolio_bot.exit_codes import ExitCode
from portfolio_bot.sandbox import Answer, Handler, Middleware, Request
from portfolio_bot.sandbox.exchange import told
from portfolio_bot.surroundings import Surroundings
from tests.trials.worlds import Checkpoint, is_write, on_copies, shape, writes


class Point(NamedTuple):
    """Where a run breaks off: at the request of that number, or, when *late*, just after it."""

    request: int
    late: bool = False


class Life:
    """The bot's life: from the point at which it ends, nothing reaches GitHub any more.

    What is asked after the end gets 401, which the program never tries again: so nothing
    happens that would not happen in a process that was killed.
    """

    def __init__(self) -> None:
        self._end: Point | None = None
        self._count = 0

    def end_at(self, point: Point) -> None:
        """Count from now, and end at *point*."""
        self._end, self._count = point, 0

    def last(self) -> None:
        """Live on."""
        self._end = None

    def __call__(self, request: Request, inner: Handler) -> Answer:
        """Pass a request on, or lose it, or lose its answer."""
        if self._end is None or request.headers.get("x-sandbox-faults") == "off":
            return inner(request)
        self._count += 1
        if self._count < self._end.request:
            return inner(request)
        if self._count == self._end.request and self._end.late:
            inner(request)
        return told(401, "The process is no more")


class ExploringStage(Stage):
    """Explores each run before it is made: ``points`` counts where it was broken off.

    Broken off at any point, and made again, a run must leave the same as if nothing had
    happened; and a third time it must write nothing.
    """

    points = 0

    def __init__(self, *args: Any, middlewares: Sequence[Middleware] = (), **more: Any) -> None:
        self._life = Life()
        super().__init__(*args, middlewares=(*middlewares, self._life), **more)

    def _run(self, here: Surroundings, event: str) -> Run:
        with on_copies(self) as kept:
            self._explore(kept, here._replace(summary=None, outputs=None), event)
        return super()._run(here, event)

    def _explore(self, kept: Checkpoint, here: Surroundings, event: str) -> None:
        world = self.sandbox.state
        kept.copy_into(world)
        calm = super()._run(here, event)
        rounds = self._settle(here, event)
        wanted = shape(self)
        for point in points(calm):
            kept.copy_into(world)
            self._life.end_at(point)
            broken = super()._run(here, event)
            self._life.last()
            where = f"{event}, broken off at {point} of {len(calm.requests)}: {broken.log}"
            assert broken.code is not ExitCode.DONE, where
            again = super()._run(here, event)
            assert again.code is calm.code, f"{where}; then {again.log}"
            assert self._settle(here, event) <= rounds, where
            assert shape(self) == wanted, where
            type(self).points += 1

    def _settle(self, here: Surroundings, event: str) -> int:
        """Make the run again until it writes nothing; return how often it wrote something.

        Only a sweep may: what it writes on an issue that it meets for the first time, the next
        one collects into the ledger.
        """
        rounds = 0
        while writes(super()._run(here, event)):
            rounds += 1
            assert here.command == "sweep"
            assert rounds < 2
        return rounds


def points(run: Run) -> Iterator[Point]:
    """Yield every point at which a run like *run* can break off."""
    for number, request in enumerate(run.requests, start=1):
        yield Point(number)
        if is_write(request):
            yield Point(number, late=True)
