"""Commits and branches."""

from collections.abc import Mapping

from portfolio_bot.sandbox.access import Session, require
from portfolio_bot.sandbox.errors import RefusedError
from portfolio_bot.sandbox.gitstore import GitCommit
from portfolio_bot.sandbox.model import Repository

Files = Mapping[str, bytes | None]
"""What a commit changes: each path's new content, or None where the file goes."""


def commit_files(
    session: Session, repository: Repository, branch: str, message: str, files: Files
) -> GitCommit:
    """Commit to a branch as the caller; GitHub signs it. The branch must take direct commits."""
    require(session, "contents", repository)
    _check_protection(session, repository, branch)
    _check_paths(repository, branch, files)
    git = repository.git
    date = session.world.clock.tick()
    oid = git.commit(branch, message, files, signature_of(session), date)
    git.signed.add(oid)
    return git.commit_of(oid)


def signature_of(session: Session) -> tuple[str, str]:
    """Return the caller's name and no-reply address, as commits carry them."""
    user = session.user
    mail = f"{user.database_id}+{user.rest_login}@users.noreply.github.com"
    return user.name or user.rest_login, mail


def create_branch(session: Session, repository: Repository, name: str, oid: str) -> None:
    """Make a branch at a commit. `name` is without `refs/heads/`."""
    require(session, "contents", repository)
    if repository.git.head(name):
        raise RefusedError("invalid", "Reference already exists")
    if repository.git.resolve(oid) != oid:
        raise RefusedError("invalid", "Object does not exist")
    check_path(name)
    session.world.clock.tick()
    repository.git.set_head(name, oid)


def move_branch(
    session: Session, repository: Repository, name: str, oid: str, *, force: bool
) -> None:
    """Let a branch end in another commit; without *force* only in one that follows."""
    require(session, "contents", repository)
    _check_protection(session, repository, name)
    git = repository.git
    if git.resolve(oid) != oid:
        raise RefusedError("invalid", "Object does not exist")
    if not force and git.head(name) not in {each.oid for each in git.history(oid)}:
        raise RefusedError("invalid", "Update is not a fast forward")
    session.world.clock.tick()
    git.set_head(name, oid)


def delete_branch(session: Session, repository: Repository, name: str) -> None:
    """Remove a branch; the default one stays."""
    require(session, "contents", repository)
    if not repository.git.head(name) or name == repository.default_branch:
        raise RefusedError("invalid", "Reference does not exist")
    session.world.clock.tick()
    repository.git.delete_head(name)


def check_path(path: str) -> None:
    """Raise RefusedError for a path that git or GitHub does not take."""
    parts = path.split("/")
    if not path or any(part in {"", ".", "..", ".git"} for part in parts) or "\0" in path:
        raise RefusedError("invalid", "path contains a malformed path component")


def _check_protection(session: Session, repository: Repository, branch: str) -> None:
    rule = repository.protections.get(branch)
    if rule and session.user.login.lower() not in rule.bypass:
        message = "Repository rule violations found\n\nChanges must be made through a pull request."
        raise RefusedError("conflict", message)


def _check_paths(repository: Repository, branch: str, files: Files) -> None:
    head = repository.git.head(branch)
    for path, content in files.items():
        check_path(path)
        known = repository.git.find(head, path) if head else None
        if content is None and (known is None or known.kind == "tree"):
            message = f'A path was requested for deletion which does not exist: "{path}"'
            raise RefusedError("invalid", message)
