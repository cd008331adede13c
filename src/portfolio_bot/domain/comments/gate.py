"""The living comment of a gate: what is met, what is left, who decides; with boxes to tick."""

from __future__ import annotations

from portfolio_bot.domain.case.changed import every_field
from portfolio_bot.domain.case.reading import Case
from portfolio_bot.domain.commands import BY_NAME
from portfolio_bot.domain.comments.checklist import checklist
from portfolio_bot.domain.comments.guidance import folded_guidance
from portfolio_bot.domain.comments.status import pauses, whose_turn
from portfolio_bot.domain.config import CommandName, Portfolio
from portfolio_bot.domain.documents import (
    Block,
    Copy,
    Document,
    Folded,
    Heading,
    Paragraph,
    paragraph,
)
from portfolio_bot.domain.gates.judging import GateResult, judge
from portfolio_bot.domain.messages import Message, Trusted, say
from portfolio_bot.domain.records.history import Decision, Standing
from portfolio_bot.domain.records.markers import GateMark, gate_marker
from portfolio_bot.domain.rights.authority import deciders


def gate_comment(
    config: Portfolio, case: Case, phase: str, extra: tuple[Block, ...] = ()
) -> Document | None:
    """Make the comment of the gate out of *phase*; *extra* stands below the criteria.

    The present gate's is living. That of a gate ahead, to which the case may come again, says
    so. That of a gate which was passed tells how; None when no record tells of the passing.
    """
    order, here = config.phase_ids(), case.standing.phase
    passing = passed_by(config, case.standing, phase)
    if passing is not None:
        return _final(config, case, phase, passing)
    if phase == here:
        return _living(config, case, extra)
    return _resting(config, here, phase) if order.index(phase) > order.index(here) else None


def passed_by(config: Portfolio, standing: Standing, phase: str) -> Decision | None:
    """Return the latest decision that carried the case through the gate out of *phase*.

    None while the gate is the present one, or ahead.
    """
    order = config.phase_ids()
    gate = order.index(phase)
    if phase == standing.phase:
        return standing.completed
    if gate > order.index(standing.phase):
        return None
    moves = (each for each in reversed(standing.decisions) if each.kind == "move")
    return next((each for each in moves if _crosses(order, each, gate)), None)


def _crosses(order: tuple[str, ...], move: Decision, gate: int) -> bool:
    if move.after not in order:
        return False
    start = order.index(move.before) if move.before in order else 0
    return start <= gate < order.index(move.after)


def _living(config: Portfolio, case: Case, extra: tuple[Block, ...]) -> Document:
    standing = case.standing
    gate = judge(config, case, standing.phase)
    turn = pauses(config, standing) or (whose_turn(config, case, gate),)
    blocks = (
        _title(config, gate.phase),
        paragraph(*_progress(gate)),
        *_warning(gate, say("gate-approve-anew")),
        paragraph(*turn),
        *checklist(gate, boxes=True),
        *extra,
        *folded_guidance(config, _asked(config, case, gate)),
        *(() if standing.stopped else _commands(config, gate, standing)),
        paragraph(say("gate-footer", boxes=_boxes(gate), version=Trusted(gate.version))),
    )
    return Document(marker=gate_marker(GateMark(phase=gate.phase)), blocks=blocks)


def _final(config: Portfolio, case: Case, phase: str, passing: Decision) -> Document:
    """Tell how the gate was passed, with every box as it was."""
    gate = judge(config, case, phase)
    told = say(
        "gate-completed" if passing.kind == "complete" else "gate-passed",
        by=passing.by,
        at=config.day(passing.at),
        version=Trusted(gate.version),
    )
    blocks = (
        _title(config, phase),
        paragraph(told),
        *_warning(gate),
        *checklist(gate, boxes=True),
        paragraph(say("gate-footer-passed")),
    )
    mark = GateMark(phase=phase, passed=passing.id)
    return Document(marker=gate_marker(mark), blocks=blocks)


def _resting(config: Portfolio, here: str, phase: str) -> Document:
    told = say(
        "gate-resting",
        here=Trusted(config.phases[here].name),
        phase=Trusted(config.phases[phase].name),
    )
    blocks = (_title(config, phase), paragraph(told))
    return Document(marker=gate_marker(GateMark(phase=phase)), blocks=blocks)


def _title(config: Portfolio, phase: str) -> Heading:
    order = config.phase_ids()
    before = Trusted(config.phases[phase].name)
    if phase == order[-1]:
        return Heading(message=say("gate-title-last", before=before))
    after = Trusted(config.phases[order[order.index(phase) + 1]].name)
    return Heading(message=say("gate-title", before=before, after=after))


def _progress(gate: GateResult) -> tuple[Message, ...]:
    """Count what is met, and name what is left by number."""
    met = sum(result.met for result in gate.criteria)
    left = [say("gate-number", number=r.number) for r in gate.criteria if not r.met]
    if not gate.form.met:
        left.append(say("gate-the-form"))
    count = say("gate-progress", met=met, count=len(gate.criteria))
    return (count, say("gate-left", what=tuple(left))) if left else (count,)


def _warning(gate: GateResult, *advice: Message) -> tuple[Paragraph, ...]:
    """Say how many were signed off before a change, and name all that was changed."""
    if not gate.changed:
        return ()
    count, fields = len(gate.changed), every_field(gate.changed)
    told = (
        say("gate-changed", count=count, fields=fields)
        if fields
        else say("gate-changed-somewhere", count=count)
    )
    return (paragraph(told, *advice),)


def _asked(config: Portfolio, case: Case, gate: GateResult) -> tuple[str, ...]:
    """Return the roles that are still to tick something, and those that decide."""
    ticking = (role for result in gate.criteria if not result.met for role in result.roles)
    return (*ticking, *deciders(config, case.initiative, gate.phase))


def _boxes(gate: GateResult) -> int:
    return sum(bool(result.roles) for result in gate.criteria)


def _commands(config: Portfolio, gate: GateResult, standing: Standing) -> tuple[Block, ...]:
    """Offer, to be copied, the ticks that are left or due anew, and what comes after them."""
    word = BY_NAME["criterion"].shown(config.language)
    due = (r for r in gate.criteria if r.roles and (not r.met or r.changed))
    last: CommandName = "resume" if standing.on_hold else "next"
    lines = (
        *(f"/{word} {result.number} ok" for result in due),
        f"/{BY_NAME[last].shown(config.language)}",
    )
    return (Folded(summary=say("commands-to-copy"), blocks=(Copy(lines=lines),)),)
