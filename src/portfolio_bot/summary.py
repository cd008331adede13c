"""What a run tells afterwards: lines for the log, a page for the job summary, outputs."""

from __future__ import annotations

from dataclasses import dataclass

from portfolio_bot.app import Result
from portfolio_bot.catalogue import Catalogue
from portfolio_bot.configuration.findings import ConfigurationError
from portfolio_bot.domain.escaping import escape, plain
from portfolio_bot.domain.messages import Trusted, say
from portfolio_bot.github import GitHubError, NotAppliedError


@dataclass(frozen=True)
class Account:
    """A run told: one headline, and lines below it. Every text is markdown and one line."""

    headline: str
    lines: tuple[str, ...] = ()
    undone: tuple[str, ...] = ()
    after: str = ""
    changed: bool = False
    commit: str = ""

    def log(self) -> tuple[str, ...]:
        """Return lines for the job's log; none can be taken for a command of the runner's."""
        told = (self.headline, *(f"- {each}" for each in (*self.lines, *self.undone)), self.after)
        return tuple(f"portfolio-bot: {plain(line)}" for line in told if line)

    def markdown(self) -> str:
        """Return the page for the job summary."""
        parts = [f"### portfolio-bot\n\n{self.headline}\n"]
        parts.extend(f"- {line}" for line in self.lines)
        if self.undone:
            parts.append("")
            parts.extend(f"- ⬜ {line}" for line in self.undone)
        if self.after:
            parts.append(f"\n{self.after}")
        return "\n".join(parts) + "\n\n"

    def outputs(self) -> dict[str, str]:
        """Return the Action's outputs, each on one line."""
        return {
            "changed": "true" if self.changed else "false",
            "summary": plain(self.headline)[:1000],
            "report-commit": self.commit,
        }


def succeeded(words: Catalogue, result: Result, *, rehearsal: bool) -> Account:
    """Tell what was done, or would be done in a *rehearsal*."""
    lines = tuple(words.text(effect.describe()) for effect in result.effects)
    if not lines:
        told = words.text(result.note) if result.note else words.text(say("summary-nothing"))
        return Account(headline=told)
    if rehearsal:
        return Account(headline=words.text(say("summary-planned")), lines=lines)
    after = words.text(say("summary-commit", commit=result.commit)) if result.commit else ""
    return Account(
        headline=words.text(say("summary-done", count=len(lines))),
        lines=lines,
        after=after,
        changed=True,
        commit=result.commit or "",
    )


def failed(words: Catalogue, error: Exception) -> Account:
    """Tell that a run failed: what was done all the same, what was not, and what to do."""
    what = str(error) if isinstance(error, GitHubError | ValueError) else type(error).__name__
    headline = words.text(say("summary-failed", what=Trusted(escape(what))))
    if not isinstance(error, NotAppliedError):
        return Account(headline=headline, after=words.text(say("summary-retry")))
    return Account(
        headline=headline,
        lines=tuple(words.text(effect.describe()) for effect in error.done),
        undone=tuple(words.text(effect.describe()) for effect in error.undone),
        after=words.text(say("summary-retry")),
        changed=bool(error.done),
    )


def configuration_faults(error: ConfigurationError) -> Account:
    """Tell what is wrong with a configuration, a line a fault, for whoever edits it."""
    words = Catalogue("en", escape=str)
    lines = tuple(
        f"{finding.place()}: {finding.path or '-'}: "
        + "; ".join(words.text(message) for message in finding.messages())
        for finding in error.findings
    )
    told = words.text(say("summary-configuration", count=len(lines)))
    return Account(headline=told, lines=lines, changed=False)
