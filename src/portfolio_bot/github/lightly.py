"""PyGithub without what nobody asks it for: it would load two hundred modules for one request."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.machinery import ModuleSpec, PathFinder
from importlib.util import LazyLoader
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from github.Requester import Requester


class _Later:
    """Finds PyGithub's modules, and the one that signs for it; each is run when it is used."""

    @staticmethod
    def find_spec(
        name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if name != "jwt" and not name.startswith("github."):
            return None
        spec = PathFinder.find_spec(name, path, target)
        if spec is not None and spec.loader is not None:
            spec.loader = LazyLoader(spec.loader)
        return spec


@contextmanager
def _lightly() -> Iterator[None]:
    """Let modules of PyGithub that are imported in here wait until they are used."""
    later = _Later()
    sys.meta_path.insert(0, later)
    try:
        yield
    finally:
        sys.meta_path.remove(later)


def connect(token: str, api_url: str, timeout: int) -> Requester:
    """Return PyGithub's maker of requests, which asks once and waits for nothing."""
    with _lightly():
        from github import Auth, Github  # noqa: PLC0415 - slow all the same, and often not needed

    return Github(
        auth=Auth.Token(token),
        base_url=api_url.rstrip("/"),
        timeout=timeout,
        user_agent="portfolio-bot",
        retry=None,
        seconds_between_requests=None,
        seconds_between_writes=None,
    ).requester
