"""Repositories and what people may do in them."""

from typing import Any

from portfolio_bot.sandbox import shapes
from portfolio_bot.sandbox.access import (
    Session,
    is_insider,
    level_of,
    may,
    role_name_of,
    takes_part,
)
from portfolio_bot.sandbox.errors import RefusedError, not_found
from portfolio_bot.sandbox.model import Level, Organization, Repository, User
from portfolio_bot.sandbox.rest.routing import Call, Reply, route

_LEAST = {
    "admin": Level.ADMIN,
    "maintain": Level.MAINTAIN,
    "push": Level.WRITE,
    "triage": Level.TRIAGE,
    "pull": Level.READ,
}
_OLD_WORDS = {Level.MAINTAIN: "write", Level.TRIAGE: "read"}


@route("GET", "/repos/<owner>/<name>")
def _show(call: Call, owner: str, name: str) -> Reply:
    repository = call.repository(owner, name)
    shape = shapes.repository(repository, call.api)
    if call.session.token:
        shape["permissions"] = _permissions(call.session, repository)
    if isinstance(repository.owner, Organization):
        shape["organization"] = shapes.account(repository.owner, call.api)
    return Reply(200, {**shape, "network_count": 0, "subscribers_count": 0})


def _permissions(session: Session, repository: Repository) -> dict[str, bool]:
    if session.is_person:
        level = level_of(session.user, repository)
    else:
        level = Level.WRITE if may(session, "contents", repository) else Level.READ
    return _rights(level)


def _rights(level: Level) -> dict[str, bool]:
    return {word: level >= least for word, least in _LEAST.items()}


_COLLABORATORS = "/repos/<owner>/<name>/collaborators"


@route("GET", _COLLABORATORS)
def _collaborators(call: Call, owner: str, name: str) -> Reply:
    repository = call.repository(owner, name)
    _require_push(call, repository, "repository collaborators")
    affiliation = call.query.get("affiliation", "all")
    least = _LEAST.get(call.query.get("permission", "pull"), Level.READ)
    found = [
        user
        for user in call.world.users.values()
        if _is_affiliated(user, repository, affiliation) and level_of(user, repository) >= least
    ]
    found.sort(key=lambda user: user.login.lower())
    return call.page(found, lambda user: _collaborator(call, user, repository))


def _require_push(call: Call, repository: Repository, what: str) -> None:
    """Let those in who may push, and apps; a person is told which right he lacks."""
    if call.session.user.is_bot or may(call.session, "contents", repository):
        return
    raise RefusedError("forbidden", f"Must have push access to view {what}.")


def _is_affiliated(user: User, repository: Repository, affiliation: str) -> bool:
    """Tell who takes part: all of them, those invited, or those invited from outside."""
    invited = user.login.lower() in repository.collaborators
    outside = not is_insider(user, repository.owner)
    narrow = {"direct": invited, "outside": invited and outside}
    return takes_part(user, repository) and narrow.get(affiliation, True)


def _collaborator(call: Call, user: User, repository: Repository) -> dict[str, Any]:
    rights = _rights(level_of(user, repository))
    told = {"permissions": rights, "role_name": role_name_of(user, repository)}
    return {**shapes.account(user, call.api), **told}


@route("GET", f"{_COLLABORATORS}/<login>")
def _is_collaborator(call: Call, owner: str, name: str, login: str) -> Reply:
    repository = call.repository(owner, name)
    _require_push(call, repository, "repository collaborators")
    if not takes_part(_person(call, login), repository):
        raise not_found()
    return Reply(204)


@route("GET", f"{_COLLABORATORS}/<login>/permission")
def _permission(call: Call, owner: str, name: str, login: str) -> Reply:
    """Answer with the old word, which knows no maintain or triage, and the role's own name."""
    repository = call.repository(owner, name)
    _require_push(call, repository, "collaborator permission")
    user = _person(call, login)
    level = level_of(user, repository)
    return Reply(
        200,
        {
            "permission": _OLD_WORDS.get(level, level.name.lower()),
            "role_name": role_name_of(user, repository),
            "user": _collaborator(call, user, repository),
        },
    )


def _person(call: Call, login: str) -> User:
    user = call.world.user(login)
    if user is None:
        raise not_found()
    return user
