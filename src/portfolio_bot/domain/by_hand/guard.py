"""Closing and reopening by hand: adopted and recorded when entitled, else put back (D18)."""

from __future__ import annotations

from portfolio_bot.domain.answering import Answering, after, earlier_answers
from portfolio_bot.domain.case.reading import Case
from portfolio_bot.domain.comments.checklist import what_is_left
from portfolio_bot.domain.comments.circumstances import is_bound
from portfolio_bot.domain.config import Portfolio, RoleCommand
from portfolio_bot.domain.documents import Block, Document, paragraph
from portfolio_bot.domain.events import IssueEvent
from portfolio_bot.domain.gates.judging import judge, roles
from portfolio_bot.domain.initiative.kinds import is_endless, why_endless
from portfolio_bot.domain.messages import say
from portfolio_bot.domain.records.history import Decision, Kind
from portfolio_bot.domain.records.markers import Answered, answer_marker
from portfolio_bot.domain.rights.authority import Leave, deciders, escalation_of
from portfolio_bot.domain.rights.permissions import Allowed, Unknown, may
from portfolio_bot.domain.rights.votes import not_carried
from portfolio_bot.domain.snapshot import Actor, Snapshot


def guard(config: Portfolio, snapshot: Snapshot, case: Case, event: IssueEvent) -> Answering:
    """Judge an opening or closing by hand; every other change of an issue needs no answer."""
    halted = case.standing.stopped is not None or case.standing.completed is not None
    by_hand = (event.action == "closed" and not halted) or (event.action == "reopened" and halted)
    source = _source(event)
    earlier = earlier_answers(snapshot, source)
    if earlier:
        decisions = tuple(d for answer in earlier for d in answer.decisions)
        return Answering(case=case, decisions=decisions, reverse=not decisions)
    if not by_hand:
        return Answering(case=case)
    kind = _kind(event)
    entitled = _entitled(config, case, kind)
    actor = snapshot.actor or Actor(login=event.sender, permission=None)
    verdict = may(config, actor, case, entitled)
    if kind == "stop" and (bound := is_bound(config, case.standing)):
        return _put_back(case, source, (paragraph(say("by-hand-stop-bound"), *bound),))
    if isinstance(verdict, Allowed) and (kind != "complete" or _is_done(config, case, verdict)):
        return _adopt(config, snapshot, case, event, kind, verdict.role)
    unseen = isinstance(verdict, Unknown)
    message = say(f"by-hand-{kind}-refused", roles=roles(config, entitled))
    why = (say("unknown-role", roles=roles(config, entitled)),) if unseen else ()
    if kind == "complete" and is_endless(config, case.initiative):
        return _put_back(case, source, (paragraph(message, why_endless(config, case.initiative)),))
    return _put_back(case, source, (paragraph(message, *why), *_left(config, case, kind)))


def _is_done(config: Portfolio, case: Case, verdict: Allowed) -> bool:
    """Tell whether the definition of done is met, with the vote that it may need."""
    standing, phase = case.standing, case.standing.phase
    last = config.phase_ids()[-1]
    if phase != last or standing.halted or is_endless(config, case.initiative):
        return False
    found = Leave(role=verdict.role, escalation=escalation_of(config, case.initiative, phase))
    voted = not_carried(config, standing, phase, found) is None
    return voted and judge(config, case, phase).met


def _left(config: Portfolio, case: Case, kind: Kind) -> tuple[Block, ...]:
    if kind != "complete" or case.standing.phase != config.phase_ids()[-1]:
        return ()
    return what_is_left(config, judge(config, case, case.standing.phase))


def _adopt(
    config: Portfolio, snapshot: Snapshot, case: Case, event: IssueEvent, kind: Kind, role: str
) -> Answering:
    source = _source(event)
    decision = Decision(
        id=f"{source}#1",
        kind=kind,
        by=event.sender,
        at=case.standing.next_at(snapshot.now),
        before=case.standing.phase,
        version=config.phases[case.standing.phase].gate.version if kind == "complete" else None,
        body=case.body,
        role=role,
        how="issue",
    )
    message = say(f"by-hand-{kind}", by=event.sender, at=config.day(snapshot.now))
    answered = Answered(comment=source, commands=(), decisions=(decision,))
    return Answering(
        case=after(config, case, decision),
        decisions=(decision,),
        document=Document(marker=answer_marker(answered), blocks=(paragraph(message),)),
    )


def _put_back(case: Case, source: str, blocks: tuple[Block, ...]) -> Answering:
    answered = Answered(comment=source, commands=(), ok=False)
    document = Document(marker=answer_marker(answered), blocks=blocks)
    return Answering(case=case, document=document, reverse=True)


def _source(event: IssueEvent) -> str:
    """Name the closing or opening, so that the same one delivered twice is answered once."""
    at = event.at.isoformat() if event.at else "unknown"
    return f"{event.action}-{at}"


def _kind(event: IssueEvent) -> Kind:
    if event.action == "reopened":
        return "resume"
    return "stop" if event.closed_as in {"not_planned", "duplicate"} else "complete"


def _entitled(config: Portfolio, case: Case, kind: Kind) -> tuple[str, ...]:
    """Return who may do by hand what the command would do; only the last phase completes."""
    if kind == "complete":
        return deciders(config, case.initiative, config.phase_ids()[-1])
    command: RoleCommand = "resume" if kind == "resume" else "stop"
    return config.entitled(command, case.standing.phase)
