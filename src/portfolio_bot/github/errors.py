"""What can go wrong with GitHub, as one tree; each message is one line with the mend."""

from __future__ import annotations

from portfolio_bot.domain.effects import Effect
from portfolio_bot.domain.messages import Message, ToldError


class GitHubError(ToldError):
    """GitHub did not do what was asked.

    ``planned`` are the effects that a run was at when it gave up: some may have been done;
    ``unsure`` tells in words what else may have been. Of a run that does one thing after
    another, ``before`` tells what it had done, and ``left`` what it had not.
    """

    planned: tuple[Effect, ...] = ()
    unsure: tuple[Message, ...] = ()
    before: tuple[Message, ...] = ()
    left: tuple[Message, ...] = ()


class AccessError(GitHubError):
    """The token is wrong, or may not do this, or the thing is not there for it."""


class ScopeError(AccessError):
    """A personal token lacks a scope: GitHub then answers no part of a query."""


class AbsentError(AccessError):
    """What was asked for by its address is not there for this token (404)."""


class GoneError(AccessError):
    """The issue is not in the repository, or not any more."""


class RateLimitedError(GitHubError):
    """A limit is reached; ``wait`` is the number of seconds GitHub asks for, if it does."""

    def __init__(self, message: Message, wait: float | None = None) -> None:
        super().__init__(message)
        self.wait = wait


class UnavailableError(GitHubError):
    """GitHub did not answer, or not in time; what was asked may have been done even so."""


class HeadMovedError(GitHubError):
    """The branch has got a new commit since it was read."""


class SweepError(GitHubError):
    """Some issues were not put right; ``done`` and ``failed`` tell what was, and what was not."""

    def __init__(
        self, message: Message, done: tuple[Message, ...], failed: tuple[Message, ...]
    ) -> None:
        super().__init__(message)
        self.done = done
        self.failed = failed


class NotAppliedError(GitHubError):
    """Some effects were not applied; ``done`` and ``undone`` tell which."""

    def __init__(
        self, message: Message, done: tuple[Effect, ...], undone: tuple[Effect, ...]
    ) -> None:
        super().__init__(message)
        self.done = done
        self.undone = undone
