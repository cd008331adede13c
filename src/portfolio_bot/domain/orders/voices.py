"""`/råd` and `/stem`: advice, which changes nothing, and votes, which a gate may need."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from portfolio_bot.domain.comments.checklist import what_is_left
from portfolio_bot.domain.config import Advised, Vote
from portfolio_bot.domain.documents import Quote, paragraph
from portfolio_bot.domain.gates.judging import judge, roles, voice
from portfolio_bot.domain.messages import Message, say
from portfolio_bot.domain.orders.request import (
    Outcome,
    Request,
    as_reason,
    authorise,
    done,
    ended,
    halted,
    phase_name,
    refused,
)
from portfolio_bot.domain.records.folding import fold
from portfolio_bot.domain.records.history import Advice, Ballot, Decision
from portfolio_bot.domain.rights.authority import deciders
from portfolio_bot.domain.rights.votes import count, told

ADVICE: Mapping[str, Advice] = {
    "for": "for",
    "mot": "against",
    "imot": "against",
    "against": "against",
    "forbehold": "reservation",
    "atterhald": "reservation",
    "reservation": "reservation",
}
BALLOTS: Mapping[str, Ballot] = {
    "for": "for",
    "mot": "against",
    "imot": "against",
    "against": "against",
    "avstår": "abstain",
    "avstå": "abstain",
    "blankt": "abstain",
    "abstain": "abstain",
}


def read_voice(text: str, words: Mapping[str, str]) -> tuple[str | None, str]:
    """Return what the first word of *text* says, by *words*, and the reason behind it."""
    first, _, rest = text.strip().partition(" ")
    return words.get(first.strip(".,:;!").casefold()), rest.strip()


def advise(request: Request) -> Outcome:
    """Record advice on leaving the phase. It decides nothing."""
    said, reason = read_voice(request.text, ADVICE)
    role = authorise(request, _advisers(request))
    if isinstance(role, Outcome):
        return role
    if (over := ended(request)) is not None:
        return over
    if said is None or not reason:
        return refused(say("command-advise-incomplete"))
    phase = request.case.standing.phase
    decision = request.decide("advice", role, phase=phase, after=said, reason=as_reason(reason))
    noted = say("advice-noted", advice=(voice(request.config, decision),))
    return done(decision, paragraph(noted), Quote(text=reason))


def _advisers(request: Request) -> tuple[str, ...]:
    """Return who may advise: first the roles whose advice the gate still needs from others.

    So somebody with two roles speaks in the one that is wanted.
    """
    phase, actor = request.case.standing.phase, request.actor.login.casefold()
    others = (
        each.role
        for (there, who), each in request.case.standing.advice.items()
        if there == phase and who != actor
    )
    criteria = request.config.phases[phase].gate.criteria.values()
    checks = (each.check for each in criteria if isinstance(each.check, Advised))
    wanted = [role for check in checks for role in check.roles]
    lacking = _without(wanted, others)
    return tuple(dict.fromkeys((*lacking, *wanted, *request.entitled("advise"))))


def _without(words: Iterable[str], taken: Iterable[str | None]) -> tuple[str, ...]:
    known = set(taken)
    return tuple(word for word in words if word not in known)


def vote(request: Request) -> Outcome:
    """Record a vote on leaving the phase, once the case is ready for it."""
    phase = request.case.standing.phase
    gate = request.config.phases[phase].gate
    rules = gate.vote
    if rules is None:
        return refused(say("vote-not-here", phase=phase_name(request, phase)))
    role = authorise(request, (rules.role,))
    if isinstance(role, Outcome):
        return role
    if (hindrance := halted(request) or _not_ready(request)) is not None:
        return hindrance
    said, reason = read_voice(request.text, BALLOTS)
    if said is None or not reason:
        return refused(say("command-vote-incomplete"))
    decision = request.decide(
        "vote", role, phase=phase, after=said, reason=as_reason(reason), version=gate.version
    )
    cast = say(f"vote-{said}", by=request.actor.login)
    counted = _counted(request, rules, decision)
    return done(decision, paragraph(cast, *counted), Quote(text=reason))


def _not_ready(request: Request) -> Outcome | None:
    """Return None when every criterion is met, else what is left before anybody votes."""
    result = judge(request.config, request.case, request.case.standing.phase)
    if result.met:
        return None
    head = paragraph(say("vote-not-ready", left=result.left))
    return Outcome(ok=False, blocks=(head, *what_is_left(request.config, result)))


def _counted(request: Request, rules: Vote, decision: Decision) -> tuple[Message, ...]:
    """Tell how the votes stand with this one, and who then decides."""
    config, case = request.config, request.case
    standing = fold(config, case.standing, (decision,))
    tally = count(standing, standing.phase, rules)
    who = roles(config, deciders(config, case.initiative, standing.phase))
    if rules.advisory:
        return (*told(rules, tally), say("vote-advises", roles=who))
    return (*told(rules, tally), *((say("vote-leads-on", roles=who),) if tally.carried else ()))
