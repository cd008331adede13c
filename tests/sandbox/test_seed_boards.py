"""The boards of a seed."""

from pathlib import Path
from typing import Any

import pytest

from portfolio_bot.sandbox.seed import build_world
from portfolio_bot.sandbox.seed_file import SeedError
from portfolio_bot.sandbox.state import World


def world_of(tmp_path: Path, *boards: dict[str, Any], **issue: Any) -> World:
    """Build boards of ola's, and one issue."""
    first = {"owner": "ola", "number": 1, "title": "P"}
    seed = {
        "users": {"ola": {}},
        "repositories": {"ola/r": {"issues": [{"title": "A", "author": "ola", **issue}]}},
        "projects": [{**first, **board} for board in boards],
    }
    return build_world(seed, tmp_path)


def test_values_may_stand_with_board_or_issue(tmp_path: Path) -> None:
    """An item's values are given with the board, with the issue, or with both."""
    fields = [{"name": "A", "type": "TEXT"}, {"name": "B", "type": "NUMBER"}]
    item = {"issue": "OLA/R#1", "values": {"a": "x"}, "archived": True}
    world = world_of(tmp_path, {"fields": fields, "items": [item]}, projects={1: {"B": 2}})
    (found,) = world.projects[0].items.values()
    assert sorted(str(value.value) for value in found.values.values()) == ["2.0", "x"]
    assert found.is_archived


@pytest.mark.parametrize(
    ("board", "issue", "words"),
    [
        ({"owner": "borte"}, {}, "no such owner"),
        ({"fields": [{"name": "Title", "type": "TEXT"}]}, {}, "used twice, or is a built-in"),
        ({"fields": [{"name": "a", "type": "TEXT"}, {"name": "A", "type": "DATE"}]}, {}, "twice"),
        ({"items": [{"issue": "ola/r#2"}]}, {}, "no issue 'ola/r#2'"),
        ({"items": [{"issue": "ola/r#1", "values": {"X": "a"}}]}, {}, "has no field 'X'"),
        ({}, {"projects": {1: {"Status": "Borte"}}}, "Status: The single select option"),
        ({}, {"projects": {2: {}}}, "its owner has no project 2"),
    ],
)
def test_faults_are_told(
    tmp_path: Path, board: dict[str, Any], issue: dict[str, Any], words: str
) -> None:
    """A board's faults are told with their place."""
    with pytest.raises(SeedError, match=words):
        world_of(tmp_path, board, **issue)


def test_boards_are_told_apart(tmp_path: Path) -> None:
    """An owner has one board of each number."""
    with pytest.raises(SeedError, match="two of them"):
        world_of(tmp_path, {}, {})
