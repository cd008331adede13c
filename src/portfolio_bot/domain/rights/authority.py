"""Who carries a case through a gate: those who decide there, or those who have the last word."""

from __future__ import annotations

from portfolio_bot.domain.case.reading import Case
from portfolio_bot.domain.config import Portfolio, RoleCommand
from portfolio_bot.domain.frozen import Made
from portfolio_bot.domain.initiative.conditions import applies
from portfolio_bot.domain.initiative.reading import Initiative
from portfolio_bot.domain.records.history import Decision
from portfolio_bot.domain.rights.permissions import Allowed, Denied, Unknown, may
from portfolio_bot.domain.snapshot import Actor


class Leave(Made):
    """The actor's *role* lets a case out of a phase.

    With an *escalation* the role has the last word there; when it is ``conditional``, the role
    decides as a rule, and the escalation's roles have the last word after it.
    """

    role: str
    escalation: str | None = None
    conditional: bool = False


def escalation_of(config: Portfolio, initiative: Initiative, phase: str) -> str | None:
    """Return the first escalation of the gate out of *phase* whose conditions are met."""
    escalations = config.phases[phase].gate.escalations
    fitting = (k for k, e in escalations.items() if applies(initiative, e.when, e.at_least))
    return next(fitting, None)


def deciders(
    config: Portfolio, initiative: Initiative, phase: str, command: RoleCommand = "next"
) -> tuple[str, ...]:
    """Return the roles that can carry *initiative* out of *phase*."""
    return config.deciders(phase, escalation_of(config, initiative, phase), command)


def approval_of(config: Portfolio, case: Case) -> Decision | None:
    """Return the approval that waits for those who have the last word now, if there is one."""
    approval = case.standing.approval
    escalation = escalation_of(config, case.initiative, case.standing.phase)
    return approval if approval is not None and approval.after == escalation else None


def leave(
    config: Portfolio, actor: Actor, case: Case, phase: str, command: RoleCommand = "next"
) -> Leave | Denied | Unknown:
    """Judge whether *actor* may let *case* out of *phase*, alone or with others' last word."""
    escalation = escalation_of(config, case.initiative, phase)
    verdict = may(config, actor, case, config.deciders(phase, escalation, command))
    if isinstance(verdict, Allowed):
        return Leave(role=verdict.role, escalation=escalation)
    if escalation is not None:
        usual = may(config, actor, case, config.deciders(phase, None, command))
        if isinstance(usual, Allowed):
            return Leave(role=usual.role, escalation=escalation, conditional=True)
    return verdict
