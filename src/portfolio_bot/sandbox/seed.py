"""From a seed to a world."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from portfolio_bot.sandbox.clock import moment_of
from portfolio_bot.sandbox.seed_boards import add_items, add_project, tie_issues
from portfolio_bot.sandbox.seed_file import read_seed
from portfolio_bot.sandbox.seed_issues import add_repository
from portfolio_bot.sandbox.seed_people import add_people
from portfolio_bot.sandbox.state import World


def build_world(
    source: Mapping[str, Any] | Path | None,
    git_root: Path,
    start: datetime | None = None,
    *,
    unseen: bool = False,
) -> World:
    """Return the world a seed describes; `start` fixes its clock, else the seed's own `clock` does.

    With `unseen`, nobody is told of `git_root`. Raises SeedError.
    """
    seed = read_seed(source)
    if start is None and seed.clock:
        start = moment_of(seed.clock)
    world = World(git_root, start, unseen=unseen)
    world.gaps = frozenset(seed.gaps)
    add_people(world, seed)
    for name, repository in seed.repositories.items():
        add_repository(world, name, repository)
    for project in seed.projects:
        add_project(world, project)
    tie_issues(world, seed)
    add_items(world, seed)
    return world
