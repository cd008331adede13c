"""`/vent`, `/fortsett`, `/stopp`: a case that rests, ends early, or goes on again."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from portfolio_bot.domain.documents import Block, Quote, paragraph
from portfolio_bot.domain.messages import Message, say
from portfolio_bot.domain.orders.bonds import kept_going
from portfolio_bot.domain.orders.request import (
    Outcome,
    Request,
    as_reason,
    authorise,
    done,
    ended,
    refused,
)
from portfolio_bot.domain.values import read_date

UNTIL = frozenset({"til", "until"})
_DATE_WORDS = 3
_SHOWN = 40


class Pause(NamedTuple):
    """What stands behind `/vent`: the day to look at it again, if any, and the reason."""

    review: date | None
    reason: str
    unread: str | None = None


def read_pause(text: str) -> Pause:
    """Read «til DATO BEGRUNNELSE», or a reason alone.

    Without a figure, what follows «til» is no date but part of the reason («til høsten»);
    with one, a date that cannot be read is told in ``unread``.
    """
    words = text.split()
    if not words or words[0].casefold() not in UNTIL:
        return Pause(None, text)
    for count in range(min(len(words) - 1, _DATE_WORDS), 0, -1):
        day = read_date(" ".join(words[1 : count + 1]).rstrip(".,:;"))
        if day is not None:
            return Pause(day, " ".join(words[count + 1 :]))
    meant = words[1] if len(words) > 1 else ""
    return Pause(None, text, meant[:_SHOWN] if any(map(str.isdigit, meant)) else None)


def hold(request: Request) -> Outcome:
    """Put the case on hold, perhaps until a day on which it is looked at again.

    One that is on hold already is given another day, when one is named.
    """
    role = authorise(request, request.entitled("hold"))
    if isinstance(role, Outcome):
        return role
    pause = read_pause(request.text)
    held = request.case.standing.on_hold
    if held is not None and not (pause.review or pause.unread):
        return refused(say("already-on-hold"))
    if (hindrance := ended(request) or kept_going(request)) is not None:
        return hindrance
    if pause.unread is not None:
        return refused(say("hold-unread", text=pause.unread))
    if pause.review is not None and pause.review < request.config.day(request.snapshot.now):
        return refused(say("hold-past", at=pause.review))
    reason = as_reason(pause.reason) or (held.reason if held else None)
    decision = request.decide("hold", role, reason=reason, review=pause.review)
    return done(decision, *_told(_held(request, pause), pause.reason))


def _held(request: Request, pause: Pause) -> Message:
    if pause.review is None:
        return say("held", by=request.actor.login)
    return say("held-until", by=request.actor.login, at=pause.review)


def stop(request: Request) -> Outcome:
    """Stop the case; its issue is closed as not planned."""
    role = authorise(request, request.entitled("stop"))
    if isinstance(role, Outcome):
        return role
    if request.case.standing.stopped is not None:
        return refused(say("already-stopped"))
    if request.case.standing.completed is not None:
        return refused(say("is-completed"))
    if (bound := kept_going(request)) is not None:
        return bound
    decision = request.decide("stop", role, reason=request.reason())
    return done(decision, *_told(say("stopped", by=request.actor.login), request.text))


def resume(request: Request) -> Outcome:
    """Take up a case that is on hold, stopped or completed."""
    role = authorise(request, request.entitled("resume"))
    standing = request.case.standing
    if isinstance(role, Outcome):
        return role
    if not standing.halted and standing.completed is None:
        return refused(say("not-halted"))
    decision = request.decide("resume", role, reason=request.reason())
    return done(decision, *_told(say("resumed", by=request.actor.login), request.text))


def _told(message: Message, reason: str) -> tuple[Block, ...]:
    quote = (Quote(text=reason),) if reason else ()
    return (paragraph(message), *quote)
