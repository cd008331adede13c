"""A roll-up's configuration, read from its file."""

from pathlib import Path

import pytest

from portfolio_bot.configuration.findings import ConfigurationError
from portfolio_bot.configuration.rollup import load_rollup, load_rollup_text
from tests.docs.markdown import fences
from tests.packaging.files import ROOT


def findings(text: str) -> list[tuple[int, str, str, str | None]]:
    """Return line, path, code and suggestion of each fault."""
    with pytest.raises(ConfigurationError) as raised:
        load_rollup_text(text, "rollup.yml")
    return [(each.line, each.path, each.code, each.suggestion) for each in raised.value.findings]


def test_faults_are_told_as_in_a_portfolio() -> None:
    """Each fault has its line, key path and the word that was meant, of the roll-up's own keys."""
    text = "titel: x\nportfolios:\n  a: {}\n  b: {repo: o/r, repository: o/r}\n  c: {repository: o}"
    assert findings(text) == [
        (1, "titel", "unknown-key", "title"),
        (3, "portfolios.a", "source-one-way", None),
        (4, "portfolios.b.repo", "unknown-key", None),
        (5, "portfolios.c.repository", "wrong-form", None),
    ]


def test_unknown_area_is_found() -> None:
    """A portfolio in an area that is not there is told where, with the nearest that is."""
    text = "areas: {helse: {name: Helse}}\nportfolios:\n  a: {folder: x, area: hlse}"
    assert findings(text) == [(3, "portfolios.a.area", "unknown-reference", "helse")]


def test_file_is_read(tmp_path: Path) -> None:
    """The file is read as it is written; one that is missing is told as a roll-up's."""
    path = tmp_path / "rollup.yml"
    path.write_text("portfolios: {a: {folder: x}}", "utf-8")
    assert list(load_rollup(path).portfolios) == ["a"]
    with pytest.raises(ConfigurationError) as raised:
        load_rollup(tmp_path / "none.yml")
    assert [each.code for each in raised.value.findings] == ["missing-rollup"]


def test_documented_example_is_read() -> None:
    """The example on the page of the roll-up is a configuration without faults."""
    page = (ROOT / "docs" / "rollup.md").read_text("utf-8")
    (example,) = [each.text for each in fences(page) if each.language == "yaml rollup"]
    assert len(load_rollup_text(example, "rollup.yml").portfolios) == 3
