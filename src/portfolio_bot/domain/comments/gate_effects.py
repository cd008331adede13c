"""Which gate comments there are, and which must be written: at most one a phase."""

from __future__ import annotations

from collections.abc import Iterator

from portfolio_bot.domain.case.reading import Case
from portfolio_bot.domain.comments.circumstances import advice_given, circumstances
from portfolio_bot.domain.comments.gate import gate_comment
from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.documents import Block, Document, paragraph
from portfolio_bot.domain.effects import Effect, WriteComment
from portfolio_bot.domain.initiative.kinds import is_endless
from portfolio_bot.domain.records.markers import first_line, read_gate
from portfolio_bot.domain.snapshot import Comment, Snapshot


def gate_effects(config: Portfolio, snapshot: Snapshot, case: Case) -> Iterator[Effect]:
    """Keep the gate comments in step; begin one for the present gate of a running case.

    What stands in its final form is left alone: where somebody has changed it, it is restored
    as it was (`restoring`).
    """
    there = _gate_comments(snapshot)
    for phase in config.phases:
        comment = there.get(phase)
        if comment is None and not _begins(config, case, phase):
            continue
        document = gate_comment(config, case, phase, _beside(config, case))
        if document is not None and not (comment and _is_final(comment, document)):
            yield WriteComment(
                kind="gate", document=document, comment=comment.id or None if comment else None
            )


def _beside(config: Portfolio, case: Case) -> tuple[Block, ...]:
    """Tell what bears on the gate beside its criteria: the last word, a vote, advice."""
    told = circumstances(config, case)
    return (*((paragraph(*told),) if told else ()), *advice_given(config, case.standing))


def _gate_comments(snapshot: Snapshot) -> dict[str, Comment]:
    """Return the bot's own gate comments by phase; the first of two of one phase counts."""
    found: dict[str, Comment] = {}
    for comment in snapshot.issue.comments:
        mark = read_gate(comment.body) if comment.own else None
        if mark is not None:
            found.setdefault(mark.phase, comment)
    return found


def _begins(config: Portfolio, case: Case, phase: str) -> bool:
    standing = case.standing
    runs = standing.stopped is None and standing.completed is None
    if phase in config.phase_ids()[-2:] and is_endless(config, case.initiative):
        return False
    return runs and phase == standing.phase and bool(config.phases[phase].gate.criteria)


def _is_final(comment: Comment, document: Document) -> bool:
    """Tell whether *comment* was written for the passing that *document* tells of."""
    mark = read_gate(document.marker)
    passed = mark is not None and mark.passed is not None
    return passed and first_line(comment.body) == document.marker
