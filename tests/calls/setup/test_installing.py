"""`init`: what it writes, shows and keeps."""

import subprocess
from pathlib import Path

import pytest

from portfolio_bot import __version__
from portfolio_bot.calls.setup import installing
from portfolio_bot.calls.setup.installing import LOCK, install, read_file, read_lock
from portfolio_bot.configuration.beginning import Answers
from portfolio_bot.exit_codes import ExitCode

OLD = f"o/portfolio-bot@{'1' * 40}"
NEW = f"o/portfolio-bot@{'2' * 40}"
EVENTS = ".github/workflows/portfolio-events.yml"
SWEEP = ".github/workflows/portfolio-sweep.yml"
REPORT = ".github/workflows/portfolio-report.yml"


def run(folder: Path, action: str = OLD, *, yes: bool = True) -> tuple[ExitCode, list[str]]:
    """Install into *folder*, and return how it ended and what it told."""
    told = list[str]()
    code = install(folder, Answers("digdir", action), told.append, lambda _question: yes)
    return code, told


def commit(folder: Path) -> None:
    """Let git keep all that is in *folder*."""
    for args in (["init", "--quiet"], ["add", "--all"]):
        subprocess.run(["git", "-C", str(folder), *args], check=True)  # noqa: S603, S607


def edit(folder: Path, path: str, old: str, new: str) -> str:
    """Change a file by hand, and return its text."""
    text = (folder / path).read_text("utf-8")
    assert old in text
    changed = text.replace(old, new)
    (folder / path).write_text(changed, "utf-8")
    return changed


def test_nothing_is_written_before_it_is_agreed_to(tmp_path: Path) -> None:
    """What would be written is told; without a yes nothing is."""
    code, told = run(tmp_path, yes=False)
    assert code == ExitCode.PROBLEMS
    assert f"ny: {EVENTS}" in told
    assert not [*tmp_path.iterdir()]


def test_second_run_changes_nothing(tmp_path: Path) -> None:
    """All is there after the first run, and the second one says so."""
    assert run(tmp_path)[0] == ExitCode.DONE
    assert run(tmp_path) == (ExitCode.DONE, ["Alt er på plass fra før."])


def test_upgrade_keeps_local_changes(tmp_path: Path) -> None:
    """Untouched files are updated; changes are merged, or the new text is laid beside them."""
    run(tmp_path)
    commit(tmp_path)
    edit(tmp_path, SWEEP, '"41 * * * *"', '"11 3 * * *"')
    mine = edit(tmp_path, REPORT, OLD, f"o/portfolio-bot@{'9' * 40}")
    code, told = run(tmp_path, NEW)
    assert code == ExitCode.DONE
    assert f"oppdatert: {EVENTS}" in told
    assert f"    +        uses: {NEW} # v{__version__}" in told
    merged = (tmp_path / SWEEP).read_text("utf-8")
    assert '"11 3 * * *"' in merged
    assert NEW in merged
    assert (tmp_path / REPORT).read_text("utf-8") == mine
    assert NEW in (tmp_path / f"{REPORT}.new").read_text("utf-8")
    assert any(".new" in line and "Sammenlign" in line for line in told)
    assert run(tmp_path, NEW)[1][-1] == "Alt er på plass fra før."


def test_file_from_before_is_left_alone(tmp_path: Path) -> None:
    """A form chooser that somebody else has written stays, with ours beside it."""
    path = tmp_path / ".github/ISSUE_TEMPLATE/config.yml"
    path.parent.mkdir(parents=True)
    path.write_text("blank_issues_enabled: true\n", "utf-8")
    run(tmp_path)
    assert path.read_text("utf-8") == "blank_issues_enabled: true\n"
    assert path.with_name("config.yml.new").exists()


def test_configuration_is_never_written_over(tmp_path: Path) -> None:
    """A configuration that is there decides, and is left as it is."""
    path = tmp_path / ".github/portfolio.yml"
    path.parent.mkdir(parents=True)
    own = "extends: digdir\nlanguage: nn\nboard: null\nform: {file: forslag.yml}\n"
    path.write_text(own, "utf-8")
    _, told = run(tmp_path)
    assert path.read_text("utf-8") == own
    assert "ny: .github/ISSUE_TEMPLATE/forslag.yml" in told


@pytest.mark.parametrize("text", [None, "no json", '{"version": 1}'])
def test_lock_that_cannot_be_read_is_none(text: str | None) -> None:
    """Without a lock that can be read, nothing is known of what was generated."""
    assert read_lock(text) is None


def test_lock_tells_what_was_generated(tmp_path: Path) -> None:
    """The lock has the Action and the id of each generated file."""
    run(tmp_path)
    lock = read_lock(read_file(tmp_path / LOCK))
    assert lock is not None
    assert lock.action == OLD
    assert {EVENTS, SWEEP, REPORT} < lock.files.keys()
    assert read_file(tmp_path / "borte") is None
    assert installing.CONFIG not in lock.files
