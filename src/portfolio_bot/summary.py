"""What a run tells afterwards: lines for the log, a page for the job summary, outputs."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from portfolio_bot.app import Result
from portfolio_bot.catalogue import Catalogue
from portfolio_bot.configuration.findings import ConfigurationError, Finding
from portfolio_bot.domain.config import Language
from portfolio_bot.domain.effects import Effect
from portfolio_bot.domain.escaping import plain
from portfolio_bot.domain.messages import Message, ToldError, Trusted, say
from portfolio_bot.github import GitHubError, NotAppliedError, SweepError

_LONGEST = 1000
_LARGEST = 1_000_000
"""Bytes of a page; GitHub takes a job summary of 1 MiB for each step, or none of it."""


class Account(NamedTuple):
    """A run told: one headline, and lines below it.

    ``undone`` was not done; of ``unsure`` nobody knows, as GitHub did not answer. ``remarks``
    are what one should know beside. ``portfolios`` are those of a roll-up, as JSON.

    The log and the outputs are plain text; the page for the job summary is markdown.
    """

    language: Language
    headline: Message
    lines: tuple[Message, ...] = ()
    undone: tuple[Message, ...] = ()
    unsure: tuple[Message, ...] = ()
    after: Message | None = None
    changed: bool = False
    commit: str = ""
    remarks: tuple[Message, ...] = ()
    portfolios: str = ""

    def log(self) -> tuple[str, ...]:
        """Return lines for the job's log; none can be taken for a command of the runner's."""
        words = Catalogue(self.language, escape=str)
        told = [words.text(self.headline), *(f"- {words.text(each)}" for each in self.lines)]
        for heading, below in self._left():
            told.append(words.text(say(heading)))
            told.extend(f"- {words.text(each)}" for each in below)
        told.extend(words.text(each) for each in self.remarks)
        if self.after is not None:
            told.append(words.text(self.after))
        return tuple(log_line(line) for line in told)

    def markdown(self) -> str:
        """Return the page for the job summary, cut to what GitHub takes."""
        words = Catalogue(self.language)
        parts = [f"### portfolio-bot\n\n{words.text(self.headline)}\n"]
        parts.extend(f"- {words.text(line)}" for line in self.lines)
        for heading, below in self._left():
            parts.append(f"\n{words.text(say(heading))}\n")
            parts.extend(f"- ⬜ {words.text(line)}" for line in below)
        parts.extend(f"\n{words.text(each)}" for each in self.remarks)
        if self.after is not None:
            parts.append(f"\n{words.text(self.after)}")
        return _cut("\n".join(parts)) + "\n\n"

    def _left(self) -> tuple[tuple[str, tuple[Message, ...]], ...]:
        """Return what was not done, and what may not have been, under their headings."""
        left = (("summary-undone", self.undone), ("summary-unsure", self.unsure))
        return tuple((heading, below) for heading, below in left if below)

    def outputs(self) -> dict[str, str]:
        """Return the Action's outputs, each on one line."""
        headline = Catalogue(self.language, escape=str).text(self.headline)
        told = {
            "changed": "true" if self.changed else "false",
            "summary": plain(headline)[:_LONGEST],
            "report-commit": self.commit,
        }
        return told | ({"portfolios": self.portfolios} if self.portfolios else {})


def log_line(text: str) -> str:
    """Return *text* as one line of the job's log that the runner takes for nothing else.

    It obeys a line that begins with two colons, blanks aside, and its older form, `##[`,
    wherever in the line that stands.
    (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands)
    """
    return f"portfolio-bot: {plain(text)[:_LONGEST]}".replace("##[", "## [")


def _cut(page: str) -> str:
    """Leave out whole lines at the end of a *page* that is too large."""
    data = page.encode()
    if len(data) <= _LARGEST:
        return page
    return data[:_LARGEST].decode(errors="ignore").rpartition("\n")[0] + "\n\n…"


def succeeded(language: Language, result: Result, *, rehearsal: bool) -> Account:
    """Tell what was done, or would be done in a *rehearsal*."""
    lines = result.told or _described(result.effects)
    if not lines:
        headline = result.note or say("summary-nothing")
        return Account(language, headline, remarks=result.remarks)
    if rehearsal:
        return Account(language, say("summary-planned"), lines, remarks=result.remarks)
    return Account(
        language,
        say("summary-done", count=len(lines)),
        lines,
        after=_where(result),
        changed=True,
        commit=result.commit or "",
        remarks=result.remarks,
    )


def _where(result: Result) -> Message | None:
    """Say where what was made can be looked at."""
    if result.offered is not None:
        return say("summary-offered", url=Trusted(result.offered))
    return say("summary-commit", commit=Trusted(result.commit)) if result.commit else None


def planned_rollup(language: Language, portfolios: str) -> Account:
    """Tell that the roll-up's *portfolios*, as JSON, are given to other jobs."""
    return Account(language, say("rollup-planned"), portfolios=portfolios)


def saved(language: Language, result: Result, folder: Path) -> Account:
    """Tell which files of a report were written to *folder*."""
    lines = tuple(say("name", name=path) for path, _ in result.files)
    headline = say("summary-saved", count=len(lines), folder=folder.as_posix())
    return Account(language, headline, lines, remarks=result.remarks)


def failed(language: Language, error: Exception) -> Account:
    """Tell that a run failed: what was done all the same, what was not, and what to do.

    A call that cannot be used is told in one line: to run it again would not help.
    """
    headline, after = say("summary-failed", what=(_what(error),)), say("summary-retry")
    if isinstance(error, ToldError) and not isinstance(error, GitHubError):
        return Account(language, headline)
    if isinstance(error, SweepError):
        lines, left, unsure = error.done, error.failed, error.unsure
        changed = bool(lines)
        return Account(language, headline, lines, left, unsure, after=after, changed=changed)
    if not isinstance(error, GitHubError):
        return Account(language, headline, after=after)
    if not isinstance(error, NotAppliedError):
        return Account(
            language,
            headline,
            lines=error.before,
            undone=error.left,
            unsure=(*_described(error.planned), *error.unsure),
            after=after,
            changed=bool(error.before),
        )
    return Account(
        language,
        headline,
        lines=_described(error.done),
        undone=_described(error.undone),
        after=after,
        changed=bool(error.done),
    )


def _what(error: Exception) -> Message:
    """Say what went wrong; a fault of our own is told by the kind of its exception."""
    if isinstance(error, ToldError):
        return error.message
    return say("summary-fault", kind=type(error).__name__)


def configuration_faults(error: ConfigurationError) -> Account:
    """Tell what is wrong with a configuration, a line a fault, for whoever edits it."""
    lines = tuple(_fault(finding) for finding in error.findings)
    return Account("en", say("summary-configuration", count=len(lines)), lines)


def _fault(finding: Finding) -> Message:
    words = Catalogue("en", escape=str)
    wrong = "; ".join(words.text(message) for message in finding.messages())
    return say("name", name=f"{finding.place()}: {finding.path or '-'}: {wrong}")


def _described(effects: Iterable[Effect]) -> tuple[Message, ...]:
    return tuple(effect.describe() for effect in effects)
