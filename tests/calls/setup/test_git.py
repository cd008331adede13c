"""What is asked of git."""

import subprocess
from pathlib import Path

import pytest

from portfolio_bot.calls.setup import git
from portfolio_bot.calls.setup.git import merged, own_commit, text_of
from portfolio_bot.domain.setup.files import git_id


def test_text_is_found_in_the_history(tmp_path: Path) -> None:
    """A text that git keeps is found by its id; another is not, nor anything where git is not."""
    for args in (["init", "--quiet"], ["hash-object", "-w", "--stdin"]):
        subprocess.run(["git", "-C", str(tmp_path), *args], input=b"tekst\n", check=True)  # noqa: S603, S607
    assert text_of(tmp_path, git_id("tekst\n")) == "tekst\n"
    assert text_of(tmp_path, git_id("annet\n")) is None
    assert text_of(tmp_path / "borte", git_id("tekst\n")) is None


def test_changes_are_brought_together() -> None:
    """Changes far apart are merged; changes of the same line are left to a person."""
    base = "a\n\n\nb\n\n\nc\n"
    assert merged(base.replace("a", "A"), base, base.replace("c", "C")) == "A\n\n\nb\n\n\nC\n"
    assert merged(base.replace("a", "A"), base, base.replace("a", "X")) is None


def test_own_commit_is_that_of_the_clone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The program knows the commit of the clone that it runs from."""
    commit = own_commit()
    assert commit is None or len(commit) == 40
    monkeypatch.setattr(git, "__file__", str(tmp_path / "a/b/c/d.py"))
    assert own_commit() is None


def test_without_git_nothing_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where there is no git, there is no history and no merging."""
    monkeypatch.setenv("PATH", "")
    assert merged("a", "b", "c") is None
