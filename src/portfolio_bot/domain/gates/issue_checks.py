"""Checks on what hangs on the issue beside its text: people, priority, labels, sub-issues."""

from __future__ import annotations

from typing import assert_never

from portfolio_bot.domain.case.reading import Case
from portfolio_bot.domain.config import Assigned, Divided, Labelled, Portfolio, PrioritySet
from portfolio_bot.domain.frozen import Made
from portfolio_bot.domain.messages import Message, Trusted, say


class Verdict(Made):
    """Whether something is met, and the sentence that shows it."""

    met: bool
    evidence: Message


def check_issue(
    config: Portfolio, case: Case, check: Assigned | PrioritySet | Labelled | Divided
) -> Verdict:
    """Judge *check* by the issue as GitHub has it, and by what is decided."""
    match check:
        case Assigned():
            return _assigned(case)
        case PrioritySet():
            return _priority(config, case)
        case Labelled():
            return _labelled(case, check.prefix)
        case Divided():
            return _divided(case, closed=check.closed)
        case _:
            assert_never(check)


def _assigned(case: Case) -> Verdict:
    if case.assignees:
        return Verdict(met=True, evidence=say("gate-assigned", who=", ".join(case.assignees)))
    return Verdict(met=False, evidence=say("gate-not-assigned"))


def _priority(config: Portfolio, case: Case) -> Verdict:
    priority = config.priorities.get(case.standing.priority or "")
    if priority is None:
        names = Trusted(", ".join(each.name for each in config.priorities.values()))
        return Verdict(met=False, evidence=say("gate-no-priority", names=names))
    return Verdict(met=True, evidence=say("gate-priority", name=Trusted(priority.name)))


def _labelled(case: Case, prefix: str) -> Verdict:
    """Judge whether exactly one label is of the group (D27); GitHub does not heed case."""
    wanted = prefix.casefold()
    found = sorted(each for each in case.labels if each.casefold().startswith(wanted))
    group = Trusted(prefix)
    if not found:
        return Verdict(met=False, evidence=say("gate-no-label", prefix=group))
    names = ", ".join(found)
    key = "gate-label" if len(found) == 1 else "gate-labels-many"
    return Verdict(met=len(found) == 1, evidence=say(key, names=names, prefix=group))


def _divided(case: Case, *, closed: bool) -> Verdict:
    """Judge whether the work is divided into sub-issues, and whether all of those are closed."""
    done, parts = case.parts
    if not parts:
        return Verdict(met=False, evidence=say("gate-no-parts"))
    met = done == parts or not closed
    return Verdict(met=met, evidence=say("gate-parts", done=done, count=parts))
