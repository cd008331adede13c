"""The commands that set up, keep and end a portfolio, played in the order that the pages have."""

import io
import shlex
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from portfolio_bot.sandbox import Sandbox
from tests.cli.calling import Ended, Here
from tests.docs.markdown import fences
from tests.packaging.files import ROOT

WELL = {0, 1}
"""Done, or done with something left for a person to see; all else is a call that went wrong."""


@pytest.fixture
def reader(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Iterator[Here]:
    """Stand in a clone beside an empty portfolio, as the administrator of the example's world."""
    (tmp_path / "clone").mkdir()
    monkeypatch.chdir(tmp_path / "clone")
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    here = Here(monkeypatch, capsys)
    with Sandbox(ROOT / "examples" / "sandbox.yml") as served:
        monkeypatch.setenv("GITHUB_API_URL", served.url)
        monkeypatch.setenv("PORTFOLIO_BOT_TOKEN", "admin-token")
        yield here


def given(page: str) -> list[list[str]]:
    """Return the words of each command of ours that a page shows, in order."""
    text = (ROOT / page).read_text("utf-8")
    blocks = [fence.text for fence in fences(text) if fence.language == "sh"]
    lines = [shlex.split(line) for block in blocks for line in block.splitlines()]
    return [words[1:] for words in lines if words[:1] == [".venv/bin/portfolio-bot"]]


def wrong(reader: Here, commands: list[list[str]]) -> list[tuple[str, Ended]]:
    """Give the commands in order, and return those that went wrong."""
    ended = [(" ".join(words), reader(*words)) for words in commands]
    return [(line, each) for line, each in ended if each.code not in WELL]


def test_readme_installs(reader: Here) -> None:
    """The README's commands go well one after the other, where the answers are flags."""
    asking, *flagged = given("README.md")
    assert reader(*asking).code == 2
    assert wrong(reader, flagged) == []


def test_installation_page_goes_well(reader: Here) -> None:
    """From set-up through upgrading to the day of moving away, each command goes well."""
    begun = next(words for words in given("README.md") if "--yes" in words)
    assert wrong(reader, [begun]) == []
    assert wrong(reader, given("docs/installation.md")) == []
    assert Path("decisions.csv").is_file()
    assert Path("archive", "portefolje", "maaned.md").is_file()
