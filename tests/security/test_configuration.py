"""A configuration that means harm: paths that lead elsewhere."""

import json

import pytest

from portfolio_bot.catalogue import Catalogue
from portfolio_bot.configuration.findings import ConfigurationError
from portfolio_bot.configuration.load import load_text
from portfolio_bot.report.render import render, report_paths
from tests.report.portfolio import report_of

MINIMAL = "extends: digdir\nboard: {owner: etaten, number: 1}\n"

ELSEWHERE = (
    *("..", "../x", "a/../../x", "/etc", "a//b", "a/", "./a", ".git", ".github/workflows"),
    *("~/x", "C:\\x", "a\\..\\b", "a/b\n", "a\x00b", "a/ b", "%2e%2e/x", "a/..", "$HOME"),
    *("-/../x", "https://evil.example/x", "a:b", "a\u202eb", "", " ", "a/.git"),
)


@pytest.mark.parametrize("path", ELSEWHERE)
@pytest.mark.parametrize(("section", "key"), [("report", "folder"), ("form", "file")])
def test_no_path_leads_elsewhere(section: str, key: str, path: str) -> None:
    """A path that leaves the repository, or enters a hidden folder, is refused with its place."""
    text = f"{MINIMAL}{section}: {{{key}: {json.dumps(path)}}}\n"
    with pytest.raises(ConfigurationError) as caught:
        load_text(text, "portfolio.yml")
    assert [(each.path, each.line) for each in caught.value.findings] == [(f"{section}.{key}", 3)]


@pytest.mark.parametrize("folder", ["portefolje", "rapporter/uke 1", "a.b/c-d/æøå", "-a"])
def test_report_stays_in_its_folder(folder: str) -> None:
    """Every file of a report stands in the configured folder, and nowhere else."""
    config = load_text(MINIMAL + f"report: {{folder: '{folder}'}}", "portfolio.yml").config
    files = render(config, report_of(), Catalogue("nb"))
    assert sorted(files) == sorted(report_paths(config, "weekly"))
    assert all(path.rpartition("/")[0] == folder for path in files)
