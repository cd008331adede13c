"""Whether each decision on record was for its maker to make: judged by the agency's tables alone.

It knows no more of the program than what a record says. ``Walked`` is the little that a later
decision hangs on; where a record is known to be lost, only roles are held.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from portfolio_bot.domain.records.history import Decision
from tests.trials.machine.agency import (
    ADVISERS,
    DECIDED_BY,
    ESCALATED,
    GROUP_LEADS,
    HOLDERS,
    LAST,
    MAY,
    PHASES,
    QUORUM,
    TICKED_BY,
    VOTED,
    Text,
)

LEAVING = {"team", "produktgruppe"}
"""Routes that take a case out of the portfolio."""


@dataclass
class Walked:
    """Where a case stands after some decisions."""

    phase: str = PHASES[0]
    ticks: set[tuple[str, str]] = field(default_factory=set)
    votes: dict[str, str] = field(default_factory=dict)
    held: bool = False
    stopped: str = ""
    completed: bool = False
    bound: bool = False
    assigned: set[str] = field(default_factory=set)

    @property
    def rests(self) -> bool:
        """Whether it is on hold, stopped or completed."""
        return self.held or self.closed

    @property
    def closed(self) -> bool:
        """Whether the issue shall be closed."""
        return bool(self.stopped) or self.completed


def walk(
    decisions: Iterable[Decision], texts: dict[str, Text], walked: Walked, *, gaps: bool
) -> None:
    """Follow *decisions* in order; fail at the first that its maker was not entitled to."""
    for decision in decisions:
        if decision.kind != "start":
            _hold_role(decision, texts, walked)
            if not gaps:
                _hold_rules(decision, texts, walked)
        _step(decision, walked)


def in_time(decisions: Iterable[Decision]) -> list[Decision]:
    """Return decisions by time, each once; the first of those with one id."""
    found: dict[str, Decision] = {}
    for decision in sorted(decisions, key=lambda each: each.at):
        found.setdefault(decision.id, decision)
    return list(found.values())


def _hold_role(decision: Decision, texts: dict[str, Text], walked: Walked) -> None:
    """Hold that the maker has the role on record, and that the role may do this here."""
    text = texts[decision.body or ""]
    allowed = _allowed(decision, text, walked)
    assert decision.role in allowed, (decision, allowed)
    assert _holds(decision.by, decision.role or "", text, walked), (decision, walked)
    for gate in _gates(decision):
        entitled = _deciders(gate, text)
        assert any(_holds(decision.by, role, text, walked) for role in entitled), (decision, gate)


def _allowed(decision: Decision, text: Text, walked: Walked) -> tuple[str, ...]:
    phase = decision.phase or walked.phase
    match decision.kind:
        case "move":
            gates = _gates(decision)
            return _deciders(gates[-1], text) if gates else MAY["back"]
        case "complete":
            return _deciders(LAST, text)
        case "approve":
            assert phase == ESCALATED, decision
            assert text.extra, decision
            return DECIDED_BY[ESCALATED]
        case "tick":
            return TICKED_BY[(phase, decision.criterion or "")]
        case "advice":
            return ADVISERS
        case "vote":
            assert phase == VOTED, decision
            return ("voter",)
        case "report" if decision.reported and decision.reported.about == "mandate":
            return MAY["mandate"]
        case kind:
            return MAY[kind]


def _gates(decision: Decision) -> tuple[str, ...]:
    """Return the gates that a move forward goes through."""
    if decision.kind != "move":
        return ()
    here, there = PHASES.index(decision.before or ""), PHASES.index(decision.after or "")
    return PHASES[here:there]


def _deciders(gate: str, text: Text) -> tuple[str, ...]:
    if gate == ESCALATED and text.extra:
        return ("leadership",)
    return DECIDED_BY.get(gate, MAY["back"])


def _holds(login: str, role: str, text: Text, walked: Walked) -> bool:
    if role == "product-group-lead":
        return login == GROUP_LEADS.get(text.group or "")
    if role == "owner":
        return login in walked.assigned
    return login in HOLDERS.get(role, ())


def _hold_rules(decision: Decision, texts: dict[str, Text], walked: Walked) -> None:
    """Hold what has to be so before: gates met, votes carried, nothing bound held or stopped."""
    left = decision.kind == "route" and decision.after in LEAVING
    if decision.kind in {"hold", "stop"} or left:
        assert not walked.bound, decision
    if decision.kind in {"move", "complete", "approve", "vote"}:
        assert not walked.rests, (decision, walked)
    if decision.kind in {"move", "complete"}:
        assert decision.before == walked.phase, (decision, walked)
    if decision.kind in {"tick", "vote", "approve", "advice"}:
        assert decision.phase == walked.phase, (decision, walked)
    gates = (LAST,) if decision.kind == "complete" else _gates(decision)
    for phase, criterion in TICKED_BY:
        assert phase not in gates or (phase, criterion) in walked.ticks, (decision, criterion)
    if VOTED in gates:
        said = list(walked.votes.values())
        assert len(said) >= QUORUM, (decision, said)
        assert said.count("for") > said.count("against"), (decision, said)
    assert texts[decision.body or ""].body, decision


def _step(decision: Decision, walked: Walked) -> None:
    after = decision.after or ""
    match decision.kind:
        case "start":
            walked.phase = after
        case "move":
            _move(after, walked)
        case "tick":
            key = (decision.phase or "", decision.criterion or "")
            walked.ticks = {*walked.ticks, key} if decision.met else walked.ticks - {key}
        case "vote" if decision.phase == walked.phase:
            walked.votes[decision.by] = after
        case "assign":
            walked.assigned.update(after.split())
        case _:
            _turn(decision, walked)


def _turn(decision: Decision, walked: Walked) -> None:
    match decision.kind:
        case "bind" | "unbind":
            walked.bound = decision.kind == "bind"
        case "route":
            _route(walked, leaves=decision.after in LEAVING)
        case "hold" | "stop" | "complete" | "resume":
            walked.held, walked.completed = decision.kind == "hold", decision.kind == "complete"
            walked.stopped = "stop" if decision.kind == "stop" else ""
            if walked.completed:
                walked.votes = {}
        case _:
            pass


def _move(phase: str, walked: Walked) -> None:
    if PHASES.index(phase) < PHASES.index(walked.phase):
        ahead = PHASES[PHASES.index(phase) :]
        walked.ticks = {key for key in walked.ticks if key[0] not in ahead}
    walked.phase, walked.votes, walked.completed = phase, {}, False


def _route(walked: Walked, *, leaves: bool) -> None:
    if leaves:
        walked.stopped, walked.held, walked.completed = "route", False, False
    elif walked.stopped == "route":
        walked.stopped = ""
