"""Effects applied: in order, in as few mutations as can be, and read back where it matters.

One document carries them all, except what needs an id that the first document makes (a new
item on the board, a new label): then there are two. GitHub runs the parts of a document in
order, and each may fail by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from portfolio_bot.domain.documents import Document as Text
from portfolio_bot.domain.effects import (
    AddLabels,
    Effect,
    PutOnBoard,
    React,
    SetBoardField,
    WriteComment,
)
from portfolio_bot.domain.messages import Message, say
from portfolio_bot.domain.snapshot import Snapshot
from portfolio_bot.github.client import Client
from portfolio_bot.github.errors import NotAppliedError
from portfolio_bot.github.mutations import Ids, Step, mutation, new_labels
from portfolio_bot.github.queries import Document
from portfolio_bot.github.readback import is_so, same_text
from portfolio_bot.github.refusals import told_by

Write = Callable[[Text], str]


def pending(snapshot: Snapshot, effects: Iterable[Effect], write: Write) -> tuple[Effect, ...]:
    """Leave out of *effects* the comments that already read as they shall."""
    bodies = {
        comment.id: comment.body if comment.shown is None else comment.shown
        for comment in snapshot.issue.comments
    }
    return tuple(
        effect
        for effect in effects
        if not (
            isinstance(effect, WriteComment)
            and effect.comment is not None
            and same_text(bodies.get(effect.comment, ""), write(effect.document))
        )
    )


def apply(
    client: Client,
    snapshot: Snapshot,
    effects: tuple[Effect, ...],
    write: Write,
    labels: tuple[str, ...] = (),
) -> None:
    """Make *effects* true. Raises `NotAppliedError` when some of them are not, afterwards.

    *labels* are those that may be needed another time: when one must be made, all are, so
    that later events need one document only.
    """
    item = snapshot.board.item if snapshot.board else None
    ids = Ids(
        issue=snapshot.issue.id,
        repository=snapshot.repository.id,
        item=item,
        labels=dict(snapshot.repository.labels),
    )
    first, second = _stages(effects, ids, labels)
    done: tuple[Effect, ...] = ()
    for stage in (first, second):
        if stage:
            done = (*done, *_run(client, stage, ids, write, done, effects))


class _Stage(NamedTuple):
    """Effects of one document. ``making`` are labels that must be made in it first."""

    effects: tuple[Effect, ...]
    making: tuple[tuple[str, str], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.effects or self.making)


def _stages(
    effects: tuple[Effect, ...], ids: Ids, labels: tuple[str, ...]
) -> tuple[_Stage, _Stage]:
    """Put off what needs an id that is yet to be made, and the receipt, which comes last."""
    making = new_labels(effects, ids, labels)
    missing = {name for name, _ in making}
    off = [effect for effect in effects if _needs_new_id(effect, ids, missing)]
    if off:
        off.extend(effect for effect in effects if isinstance(effect, React))
    now = tuple(effect for effect in effects if effect not in off)
    later = tuple(effect for effect in effects if effect in off)
    return _Stage(now, making), _Stage(later)


def _needs_new_id(effect: Effect, ids: Ids, missing: set[str]) -> bool:
    match effect:
        case SetBoardField():
            return ids.item is None
        case AddLabels():
            return not missing.isdisjoint(effect.names)
        case _:
            return False


def _run(
    client: Client,
    stage: _Stage,
    ids: Ids,
    write: Write,
    done: tuple[Effect, ...],
    effects: tuple[Effect, ...],
) -> tuple[Effect, ...]:
    document = Document("mutation Apply")
    steps = [mutation(document, step, ids, write) for step in (*stage.making, *stage.effects)]
    body = " ".join(f"m{index}: {text}" for index, text in enumerate(steps))
    answer = client.mutate(document.text(body), document.variables)
    made = [
        step
        for index, step in enumerate((*stage.making, *stage.effects))
        if _succeeded(step, answer.data.get(f"m{index}"), ids, write)
    ]
    applied = tuple(step for step in made if not isinstance(step, tuple))
    if len(made) < len(steps):
        happened = (*done, *applied)
        raise NotAppliedError(
            _why(told_by(answer.errors)),
            happened,
            tuple(effect for effect in effects if effect not in happened),
        )
    return applied


def _why(reason: str) -> Message:
    return say("github-not-applied", reason=reason) if reason else say("github-changed-nothing")


def _succeeded(step: Step, result: dict[str, Any] | None, ids: Ids, write: Write) -> bool:
    """Take the new ids out of *result*, if it shows what was wanted."""
    if result is None or not is_so(step, result, ids, write):
        return False
    match step:
        case PutOnBoard():
            ids.item = result["item"]["id"]
        case tuple():
            ids.labels[result["label"]["name"]] = result["label"]["id"]
        case _:
            pass
    return True
