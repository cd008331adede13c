"""What stays until the end of a run, so that Python need not look for what it can throw away."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def left_alone() -> Iterator[None]:
    """Look for no circles of values that could be thrown away, as long as this lasts.

    A report of ten thousand initiatives is millions of values, none of which goes before it is
    rendered. To render it makes hardly a circle, however many there are; to look for them takes
    its time, and frees nothing.
    """
    looked = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if looked:
            gc.enable()
