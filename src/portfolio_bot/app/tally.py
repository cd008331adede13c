"""What a sweep has done so far, and what it could not do."""

from __future__ import annotations

from dataclasses import dataclass, field

from portfolio_bot.domain.effects import Effect
from portfolio_bot.domain.found import Found
from portfolio_bot.domain.ledger.checking import Fault
from portfolio_bot.domain.ledger.line import Recorded
from portfolio_bot.domain.messages import Message, Trusted, say
from portfolio_bot.github import GitHubError, RateLimitedError, UnavailableError

PATIENCE = 3
"""Issues in a row at which GitHub may fail to answer before a sweep gives up."""


@dataclass
class Tally:
    """What a sweep has done so far, and what it could not do.

    ``recorded`` are the decisions that it has led to, which the ledger does not have yet;
    ``patience`` is how often GitHub may fail to answer before the sweep gives up. Of
    ``unsure`` nobody knows, as GitHub did not answer.
    """

    effects: list[Effect] = field(default_factory=list)
    done: list[Message] = field(default_factory=list)
    failed: list[Message] = field(default_factory=list)
    recorded: list[Recorded] = field(default_factory=list)
    faults: tuple[Fault, ...] = ()
    unsure: list[Message] = field(default_factory=list)
    patience: int = PATIENCE

    def fail(self, thing: Found, error: GitHubError) -> None:
        """Note that *thing* could not be done, and whether to go on would help."""
        number = Trusted(thing.number)
        self.failed.append(say("sweep-failed", number=number, what=(error.message,)))
        if error.planned:
            what = tuple(effect.describe() for effect in error.planned)
            self.unsure.append(say("sweep-issue", number=number, what=what))
        if isinstance(error, RateLimitedError):
            self.patience = 0
        elif isinstance(error, UnavailableError):
            self.patience -= 1

    def explain(self, error: GitHubError) -> None:
        """Let *error*, which ends the sweep, tell what was done, and what was not."""
        waiting = self.recorded and not error.unsure
        told = (say("ledger-append", count=len(self.recorded)),) if waiting else ()
        error.before = tuple(self.done)
        error.left = (*self.failed, *told)
        error.unsure = (*self.unsure, *error.unsure)
