"""The editions of the report that stand in the repository's history."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, NamedTuple

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.messages import say
from portfolio_bot.domain.snapshot import Repository
from portfolio_bot.github.client import Client
from portfolio_bot.github.commits import edition_of
from portfolio_bot.github.errors import AccessError
from portfolio_bot.github.queries import Document

_COMMITS = 100


class Commit(NamedTuple):
    """A commit: its id, the day of its edition, and the object id of the data file in it."""

    oid: str
    day: date | None
    blob: str | None


class Branch(NamedTuple):
    """The branch that reports are written to, with all that ever changed a file of theirs.

    ``commits`` are the newest first.
    """

    repository: Repository
    name: str
    head: str
    commits: tuple[Commit, ...]


def load_branch(client: Client, config: Portfolio, repository: str, data: str) -> Branch:
    """Read the history of the folder of the file *data*, a hundred commits a request.

    Raises `AccessError` when the token does not see the repository, or the branch is missing.
    """
    commits: list[Commit] = []
    cursor: str | None = None
    while True:
        found = _ask(client, config, repository, data, cursor)
        target = found["ref"]["target"]
        commits += [_commit(node) for node in target["history"]["nodes"]]
        if not target["history"]["pageInfo"]["hasNextPage"]:
            break
        cursor = target["history"]["pageInfo"]["endCursor"]
    home = Repository(id=found["id"], name=found["nameWithOwner"])
    return Branch(home, found["ref"]["name"], target["oid"], tuple(commits))


def load_objects(
    client: Client, repository: str, commit: str, paths: Iterable[str]
) -> dict[str, str]:
    """Return the object ids of those of the files *paths* that *commit* has."""
    document = Document("query Objects")
    owner, name = (document.variable("String!", word) for word in repository.split("/", 1))
    wanted = list(paths)
    places = [document.variable("String!", f"{commit}:{path}") for path in wanted]
    files = " ".join(
        f"p{index}: object(expression: {place}) {{ oid }}" for index, place in enumerate(places)
    )
    body = f"repository(owner: {owner}, name: {name}) {{ id {files} }}"
    found = client.query(document.text(body), document.variables).data.get("repository") or {}
    present = {path: found.get(f"p{index}") for index, path in enumerate(wanted)}
    return {path: node["oid"] for path, node in present.items() if node}


def _ask(
    client: Client, config: Portfolio, repository: str, data: str, cursor: str | None
) -> dict[str, Any]:
    document = Document("query Editions")
    owner, name = (document.variable("String!", word) for word in repository.split("/", 1))
    path, after = document.variable("String!", data), document.variable("String", cursor)
    folder = document.variable("String!", data.rpartition("/")[0])
    ref = "ref: defaultBranchRef"
    if config.report.branch:
        full = document.variable("String!", f"refs/heads/{config.report.branch}")
        ref = f"ref(qualifiedName: {full})"
    body = (
        f"repository(owner: {owner}, name: {name}) {{ id nameWithOwner {ref} {{ name target {{"
        f" ... on Commit {{ oid history(first: {_COMMITS}, after: {after}, path: {folder}) {{"
        " pageInfo { hasNextPage endCursor }"
        f" nodes {{ oid message file(path: {path}) {{ oid }} }} }} }} }} }} }}"
    )
    found: dict[str, Any] | None = client.query(document.text(body), document.variables).data.get(
        "repository"
    )
    if found is None:
        raise AccessError(say("github-no-repository", name=repository))
    if found["ref"] is None:
        raise AccessError(say("github-no-branch", name=config.report.branch or "HEAD"))
    return found


def _commit(node: dict[str, Any]) -> Commit:
    file = node["file"]
    return Commit(node["oid"], edition_of(node["message"]), file["oid"] if file else None)
