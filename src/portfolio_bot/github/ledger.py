"""The ledger on its branch: read as of one commit, and added to by the next."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.ledger.files import (
    SUFFIX,
    Anchor,
    LedgerFile,
    LedgerSnapshot,
    anchor_line,
    anchor_of,
)
from portfolio_bot.domain.messages import say
from portfolio_bot.domain.snapshot import Repository
from portfolio_bot.github.client import Client
from portfolio_bot.github.commits import Change, commit_change
from portfolio_bot.github.errors import (
    AccessError,
    GitHubError,
    HeadMovedError,
    UnavailableError,
)
from portfolio_bot.github.queries import Document
from portfolio_bot.github.refusals import told_by

Node = Mapping[str, Any]

_COMMITS = 100
"""How many commits back anchors are looked for."""

_CREATE_BRANCH = """
mutation Branch($input: CreateRefInput!) {
  createRef(input: $input) { ref { name } }
}
"""


def load_ledger(client: Client, config: Portfolio, repository: str) -> LedgerSnapshot:
    """Read the ledger, all of it as of the branch's newest commit.

    Raises `AccessError` when the token does not see the repository, or it has no commit, and
    `UnavailableError` when GitHub answered with a part of it only.
    """
    try:
        found = _ask(client, config, repository, texts=True)
    except UnavailableError:
        found = _ask(client, config, repository, texts=False)
    base = found["defaultBranchRef"]
    if base is None:
        raise AccessError(say("ledger-no-commit", name=repository))
    ref = found["ref"]
    commit = ref["target"] if ref else None
    return LedgerSnapshot(
        repository=Repository(id=found["id"], name=found["nameWithOwner"]),
        branch=config.ledger.branch or base["name"],
        head=commit["oid"] if commit else None,
        base=base["target"]["oid"],
        files=_files(client, config, repository, commit) if commit else (),
        anchors=_anchors(commit["history"]["nodes"]) if commit else (),
    )


def commit_lines(
    client: Client, snapshot: LedgerSnapshot, file: LedgerFile, anchor: Anchor, headline: str
) -> str:
    """Commit *file*, whose last line *anchor* names, and return the commit's object id.

    The branch is made first when there is none. Raises `HeadMovedError` when somebody else
    was faster.
    """
    head = snapshot.head
    if head is None:
        _create_branch(client, snapshot)
        head = snapshot.base
    files = ((file.path, file.data.decode()),)
    change = Change(snapshot.branch, head, files, headline, anchor_line(anchor))
    return commit_change(client, snapshot.repository.name, change)


def _ask(client: Client, config: Portfolio, repository: str, *, texts: bool) -> dict[str, Any]:
    """Ask for branch, files and commits; *texts* asks for what stands in the files too."""
    document = Document("query Ledger")
    owner, name = (document.variable("String!", word) for word in repository.split("/", 1))
    folder = document.variable("String!", config.ledger.folder)
    ref = "ref: defaultBranchRef"
    if config.ledger.branch:
        ref = f"ref(qualifiedName: {document.variable('String!', _full(config.ledger.branch))})"
    text = "object { ... on Blob { text isTruncated } }" if texts else ""
    entries = f"object {{ ... on Tree {{ entries {{ name type {text} }} }} }}"
    history = f"history(first: {_COMMITS}, path: {folder}) {{ nodes {{ message }} }}"
    body = (
        f"repository(owner: {owner}, name: {name}) {{ id nameWithOwner"
        " defaultBranchRef { name target { oid } }"
        f" {ref} {{ target {{ ... on Commit {{ oid {history}"
        f" file(path: {folder}) {{ {entries} }} }} }} }} }}"
    )
    answer = client.query(document.text(body), document.variables)
    found: dict[str, Any] | None = answer.data.get("repository")
    if found is None:
        raise AccessError(say("github-no-repository", name=repository))
    if answer.errors:
        # A part that was left out must not pass for a ledger that is empty.
        raise UnavailableError(say("github-left-out"))
    return found


def _files(
    client: Client, config: Portfolio, repository: str, commit: Node
) -> tuple[LedgerFile, ...]:
    """Return the files, oldest first; a text that GitHub has cut is asked for by itself."""
    folder = ((commit["file"] or {}).get("object") or {}).get("entries") or ()
    found: list[LedgerFile] = []
    for entry in sorted(folder, key=lambda each: str(each["name"])):
        if entry["type"] != "blob" or not entry["name"].endswith(SUFFIX):
            continue
        path = f"{config.ledger.folder}/{entry['name']}"
        blob = entry.get("object") or {}
        text = None if blob.get("isTruncated") else blob.get("text")
        if text is None:
            text = client.text_file(repository, path, commit["oid"])
        if text is None:
            raise UnavailableError(say("github-left-out"))
        found.append(LedgerFile(path=path, data=text.encode()))
    return tuple(found)


def _anchors(commits: Iterable[Node]) -> tuple[Anchor, ...]:
    named = (anchor_of(commit["message"]) for commit in commits)
    return tuple(anchor for anchor in named if anchor)


def _create_branch(client: Client, snapshot: LedgerSnapshot) -> None:
    given = {
        "repositoryId": snapshot.repository.id,
        "name": _full(snapshot.branch),
        "oid": snapshot.base,
    }
    answer = client.mutate(_CREATE_BRANCH, {"input": given})
    if answer.data.get("createRef"):
        return
    reason = told_by(answer.errors)
    if "already exists" in reason.casefold():
        raise HeadMovedError(say("github-head-moved", branch=snapshot.branch))
    raise GitHubError(say("ledger-no-branch", branch=snapshot.branch, reason=reason))


def _full(branch: str) -> str:
    return f"refs/heads/{branch}"
