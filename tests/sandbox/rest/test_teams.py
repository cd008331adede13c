"""Teams over REST."""

import pytest

from portfolio_bot.sandbox import Sandbox
from tests.sandbox.client import Client

TEAM = "/orgs/etat/teams/ledere"


@pytest.mark.parametrize(
    ("token", "status"), [("kari", 200), ("bot", 200), ("ola", 404), ("leser", 404), ("job", 404)]
)
def test_team_is_hidden_from_outsiders(sandbox: Sandbox, token: str, status: int) -> None:
    """A team one cannot see is not found, and neither is anything in it."""
    client = Client(sandbox.url, token)
    for path in (TEAM, f"{TEAM}/members", f"{TEAM}/memberships/kari"):
        assert client.get(path).status == status
        assert Client(sandbox.url).get(path).status == 404


def test_team_tells_its_people(kari: Client) -> None:
    """A team tells its members, also those of teams below, and who is none."""
    assert kari.get(TEAM).data["members_count"] == 2
    assert [user["login"] for user in kari.get(f"{TEAM}/members").data] == ["kari", "per"]
    assert kari.get(f"{TEAM}/memberships/PER").data["state"] == "active"
    assert kari.get(f"{TEAM}/memberships/liv").status == 404
    assert kari.get("/orgs/etat/teams/underledere").data["parent"]["slug"] == "ledere"
    assert [team["slug"] for team in kari.get("/orgs/etat/teams").data] == ["ledere", "underledere"]


def test_team_is_found_by_its_number(kari: Client, ola: Client) -> None:
    """A team has an older address too, by number, under which the same is told and hidden."""
    old = f"/teams/{kari.get(TEAM).data['id']}"
    for rest in ("", "/members", "/memberships/kari"):
        assert kari.get(old + rest).data == kari.get(TEAM + rest).data
        assert ola.get(old + rest).status == 404
    assert kari.get("/teams/999999").status == 404


@pytest.mark.parametrize(
    ("login", "status"), [("KARI", 204), ("per", 204), ("liv", 404), ("borte", 404)]
)
def test_older_call_tells_who_is_a_member(kari: Client, login: str, status: int) -> None:
    """The older call about a member has no content: it answers yes or no."""
    answer = kari.get(f"{TEAM}/members/{login}")
    assert answer.status == status
    assert (answer.body == b"") is (status == 204)
