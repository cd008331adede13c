"""Somebody else, who commits just before."""

from base64 import b64encode
from typing import Any

import pytest

from portfolio_bot.sandbox import Sandbox
from tests.sandbox.client import REPO, Client
from tests.sandbox.graph.test_git_mutations import commit, head
from tests.sandbox.graph.test_issue_mutations import written

COMMIT = written("createCommitOnBranch", "commit {oid}")


@pytest.mark.parametrize("by_id", [False, True])
def test_head_has_moved_once(sandbox: Sandbox, bot: Client, by_id: bool) -> None:  # noqa: FBT001  a table
    """Somebody else's commit makes the branch stale once; tried again on it, ours succeeds."""
    sandbox.faults.add("stale@1")
    before = head(bot)
    given = commit(bot) | ({"branch": {"id": before["id"]}} if by_id else {})
    assert bot.graphql(COMMIT, input=given)["errors"][0]["type"] == "STALE_DATA"
    assert head(bot)["oid"] != before["oid"]
    newest = bot.get(f"{REPO}/commits").data[0]
    assert newest["commit"]["message"] == "Something else"
    assert newest["commit"]["author"]["name"] == "Somebody Else"
    again = given | {"expectedHeadOid": head(bot)["oid"]}
    assert bot.data(COMMIT, input=again)["createCommitOnBranch"]["commit"]["oid"]
    text = bot.get(f"{REPO}/contents/somebody-else.md", accept="application/vnd.github.raw")
    assert text.body == f"1: after {before['oid']}\n".encode()
    assert [hit.fault for hit in sandbox.faults.hits] == ["stale@1"]


def test_file_can_be_named(sandbox: Sandbox, bot: Client) -> None:
    """The commit can be to a file of one's choice, each time another content."""
    sandbox.faults.add("stale=.github/data/a.jsonl@1-2")
    heads = set()
    for _ in range(2):
        assert "errors" in bot.graphql(COMMIT, input=commit(bot))
        heads.add(head(bot)["oid"])
    assert len(heads) == 2
    assert bot.get(f"{REPO}/contents/.github/data/a.jsonl").status == 200


@pytest.mark.parametrize(
    "branch",
    [
        {"repositoryNameWithOwner": "etat/portefolje", "branchName": "borte"},
        {"repositoryNameWithOwner": "etat/borte", "branchName": "main"},
        {"id": "REF_x"},
    ],
)
def test_branch_that_is_not_there_is_left(
    sandbox: Sandbox, bot: Client, branch: dict[str, str]
) -> None:
    """Nothing is committed to a branch that does not exist, which is then refused as ever."""
    sandbox.faults.add("stale")
    answer = bot.graphql(COMMIT, input=commit(bot, branch=branch))
    assert answer["errors"][0]["type"] == "NOT_FOUND"
    assert sandbox.faults.hits == []


@pytest.mark.parametrize("given", [None, {"branch": "main"}, [1]])
def test_nonsense_is_left_to_the_api(sandbox: Sandbox, bot: Client, given: Any) -> None:
    """An input that is none is refused by the API itself."""
    sandbox.faults.add("stale")
    assert "errors" in bot.graphql(COMMIT, input=given)
    assert sandbox.faults.hits == []


def test_other_branch_is_overtaken(sandbox: Sandbox, bot: Client) -> None:
    """The branch that is committed to is the one that moves."""
    sandbox.faults.add("stale@1")
    main = head(bot)["oid"]
    bot.post(f"{REPO}/git/refs", ref="refs/heads/bot/data", sha=main)
    other = {"repositoryNameWithOwner": "etat/portefolje", "branchName": "refs/heads/bot/data"}
    changes = {"additions": [{"path": "a", "contents": b64encode(b"a").decode()}]}
    given = commit(bot, branch=other, fileChanges=changes)
    assert bot.graphql(COMMIT, input=given)["errors"][0]["type"] == "STALE_DATA"
    assert head(bot)["oid"] == main
    assert head(bot, "bot/data")["oid"] != main
