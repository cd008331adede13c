"""Branches, commits, directories and files in GraphQL."""

from typing import Any

import pytest

from portfolio_bot.sandbox import Sandbox
from tests.sandbox.client import REPO, Client


def write(client: Client, path: str, content: str, message: str) -> str:
    """Commit a file and return the commit."""
    answer = client.put(f"{REPO}/contents/{path}", message=message, content=content)
    assert answer.status == 201, answer.body
    return str(answer.data["commit"]["sha"])


def head(client: Client, selection: str) -> Any:
    """Select from the commit at the head of the default branch."""
    query = f"defaultBranchRef {{target {{... on Commit {{{selection}}}}}}}"
    return client.repository(query)["defaultBranchRef"]["target"]


def test_history_follows_a_path(bot: Client) -> None:
    """The history of a path holds the commits that changed it, newest first."""
    write(bot, "data/b.json", "e30=", "Legg til b\n\nMed begrunnelse")
    write(bot, "notat.md", "aGVp", "Legg til notat")
    everything = head(bot, "history(first: 9) {totalCount nodes {messageHeadline}}")["history"]
    assert [commit["messageHeadline"] for commit in everything["nodes"]] == [
        "Legg til notat",
        "Legg til b",
        "Initial commit",
    ]
    below = head(bot, 'history(first: 1, path: "data") {totalCount nodes {message messageBody}}')
    assert below["history"]["totalCount"] == 2
    assert below["history"]["nodes"][0] == {
        "message": "Legg til b\n\nMed begrunnelse",
        "messageBody": "Med begrunnelse",
    }


def test_history_is_cut_by_time(bot: Client) -> None:
    """The history can be asked from and until a moment."""
    write(bot, "notat.md", "aGVp", "Nytt")
    since = head(bot, 'history(first: 9, since: "2026-01-01T00:00:00Z") {nodes {committedDate}}')
    assert since["history"]["nodes"] == [{"committedDate": "2026-01-05T08:00:01Z"}]
    until = head(bot, 'history(first: 9, until: "2026-01-01T00:00:00Z") {nodes {messageHeadline}}')
    assert until["history"]["nodes"] == [{"messageHeadline": "Initial commit"}]


def test_file_gives_its_text(bot: Client) -> None:
    """A file of a commit gives its text and id; a directory is no blob; a lost path is null."""
    found = head(
        bot,
        'a: file(path: "data/a.json") {oid path type size object {... on Blob {text oid}}} '
        'b: file(path: "data") {type size object {__typename}} c: file(path: "borte/x") {oid} '
        'd: file(path: "README.md/x") {oid}',
    )
    assert found["a"]["object"] == {"text": "{}\n", "oid": found["a"]["oid"]}
    assert (found["a"]["path"], found["a"]["type"], found["a"]["size"]) == (
        "data/a.json",
        "blob",
        3,
    )
    assert found["b"] == {"type": "tree", "size": 0, "object": {"__typename": "Tree"}}
    assert found["c"] is found["d"] is None


def test_expressions_find_objects(bot: Client) -> None:
    """An object is found by branch, by commit, by either with a path, and by its own id."""
    oid = head(bot, "oid")["oid"]
    query = (
        'a: object(expression: "main:README.md") {__typename oid ... on Blob {text}} '
        f'b: object(expression: "{oid}:data") {{... on Tree {{entries {{name path type mode}}}}}} '
        'c: object(expression: "HEAD") {oid} d: object(expression: "refs/heads/main") {oid} '
        f'e: object(oid: "{oid}") {{__typename}} f: object(expression: "main:borte") {{oid}} '
        'g: object(expression: "borte:README.md") {oid} h: object(expression: "HEAD:") {__typename}'
    )
    found = bot.repository(query)
    assert found["a"]["text"] == "# Portefølje\n"
    assert found["b"]["entries"] == [
        {"name": "a.json", "path": "a.json", "type": "blob", "mode": 0o100644}
    ]
    assert found["c"]["oid"] == found["d"]["oid"] == oid
    assert found["e"]["__typename"] == "Commit"
    assert found["f"] is found["g"] is None
    assert found["h"]["__typename"] == "Tree"


def test_blob_tells_binary_and_long(bot: Client) -> None:
    """A blob with a NUL has no text, and a long one is cut."""
    write(bot, "bilde.png", "AAEC", "Bilde")
    write(bot, "lang.txt", "YWFh" * 200_000, "Lang")
    query = (
        '{{object(expression: "main:{}") {{... on Blob {{isBinary isTruncated byteSize text}}}}}}'
    )
    found = bot.repository(query.format("bilde.png")[1:-1])["object"]
    assert found == {"isBinary": True, "isTruncated": False, "byteSize": 3, "text": None}
    found = bot.repository(query.format("lang.txt")[1:-1])["object"]
    assert (found["isTruncated"], found["byteSize"], len(found["text"])) == (True, 600_000, 512_000)


@pytest.mark.parametrize(
    ("name", "found"),
    [("main", True), ("refs/heads/main", True), ("borte", False), ("refs/tags/main", False)],
)
def test_ref_has_short_and_full_names(bot: Client, name: str, found: bool) -> None:  # noqa: FBT001
    """A branch is found under its short and its full name; a tag is none."""
    ref = bot.repository(f'ref(qualifiedName: "{name}") {{name prefix}}')["ref"]
    assert ref == ({"name": "main", "prefix": "refs/heads/"} if found else None)


def test_refs_are_listed_by_prefix(bot: Client) -> None:
    """Branches are listed by the start of their full names."""
    oid = head(bot, "oid")["oid"]
    bot.post(f"{REPO}/git/refs", ref="refs/heads/rapport/uke-1", sha=oid)
    query = 'refs(first: 9, refPrefix: "{}") {{nodes {{name}}}}'
    for prefix, names in {
        "refs/heads/": ["main", "rapport/uke-1"],
        "refs/heads/rapport/": ["rapport/uke-1"],
        "refs/tags/": [],
    }.items():
        nodes = bot.repository(query.format(prefix))["refs"]["nodes"]
        assert [node["name"] for node in nodes] == names


def test_commit_tells_its_people(sven: Client, sandbox: Sandbox) -> None:
    """A commit through GitHub is signed and leads to its author; the first one is neither."""
    write(sven, "notat.md", "aGVp", "Nytt")
    found = head(
        sven,
        "author {name email user {login}} committer {date} signature {isValid state} "
        "parents(first: 1) {nodes {signature {isValid} author {user {login}}}}",
    )
    assert found["author"]["user"] == {"login": "sven"}
    assert found["committer"] == {"date": "2026-01-05T08:00:01Z"}
    assert found["signature"] == {"isValid": True, "state": "VALID"}
    assert found["parents"]["nodes"] == [{"signature": None, "author": {"user": None}}]
    write(Client(sandbox.url, "bot"), "notat2.md", "aGVp", "Fra boten")
    told = head(sven, "author {name user {login}}")["author"]
    assert told == {"name": "bot[bot]", "user": None}


def test_objects_are_found_by_node_id(bot: Client) -> None:
    """A branch and a commit are found by their node ids; a deleted branch is not."""
    oid = head(bot, "oid")["oid"]
    ref = bot.post(f"{REPO}/git/refs", ref="refs/heads/ny", sha=oid).data["node_id"]
    node = "query($id: ID!) {node(id: $id) {... on Ref {name} ... on Commit {oid}}}"
    assert bot.data(node, id=ref)["node"] == {"name": "ny"}
    assert bot.data(node, id=head(bot, "id")["id"])["node"] == {"oid": oid}
    bot.delete(f"{REPO}/git/refs/heads/ny")
    assert bot.error(node, id=ref)["type"] == "NOT_FOUND"
