"""Directories and commits as git has them, by their own ids."""

from typing import Any

from portfolio_bot.sandbox.errors import RefusedError, not_found
from portfolio_bot.sandbox.gitstore import Entry
from portfolio_bot.sandbox.graph.git_objects import wrapped
from portfolio_bot.sandbox.model import Repository
from portfolio_bot.sandbox.rest.commits import commit_shape
from portfolio_bot.sandbox.rest.routing import Call, Reply, route

_GIT = "/repos/<owner>/<name>/git"


@route("GET", f"{_GIT}/commits/<oid>")
def _commit(call: Call, owner: str, name: str, oid: str) -> Reply:
    repository = call.repository(owner, name)
    found = wrapped(repository, oid)
    if found is None or found.graphql_type != "Commit":
        raise not_found()
    shape = commit_shape(call, repository, repository.git.commit_of(oid))
    return Reply(200, {**shape, "node_id": found.id})


@route("GET", f"{_GIT}/trees/<path:ref>")
def _tree(call: Call, owner: str, name: str, ref: str) -> Reply:
    """Show a directory by its id, or the root of a branch or commit.

    With `recursive`, whatever its value, all that is below stands in the same list.
    """
    repository = call.repository(owner, name)
    git = repository.git
    if not git.branches():
        raise RefusedError("conflict", "Git Repository is empty.")
    commit = git.resolve(ref)
    oid = git.commit_of(commit).tree if commit else ref
    found = wrapped(repository, oid)
    if found is None or found.graphql_type != "Tree":
        raise not_found()
    deep = "recursive" in call.query
    below = git.walk(oid) if deep else ((each.name, each) for each in git.entries(oid))
    home = f"{call.api}/repos/{repository.name_with_owner}/git"
    listed = [_entry(repository, home, path, entry) for path, entry in below]
    url = f"{home}/trees/{oid}"
    return Reply(200, {"sha": oid, "url": url, "tree": listed, "truncated": False})


def _entry(repository: Repository, home: str, path: str, entry: Entry) -> dict[str, Any]:
    is_file = entry.kind == "blob"
    size = {"size": len(repository.git.read(entry.oid)[1])} if is_file else {}
    return {
        "path": path,
        "mode": f"{entry.mode:06o}",
        "type": entry.kind,
        "sha": entry.oid,
        **size,
        "url": f"{home}/{entry.kind}s/{entry.oid}",
    }
