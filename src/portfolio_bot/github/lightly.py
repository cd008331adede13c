"""PyGithub without what nobody asks it for: it would load two hundred modules for one request."""

from __future__ import annotations

import os
import sys
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.abc import Loader
from importlib.machinery import ModuleSpec, PathFinder
from types import ModuleType
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from github.Requester import Requester


_SELDOM_USED = {"charset_normalizer", "jwt"}
"""What guesses an answer's encoding, and what signs for an app."""

_THIS_MACHINE = ("127.0.0.1", "localhost")


class _Waiting(ModuleType):
    """A module that is run when something in it is first asked for.

    `importlib.util.LazyLoader` makes such modules too, but theirs are run when another module
    imports them, and PyGithub's all import each other.
    """

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # the import itself asks, as for `__file__` and `__path__`
            raise AttributeError(name)
        self.__class__ = ModuleType  # type: ignore[assignment] # it waits no more
        loader = self.__loader__
        assert isinstance(loader, _LaterLoader)  # noqa: S101 - no other makes it
        loader.real.exec_module(self)
        return getattr(self, name)


class _LaterLoader(Loader):
    """Makes a module that waits, and runs nothing."""

    def __init__(self, real: Loader) -> None:
        self.real = real

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return _Waiting(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        pass


class _Later:
    """Finds PyGithub's modules, and what only few requests, or none of ours, have a use for."""

    @staticmethod
    def find_spec(
        name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if name not in _SELDOM_USED and not name.startswith("github."):
            return None
        spec = PathFinder.find_spec(name, path, target)
        if spec is not None and spec.loader is not None:
            spec.loader = _LaterLoader(spec.loader)
        return spec


@contextmanager
def _lightly() -> Iterator[None]:
    """Let those modules that are imported in here wait until they are used."""
    later = _Later()
    sys.meta_path.insert(0, later)
    try:
        # requests says so when it cannot learn the version of what would guess encodings.
        warnings.filterwarnings("ignore", "Unable to find acceptable character detection")
        yield
    finally:
        sys.meta_path.remove(later)


def _past_proxies(api_url: str) -> None:
    """Let requests to this machine go straight to it, in this process and those that it starts.

    No proxy could find the sandbox that is on it. A star alone says so of all the world already.
    """
    host = urlsplit(api_url).hostname
    told = os.environ.get("no_proxy") or os.environ.get("NO_PROXY", "")
    named = [each.strip() for each in told.split(",") if each.strip()]
    if host in _THIS_MACHINE and host not in named and named != ["*"]:
        os.environ["no_proxy"] = ",".join([*named, host])


def connect(token: str, api_url: str, timeout: int) -> Requester:
    """Return PyGithub's maker of requests, which asks once and waits for nothing."""
    _past_proxies(api_url)
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
