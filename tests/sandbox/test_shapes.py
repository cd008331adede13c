"""What REST says about things has GitHub's own keys."""

from pathlib import Path

import pytest

from portfolio_bot.sandbox import shapes
from portfolio_bot.sandbox.model import Event
from portfolio_bot.sandbox.seed import build_world
from portfolio_bot.sandbox.state import World
from tests.sandbox.seeds import SEED, START

API = "https://api.github.com"


@pytest.fixture
def world(tmp_path: Path) -> World:
    """Build the usual world without a server."""
    return build_world(SEED, tmp_path, START)


@pytest.mark.parametrize(
    ("login", "tie"),
    [("kari", "MEMBER"), ("liv", "MEMBER"), ("sven", "COLLABORATOR"), ("ola", "NONE")],
)
def test_authors_have_a_tie(world: World, login: str, tie: str) -> None:
    """An author's tie to the repository is told in GitHub's words."""
    home = world.repositories["etat/portefolje"]
    assert shapes.association(world.users[login], home) == tie
    assert shapes.association(world.users["ola"], world.repositories["ola/egen"]) == "OWNER"


def test_accounts_are_of_three_kinds(world: World) -> None:
    """A person, a bot and an organisation are told apart."""
    told = [
        shapes.account(owner, API)
        for owner in (world.users["liv"], world.users["bot"], world.organizations["etat"])
    ]
    assert [(each["login"], each["type"], each["site_admin"]) for each in told] == [
        ("liv", "User", True),
        ("bot[bot]", "Bot", False),
        ("etat", "Organization", False),
    ]


def test_addresses_begin_at_the_api(world: World) -> None:
    """The addresses of a thing begin where the API is."""
    issue = world.repositories["etat/portefolje"].issues[1]
    shape = shapes.issue(issue, "http://127.0.0.1:1")
    assert shape["url"] == "http://127.0.0.1:1/repos/etat/portefolje/issues/1"
    assert shape["html_url"] == "https://github.com/etat/portefolje/issues/1"
    assert shape["labels"][0]["url"].startswith("http://127.0.0.1:1/")
    assert shape["comments"] == 2


def test_names_are_escaped_in_addresses(world: World) -> None:
    """A label's name and a bot's login are escaped where they are part of an address."""
    label = world.repositories["etat/portefolje"].labels["fase: konsept"]
    assert shapes.label(label, API)["url"].endswith("/labels/fase:%20konsept")
    assert shapes.account(world.users["bot"], API)["url"] == f"{API}/users/bot%5Bbot%5D"


def test_event_tells_what_it_was_about(world: World) -> None:
    """An event tells both titles of a renaming, and both people of an assignment."""
    issue, kari = world.repositories["etat/portefolje"].issues[1], world.users["kari"]
    renamed = Event("RenamedTitleEvent", issue, kari, "", 1, "a", before="Før", after="Etter")
    assert shapes.event(renamed, API)["rename"] == {"from": "Før", "to": "Etter"}
    assigned = Event("AssignedEvent", issue, kari, "", 2, "b", assignee=world.users["liv"])
    told = shapes.event(assigned, API)
    assert (told["assignee"]["login"], told["assigner"]["login"]) == ("liv", "kari")


def test_parent_of_a_team_is_told_without_its_own(world: World) -> None:
    """A team's parent stands in it as GitHub has it, without a parent's parent."""
    teams = world.organizations["etat"].teams
    parent = shapes.team(teams["underledere"], API)["parent"]
    assert parent["slug"] == "ledere"
    assert "parent" not in parent
