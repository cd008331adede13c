"""Checks of a gate that what people have recorded meets: a mandate, and consultation."""

from __future__ import annotations

from portfolio_bot.domain.case.reading import Case
from portfolio_bot.domain.config import Consulted, Mandated, Portfolio
from portfolio_bot.domain.messages import Message, say
from portfolio_bot.domain.records.reports import facts_of
from portfolio_bot.domain.reported.facts import Facts

_SHOWN = 200


def judge_records(
    config: Portfolio, case: Case, check: Mandated | Consulted
) -> tuple[bool, Message]:
    """Tell whether *check* is met, and the sentence that shows it."""
    facts = facts_of(config, case.standing.decisions)
    return _mandated(facts) if isinstance(check, Mandated) else _consulted(facts)


def _mandated(facts: Facts) -> tuple[bool, Message]:
    if not facts.mandates:
        return False, say("gate-no-mandate")
    latest = facts.mandates[-1]
    return True, say("gate-mandated", version=latest.version, by=latest.by, at=latest.day)


def _consulted(facts: Facts) -> tuple[bool, Message]:
    """Judge whether all who are affected are heard; nobody recorded is nobody asked (S9)."""
    affected = [each for each in facts.parties if not each.withdrawn]
    left = [each.name for each in affected if each.heard is None]
    if not affected:
        return False, say("gate-no-parties")
    if left:
        return False, say("gate-not-heard", names=", ".join(left)[:_SHOWN])
    return True, say("gate-heard", count=len(affected))
