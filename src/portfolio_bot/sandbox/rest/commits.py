"""Branches, refs and commits."""

from typing import Any

from portfolio_bot.sandbox import addresses, shapes
from portfolio_bot.sandbox.changes.commits import create_branch, delete_branch
from portfolio_bot.sandbox.clock import moment_of, stamp
from portfolio_bot.sandbox.errors import RefusedError, not_found
from portfolio_bot.sandbox.gitstore import GitCommit
from portfolio_bot.sandbox.graph.git_objects import Branch, GitObject
from portfolio_bot.sandbox.model import Repository, User
from portfolio_bot.sandbox.rest.changed import changed_files
from portfolio_bot.sandbox.rest.routing import Call, Reply, route, text_of

_REPO = "/repos/<owner>/<name>"


def commit_shape(call: Call, repository: Repository, commit: GitCommit) -> dict[str, Any]:
    """Show a commit as git knows it."""
    home = f"{call.api}/repos/{repository.name_with_owner}"
    people = {
        role: {"name": who[0], "email": who[1], "date": commit.date}
        for role, who in (("author", commit.author), ("committer", commit.committer))
    }
    signed = commit.oid in repository.git.signed
    return {
        "sha": commit.oid,
        "url": f"{home}/git/commits/{commit.oid}",
        "html_url": f"{repository.url}/commit/{commit.oid}",
        "message": commit.message,
        **people,
        "tree": {"sha": commit.tree, "url": f"{home}/git/trees/{commit.tree}"},
        "parents": [
            {
                "sha": parent,
                "url": f"{home}/commits/{parent}",
                "html_url": f"{repository.url}/commit/{parent}",
            }
            for parent in commit.parents
        ],
        "verification": {
            "verified": signed,
            "reason": "valid" if signed else "unsigned",
            **dict.fromkeys(("signature", "payload", "verified_at")),
        },
    }


def _shape(call: Call, repository: Repository, commit: GitCommit) -> dict[str, Any]:
    """Show a commit as GitHub knows it, with the accounts behind the addresses."""
    inner = commit_shape(call, repository, commit)
    home = f"{call.api}/repos/{repository.name_with_owner}"
    author, committer = (_account(call, who) for who in (commit.author, commit.committer))
    return {
        "sha": commit.oid,
        "node_id": GitObject(repository, "Commit", commit.oid).id,
        "url": f"{home}/commits/{commit.oid}",
        "html_url": inner["html_url"],
        "comments_url": f"{home}/commits/{commit.oid}/comments",
        "commit": {
            **{k: v for k, v in inner.items() if k not in {"sha", "parents", "html_url"}},
            "comment_count": 0,
        },
        "author": author,
        "committer": committer,
        "parents": inner["parents"],
    }


def _account(call: Call, who: tuple[str, str]) -> dict[str, Any] | None:
    login = who[1].partition("@")[0].partition("+")[2]
    user: User | None = call.world.user(login)
    return shapes.account(user, call.api) if user else None


@route("GET", f"{_REPO}/commits")
def _list(call: Call, owner: str, name: str) -> Reply:
    repository = call.repository(owner, name)
    start = repository.git.resolve(call.query.get("sha") or repository.default_branch)
    if start is None:
        empty = not repository.git.branches()
        message = "Git Repository is empty." if empty else "Not Found"
        raise RefusedError("conflict" if empty else "not_found", message)
    since, until = (_moment(call.query.get(each)) for each in ("since", "until"))
    found = [
        commit
        for commit in repository.git.history(start, call.query.get("path", "").strip("/"))
        if (since is None or commit.date >= since) and (until is None or commit.date <= until)
    ]
    return call.page(found, lambda commit: _shape(call, repository, commit))


def _moment(text: str | None) -> str | None:
    try:
        return stamp(moment_of(text)) if text else None
    except ValueError:
        raise RefusedError("invalid", f"{text} is not a valid timestamp") from None


@route("GET", f"{_REPO}/commits/<path:ref>")
def _show(call: Call, owner: str, name: str, ref: str) -> Reply:
    repository = call.repository(owner, name)
    oid = repository.git.resolve(ref)
    if oid is None:
        raise RefusedError("invalid", f"No commit found for SHA: {ref}")
    commit = repository.git.commit_of(oid)
    shape = _shape(call, repository, commit)
    return Reply(200, {**shape, "files": changed_files(repository, commit, call.api)})


@route("GET", f"{_REPO}/branches")
def _branches(call: Call, owner: str, name: str) -> Reply:
    repository = call.repository(owner, name)
    found = list(repository.git.branches())
    return call.page(found, lambda branch: _branch_shape(call, repository, branch))


def _branch_shape(call: Call, repository: Repository, branch: str) -> dict[str, Any]:
    oid = repository.git.head(branch)
    url = f"{call.api}/repos/{repository.name_with_owner}/commits/{oid}"
    protected = branch in repository.protections
    return {"name": branch, "commit": {"sha": oid, "url": url}, "protected": protected}


@route("GET", f"{_REPO}/branches/<path:branch>")
def _show_branch(call: Call, owner: str, name: str, branch: str) -> Reply:
    repository = call.repository(owner, name)
    oid = repository.git.head(branch)
    if oid is None:
        raise RefusedError("not_found", "Branch not found")
    commit = _shape(call, repository, repository.git.commit_of(oid))
    shape = _branch_shape(call, repository, branch)
    home = f"{call.api}/repos/{repository.name_with_owner}/branches/{addresses.part(branch)}"
    page = f"{repository.url}/tree/{addresses.part(branch)}"
    more = {
        "_links": {"self": home, "html": page},
        "protection": {"enabled": shape["protected"]},
        "protection_url": f"{home}/protection",
    }
    return Reply(200, {**shape, "commit": commit, **more})


def _ref_shape(call: Call, repository: Repository, branch: str) -> dict[str, Any]:
    home = f"{call.api}/repos/{repository.name_with_owner}/git"
    oid = repository.git.head(branch)
    return {
        "ref": f"refs/heads/{branch}",
        "node_id": Branch(repository, branch).id,
        "url": f"{home}/refs/heads/{addresses.part(branch)}",
        "object": {"type": "commit", "sha": oid, "url": f"{home}/commits/{oid}"},
    }


@route("GET", f"{_REPO}/git/refs")
@route("GET", f"{_REPO}/git/matching-refs/heads/<path:start>")
def _refs(call: Call, owner: str, name: str, start: str = "") -> Reply:
    repository = call.repository(owner, name)
    found = [branch for branch in repository.git.branches() if branch.startswith(start)]
    return call.page(found, lambda branch: _ref_shape(call, repository, branch))


@route("GET", f"{_REPO}/git/ref/heads/<path:branch>")
@route("GET", f"{_REPO}/git/refs/heads/<path:branch>")
def _show_ref(call: Call, owner: str, name: str, branch: str) -> Reply:
    repository = call.repository(owner, name)
    if repository.git.head(branch) is None:
        raise not_found()
    return Reply(200, _ref_shape(call, repository, branch))


@route("POST", f"{_REPO}/git/refs")
def _create_ref(call: Call, owner: str, name: str) -> Reply:
    repository, body = call.repository(owner, name), call.body()
    ref, oid = text_of(body, "ref") or "", text_of(body, "sha") or ""
    if not ref.startswith("refs/heads/"):
        raise RefusedError("invalid", "Reference name must start with 'refs/heads/'")
    branch = ref.removeprefix("refs/heads/")
    create_branch(call.session, repository, branch, oid)
    return Reply(201, _ref_shape(call, repository, branch))


@route("DELETE", f"{_REPO}/git/refs/heads/<path:branch>")
def _delete_ref(call: Call, owner: str, name: str, branch: str) -> Reply:
    delete_branch(call.session, call.repository(owner, name), branch)
    return Reply(204)
