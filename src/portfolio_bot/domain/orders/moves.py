"""`/fase`, `/neste`, `/tilbake`: through the gates, and back with a reason."""

from __future__ import annotations

import difflib

from portfolio_bot.domain.case.reading import find_phase
from portfolio_bot.domain.comments.checklist import what_is_left
from portfolio_bot.domain.config import RoleCommand
from portfolio_bot.domain.documents import Block, Paragraph, Quote, paragraph
from portfolio_bot.domain.gates.judging import GateResult, judge
from portfolio_bot.domain.initiative.kinds import is_endless, why_endless
from portfolio_bot.domain.messages import Message, Trusted, say
from portfolio_bot.domain.orders.approvals import approve, not_voted
from portfolio_bot.domain.orders.request import (
    Outcome,
    Request,
    authorise,
    denial,
    done,
    halted,
    phase_name,
    refused,
)
from portfolio_bot.domain.rights.authority import Leave, deciders, leave
from portfolio_bot.domain.rights.permissions import Denied

_NAME = 60


def to_phase(request: Request) -> Outcome:
    """Move to the named phase: forward through every gate between."""
    wanted = find_phase(request.config, request.text.rstrip(".!"))
    if wanted is None:
        return _no_such_phase(request)
    order = request.config.phase_ids()
    here, there = order.index(request.case.standing.phase), order.index(wanted)
    if here == there:
        return refused(say("already-there", phase=phase_name(request, wanted)))
    if there < here:
        return refused(say("back-needs-reason", phase=phase_name(request, wanted)))
    return _forward(request, order[here:there], wanted)


def to_next(request: Request) -> Outcome:
    """Move to the phase that follows; from the last one, complete the case."""
    order = request.config.phase_ids()
    here = order.index(request.case.standing.phase)
    if here + 1 < len(order):
        return _forward(request, order[here : here + 1], order[here + 1])
    return _complete(request)


def back(request: Request) -> Outcome:
    """Move to the phase before, with a reason."""
    order = request.config.phase_ids()
    here = order.index(request.case.standing.phase)
    role = halted(request) or authorise(request, request.entitled("back"))
    if isinstance(role, Outcome):
        return role
    if here == 0:
        return refused(say("no-phase-before", phase=phase_name(request, order[0])))
    before, after = order[here], order[here - 1]
    decision = request.decide("move", role, before=before, after=after, reason=request.reason())
    told = (_moved(request, before, after), *_taken_back(request, after))
    return done(decision, paragraph(*told), Quote(text=request.text))


def _taken_back(request: Request, phase: str) -> tuple[Message, ...]:
    """Say that the gates ahead must be passed anew, when somebody had vouched for them."""
    order = request.config.phase_ids()
    ahead = set(order[order.index(phase) :])
    ticked = any(key[0] in ahead for key in request.case.standing.ticks)
    return (say("ticks-taken-back"),) if ticked else ()


def _forward(request: Request, gates: tuple[str, ...], target: str) -> Outcome:
    leaves = halted(request) or _endless(request, target) or _leaves(request, gates)
    if isinstance(leaves, Outcome):
        return leaves
    results = tuple(judge(request.config, request.case, phase) for phase in gates)
    if not all(result.met for result in results):
        return _unmet(request, results, target)
    if (lacking := not_voted(request, gates, leaves)) is not None:
        return lacking
    if leaves[-1].conditional:
        return approve(request, results[-1], leaves[-1])
    before = request.case.standing.phase
    decision = request.decide(
        "move",
        leaves[-1].role,
        before=before,
        after=target,
        reason=request.reason() if request.command.command == "next" else None,
        version=", ".join(result.version for result in results),
    )
    return done(
        decision,
        Paragraph(
            messages=(
                _moved(request, before, target),
                _judged(results),
                *_changed(results),
                *_crowded(request, target),
            )
        ),
    )


def _complete(request: Request) -> Outcome:
    phase = request.case.standing.phase
    if request.case.standing.completed is not None:
        return refused(say("already-completed"))
    leaves = halted(request) or _endless(request, phase) or _leaves(request, (phase,))
    if isinstance(leaves, Outcome):
        return leaves
    result = judge(request.config, request.case, phase)
    if not result.met:
        return Outcome(
            ok=False,
            blocks=(paragraph(say("not-complete", left=result.left)), *_lists(request, (result,))),
        )
    if (lacking := not_voted(request, (phase,), leaves)) is not None:
        return lacking
    if leaves[-1].conditional:
        return approve(request, result, leaves[-1])
    decision = request.decide(
        "complete", leaves[-1].role, before=phase, reason=request.reason(), version=result.version
    )
    told = (say("completed"), _judged((result,)), *_changed((result,)))
    return done(decision, paragraph(*told))


def _endless(request: Request, target: str) -> Outcome | None:
    """Return None, but that it never ends for what is endless and would come to the last phase."""
    config, initiative = request.config, request.case.initiative
    if target != config.phase_ids()[-1] or not is_endless(config, initiative):
        return None
    return refused(why_endless(config, initiative))


def _leaves(request: Request, gates: tuple[str, ...]) -> Outcome | tuple[Leave, ...]:
    """Ask at each gate on the way for somebody who decides there.

    What waits for others' last word goes through one gate at a time.
    """
    config, case = request.config, request.case
    command: RoleCommand = "phase" if request.command.command == "phase" else "next"
    leaves: list[Leave] = []
    for phase in gates:
        found = leave(config, request.actor, case, phase, command)
        if not isinstance(found, Leave):
            return denial(request, found)
        if found.conditional and len(gates) > 1:
            return denial(request, Denied(roles=deciders(config, case.initiative, phase)))
        leaves.append(found)
    return tuple(leaves)


def _no_such_phase(request: Request) -> Outcome:
    names = {
        name.casefold(): key
        for key, phase in request.config.phases.items()
        for name in (phase.name, *phase.aliases)
    }
    near = difflib.get_close_matches(request.text.casefold()[:_NAME], names, n=1, cutoff=0.5)
    all_names = Trusted(", ".join(phase.name for phase in request.config.phases.values()))
    if near:
        suggestion = phase_name(request, names[near[0]])
        return refused(say("no-such-phase-near", word=request.text[:_NAME], near=suggestion))
    return refused(say("no-such-phase", word=request.text[:_NAME], names=all_names))


def _unmet(request: Request, results: tuple[GateResult, ...], target: str) -> Outcome:
    message = say(
        "gate-unmet",
        before=phase_name(request, request.case.standing.phase),
        after=phase_name(request, target),
        left=sum(result.left for result in results),
    )
    return Outcome(ok=False, blocks=(paragraph(message), *_lists(request, results)))


def _lists(request: Request, results: tuple[GateResult, ...]) -> tuple[Block, ...]:
    return tuple(
        block
        for result in results
        for block in what_is_left(request.config, result, titled=len(results) > 1)
    )


def _moved(request: Request, before: str, after: str) -> Message:
    return say(
        "moved",
        before=phase_name(request, before),
        after=phase_name(request, after),
        by=request.actor.login,
        at=request.config.day(request.snapshot.now),
    )


def _judged(results: tuple[GateResult, ...]) -> Message:
    count = sum(len(result.criteria) for result in results)
    return say("judged-by", count=count, version=Trusted(", ".join(r.version for r in results)))


def _changed(results: tuple[GateResult, ...]) -> tuple[Message, ...]:
    """Warn, without refusing, of sign-offs after which the case was changed."""
    count = sum(len(result.changed) for result in results)
    return (say("passed-changed", count=count),) if count else ()


def _crowded(request: Request, phase: str) -> tuple[Message, ...]:
    """Warn, without refusing, when the phase then holds more than its limit (D10)."""
    limit = request.config.phases[phase].wip_limit
    count = request.snapshot.in_phase.get(phase, 0) + 1
    if limit is None or count <= limit:
        return ()
    return (say("over-limit", phase=phase_name(request, phase), count=count, limit=limit),)
