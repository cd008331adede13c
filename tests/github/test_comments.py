"""Comments beyond the first page: all of them or an error, for each may hold a decision."""

from typing import Any

import pytest

from portfolio_bot.github.errors import UnavailableError
from tests.github.conftest import World


def talk(world: World, count: int) -> None:
    """Let ola comment *count* times."""
    for number in range(count):
        world.scene.comment("ola", world.number, f"Innspill {number}")


def test_every_page_is_read(world: World) -> None:
    """Comments of all pages come in order, with one request a page."""
    talk(world, 130)
    before = len(world.scene.sandbox.requests)
    bodies = [comment.body for comment in world.snapshot().issue.comments]
    assert bodies[2:] == [f"Innspill {number}" for number in range(130)]
    assert len(world.scene.sandbox.requests) == before + 2


def test_hidden_comment_is_not_passed_over(world: World) -> None:
    """A comment that GitHub left out of its answer stops the run."""

    def drop(answer: dict[str, Any]) -> None:
        answer["data"]["repository"]["issue"]["comments"]["nodes"].append(None)

    world.wire.change("Snapshot", drop)
    with pytest.raises(UnavailableError, match="github-left-out"):
        world.snapshot()


def test_hidden_page_is_not_passed_over(world: World) -> None:
    """A page that GitHub left out of its answer stops the run."""
    talk(world, 100)
    world.wire.change("Comments", lambda answer: answer["data"].update(i0=None))
    with pytest.raises(UnavailableError, match="github-left-out"):
        world.snapshot()
