"""Organisations over REST."""

import pytest

from portfolio_bot.sandbox import Sandbox
from tests.sandbox.client import Client

ORGANIZATION = "/orgs/etat"


def test_organisation_is_shown(nobody: Client) -> None:
    """Anybody sees an organisation; one that is not there is not found."""
    assert nobody.get("/orgs/ETAT").data["name"] == "Etaten"
    assert nobody.get("/orgs/ola").status == 404


@pytest.mark.parametrize(
    ("query", "logins"),
    [
        ("", ["liv", "kari", "per"]),
        ("?role=admin", ["liv"]),
        ("?role=member", ["kari", "per"]),
    ],
)
def test_members_are_listed_by_role(bot: Client, query: str, logins: list[str]) -> None:
    """Members are listed, all of them or those of a role."""
    found = bot.get(f"{ORGANIZATION}/members{query}").data
    assert [user["login"] for user in found] == logins


def test_members_without_two_factors_are_not_known(liv: Client) -> None:
    """A filter that the sandbox cannot answer is refused, not passed over."""
    assert liv.get(f"{ORGANIZATION}/members?filter=2fa_disabled").status == 422


@pytest.mark.parametrize(
    ("token", "login", "status"),
    [
        ("kari", "LIV", 204),
        ("liv", "per", 204),
        ("kari", "ola", 404),
        ("bot", "kari", 204),
        ("bot", "borte", 404),
        ("leser", "kari", 302),
        ("ola", "kari", 302),
        (None, "kari", 302),
    ],
)
def test_membership_is_told_to_insiders(
    sandbox: Sandbox, token: str | None, login: str, status: int
) -> None:
    """Insiders learn who is a member; others are sent to the public members, who are none."""
    client = Client(sandbox.url, token)
    answer = client.get(f"{ORGANIZATION}/members/{login}")
    assert answer.status == status
    if status == 302:
        place = answer.headers["location"]
        assert place == f"{sandbox.url}{ORGANIZATION}/public_members/{login}"
        assert client.get(place.removeprefix(sandbox.url)).status == 404


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("?sort=full_name", ["hemmelig", "portefolje"]),
        ("?sort=full_name&direction=desc", ["portefolje", "hemmelig"]),
        ("", ["hemmelig", "portefolje"]),
        ("?direction=asc", ["portefolje", "hemmelig"]),
        ("?type=private", ["hemmelig"]),
        ("?type=public", ["portefolje"]),
        ("?type=forks", []),
    ],
)
def test_repositories_are_listed(kari: Client, query: str, names: list[str]) -> None:
    """Repositories are listed newest first, by name, or narrowed to a kind."""
    found = kari.get(f"{ORGANIZATION}/repos{query}").data
    assert [each["name"] for each in found] == names


def test_private_repositories_are_not_listed_for_outsiders(ola: Client) -> None:
    """What one may not see is not in the list."""
    found = ola.get(f"{ORGANIZATION}/repos").data
    assert [each["name"] for each in found] == ["portefolje"]
