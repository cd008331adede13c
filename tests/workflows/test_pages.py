"""The pages workflow: the page is built from what the report has committed, and published."""

from pathlib import Path

from tests.journeys.scene import opened
from tests.workflows.house import House, house


def pushed(home: House, *paths: str) -> dict[str, object]:
    """Return the payload of a push that changed those paths."""
    commit = {"added": [], "modified": list(paths), "removed": []}
    return {**home.about(), "ref": "refs/heads/main", "commits": [commit]}


def test_report_publishes_the_page(tmp_path: Path) -> None:
    """When the report's data has changed on the default branch, the page is built and published."""
    with house(tmp_path) as home:
        opened(home.scene)
        home.scene.report()
        ran = home.run("pages", "push", pushed(home, "portefolje/portfolio.json"))
        assert ran.result == "success", ran.job.log()
        assert ran.job.url == "https://pages.invalid/"
        page = tmp_path / "run-1" / "artifacts" / "github-pages" / "index.html"
        assert "Ny inngang" in page.read_text("utf-8")
        pip, python = ran.job.commands()
        assert "--require-hashes --requirement .portfolio-bot/requirements/runtime.txt" in pip
        assert python == "python -m portfolio_bot site --out _site"


def test_other_pushes_publish_nothing(tmp_path: Path) -> None:
    """A push without new data starts no run, and one to another branch no job."""
    with house(tmp_path) as home:
        assert not home.run("pages", "push", pushed(home, "README.md")).started
        payload = pushed(home, "portefolje/portfolio.json")
        ran = home.run("pages", "push", payload, ref="refs/heads/try")
        assert ran.job.result == "skipped"
