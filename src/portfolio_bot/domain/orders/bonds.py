"""`/bundet` and `/ubundet`: a resolution by which a case must go on, and its end (B7)."""

from __future__ import annotations

from portfolio_bot.domain.comments.circumstances import is_bound
from portfolio_bot.domain.documents import Quote, paragraph
from portfolio_bot.domain.messages import say
from portfolio_bot.domain.orders.request import Outcome, Request, authorise, done, ended, refused


def bind(request: Request) -> Outcome:
    """Record the resolution; from then on the case is neither held, stopped nor sent away."""
    role = authorise(request, request.entitled("bind"))
    if isinstance(role, Outcome):
        return role
    if (over := ended(request)) is not None:
        return over
    standing = request.case.standing
    if standing.bound is not None:
        return refused(say("already-bound"), *is_bound(request.config, standing))
    decision = request.decide("bind", role, reason=request.reason())
    resting = (say("bound-on-hold"),) if standing.on_hold is not None else ()
    told = say("bound", by=request.actor.login)
    return done(decision, paragraph(told, *resting), Quote(text=request.text))


def unbind(request: Request) -> Outcome:
    """Record that the resolution binds no more."""
    role = authorise(request, request.entitled("unbind"))
    if isinstance(role, Outcome):
        return role
    if request.case.standing.bound is None:
        return refused(say("not-bound"))
    decision = request.decide("unbind", role, reason=request.reason())
    return done(
        decision, paragraph(say("unbound", by=request.actor.login)), Quote(text=request.text)
    )


def kept_going(request: Request) -> Outcome | None:
    """Return None unless the case is bound, else by what, and that it must go on."""
    bound = is_bound(request.config, request.case.standing)
    return refused(say("bound-goes-on"), *bound) if bound else None
