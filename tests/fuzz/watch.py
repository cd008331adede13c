"""One target under watch: what it answered wrongly, and which text kept it busy longest."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path

from tests.fuzz.targets import Target, text_of

Clock = Callable[[], float]

LIMIT = 1.0
"""Seconds of the processor's time that a call may take, on 64 KiB."""


class FindingError(Exception):
    """A text that a target answers wrongly."""


class Watch:
    """Calls a target, and keeps figures and the slowest text in *folder*."""

    def __init__(self, target: Target, folder: Path) -> None:
        self.calls = 0
        self.slowest = 0.0
        self._target = target
        self._folder = folder

    def __call__(self, data: bytes) -> None:
        """Call the target once. Raises `FindingError`, or whatever it raises itself."""
        text = text_of(data)
        begin = time.thread_time()
        answer = self._target.run(text)
        took = time.thread_time() - begin
        self.calls += 1
        if took > self.slowest:
            self.slowest = took
            (self._folder / "slowest").write_bytes(data)
        wrong = self._target.check(text, answer)
        if wrong:
            raise FindingError("; ".join(dict.fromkeys(wrong))[:500])

    def save(self) -> None:
        """Write the figures down."""
        figures = {"calls": self.calls, "slowest": round(self.slowest, 3)}
        (self._folder / "figures.json").write_text(json.dumps(figures), "utf-8")


def measured(target: Target, data: bytes, clock: Clock = time.thread_time) -> float:
    """Return the processor's time in seconds that *target* takes for *data*: the best of three."""
    return min(_once(target, text_of(data), clock) for _ in range(3))


def _once(target: Target, text: str, clock: Clock) -> float:
    begin = clock()
    target.run(text)
    return clock() - begin
