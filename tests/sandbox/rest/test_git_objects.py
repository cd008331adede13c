"""Directories and commits by their ids over REST."""

import pytest

from tests.sandbox.client import REPO, Client


def _commit(client: Client) -> dict[str, str]:
    found: dict[str, str] = client.get(f"{REPO}/git/ref/heads/main").data["object"]
    return found


def test_commit_is_found_by_its_id_only(bot: Client) -> None:
    """A commit is found by its whole id; branches, other objects and unknown ids are not."""
    oid = _commit(bot)["sha"]
    found = bot.get(f"{REPO}/git/commits/{oid}").data
    assert (found["sha"], found["message"], found["parents"]) == (oid, "Initial commit", [])
    assert bot.data("query($id: ID!) {node(id: $id) {__typename}}", id=found["node_id"]) == {
        "node": {"__typename": "Commit"}
    }
    for other in ("main", found["tree"]["sha"], "0" * 40):
        assert bot.get(f"{REPO}/git/commits/{other}").status == 404


def test_tree_is_one_directory(bot: Client) -> None:
    """A tree lists one directory, with sizes of files, under its id, a branch or a commit."""
    found = bot.get(f"{REPO}/git/trees/main").data
    readme, data = found["tree"]
    assert (readme["path"], readme["mode"], readme["type"]) == ("README.md", "100644", "blob")
    assert (data["path"], data["mode"], data["type"]) == ("data", "040000", "tree")
    assert (readme["size"], "size" in data, found["truncated"]) == (14, False, False)
    for other in (found["sha"], _commit(bot)["sha"]):
        assert bot.get(f"{REPO}/git/trees/{other}").data == found


def test_tree_may_be_whole(bot: Client) -> None:
    """With `recursive`, even as 0, a tree lists all that is below it."""
    listed = bot.get(f"{REPO}/git/trees/main?recursive=0").data["tree"]
    assert [each["path"] for each in listed] == ["README.md", "data", "data/a.json"]


@pytest.mark.parametrize(
    ("path", "status"),
    [
        (f"{REPO}/git/trees/borte", 404),
        (f"{REPO}/git/trees/{'0' * 40}", 404),
        ("/repos/etat/hemmelig/git/trees/main", 409),
    ],
)
def test_tree_that_is_not_there(kari: Client, path: str, status: int) -> None:
    """An unknown tree is not found; in an empty repository there are none."""
    assert kari.get(path).status == status


def test_file_is_no_tree(bot: Client) -> None:
    """A file's id leads to no tree."""
    (readme, _) = bot.get(f"{REPO}/git/trees/main").data["tree"]
    assert bot.get(f"{REPO}/git/trees/{readme['sha']}").status == 404
