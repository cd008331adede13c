"""`/vent`, `/fortsett`, `/stopp`: a case that rests, ends early, or goes on again."""

from __future__ import annotations

from portfolio_bot.domain.documents import Block, Quote, paragraph
from portfolio_bot.domain.messages import Message, say
from portfolio_bot.domain.orders.request import Outcome, Request, authorise, done, halted, refused


def hold(request: Request) -> Outcome:
    """Put the case on hold."""
    refusal = authorise(request, request.config.entitled("hold"))
    if refusal is not None:
        return refusal
    if request.case.standing.on_hold is not None:
        return refused(say("already-on-hold"))
    if (resting := halted(request)) is not None:
        return resting
    decision = request.decide("hold", reason=request.reason())
    return done(decision, *_told(request, say("held", by=request.actor.login)))


def stop(request: Request) -> Outcome:
    """Stop the case; its issue is closed as not planned."""
    refusal = authorise(request, request.config.entitled("stop"))
    if refusal is not None:
        return refusal
    if request.case.standing.stopped is not None:
        return refused(say("already-stopped"))
    if request.case.standing.completed is not None:
        return refused(say("is-completed"))
    decision = request.decide("stop", reason=request.reason())
    return done(decision, *_told(request, say("stopped", by=request.actor.login)))


def resume(request: Request) -> Outcome:
    """Take up a case that is on hold, stopped or completed."""
    refusal = authorise(request, request.config.entitled("resume"))
    standing = request.case.standing
    if refusal is not None:
        return refusal
    if not standing.halted and standing.completed is None:
        return refused(say("not-halted"))
    decision = request.decide("resume", reason=request.reason())
    return done(decision, *_told(request, say("resumed", by=request.actor.login)))


def _told(request: Request, message: Message) -> tuple[Block, ...]:
    quote = (Quote(text=request.text),) if request.text else ()
    return (paragraph(message), *quote)
