"""The documentation says what the project holds, and its links lead somewhere."""

from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from markdown_it import MarkdownIt

from tests.packaging.files import ACTION, ROOT, read_yaml, short

README = ROOT / "README.md"
PAGES = [README, *sorted((ROOT / "docs").rglob("*.md"))]


def links(page: Path) -> list[str]:
    """Return the targets of every link and image of a page, outside of code."""
    tokens = MarkdownIt("commonmark").enable("table").parse(page.read_text("utf-8"))
    children = [child for token in tokens for child in token.children or []]
    targets = [child.attrGet("href") or child.attrGet("src") for child in children]
    return [target for target in targets if isinstance(target, str)]


def leads_nowhere(page: Path, target: str) -> bool:
    """Say whether a link is a relative one to a file that is not there."""
    parts = urlsplit(target)
    relative = not parts.scheme and not parts.netloc and bool(parts.path)
    return relative and not (page.parent / unquote(parts.path)).exists()


@pytest.mark.parametrize("name", read_yaml(ACTION)["inputs"])
def test_readme_names_inputs(name: str) -> None:
    """The README names every input of the action."""
    assert f"`{name}`" in README.read_text("utf-8")


@pytest.mark.parametrize("name", read_yaml(ACTION)["outputs"])
def test_readme_names_outputs(name: str) -> None:
    """The README names every output of the action."""
    assert f"`{name}`" in README.read_text("utf-8")


@pytest.mark.parametrize("command", ["make demo", "make test"])
def test_readme_names_commands(command: str) -> None:
    """The README says how to see the project work, and how to test it."""
    assert command in README.read_text("utf-8")


@pytest.mark.parametrize("page", PAGES, ids=short)
def test_relative_links_resolve(page: Path) -> None:
    """Every relative link of a page leads to a file of the project."""
    assert [target for target in links(page) if leads_nowhere(page, target)] == []


def test_dead_link_is_seen(tmp_path: Path) -> None:
    """A link to a missing file is found, one to a heading, the web or a file there is not."""
    page = tmp_path / "page.md"
    page.write_text(
        "[a](gone.md#x) [b](#here) [c](https://example.org/x) [d](page.md) ![e](gone.svg) `[f](g)`",
        "utf-8",
    )
    assert [target for target in links(page) if leads_nowhere(page, target)] == [
        "gone.md#x",
        "gone.svg",
    ]
