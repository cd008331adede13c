"""Users, and what is left of the hour."""

from portfolio_bot.sandbox import shapes
from portfolio_bot.sandbox.access import INTEGRATION
from portfolio_bot.sandbox.errors import RefusedError, not_found
from portfolio_bot.sandbox.model import Owner
from portfolio_bot.sandbox.ratelimit import Resource
from portfolio_bot.sandbox.rest.routing import Call, Reply, route


@route("GET", "/user")
def _viewer(call: Call) -> Reply:
    """Answer a person; an app's or job's token stands for no user."""
    user = call.session.user
    if not call.session.is_person:
        raise RefusedError("forbidden", INTEGRATION)
    return Reply(200, shapes.profile(user, call.api, call.world.public_repositories(user)))


@route("GET", "/users/<login>")
def _user(call: Call, login: str) -> Reply:
    owner: Owner | None = call.world.user(login)
    if owner is None or owner.is_bot != login.endswith("[bot]"):
        owner = call.world.organizations.get(login.lower())
    if owner is None:
        raise not_found()
    return Reply(200, shapes.profile(owner, call.api, call.world.public_repositories(owner)))


@route("GET", "/rate_limit")
def _rate_limit(call: Call) -> Reply:
    now = call.world.clock.moment()
    names: tuple[Resource, ...] = ("core", "graphql")
    budgets = {name: call.limits.budget(call.session.token, name, now) for name in names}
    told = {
        name: {"limit": b.limit, "used": b.used, "remaining": b.remaining, "reset": b.reset}
        for name, b in budgets.items()
    }
    search = {"limit": 30, "used": 0, "remaining": 30, "reset": told["core"]["reset"]}
    return Reply(200, {"resources": {**told, "search": search}, "rate": told["core"]})
