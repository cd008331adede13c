"""How things in the world are found and made."""

from pathlib import Path

import pytest

from portfolio_bot.sandbox.seed import build_world
from portfolio_bot.sandbox.state import World
from tests.sandbox.seeds import SEED, START


@pytest.fixture
def world(tmp_path: Path) -> World:
    """Build the usual world without a server."""
    return build_world(SEED, tmp_path, START)


def test_people_are_found_by_either_name(world: World) -> None:
    """A bot is found with and without its suffix, anybody in any letter case."""
    assert world.user("BOT[bot]") is world.user("bot")
    assert world.user("Ola") is world.users["ola"]
    assert world.user("borte") is None


def test_repositories_that_all_may_see_are_counted(world: World) -> None:
    """An owner's public repositories count, the private ones do not."""
    assert world.public_repositories(world.organizations["etat"]) == 1
    assert world.public_repositories(world.users["ola"]) == 1
    assert world.public_repositories(world.users["kari"]) == 0


def test_owners_are_users_or_organisations(world: World) -> None:
    """An owner is either kind."""
    assert world.owner("ETAT") is world.organizations["etat"]
    assert world.owner("ola") is world.users["ola"]
    assert world.owner("borte") is None


def test_forgotten_things_are_not_found(world: World) -> None:
    """What is forgotten is found neither by its node id nor by its number."""
    comment = next(iter(world.repositories["etat/portefolje"].issues[1].comments))
    assert world.comment(comment.database_id) is world.nodes[comment.id] is comment
    world.forget(comment)
    assert world.comment(comment.database_id) is None
    assert comment.id not in world.nodes
    label = world.repositories["etat/portefolje"].labels["tiltak"]
    world.forget(label)
    assert label.id not in world.nodes
