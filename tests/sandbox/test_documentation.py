"""What docs/sandbox.md shows works."""

from pathlib import Path

import pytest
from markdown_it import MarkdownIt

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
