"""`portfolio-bot init`: what is written into a repository, shown before it is.

A file is written over only when it is as it was generated. What somebody has changed since is
kept: what is new is merged into it by git or, where the two contend, is laid beside it.
"""

from __future__ import annotations

import difflib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from portfolio_bot import __version__
from portfolio_bot.calls.endings import Echo
from portfolio_bot.calls.setup import git
from portfolio_bot.catalogue import Catalogue
from portfolio_bot.configuration.beginning import Answers, first_configuration
from portfolio_bot.configuration.generated import generated_files
from portfolio_bot.configuration.load import load_text
from portfolio_bot.configuration.workflows import workflow_files
from portfolio_bot.domain.config import Language, Portfolio
from portfolio_bot.domain.escaping import plain
from portfolio_bot.domain.messages import Trusted, say
from portfolio_bot.domain.setup.files import FilePlan, Lock, git_id, plan_file
from portfolio_bot.exit_codes import ExitCode

CONFIG = ".github/portfolio.yml"
LOCK = ".github/portfolio-bot.lock.json"
TEMPLATES = ".github/ISSUE_TEMPLATE"


@dataclass(frozen=True)
class Change:
    """A file as it will be: its path, what happens to it, its old text and its new one.

    ``standing`` is that of `FilePlan`, or `merged`, or `beside` for a file of what is new.
    """

    path: str
    standing: str
    before: str | None
    after: str


def read_lock(text: str | None) -> Lock | None:
    """Read what was generated last; None when that is not known."""
    if text is None:
        return None
    try:
        return Lock.model_validate_json(text)
    except ValueError:
        return None


def made_files(config: Portfolio, action: str) -> dict[str, str]:
    """Return path -> text of all that is generated for a portfolio's repository."""
    return generated_files(config, TEMPLATES) | workflow_files(action, __version__)


def read_file(path: Path) -> str | None:
    """Return the text at *path* with its own line ends; None when there is none."""
    return path.read_bytes().decode("utf-8", "replace") if path.is_file() else None


class Installation:
    """What is to be written into the repository at *folder*; nothing is, before `write`.

    Of *answers*, only the Action counts where there is a configuration already. Raises
    `ConfigurationError` for one that cannot be used.
    """

    def __init__(self, folder: Path, answers: Answers) -> None:
        self.folder = folder
        known = read_file(folder / CONFIG)
        text = first_configuration(answers) if known is None else known
        config = load_text(text, CONFIG).config
        self.language: Language = config.language
        made = made_files(config, answers.action)
        self._lock = Lock(
            version=__version__,
            action=answers.action,
            files={path: git_id(each) for path, each in made.items()},
        )
        last = read_lock(read_file(folder / LOCK))
        bases: Mapping[str, str] = last.files if last is not None else {}
        plans = [
            plan_file(path, each, read_file(folder / path), bases.get(path))
            for path, each in made.items()
        ]
        first = [Change(CONFIG, "new", None, text)] if known is None else []
        self.changes = (*first, *(self._change(each) for each in plans), *self._locked())

    def _change(self, plan: FilePlan) -> Change:
        if plan.standing != "differs" or plan.present is None:
            after = plan.present if plan.standing in {"same", "kept"} else plan.text
            return Change(plan.path, plan.standing, plan.present, after or "")
        base = git.text_of(self.folder, plan.base) if plan.base else None
        both = git.merged(plan.present, base, plan.text) if base is not None else None
        if both is not None:
            return Change(plan.path, "merged", plan.present, both)
        path = f"{plan.path}.new"
        return Change(path, "beside", read_file(self.folder / path), plan.text)

    def _locked(self) -> tuple[Change, ...]:
        text = self._lock.model_dump_json(indent=2) + "\n"
        before = read_file(self.folder / LOCK)
        if before == text:
            return ()
        return (Change(LOCK, "new" if before is None else "update", before, text),)

    @property
    def pending(self) -> tuple[Change, ...]:
        """The files that are to be written."""
        return tuple(each for each in self.changes if each.before != each.after)

    def show(self, echo: Echo) -> None:
        """Tell what would be written, and of each file that is there what would change in it."""
        words = Catalogue(self.language, escape=str)
        for each in self.changes:
            if each.standing == "same":
                continue
            standing = Trusted(each.standing)
            echo(words.text(say("init-file", path=each.path, standing=standing)))
            for line in _difference(each):
                echo(line)

    def write(self) -> None:
        """Write the files."""
        for each in self.pending:
            path = self.folder / each.path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(each.after, "utf-8", newline="")


def _difference(change: Change) -> list[str]:
    """Return the lines of a file that is there that would change; the lock is no reading."""
    if change.before is None or change.path == LOCK:
        return []
    lines = difflib.unified_diff(
        change.before.splitlines(), change.after.splitlines(), lineterm="", n=1
    )
    return [f"    {line[:1]}{_indented(line[1:])}" for line in list(lines)[2:]]


def _indented(line: str) -> str:
    return " " * (len(line) - len(line.lstrip())) + plain(line)


def install(folder: Path, answers: Answers, echo: Echo, agreed: Callable[[str], bool]) -> ExitCode:
    """Show what `init` does in *folder*, and do it when it is *agreed* to.

    *agreed* is asked a question, and not at all when there is nothing to do. Ends as
    `PROBLEMS` when something was to be done and was not.
    """
    installation = Installation(folder, answers)
    words = Catalogue(installation.language, escape=str)
    installation.show(echo)
    if not installation.pending:
        echo(words.text(say("init-nothing")))
        return ExitCode.DONE
    question = say("init-question", count=len(installation.pending), folder=folder.as_posix())
    if not agreed(words.text(question)):
        echo(words.text(say("init-not-written")))
        return ExitCode.PROBLEMS
    installation.write()
    if any(each.standing == "beside" for each in installation.pending):
        echo(words.text(say("init-beside")))
    echo(words.text(say("init-next")))
    return ExitCode.DONE
