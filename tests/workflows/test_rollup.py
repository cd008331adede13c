"""The roll-up workflow: one job a portfolio, and one that joins what they have fetched."""

import shutil
from pathlib import Path

import pytest

from portfolio_bot.demo.stage import REPOSITORY
from tests.rollup.portfolios import file, initiative
from tests.workflows.house import house

SHARED = "portefolje/deling.json"
ROLLUP = f"""
portfolios:
  inngang: {{repository: {REPOSITORY}}}
  borte: {{repository: eksempeletaten/borte}}
"""


@pytest.mark.skipif(not shutil.which("jq"), reason="the fetching step needs jq, as runners have it")
def test_portfolios_are_fetched_and_joined(tmp_path: Path) -> None:
    """Each portfolio is fetched by a job of its own; one that is not there holds up no other."""
    shared = file(initiative(1))
    with house(tmp_path, files={".github/rollup.yml": ROLLUP, SHARED: shared}) as home:
        ran = home.run("rollup", "schedule", {"schedule": "47 7 * * 1"})
        assert ran.result == "success", [job.log() for job in ran.jobs]
        fetched = {
            job.name: (job.result, job.step("Fetch what it shares")) for job in ran.of("fetch")
        }
        assert fetched["Fetch inngang"][0] == "success"
        assert fetched["Fetch borte"][0] == "failure"
        assert "HTTP 404" in fetched["Fetch borte"][1].log
        (joined,) = ran.of("join")
        assert joined.step("Run portfolio-bot").outputs["report-commit"] == home.commits()[0]
        page = home.scene.file("samlet/README.md")
        assert "1 av 2 porteføljer har levert tall" in page
        assert "**borte:**" in page
