"""Mutations of branches and files."""

from base64 import b64encode
from typing import Any

import pytest

from tests.sandbox.client import REPO, Client
from tests.sandbox.graph.test_issue_mutations import mutate, written

MAIN = {"repositoryNameWithOwner": "Etat/Portefolje", "branchName": "main"}


def head(client: Client, branch: str = "main") -> dict[str, Any]:
    """Return a branch's node id and the commit it points to."""
    found: dict[str, Any] = client.repository(
        f'ref(qualifiedName: "{branch}") {{id target {{oid}}}}'
    )["ref"]
    return {"id": found["id"], "oid": found["target"]["oid"]}


def commit(client: Client, **more: Any) -> dict[str, Any]:
    """Write the input of a commit of two files on the head of the default branch."""
    content = b64encode(b"Hei\n").decode()
    return {
        "branch": MAIN,
        "expectedHeadOid": head(client)["oid"],
        "message": {"headline": "Rapport", "body": "For uke 1"},
        "fileChanges": {
            "additions": [
                {"path": "rapport/uke-1.md", "contents": content},
                {"path": "README.md", "contents": content},
            ],
            "deletions": [{"path": "data/a.json"}],
        },
        **more,
    }


def files(client: Client) -> list[str]:
    """List the names at the root of the default branch."""
    query = 'object(expression: "main:") {... on Tree {entries {name}}}'
    return [entry["name"] for entry in client.repository(query)["object"]["entries"]]


def test_many_files_are_one_signed_commit(bot: Client) -> None:
    """Additions and deletions are one commit, which GitHub signs; empty folders go."""
    selection = (
        "commit {oid url message signature {isValid} parents(first: 1) {totalCount}} ref {name}"
    )
    made = mutate(bot, "createCommitOnBranch", selection, **commit(bot))
    assert made["commit"]["oid"] == head(bot)["oid"]
    assert made["commit"]["message"] == "Rapport\n\nFor uke 1"
    assert made["commit"]["signature"] == {"isValid": True}
    assert made["ref"] == {"name": "main"}
    assert files(bot) == ["README.md", "rapport"]


def test_history_of_a_path_keeps_whole_messages(bot: Client) -> None:
    """What a commit says, headline and every line of its body, is read from its file's history."""
    body = "Uke 1\n\nTiltak: 3\nDigest: æøå"
    made = mutate(
        bot,
        "createCommitOnBranch",
        "commit {oid message messageHeadline messageBody}",
        **commit(bot, message={"headline": "Rapport", "body": body}),
    )["commit"]
    mutate(bot, "createCommitOnBranch", **commit(bot, fileChanges={}))
    history = 'history(first: 100, path: "rapport/uke-1.md") {nodes {oid message}}'
    query = f"defaultBranchRef {{target {{... on Commit {{{history}}}}}}}"
    nodes = bot.repository(query)["defaultBranchRef"]["target"]["history"]["nodes"]
    assert nodes == [{"oid": made["oid"], "message": f"Rapport\n\n{body}"}]
    assert (made["messageHeadline"], made["messageBody"]) == ("Rapport", body)


def test_moved_head_is_stale(bot: Client) -> None:
    """A commit on a head that is no longer the head is refused, and names what was expected."""
    given = commit(bot)
    mutate(bot, "createCommitOnBranch", **given)
    error = bot.error(written("createCommitOnBranch"), input=given)
    assert error["type"] == "STALE_DATA"
    assert f'Expected branch to point to "{given["expectedHeadOid"]}"' in error["message"]


def test_branch_may_be_given_by_its_id(bot: Client) -> None:
    """A branch is named with its repository, or by its node id."""
    known = head(bot)
    made = mutate(
        bot,
        "createCommitOnBranch",
        "commit {message}",
        **commit(
            bot, branch={"id": known["id"]}, message={"headline": "Bare en linje"}, fileChanges=None
        ),
    )
    assert made["commit"] == {"message": "Bare en linje"}


@pytest.mark.parametrize(
    ("more", "kind"),
    [
        ({"branch": {**MAIN, "branchName": "borte"}}, "NOT_FOUND"),
        ({"branch": {"repositoryNameWithOwner": "etat/borte", "branchName": "main"}}, "NOT_FOUND"),
        ({"branch": {"id": "tull"}}, "NOT_FOUND"),
        ({"branch": {}}, "NOT_FOUND"),
        ({"fileChanges": {"deletions": [{"path": "borte.md"}]}}, "UNPROCESSABLE"),
        ({"fileChanges": {"additions": [{"path": "a", "contents": "%"}]}}, "UNPROCESSABLE"),
        ({"fileChanges": {"additions": [{"path": "../a", "contents": ""}]}}, "UNPROCESSABLE"),
        (
            {"fileChanges": {"additions": [{"path": "a", "contents": ""}] * 2}},
            "UNPROCESSABLE",
        ),
    ],
)
def test_wrong_commit_is_refused(bot: Client, more: dict[str, Any], kind: str) -> None:
    """A branch that is not there, and files that cannot be, are refused; nothing is changed."""
    before = head(bot)
    assert bot.error(written("createCommitOnBranch"), input=commit(bot, **more))["type"] == kind
    assert head(bot) == before


def test_writing_needs_the_right(ola: Client, reader: Client) -> None:
    """Who may not push is refused, whatever head was expected."""
    for client in (ola, reader):
        given = commit(client, expectedHeadOid="0" * 40)
        error = client.error(written("createCommitOnBranch"), input=given)
        assert error["type"] == "FORBIDDEN"


def test_ref_is_created_once(bot: Client) -> None:
    """A branch is made at a commit, once."""
    given = {
        "repositoryId": bot.repository("id")["id"],
        "name": "refs/heads/rapport",
        "oid": head(bot)["oid"],
    }
    assert mutate(bot, "createRef", "ref {name}", **given)["ref"] == {"name": "rapport"}
    assert bot.error(written("createRef"), input=given)["type"] == "UNPROCESSABLE"
    wrong = {**given, "name": "rapport2"}
    assert bot.error(written("createRef"), input=wrong)["type"] == "UNPROCESSABLE"
    assert bot.get(f"{REPO}/branches/rapport").status == 200


LOG = {"repositoryNameWithOwner": "etat/portefolje", "branchName": "portefolje/protokoll"}


def test_other_branch_has_a_life_of_its_own(bot: Client) -> None:
    """A branch is made, committed to and read by its name, and the default branch stays."""
    given = {"repositoryId": bot.repository("id")["id"], "name": "refs/heads/portefolje/protokoll"}
    query = 'ref(qualifiedName: "refs/heads/portefolje/protokoll") {target {oid}}'
    assert bot.repository(query)["ref"] is None
    before = head(bot)["oid"]
    mutate(bot, "createRef", "ref {name}", **given, oid=before)
    additions = [{"path": "2026/a.jsonl", "contents": b64encode("én\n".encode()).decode()}]
    made = mutate(
        bot,
        "createCommitOnBranch",
        "commit {oid} ref {name}",
        **{**commit(bot), "branch": LOG, "fileChanges": {"additions": additions}},
    )
    assert made["ref"] == {"name": "portefolje/protokoll"}
    assert head(bot)["oid"] == before
    found = bot.repository(
        f"{query} "
        'file: object(expression: "portefolje/protokoll:2026/a.jsonl") '
        "{... on Blob {text isTruncated byteSize oid}} "
        'folder: object(expression: "portefolje/protokoll:2026") '
        "{... on Tree {entries {name type oid object {... on Blob {text}}}}} "
        'none: object(expression: "main:2026") {oid} '
        'head: object(expression: "portefolje/protokoll") {... on Commit '
        '{history(first: 9, path: "2026") {totalCount nodes {messageHeadline}}}}'
    )
    oid = found["file"]["oid"]
    assert found["file"] == {"text": "én\n", "isTruncated": False, "byteSize": 4, "oid": oid}
    entry = {"name": "a.jsonl", "type": "blob", "oid": oid, "object": {"text": "én\n"}}
    assert found["folder"]["entries"] == [entry]
    assert found["none"] is None
    assert found["ref"]["target"]["oid"] == made["commit"]["oid"]
    history = {"totalCount": 1, "nodes": [{"messageHeadline": "Rapport"}]}
    assert found["head"]["history"] == history
