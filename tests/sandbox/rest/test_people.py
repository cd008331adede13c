"""Users, organisations and teams over REST."""

import pytest

from portfolio_bot.sandbox import Sandbox
from tests.sandbox.client import Client

TEAM = "/orgs/etat/teams/ledere"


def test_viewer_is_a_person(ola: Client, bot: Client, nobody: Client) -> None:
    """A person's token tells whose it is; an app's stands for no user, and none for nobody."""
    assert ola.get("/user").data["login"] == "ola"
    assert bot.get("/user").message == "Resource not accessible by integration"
    assert nobody.get("/user").status == 401


@pytest.mark.parametrize(
    ("login", "kind"),
    [("OLA", "User"), ("bot[bot]", "Bot"), ("etat", "Organization"), ("bot", None), ("x", None)],
)
def test_user_is_shown(nobody: Client, login: str, kind: str | None) -> None:
    """Anybody sees users, organisations and, under their full names, bots."""
    answer = nobody.get(f"/users/{login}")
    assert answer.status == (200 if kind else 404)
    assert answer.data.get("type") == kind


def test_organisation_is_shown(nobody: Client) -> None:
    """Anybody sees an organisation; one that is not there is not found."""
    assert nobody.get("/orgs/ETAT").data["name"] == "Etaten"
    assert nobody.get("/orgs/ola").status == 404


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


def test_rate_limit_is_free(ola: Client) -> None:
    """Asking what is left costs nothing."""
    first, second = (ola.get("/rate_limit").data for _ in range(2))
    assert first == second
    assert first["resources"]["core"] == first["rate"]
    assert first["rate"]["remaining"] == 5000
