"""Mutations of branches and files."""

import base64

from portfolio_bot.sandbox.access import require
from portfolio_bot.sandbox.changes.commits import commit_files, create_branch, move_branch
from portfolio_bot.sandbox.errors import RefusedError
from portfolio_bot.sandbox.graph.git_objects import Branch, GitObject
from portfolio_bot.sandbox.graph.issue_mutations import node_of
from portfolio_bot.sandbox.graph.registry import Args, Context, mutates
from portfolio_bot.sandbox.graph.roots import find_repository
from portfolio_bot.sandbox.model import Repository

_HEADS = "refs/heads/"


@mutates("createCommitOnBranch")
def _create_commit(context: Context, given: Args) -> Args:
    branch = _branch(context, given["branch"])
    require(context.session, "contents", branch.repository)
    git = branch.repository.git
    expected = given["expectedHeadOid"]
    if git.head(branch.name) != expected:
        message = f'Expected branch to point to "{expected}" but it did not. Pull and try again.'
        raise RefusedError("stale", message)
    told = given["message"]
    message = "\n\n".join(part for part in (told["headline"], told.get("body")) if part)
    files = _files(given.get("fileChanges") or {})
    commit = commit_files(context.session, branch.repository, branch.name, message, files)
    return {"commit": GitObject(branch.repository, "Commit", commit.oid), "ref": branch}


def _branch(context: Context, given: Args) -> Branch:
    if given.get("id"):
        return node_of(context, given["id"], Branch)
    owner, _, name = (given.get("repositoryNameWithOwner") or "").partition("/")
    repository = find_repository(context, owner, name)
    branch = (given.get("branchName") or "").removeprefix(_HEADS)
    if not repository.git.head(branch):
        raise RefusedError("not_found", f'The branch "{branch}" does not exist')
    return Branch(repository, branch)


def _files(given: Args) -> dict[str, bytes | None]:
    files: dict[str, bytes | None] = {each["path"]: None for each in given.get("deletions") or ()}
    for each in given.get("additions") or ():
        if each["path"] in files:
            message = "A path was requested to be both added and deleted, or added twice"
            raise RefusedError("invalid", f'{message}: "{each["path"]}"')
        files[each["path"]] = _decoded(each["contents"])
    return files


def _decoded(contents: str) -> bytes:
    try:
        return base64.b64decode("".join(contents.split()), validate=True)
    except ValueError:
        raise RefusedError("invalid", "contents is not valid Base64") from None


@mutates("updateRef")
def _update_ref(context: Context, given: Args) -> Args:
    branch = node_of(context, given["refId"], Branch)
    force = bool(given.get("force"))
    move_branch(context.session, branch.repository, branch.name, given["oid"], force=force)
    return {"ref": branch}


@mutates("createRef")
def _create_ref(context: Context, given: Args) -> Args:
    repository = node_of(context, given["repositoryId"], Repository)
    if not given["name"].startswith(_HEADS):
        raise RefusedError("invalid", "Reference name must start with 'refs/heads/'")
    name = given["name"].removeprefix(_HEADS)
    create_branch(context.session, repository, name, given["oid"])
    return {"ref": Branch(repository, name)}
