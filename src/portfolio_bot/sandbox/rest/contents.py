"""Files and directories."""

import base64
from typing import Any

from portfolio_bot.sandbox import addresses
from portfolio_bot.sandbox.access import may
from portfolio_bot.sandbox.changes.commits import commit_files
from portfolio_bot.sandbox.errors import RefusedError, not_found
from portfolio_bot.sandbox.gitstore import Entry
from portfolio_bot.sandbox.model import Repository
from portfolio_bot.sandbox.rest.commits import commit_shape
from portfolio_bot.sandbox.rest.routing import Call, Reply, route, text_of

_PATH = "/repos/<owner>/<name>/contents/<path:path>"
_MAX_INLINE = 1_000_000


@route("GET", "/repos/<owner>/<name>/contents")
@route("GET", "/repos/<owner>/<name>/contents/")
@route("GET", _PATH)
def _show(call: Call, owner: str, name: str, path: str = "") -> Reply:
    repository = call.repository(owner, name)
    ref, commit = _asked(call, repository)
    path = path.strip("/")
    found = repository.git.find(commit, path)
    if found is None:
        raise not_found()
    if found.kind == "tree":
        return Reply(200, _listing(call, repository, path, found, ref))
    return _content(call, repository, path, found, ref)


@route("GET", "/repos/<owner>/<name>/readme")
def _readme(call: Call, owner: str, name: str) -> Reply:
    """Show the README that GitHub prefers: from `.github`, the root or `docs`, in that order.

    Source: GitHub's documentation, "About READMEs". Which of several in one folder GitHub
    prefers is not told there; here it is the first by name.
    """
    repository = call.repository(owner, name)
    ref, commit = _asked(call, repository)
    files = repository.git.files(commit)
    for folder in (".github/", "", "docs/"):
        for path, entry in files.items():
            inside, _, rest = path.rpartition("/")
            if inside == folder.rstrip("/") and rest.lower().partition(".")[0] == "readme":
                return _content(call, repository, path, entry, ref)
    raise not_found()


def _asked(call: Call, repository: Repository) -> tuple[str, str]:
    """Return the ref that is asked for, and its commit. Raises RefusedError (404)."""
    ref = call.query.get("ref") or repository.default_branch
    commit = repository.git.resolve(ref)
    if commit is None:
        raise RefusedError("not_found", f"No commit found for the ref {ref}")
    return ref, commit


def _content(call: Call, repository: Repository, path: str, found: Entry, ref: str) -> Reply:
    content = repository.git.read(found.oid)[1]
    if "raw" in call.accept:
        kind = "application/vnd.github.raw+json; charset=utf-8"
        return Reply(200, content, {"Content-Type": kind})
    return Reply(200, _file(call, repository, path, found, ref) | _inline(content))


def _inline(content: bytes) -> dict[str, str]:
    """Encode the content as git's own base64 lines; above 1 MB GitHub sends none."""
    if len(content) > _MAX_INLINE:
        return {"encoding": "none", "content": ""}
    return {"encoding": "base64", "content": base64.encodebytes(content).decode()}


def _listing(
    call: Call, repository: Repository, path: str, tree: Entry, ref: str
) -> list[dict[str, Any]]:
    prefix = f"{path}/" if path else ""
    entries = repository.git.entries(tree.oid)
    return [_file(call, repository, prefix + each.name, each, ref) for each in entries]


def _file(call: Call, repository: Repository, path: str, entry: Entry, ref: str) -> dict[str, Any]:
    home = f"{call.api}/repos/{repository.name_with_owner}"
    is_file = entry.kind == "blob"
    place, where = addresses.part(path), addresses.part(ref)
    page = f"{repository.url}/{'blob' if is_file else 'tree'}/{where}/{place}"
    url = f"{home}/contents/{place}?ref={where}"
    git_url = f"{home}/git/{entry.kind}s/{entry.oid}"
    return {
        "type": "file" if is_file else "dir",
        "name": entry.name,
        "path": path,
        "sha": entry.oid,
        "size": len(repository.git.read(entry.oid)[1]) if is_file else 0,
        "url": url,
        "html_url": page,
        "git_url": git_url,
        "download_url": url if is_file else None,
        "_links": {"self": url, "git": git_url, "html": page},
    }


@route("PUT", _PATH)
def _put(call: Call, owner: str, name: str, path: str) -> Reply:
    repository, body = _writable(call, owner, name), call.body()
    branch = _branch(repository, body)
    known = _check_sha(repository, branch, path, text_of(body, "sha"))
    content = _decoded(text_of(body, "content"))
    message = text_of(body, "message") or f"{'Update' if known else 'Create'} {path}"
    commit = commit_files(call.session, repository, branch, message, {path: content})
    entry = repository.git.find(commit.oid, path)
    shape = _file(call, repository, path, entry, branch) if entry else None
    told = {"content": shape, "commit": commit_shape(call, repository, commit)}
    return Reply(200 if known else 201, told)


@route("DELETE", _PATH)
def _delete(call: Call, owner: str, name: str, path: str) -> Reply:
    repository = _writable(call, owner, name)
    body = {**call.query, **call.body()}
    branch = _branch(repository, body)
    if _check_sha(repository, branch, path, text_of(body, "sha")) is None:
        raise not_found()
    message = text_of(body, "message") or f"Delete {path}"
    commit = commit_files(call.session, repository, branch, message, {path: None})
    return Reply(200, {"content": None, "commit": commit_shape(call, repository, commit)})


def _writable(call: Call, owner: str, name: str) -> Repository:
    """Find the repository; to a person who may not push, its contents cannot be written."""
    repository = call.repository(owner, name)
    if call.session.is_person and not may(call.session, "contents", repository):
        raise not_found()
    return repository


def _branch(repository: Repository, body: dict[str, Any]) -> str:
    """Choose the branch. Raises RefusedError unless it exists, or the repository is empty."""
    branch = (text_of(body, "branch") or repository.default_branch).removeprefix("refs/heads/")
    if repository.git.branches() and not repository.git.head(branch):
        raise RefusedError("not_found", f"Branch {branch} not found")
    return branch


def _check_sha(repository: Repository, branch: str, path: str, sha: str | None) -> Entry | None:
    """Compare the blob the caller means to replace with the one that is there."""
    head = repository.git.head(branch)
    known = repository.git.find(head, path) if head else None
    if known and sha is None:
        raise RefusedError("invalid", 'Invalid request.\n\n"sha" wasn\'t supplied.')
    if sha is not None and (known is None or known.oid != sha):
        raise RefusedError("conflict", f"{path} does not match {sha}")
    return known


def _decoded(content: str | None) -> bytes:
    if content is None:
        raise RefusedError("invalid", 'Invalid request.\n\n"content" wasn\'t supplied.')
    try:
        return base64.b64decode("".join(content.split()), validate=True)
    except ValueError:
        raise RefusedError("invalid", "content is not valid Base64") from None
