"""The people of a seed."""

from pathlib import Path
from typing import Any

import pytest

from portfolio_bot.sandbox.seed import build_world
from portfolio_bot.sandbox.seed_file import SeedError
from tests.sandbox.seeds import SEED


def test_apps_have_the_limits_of_their_kind(tmp_path: Path) -> None:
    """A job's token has fewer points an hour than an app's, unless told otherwise."""
    apps = {
        "app": {"token": "a"},
        "job": {"token": "j", "kind": "actions"},
        "few": {"token": "f", "limit": 7},
        "none": {},
    }
    tokens = build_world({"apps": apps}, tmp_path).tokens
    assert {value: token.limit for value, token in tokens.items()} == {"a": 5000, "j": 1000, "f": 7}


def test_app_may_be_installed_in_few_places(tmp_path: Path) -> None:
    """An app's owners and repositories are known in any letter case."""
    apps = {"app": {"token": "a", "owners": ["Etat"], "repositories": ["Etat/R"]}}
    token = build_world({"apps": apps}, tmp_path).tokens["a"]
    assert (token.owners, token.repositories) == (frozenset({"etat"}), frozenset({"etat/r"}))


def test_team_members_are_members(tmp_path: Path) -> None:
    """Who is in a team is in the organisation, once."""
    world = build_world(SEED, tmp_path)
    assert [user.login for user in world.organizations["etat"].members] == ["kari", "per"]


@pytest.mark.parametrize(
    ("seed", "words"),
    [
        ({"organizations": {"e": {"owners": ["x"]}}}, "organizations.e: 'x' is not among"),
        ({"organizations": {"e": {"teams": {"t": {"members": ["x"]}}}}}, "e.teams.t: 'x'"),
        ({"organizations": {"e": {"teams": {"t": {"parent": "x"}}}}}, "no team 'x'"),
        ({"users": {"a": {"token": "t"}, "b": {"token": "t"}}}, "b: another has the same token"),
    ],
)
def test_unknown_people_are_told(tmp_path: Path, seed: dict[str, Any], words: str) -> None:
    """A login or team that is nobody's, and a token that two have, are told."""
    with pytest.raises(SeedError, match=words):
        build_world(seed, tmp_path)
