"""Commits and branches."""

import pytest

from portfolio_bot.sandbox import Sandbox
from tests.sandbox.client import REPO, Client


def branch(client: Client, name: str) -> int:
    """Make a branch at the head of the default one, and return the status."""
    oid = client.get(f"{REPO}/branches/main").data["commit"]["sha"]
    return client.post(f"{REPO}/git/refs", ref=f"refs/heads/{name}", sha=oid).status


def write(client: Client, name: str, path: str = "ny.md") -> int:
    """Write a file on a branch, and return the status."""
    return client.put(f"{REPO}/contents/{path}", content="aGVp", message="m", branch=name).status


@pytest.mark.parametrize(
    ("token", "name", "status"),
    [
        ("sven", "vernet", 409),
        ("bot", "vernet", 409),
        ("bot", "bottens", 201),
        ("sven", "bottens", 409),
        ("sven", "fri", 201),
    ],
)
def test_protected_branch_takes_commits_from_few(
    sandbox: Sandbox, token: str, name: str, status: int
) -> None:
    """A protected branch takes direct commits only from those who pass by the rule."""
    assert branch(Client(sandbox.url, "sven"), name) == 201
    assert write(Client(sandbox.url, token), name) == status


@pytest.mark.parametrize("path", ["a//b", "./a", "a/../b", ".git/config", "a/"])
def test_path_must_be_plain(sven: Client, path: str) -> None:
    """A path with an empty or special part is refused."""
    assert write(sven, "main", path) == 422


def test_branch_is_made_and_removed(sven: Client) -> None:
    """A branch is made once, at a commit that is there; all but the default one can go."""
    assert branch(sven, "ny") == 201
    assert branch(sven, "ny") == 422
    assert branch(sven, "../ny") == 422
    wrong = sven.post(f"{REPO}/git/refs", ref="refs/heads/x", sha="0" * 40)
    assert wrong.status == 422
    assert sven.delete(f"{REPO}/git/refs/heads/ny").status == 204
    assert sven.delete(f"{REPO}/git/refs/heads/ny").status == 422
    assert sven.delete(f"{REPO}/git/refs/heads/main").status == 422


def test_branches_need_push_access(tri: Client, reader: Client) -> None:
    """Who may not push makes no branches."""
    assert branch(tri, "ny") == 403
    assert branch(reader, "ny") == 403
