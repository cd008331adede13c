"""Whether the files on the default branch are those that belong there, and the workflows run."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.messages import Trusted
from portfolio_bot.domain.setup.files import Lock, plan_file
from portfolio_bot.domain.setup.findings import Finding, Severity, found
from portfolio_bot.domain.setup.there import Checkup

PLACEHOLDER = "your-organisation/portfolio-bot@"
"""What a sample workflow has in the place of the Action."""

SILENT = timedelta(days=8)
"""The sweep runs each night at least, and GitHub may leave out some of its runs."""

_CODES: dict[str, tuple[Severity, str]] = {
    "new": ("error", "file-missing"),
    "update": ("warning", "file-older"),
    "kept": ("note", "file-own"),
    "differs": ("warning", "file-apart"),
}


def examine_files(files: Mapping[str, str], lock: Lock | None, there: Checkup) -> Iterator[Finding]:
    """Find generated *files* that are missing on the default branch, or stand otherwise there."""
    for path, text in files.items():
        present = there.files.get(path)
        base = lock.files.get(path) if lock is not None else None
        standing = plan_file(path, text, present, base).standing
        if present is not None and PLACEHOLDER in present:
            yield found("error", "file-placeholder", path)
        elif standing != "same":
            yield found(*_CODES[standing], path)


def examine_configuration(path: str, local: str | None, there: Checkup) -> Iterator[Finding]:
    """Find that what runs is not the configuration that was given (*local*, None: it is)."""
    present = there.files.get(path)
    if present is None:
        yield found("error", "config-missing", path)
    elif local is not None and present != local:
        yield found("warning", "config-apart", path)


def examine_schedule(names: tuple[str, ...], sweep: str, there: Checkup) -> Iterator[Finding]:
    """Find workflows of *names* that are switched off, and a *sweep* that has not run lately."""
    if there.workflows is None:
        yield found("note", "actions-unseen", "actions")
        return
    for name in names:
        workflow = there.workflows.get(name)
        if workflow is None:
            continue
        where = f".github/workflows/{name}"
        if workflow.state != "active":
            yield found("error", "workflow-off", where, state=Trusted(workflow.state))
        elif name == sweep and workflow.scheduled is None:
            yield found("note", "schedule-never", where)
        elif name == sweep and workflow.scheduled and there.now - workflow.scheduled > SILENT:
            days = (there.now - workflow.scheduled).days
            yield found("warning", "schedule-silent", where, days=days)


def examine_ledger(config: Portfolio, there: Checkup) -> Iterator[Finding]:
    """Find that the ledger's branch is not there yet."""
    if config.ledger.branch is not None and not there.ledger:
        yield found("note", "ledger-none", "ledger.branch", branch=Trusted(config.ledger.branch))
