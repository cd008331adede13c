"""Something tried again after a wait, as long as that can help.

By hand, as tenacity takes as long to import as a run's decision takes.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

_T = TypeVar("_T")

Wait = Callable[[Exception, int], float | None]
"""What went wrong, and how often by now -> seconds to wait; None when to try again is no use."""


def patiently(attempt: Callable[[], _T], wait: Wait, sleep: Callable[[float], None]) -> _T:
    """Try *attempt* until it goes well, or *wait* gives up; then its last error is raised."""
    tried = 0
    while True:
        tried += 1
        try:
            return attempt()
        except Exception as error:
            seconds = wait(error, tried)
            if seconds is None:
                raise
        sleep(seconds)
