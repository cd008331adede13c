"""Repositories over REST."""

import pytest

from portfolio_bot.sandbox import Sandbox
from tests.sandbox.client import REPO, Client


@pytest.mark.parametrize(
    ("login", "permission", "role"),
    [
        ("liv", "admin", "admin"),
        ("mona", "write", "maintain"),
        ("sven", "write", "write"),
        ("tri", "read", "Porteføljeansvarlig"),
        ("kari", "read", "read"),
        ("ola", "read", "read"),
    ],
)
def test_permission_has_an_old_word_and_a_name(
    bot: Client, login: str, permission: str, role: str
) -> None:
    """A person's permission knows no maintain or triage; the role's name does, and custom ones."""
    found = bot.get(f"{REPO}/collaborators/{login.upper()}/permission").data
    assert (found["permission"], found["role_name"]) == (permission, role)
    assert found["user"]["login"] == login


def test_outsider_has_no_part_in_private_repository(bot: Client) -> None:
    """In a private repository an outsider has no permission at all."""
    found = bot.get("/repos/etat/hemmelig/collaborators/ola/permission").data
    assert (found["permission"], found["role_name"]) == ("none", "none")


@pytest.mark.parametrize(
    ("token", "login", "status"),
    [("sven", "ola", 200), ("ola", "ola", 403), ("sven", "borte", 404), (None, "ola", 401)],
)
def test_permission_is_told_to_who_may_push(
    sandbox: Sandbox, token: str | None, login: str, status: int
) -> None:
    """A person asks for permissions only where he may push; nobody is nobody."""
    client = Client(sandbox.url, token)
    assert client.get(f"{REPO}/collaborators/{login}/permission").status == status


@pytest.mark.parametrize(
    ("token", "status"), [("kari", 200), ("liv", 200), ("bot", 200), ("ola", 404), (None, 404)]
)
def test_private_repository_is_hidden(sandbox: Sandbox, token: str | None, status: int) -> None:
    """A private repository does not exist for who may not see it."""
    assert Client(sandbox.url, token).get("/repos/etat/hemmelig").status == status


def test_repository_tells_the_callers_rights(tri: Client, bot: Client, nobody: Client) -> None:
    """A repository tells what the caller may do in it, and nothing to nobody."""
    rights = tri.get(REPO).data["permissions"]
    assert rights == {
        "admin": False,
        "maintain": False,
        "push": False,
        "triage": True,
        "pull": True,
    }
    assert bot.get(REPO).data["permissions"]["push"] is True
    assert "permissions" not in nobody.get(REPO).data
    assert nobody.get("/repos/ola/egen").data["owner"]["type"] == "User"


@pytest.mark.parametrize(
    ("query", "logins"),
    [
        ("", ["kari", "liv", "mona", "per", "sven", "tri"]),
        ("?affiliation=direct", ["mona", "sven", "tri"]),
        ("?permission=maintain", ["liv", "mona"]),
        ("?affiliation=outside&permission=push", ["mona", "sven"]),
    ],
)
def test_collaborators_are_narrowed(sven: Client, query: str, logins: list[str]) -> None:
    """Collaborators are all who take part, or those invited, or those with a right."""
    found = sven.get(f"{REPO}/collaborators{query}").data
    assert [each["login"] for each in found] == logins


def test_collaborator_tells_rights_and_role(bot: Client) -> None:
    """A collaborator in the list has his rights and the name of his role."""
    (tri,) = [e for e in bot.get(f"{REPO}/collaborators").data if e["login"] == "tri"]
    assert tri["role_name"] == "Porteføljeansvarlig"
    assert (tri["permissions"]["triage"], tri["permissions"]["push"]) == (True, False)


@pytest.mark.parametrize(
    ("token", "login", "status"),
    [
        ("sven", "TRI", 204),
        ("bot", "liv", 204),
        ("bot", "ola", 404),
        ("bot", "borte", 404),
        ("tri", "tri", 403),
        (None, "tri", 401),
    ],
)
def test_collaborator_is_told_to_who_may_push(
    sandbox: Sandbox, token: str | None, login: str, status: int
) -> None:
    """Who is a collaborator is told to who may push, and to apps."""
    client = Client(sandbox.url, token)
    assert client.get(f"{REPO}/collaborators/{login}").status == status
