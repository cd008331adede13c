"""Who may see and do what."""

from pathlib import Path

import pytest

from portfolio_bot.sandbox.access import (
    Right,
    Session,
    can_see,
    denied,
    level_of,
    may,
    project_level,
)
from portfolio_bot.sandbox.errors import RefusedError
from portfolio_bot.sandbox.model import Level
from portfolio_bot.sandbox.seed import build_world
from portfolio_bot.sandbox.state import Token, World
from tests.sandbox.seeds import SEED, START

RIGHTS: tuple[Right, ...] = ("issues", "triage", "labels", "edit", "contents")


@pytest.fixture
def world(tmp_path: Path) -> World:
    """Build the usual world without a server."""
    return build_world(SEED, tmp_path, START)


@pytest.mark.parametrize(
    ("login", "public", "private"),
    [
        ("liv", Level.ADMIN, Level.ADMIN),
        ("kari", Level.READ, Level.READ),
        ("mona", Level.MAINTAIN, Level.NONE),
        ("tri", Level.TRIAGE, Level.NONE),
        ("ola", Level.READ, Level.NONE),
    ],
)
def test_level_comes_from_ownership_membership_and_invitation(
    world: World, login: str, public: Level, private: Level
) -> None:
    """Owners administer, members read, those invited have their role, others what is public."""
    user = world.users[login]
    assert level_of(user, world.repositories["etat/portefolje"]) is public
    assert level_of(user, world.repositories["etat/hemmelig"]) is private
    assert level_of(world.users["ola"], world.repositories["ola/egen"]) is Level.ADMIN


@pytest.mark.parametrize(
    ("token", "rights"),
    [
        ("ola", {"issues"}),
        ("tri", {"issues", "triage"}),
        ("sven", set(RIGHTS)),
        ("bot", set(RIGHTS)),
        ("job", set(RIGHTS)),
        ("leser", set()),
    ],
)
def test_rights_follow_the_level_or_the_permissions(
    world: World, token: str, rights: set[str]
) -> None:
    """A person's rights follow his level, an app's its permissions."""
    session = Session(world, world.tokens[token])
    home = world.repositories["etat/portefolje"]
    assert {right for right in RIGHTS if may(session, right, home)} == rights


def test_nobody_has_no_rights(world: World) -> None:
    """Without a token there are no rights, only public things to see, and no user."""
    session = Session(world, None)
    assert not any(may(session, right, world.repositories["ola/egen"]) for right in RIGHTS)
    assert can_see(session, world.repositories["ola/egen"])
    assert not can_see(session, world.repositories["etat/hemmelig"])
    assert project_level(session, world.projects[1]) is Level.NONE
    with pytest.raises(RefusedError) as caught:
        denied(session)
    assert caught.value.kind == "unauthorized"


@pytest.mark.parametrize(
    ("owners", "repositories", "sees"),
    [
        (None, None, True),
        ({"etat"}, None, True),
        ({"ola"}, None, False),
        (None, {"etat/hemmelig"}, True),
        (None, {"etat/portefolje"}, False),
    ],
)
def test_app_reaches_where_it_is_installed(
    world: World, owners: set[str] | None, repositories: set[str] | None, sees: object
) -> None:
    """An app sees private things only where it is installed, and changes nothing elsewhere."""
    token = Token(
        "t",
        world.users["bot"],
        "app",
        {"issues": "write"},
        None if owners is None else frozenset(owners),
        None if repositories is None else frozenset(repositories),
    )
    session = Session(world, token)
    assert can_see(session, world.repositories["etat/hemmelig"]) is sees
    assert may(session, "triage", world.repositories["etat/hemmelig"]) is sees
