"""The commands that set up, keep and end a portfolio, played in the order that the pages have."""

import base64
import io
import os
import shlex
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
import requests

from portfolio_bot.sandbox import Sandbox
from tests.cli.calling import Ended, Here
from tests.docs.markdown import fences
from tests.packaging.files import ROOT

WELL = {0, 1}
"""Done, or done with something left for a person to see; all else is a call that went wrong."""

HOME = ["--config", "../portfolio/.github/portfolio.yml"]
HOME += ["--repository", "my-organisation/portfolio"]
"""Which portfolio a command is about."""


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


def test_other_pages_go_well(reader: Here) -> None:
    """Import, ledger, readings, page and roll-up go well on a portfolio that is set up."""
    begun = next(words for words in given("README.md") if "--yes" in words)
    assert wrong(reader, [begun, ["sync", "--apply", *HOME]]) == []
    write_examples("docs/importing.md", csv="tiltak.csv", yml="mapping.yml")
    assert wrong(reader, given("docs/importing.md")) == []
    assert wrong(reader, [["sweep", *HOME], ["report", "--out", "../portfolio", *HOME]]) == []
    fetch_ledger(Path("../portfolio/beslutninger"))
    write_examples("docs/rollup.md", **{"yaml rollup": "rollup.yml"})
    for page in ("ledger", "reading", "site", "rollup"):
        assert wrong(reader, given(f"docs/{page}.md")) == [], page


def write_examples(page: str, **names: str) -> None:
    """Write the example of each language that a page shows into the file of that name."""
    shown = {each.language: each.text for each in fences((ROOT / page).read_text("utf-8"))}
    for language, name in names.items():
        Path(name).write_text(shown[language], "utf-8")


def fetch_ledger(folder: Path) -> None:
    """Fetch the files of the ledger's branch into *folder*, as a clone would have them."""
    address = f"{os.environ['GITHUB_API_URL']}/repos/my-organisation/portfolio/contents"
    read = partial(
        requests.get,
        params={"ref": "portfolio-ledger"},
        headers={"Authorization": "Bearer admin-token"},
        timeout=9,
    )
    folder.mkdir()
    for each in read(f"{address}/beslutninger").json():
        content = read(f"{address}/{each['path']}").json()["content"]
        (folder / each["name"]).write_bytes(base64.b64decode(content))
