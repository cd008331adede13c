"""Repositories and what people may do in them."""

from portfolio_bot.sandbox import shapes
from portfolio_bot.sandbox.access import Session, level_of, may, role_name_of
from portfolio_bot.sandbox.errors import RefusedError, not_found
from portfolio_bot.sandbox.model import Level, Organization, Repository, User
from portfolio_bot.sandbox.rest.routing import Call, Reply, route

_OLD_WORDS = {Level.MAINTAIN: "write", Level.TRIAGE: "read"}


@route("GET", "/repos/<owner>/<name>")
def _show(call: Call, owner: str, name: str) -> Reply:
    repository = call.repository(owner, name)
    shape = shapes.repository(repository, call.api)
    if call.session.token:
        shape["permissions"] = _permissions(call.session, repository)
    if isinstance(repository.owner, Organization):
        shape["organization"] = shapes.account(repository.owner, call.api)
    return Reply(200, shape)


def _permissions(session: Session, repository: Repository) -> dict[str, bool]:
    if session.is_person:
        level = level_of(session.user, repository)
    else:
        level = Level.WRITE if may(session, "contents", repository) else Level.READ
    names = {"admin": "ADMIN", "maintain": "MAINTAIN", "push": "WRITE", "triage": "TRIAGE"}
    return {**{word: level >= Level[name] for word, name in names.items()}, "pull": True}


@route("GET", "/repos/<owner>/<name>/collaborators/<login>/permission")
def _permission(call: Call, owner: str, name: str, login: str) -> Reply:
    """Answer with the old word, which knows no maintain or triage, and the role's own name."""
    repository = call.repository(owner, name)
    if call.session.is_person and not may(call.session, "contents", repository):
        raise RefusedError("forbidden", "Must have push access to view collaborator permission.")
    user = _person(call, login)
    level = level_of(user, repository)
    return Reply(
        200,
        {
            "permission": _OLD_WORDS.get(level, level.name.lower()),
            "role_name": role_name_of(user, repository),
            "user": shapes.account(user, call.api),
        },
    )


def _person(call: Call, login: str) -> User:
    user = call.world.user(login)
    if call.session.user and user:
        return user
    raise not_found()
