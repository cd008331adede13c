"""Branches, refs and commits over REST."""

import pytest

from tests.sandbox.client import REPO, Client


def write(client: Client, path: str) -> str:
    """Commit a new file and return the commit."""
    answer = client.put(f"{REPO}/contents/{path}", message=f"Legg til {path}", content="e30=")
    return str(answer.data["commit"]["sha"])


def messages(client: Client, query: str = "") -> list[str]:
    """List the messages of the commits."""
    return [each["commit"]["message"] for each in client.get(f"{REPO}/commits?{query}").data]


def test_commits_are_listed(sven: Client) -> None:
    """Commits are listed by path, time and starting point, the newest first."""
    first = write(sven, "data/b.json")
    write(sven, "ny.md")
    assert messages(sven) == ["Legg til ny.md", "Legg til data/b.json", "Initial commit"]
    assert messages(sven, "path=data") == ["Legg til data/b.json", "Initial commit"]
    assert messages(sven, "path=data/b.json") == ["Legg til data/b.json"]
    assert messages(sven, f"sha={first}&per_page=1") == ["Legg til data/b.json"]
    assert messages(sven, "until=2025-12-31T00:00:00Z") == ["Initial commit"]
    assert messages(sven, "since=2026-01-05T08:00:02Z") == ["Legg til ny.md"]
    assert sven.get(f"{REPO}/commits?since=nå").status == 422
    assert sven.get(f"{REPO}/commits?sha=borte").status == 404


def test_commit_tells_what_it_changed(sven: Client) -> None:
    """A commit lists the files it added, changed and removed, and who made it."""
    added = write(sven, "ny.md")
    sha = sven.get(f"{REPO}/contents/ny.md").data["sha"]
    sven.put(f"{REPO}/contents/ny.md", content="W10=", sha=sha)
    found = sven.get(f"{REPO}/commits/{added}").data
    assert [(each["filename"], each["status"]) for each in found["files"]] == [("ny.md", "added")]
    assert found["author"]["login"] == "sven"
    assert sven.get(f"{REPO}/commits/main").data["files"][0]["status"] == "modified"
    sha = sven.get(f"{REPO}/contents/ny.md").data["sha"]
    sven.call("DELETE", f"{REPO}/contents/ny.md?sha={sha}")
    assert sven.get(f"{REPO}/commits/main").data["files"][0]["status"] == "removed"
    first = sven.get(f"{REPO}/commits?per_page=1&page=4").data[0]
    assert first["author"] is None
    assert len(sven.get(f"{REPO}/commits/{first['sha']}").data["files"]) == 2
    assert sven.get(f"{REPO}/commits/borte").status == 422


def test_branches_are_shown(sven: Client) -> None:
    """Branches are listed, and shown one by one with their commit."""
    oid = write(sven, "ny.md")
    sven.post(f"{REPO}/git/refs", ref="refs/heads/vernet", sha=oid)
    listed = sven.get(f"{REPO}/branches").data
    assert [(each["name"], each["protected"]) for each in listed] == [
        ("main", False),
        ("vernet", True),
    ]
    assert sven.get(f"{REPO}/branches/main").data["commit"]["sha"] == oid
    assert sven.get(f"{REPO}/branches/borte").message == "Branch not found"


@pytest.mark.parametrize("word", ["ref", "refs"])
def test_refs_are_shown(sven: Client, word: str) -> None:
    """A branch is a ref, under both addresses, and found by its start."""
    oid = write(sven, "ny.md")
    made = sven.post(f"{REPO}/git/refs", ref="refs/heads/rapport/1", sha=oid)
    assert (made.status, made.data["object"]["sha"]) == (201, oid)
    assert sven.get(f"{REPO}/git/{word}/heads/rapport/1").data == made.data
    assert sven.get(f"{REPO}/git/{word}/heads/borte").status == 404
    assert len(sven.get(f"{REPO}/git/refs").data) == 2
    assert sven.get(f"{REPO}/git/matching-refs/heads/rap").data == [made.data]
    assert sven.post(f"{REPO}/git/refs", ref="refs/tags/v1", sha=oid).status == 422
