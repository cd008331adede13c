"""A card dragged on the board, or a phase's label set, by hand: adopted, or put back and told.

No event tells of a dragged card, so the sweep finds it; until then it is left where it is.
The board's history says who moved it, but has gaps, and then nobody's right can be seen.
"""

from __future__ import annotations

from datetime import datetime

from portfolio_bot.domain.answering import Answering, after, earlier_answers
from portfolio_bot.domain.case.reading import Case, find_phase
from portfolio_bot.domain.commands import Command
from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.documents import Document, paragraph
from portfolio_bot.domain.events import IssueEvent
from portfolio_bot.domain.found import HandMove
from portfolio_bot.domain.messages import Message, Trusted, say
from portfolio_bot.domain.orders import Outcome, Request, obey, refused
from portfolio_bot.domain.records.history import Standing
from portfolio_bot.domain.records.markers import Answered, answer_marker, is_ours
from portfolio_bot.domain.snapshot import Actor, Board, Snapshot


def shown_phase(config: Portfolio, board: Board | None) -> str | None:
    """Return the id of the phase that the board shows; None when it shows none of ours."""
    name = config.board.fields.get("phase") if config.board else None
    value = board.values.get(name) if board and name else None
    return find_phase(config, value) if isinstance(value, str) else None


def dragged_to(config: Portfolio, snapshot: Snapshot, standing: Standing) -> str | None:
    """Return the phase that somebody has dragged the card to, if that is not where it stands.

    A board that shows something older than the latest move has not been dragged: the run that
    was to write it broke off.
    """
    shown = shown_phase(config, snapshot.board)
    moved_at = snapshot.board.moved_at if snapshot.board else None
    since = standing.phase_since or met_at(snapshot)
    if shown is None or shown == standing.phase or moved_at is None or since is None:
        return None
    return shown if moved_at > since else None


def met_at(snapshot: Snapshot) -> datetime | None:
    """Return when the bot first met the issue; None when it has not written there yet."""
    own = (c.created_at for c in snapshot.issue.comments if c.own and is_ours(c.body))
    return min(own, default=None)


def labelled(config: Portfolio, case: Case, event: IssueEvent) -> HandMove | None:
    """Return the move that setting the label of another phase asks for.

    One that is told of only after a later move asks for nothing any more.
    """
    prefix = config.labels.phase_prefix
    if event.label is None or not prefix or not event.label.startswith(prefix):
        return None
    phase, since = find_phase(config, event.label.removeprefix(prefix)), case.standing.phase_since
    late = since is not None and event.at is not None and event.at <= since
    if phase is None or phase == case.standing.phase or late:
        return None
    at = event.at.isoformat() if event.at else "unknown"
    return HandMove(
        number=event.number,
        body=event.body,
        labels=event.labels,
        sender=event.sender,
        phase=phase,
        source=f"label-{phase}-{at}",
        how="label",
    )


def judge_move(config: Portfolio, snapshot: Snapshot, case: Case, move: HandMove) -> Answering:
    """Judge *move* as `/fase` would be: the same rights, the same gates."""
    earlier = earlier_answers(snapshot, move.source)
    if earlier:
        decisions = tuple(decision for answer in earlier for decision in answer.decisions)
        return Answering(case=case, decisions=decisions)
    if move.phase == case.standing.phase:
        return Answering(case=case)
    outcome = _judged(config, snapshot, case, move)
    decision = outcome.decision and outcome.decision.model_copy(update={"how": move.how})
    answered = Answered(
        comment=move.source,
        commands=(),
        decisions=(decision,) if decision else (),
        ok=outcome.ok,
    )
    adopted = decision is not None and decision.kind == "move"
    blocks = (paragraph(_headline(config, case, move, adopted=adopted)), *outcome.blocks)
    return Answering(
        case=after(config, case, decision) if decision else case,
        decisions=answered.decisions,
        document=Document(marker=answer_marker(answered), blocks=blocks),
    )


def _judged(config: Portfolio, snapshot: Snapshot, case: Case, move: HandMove) -> Outcome:
    if not move.sender:
        return refused(say("hand-move-unseen"))
    command = Command(command="phase", args=(config.phases[move.phase].name,), line=1)
    request = Request(
        config=config,
        snapshot=snapshot,
        case=case,
        actor=snapshot.actor or Actor(login=move.sender, permission=None),
        command=command,
        place=f"{move.source}#1",
    )
    return obey(request)


def _headline(config: Portfolio, case: Case, move: HandMove, *, adopted: bool) -> Message:
    names = {
        "after": Trusted(config.phases[move.phase].name),
        "before": Trusted(config.phases[case.standing.phase].name),
    }
    if adopted:
        return say("hand-move-adopted", after=names["after"])
    left = move.how == "board" and config.sweep.hand_moves == "flag"
    return say("hand-move-flagged" if left else "hand-move-put-back", **names)
