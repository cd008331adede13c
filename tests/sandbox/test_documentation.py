"""What docs/sandbox.md shows works."""

import re
from itertools import takewhile
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from portfolio_bot.sandbox.faults.kinds import KINDS
from portfolio_bot.sandbox.faults.selectors import SELECTORS
from portfolio_bot.sandbox.faults.spec import read_fault
from portfolio_bot.sandbox.seed import build_world

PAGE = Path(__file__).parents[2] / "docs" / "sandbox.md"


def blocks(language: str) -> list[str]:
    """Return the page's blocks of code in a language."""
    tokens = MarkdownIt().parse(PAGE.read_text("utf-8"))
    return [token.content for token in tokens if token.type == "fence" and token.info == language]


@pytest.mark.parametrize("code", blocks("python"))
def test_example_runs(code: str) -> None:
    """Each example of Python runs as it stands."""
    exec(compile(code, str(PAGE), "exec"), {"__name__": "example"})  # noqa: S102  it is our own page


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
