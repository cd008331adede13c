"""What docs/sandbox.md shows works."""

import re
import shlex
from itertools import takewhile
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from portfolio_bot.sandbox import Sandbox
from portfolio_bot.sandbox.faults.kinds import KINDS
from portfolio_bot.sandbox.faults.selectors import SELECTORS
from portfolio_bot.sandbox.faults.spec import read_fault
from portfolio_bot.sandbox.seed import build_world
from tests.cli.calling import Here
from tests.docs.markdown import Fence, fences
from tests.packaging.files import ROOT

PAGE = ROOT / "docs" / "sandbox.md"
BEFORE, _, REST = PAGE.read_text("utf-8").partition("## Try a set-up against it\n")
TRY, _, AFTER = REST.partition("\n## ")


def blocks(language: str) -> list[str]:
    """Return the page's blocks of code in a language, but those that are tried in order."""
    tokens = MarkdownIt().parse(f"{BEFORE}\n## {AFTER}")
    return [token.content for token in tokens if token.type == "fence" and token.info == language]


@pytest.mark.parametrize("code", blocks("python"))
def test_example_runs(code: str) -> None:
    """Each example of Python runs as it stands."""
    run(code)


def run(code: str) -> None:
    """Run an example of Python."""
    exec(compile(code, str(PAGE), "exec"), {"__name__": "example"})  # noqa: S102  it is our own page


def test_set_up_can_be_tried(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Set-up, proposal, answer and report go well in the page's order, on the example's seed."""
    (tmp_path / "clone").mkdir()
    monkeypatch.chdir(tmp_path / "clone")
    served, *steps = fences(TRY)
    assert "--seed examples/sandbox.yml" in served.text
    here, told = Here(monkeypatch, capsys), ""
    with Sandbox(ROOT / "examples" / "sandbox.yml") as sandbox:
        for step in steps:
            text = step.text.replace("http://127.0.0.1:8080", sandbox.url)
            told += do(Fence(step.language, text), here)
    assert told.count("er ikke besvart") == 3
    assert (tmp_path / "clone" / "report" / "portefolje" / "README.md").is_file()


def do(step: Fence, here: Here) -> str:
    """Do what a block says, and return what Python prints; commands have the variables set so far.

    The block is Python, or commands of ours and their variables.
    """
    if step.language == "python":
        run(step.text)
        return here.capture.readouterr().out
    for line in step.text.splitlines():
        match shlex.split(line):
            case ["export", *variables]:
                for each in variables:
                    here.patch.setenv(*each.split("=", 1))
            case [".venv/bin/portfolio-bot", *words]:
                ended = here(*words)
                assert ended.code == 0, (line, ended)
            case _:
                raise AssertionError(line)
    return ""


def test_seed_can_be_used(tmp_path: Path) -> None:
    """The seed that shows every key makes a world."""
    (text,) = blocks("yml")
    path = tmp_path / "seed.yml"
    path.write_text(text, "utf-8")
    world = build_world(path, tmp_path / "git")
    issues = world.repositories["etat/portefolje"].issues
    assert issues[2].parent is issues[1]
    (item,) = world.projects[0].items.values()
    assert len(item.values) == 2


def rows(heading: str) -> list[tuple[str, str]]:
    """Return the rows of the page's table whose first column has that heading."""
    lines = PAGE.read_text("utf-8").splitlines()
    start = next(n for n, line in enumerate(lines) if line.startswith(f"| {heading} |"))
    below = takewhile(lambda line: line.startswith("|"), lines[start + 2 :])
    cells = (line.strip("| ").split(" | ") for line in below)
    return [(name.strip("`"), meaning) for name, meaning in cells]


def test_every_kind_of_fault_is_told() -> None:
    """The table of faults has every kind, with its argument and its meaning."""
    ours = {
        f"{name}={kind.argument}" if kind.argument else name: kind.meaning
        for name, kind in KINDS.items()
    }
    assert rows("Kind") == list(ours.items())


def test_every_selector_is_told() -> None:
    """The table of selectors has every one, with its meaning."""
    assert rows("Selector") == list(SELECTORS.items())


def test_faults_on_the_command_line_can_be_read() -> None:
    """Every fault that the page shows on a command line can be used."""
    shown = [word for code in blocks("console") for word in re.findall(r"--fault (\S+)", code)]
    assert [str(read_fault(word)) for word in shown] == ["502@2", "drop-after@op:Apply,1"]
