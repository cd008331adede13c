"""Every initiative, a hundred a request; none is passed over."""

from pathlib import Path
from typing import Any

import pytest

from portfolio_bot.demo.stage import REPOSITORY
from portfolio_bot.github import UnavailableError, load_portfolio
from tests.github.conftest import Wire, World
from tests.github.test_portfolio import TODAY, filled, read
from tests.journeys.scene import NOW, config


def test_pages(tmp_path: Path) -> None:
    """250 initiatives take three requests; each is read once, in order, and progress is told."""
    with filled(tmp_path, 250, Wire()) as (scene, client):
        told: list[int] = []
        found = load_portfolio(client, config(), REPOSITORY, NOW, TODAY, told.append)
        assert [entry.issue.number for entry in found.entries] == list(range(1, 251))
        assert told == [100, 200, 250]
        assert len(scene.sandbox.requests) == 3


@pytest.mark.parametrize("part", ["issues", "repository"])
def test_hidden_page_is_not_passed_over(tmp_path: Path, part: str) -> None:
    """A page that GitHub left out stops the run: no initiative may be lost from a report."""
    wire = Wire()

    def drop(answer: dict[str, Any]) -> None:
        if "ref" in answer["data"]["repository"]:
            return
        if part == "issues":
            answer["data"]["repository"]["issues"] = None
        else:
            answer["data"]["repository"] = None

    wire.change("Portfolio", drop)
    error = pytest.raises(UnavailableError, match="github-left-out")
    with filled(tmp_path, 101, wire) as (_, client), error:
        read(client)


def test_hidden_issue_is_not_passed_over(world: World) -> None:
    """An issue that is null in the answer stops the run."""

    def drop(answer: dict[str, Any]) -> None:
        answer["data"]["repository"]["issues"]["nodes"].append(None)

    world.wire.change("Portfolio", drop)
    with pytest.raises(UnavailableError, match="github-left-out"):
        read(world.client)
