"""`/kriterium N [ok|ikke] [BEGRUNNELSE]`: a person vouches for a criterion, or takes it back."""

from __future__ import annotations

from portfolio_bot.domain.documents import Quote, paragraph
from portfolio_bot.domain.gates.judging import GateResult, judge
from portfolio_bot.domain.messages import Message, Trusted, say
from portfolio_bot.domain.orders.request import (
    Outcome,
    Request,
    as_reason,
    authorise,
    done,
    refused,
)

YES = frozenset({"ok", "ja", "yes", "oppfylt", "met"})
NO = frozenset({"ikke", "ikkje", "nei", "no", "not"})


def tick(request: Request) -> Outcome:
    """Set or take back the tick of the criterion with the number, in the present phase."""
    gate = judge(request.config, request.case, request.case.standing.phase)
    number, met = _read(request.command.args)
    if number is None or met is None:
        return refused(say("criterion-usage", count=len(gate.criteria)))
    if not 1 <= number <= len(gate.criteria):
        return refused(_no_such_number(number, gate, request))
    criterion = gate.criteria[number - 1]
    if not criterion.roles:
        return refused(
            say("criterion-is-checked", number=number, text=Trusted(criterion.text)),
            criterion.evidence,
        )
    role = authorise(request, criterion.roles)
    if isinstance(role, Outcome):
        return role
    reason = " ".join(request.command.args[2:])
    decision = request.decide(
        "tick",
        role,
        phase=gate.phase,
        criterion=criterion.id,
        met=met,
        version=gate.version,
        reason=as_reason(reason),
    )
    told = say(
        "criterion-ticked" if met else "criterion-unticked",
        number=number,
        text=Trusted(criterion.text),
        by=request.actor.login,
        at=request.config.day(request.snapshot.now),
    )
    return done(decision, paragraph(told), *((Quote(text=reason),) if reason else ()))


def _read(args: tuple[str, ...]) -> tuple[int | None, bool | None]:
    """Return the number and whether it is met; None for what cannot be read."""
    first = args[0].strip(".,:#")
    number = int(first) if first.isascii() and first.isdigit() and len(first) <= 4 else None
    word = args[1].strip(".,!").casefold() if len(args) > 1 else "ok"
    return number, True if word in YES else False if word in NO else None


def _no_such_number(number: int, gate: GateResult, request: Request) -> Message:
    phase = Trusted(request.config.phases[gate.phase].name)
    return say("criterion-no-such", number=number, count=len(gate.criteria), phase=phase)
