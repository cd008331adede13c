"""`/prioritet`, `/rut` and `/tildel`: what matters most, where it belongs, and who has it."""

from __future__ import annotations

import re

from portfolio_bot.domain.case.reading import find_priority, find_route
from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.documents import Quote, paragraph
from portfolio_bot.domain.messages import Message, Trusted, say
from portfolio_bot.domain.orders.bonds import kept_going
from portfolio_bot.domain.orders.request import (
    REASON_LENGTH,
    Outcome,
    Request,
    authorise,
    done,
    refused,
)

_LOGIN = re.compile(r"@?([A-Za-z0-9](?:[A-Za-z0-9_-]{0,38}))[.,;:]?")
_WORDS = 6


def prioritise(request: Request) -> Outcome:
    """Set the priority."""
    config, standing = request.config, request.case.standing
    wanted = find_priority(config, request.text.rstrip(".!"))
    role = authorise(request, request.entitled("priority"))
    if isinstance(role, Outcome):
        return role
    if wanted is None:
        names = Trusted(", ".join(priority.name for priority in config.priorities.values()))
        return refused(say("no-such-priority", word=request.text[:60], names=names))
    name = Trusted(config.priorities[wanted].name)
    if wanted == standing.priority:
        return done(None, paragraph(say("priority-same", name=name)))
    decision = request.decide("priority", role, before=standing.priority, after=wanted)
    return done(decision, paragraph(say("priority-set", name=name, **_signed(request))))


def route(request: Request) -> Outcome:
    """Say where the case belongs, with the reason behind the name (D3)."""
    config = request.config
    role = authorise(request, request.entitled("route"))
    if isinstance(role, Outcome):
        return role
    wanted, reason = _named_route(config, request.text.split())
    if wanted is None:
        names = Trusted(", ".join(each.name for each in config.routes.values()))
        return refused(say("no-such-route", word=request.text.split()[0][:60], names=names))
    if not reason:
        return refused(say("route-needs-reason", name=Trusted(config.routes[wanted].name)))
    if config.routes[wanted].leaves_portfolio and (bound := kept_going(request)) is not None:
        return bound
    decision = request.decide(
        "route",
        role,
        before=request.case.standing.route,
        after=wanted,
        reason=reason[:REASON_LENGTH],
    )
    chosen = config.routes[wanted]
    told = say("route-set", name=Trusted(chosen.name), **_signed(request))
    closing = (say("route-leaves"),) if chosen.leaves_portfolio else ()
    about = say("name", name=Trusted(" ".join(chosen.text.split())))
    return done(decision, paragraph(told, about, *closing), Quote(text=reason))


def _named_route(config: Portfolio, words: list[str]) -> tuple[str | None, str]:
    """Return the route that the first words name, and the words behind it."""
    for count in range(min(len(words), _WORDS), 0, -1):
        found = find_route(config, " ".join(words[:count]).rstrip(":,."))
        if found is not None:
            return found, " ".join(words[count:])
    return None, ""


def assign(request: Request) -> Outcome:
    """Assign the named people; whoever cannot be assigned is named in the answer."""
    role = authorise(request, request.entitled("assign"))
    if isinstance(role, Outcome):
        return role
    logins = named_logins(request.command.args)
    if not logins:
        return refused(say("assign-usage"))
    known = [request.snapshot.assignable.get(login.casefold()) for login in logins]
    able = [user[0] for user in known if user]
    unable = [login for login, user in zip(logins, known, strict=True) if not user]
    told = _assigned(able, unable)
    if not able:
        return refused(*told)
    return done(request.decide("assign", role, after=" ".join(able)), paragraph(*told))


def named_logins(args: tuple[str, ...]) -> tuple[str, ...]:
    """Return the logins among the words of a `/tildel`, each once.

    Where any word is marked with `@`, only those that are count: «@kari og @ola».
    """
    marked = tuple(arg for arg in args if arg.startswith("@"))
    logins: dict[str, str] = {}
    for found in map(_LOGIN.fullmatch, marked or args):
        if found:
            logins.setdefault(found[1].casefold(), found[1])
    return tuple(logins.values())


def _assigned(able: list[str], unable: list[str]) -> tuple[Message, ...]:
    told: tuple[Message, ...] = ()
    if able:
        told = (say("assigned", users=", ".join(able)),)
    if unable:
        told = (*told, say("not-assignable", users=", ".join(unable)))
    return told


def _signed(request: Request) -> dict[str, str]:
    return {"by": request.actor.login}
