"""What `/neste` comes to when others have the last word, or when a vote is lacking."""

from __future__ import annotations

from portfolio_bot.domain.documents import Quote, paragraph
from portfolio_bot.domain.gates.judging import GateResult, roles
from portfolio_bot.domain.messages import Trusted, say
from portfolio_bot.domain.orders.request import Outcome, Request, done, refused
from portfolio_bot.domain.rights.authority import Leave
from portfolio_bot.domain.rights.permissions import Unknown, may
from portfolio_bot.domain.rights.votes import not_carried, told


def approve(request: Request, result: GateResult, leave: Leave) -> Outcome:
    """Record that those who decide as a rule agree; the case moves when the others confirm."""
    config = request.config
    escalation = config.phases[result.phase].gate.escalations[leave.escalation or ""]
    decision = request.decide(
        "approve",
        leave.role,
        phase=result.phase,
        after=leave.escalation,
        reason=request.reason() if request.command.command == "next" else None,
        version=result.version,
    )
    last = roles(config, escalation.decided_by)
    by, at = request.actor.login, config.day(request.snapshot.now)
    unseen = isinstance(may(config, request.actor, request.case, escalation.decided_by), Unknown)
    words = (
        say("approved", by=by, at=at, roles=last),
        say("name", name=Trusted(" ".join(escalation.text.split()))),
        say("approved-next", roles=last),
        *((say("approved-unseen", roles=last),) if unseen else ()),
    )
    quote = (Quote(text=decision.reason),) if decision.reason else ()
    return done(decision, paragraph(*words), *quote)


def not_voted(
    request: Request, gates: tuple[str, ...], leaves: tuple[Leave, ...]
) -> Outcome | None:
    """Return None when each gate's vote is carried, else how the first other one stands."""
    config, standing = request.config, request.case.standing
    for phase, leave in zip(gates, leaves, strict=True):
        found = not_carried(config, standing, phase, leave)
        if found is not None:
            vote, tally = found
            voters = roles(config, (vote.role,))
            return refused(say("vote-first", roles=voters), *told(vote, tally))
    return None
