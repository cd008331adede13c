"""The bot's own records put back as it wrote them: a decision is not undone by an edit.

A comment that a person has changed is read, and shown again, as the bot last wrote it. One
that was deleted is posted anew. What is written twice is taken away once.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from portfolio_bot.domain.answering import Answering
from portfolio_bot.domain.case import Case, read_case, recorded
from portfolio_bot.domain.commands import parse
from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.documents import Document, Items, paragraph
from portfolio_bot.domain.documents import Item as Line
from portfolio_bot.domain.effects import DeleteComment, Effect, RestoreComment
from portfolio_bot.domain.events import RecordEvent
from portfolio_bot.domain.found import LostRecords
from portfolio_bot.domain.history import Decision
from portfolio_bot.domain.markers import (
    RETOLD,
    Answered,
    Start,
    answer_marker,
    first_line,
    is_ours,
    is_status,
    read_answer,
    read_gate,
    status_marker,
)
from portfolio_bot.domain.messages import Message, Trusted, say
from portfolio_bot.domain.snapshot import Comment, Snapshot

_LONGEST = 20_000
"""Characters of records that are told anew in one comment."""


def with_lost(config: Portfolio, snapshot: Snapshot, event: RecordEvent) -> Snapshot:
    """Return the world as if the comment that *event* tells was deleted still stood there.

    Only if it was ours, and does not stand there again. Its id is empty.
    """
    ours = {snapshot.viewer.removesuffix("[bot]").casefold(), *map(str.casefold, config.bots)}
    if event.lost is None or event.author.casefold() not in ours or not is_ours(event.lost):
        return snapshot
    marker = first_line(event.lost)
    comments = snapshot.issue.comments
    if any(each.own and first_line(each.body) == marker for each in comments):
        return snapshot
    lost = Comment(
        id="",
        author=event.author,
        body=event.lost,
        created_at=event.at or snapshot.now,
        own=True,
        by_bot=True,
    )
    issue = snapshot.issue.model_copy(update={"comments": (*comments, lost)})
    return snapshot.model_copy(update={"issue": issue})


def restored(snapshot: Snapshot) -> Iterator[Effect]:
    """Put back the answers that were changed or deleted, and take away those that stand twice.

    Status and living gate comments are written anew as they shall be, whatever became of them.
    """
    seen: Counter[tuple[str, tuple[str, ...]]] = Counter()
    counted: set[str] = set()
    for comment in snapshot.issue.comments:
        answer = read_answer(comment.body) if comment.own else None
        if answer is None:
            yield from _restored_gate(comment)
            continue
        ids = {decision.id for decision in answer.decisions}
        source = (answer.comment, answer.commands)
        said = seen[source] >= (1 if ids else _times(snapshot, answer))
        if said and ids <= counted and comment.id:
            yield DeleteComment(comment=comment.id)
            continue
        seen[source] += 1
        counted |= ids
        yield from _restored(comment)


def _times(snapshot: Snapshot, answer: Answered) -> int:
    """Return how many answers such as this one are due: a comment may ask the same twice."""
    asking = (each.body for each in snapshot.issue.comments if each.id == answer.comment)
    asked = Counter(command.signature for body in asking for command in parse(body))
    return max(1, *(asked[word] for word in answer.commands), 1)


def _restored_gate(comment: Comment) -> Iterator[Effect]:
    """Put back the final form of a gate that was passed: nobody can tell it anew."""
    mark = read_gate(comment.body) if comment.own else None
    if mark is not None and mark.passed is not None:
        yield from _restored(comment)


def _restored(comment: Comment) -> Iterator[Effect]:
    if not comment.id or (comment.shown is not None and comment.shown != comment.body):
        yield RestoreComment(text=comment.body, comment=comment.id or None)


def with_ledger(snapshot: Snapshot, lost: LostRecords) -> Snapshot:
    """Return the world in which start and records say what the ledger says of them."""
    snapshot = _with_start(snapshot, lost)
    known = {each.id: each for each in lost.decisions if each.kind != "start"}
    comments = tuple(_as_told(comment, known) for comment in snapshot.issue.comments)
    issue = snapshot.issue.model_copy(update={"comments": comments})
    return snapshot.model_copy(update={"issue": issue})


def _as_told(comment: Comment, known: dict[str, Decision]) -> Comment:
    """Return *comment* with the decisions in its record as they are *known*."""
    answer = read_answer(comment.body) if comment.own else None
    decisions = tuple(known.get(each.id, each) for each in answer.decisions) if answer else ()
    if answer is None or decisions == answer.decisions:
        return comment
    marker = answer_marker(answer.model_copy(update={"decisions": decisions}))
    body = marker + comment.body[len(first_line(comment.body)) :]
    shown = comment.body if comment.shown is None else comment.shown
    return comment.model_copy(update={"body": body, "shown": shown})


def _with_start(snapshot: Snapshot, lost: LostRecords) -> Snapshot:
    """Return the world in which the status comment keeps the start that the ledger tells."""
    start = next((each for each in lost.decisions if each.kind == "start" and each.after), None)
    if start is None:
        return snapshot
    kept = [each for each in snapshot.issue.comments if each.own and is_status(each.body)]
    marker = status_marker(Start(phase=start.after or "", priority=start.before))
    told = Comment(
        id=kept[0].id if kept else "",
        author=snapshot.viewer,
        body=marker,
        created_at=start.at,
        own=True,
        by_bot=True,
        shown=kept[0].body if kept else None,
    )
    others = (each for each in snapshot.issue.comments if each not in kept[:1])
    issue = snapshot.issue.model_copy(update={"comments": (told, *others)})
    return snapshot.model_copy(update={"issue": issue})


def portions(decisions: Iterable[Decision]) -> Iterator[tuple[Decision, ...]]:
    """Split *decisions* into such as one comment can tell: not too long, and one set of digests."""
    portion: list[Decision] = []
    for decision in decisions:
        size = sum(len(each.model_dump_json()) for each in (*portion, decision))
        digests = {tuple(sorted(each.answers.items())) for each in (*portion, decision)} - {()}
        if portion and (size > _LONGEST or len(digests) > 1):
            yield tuple(portion)
            portion = []
        portion.append(decision)
    if portion:
        yield tuple(portion)


def restore_lost(config: Portfolio, snapshot: Snapshot, case: Case, lost: LostRecords) -> Answering:
    """Tell decisions of the ledger anew on the issue, but for those that stand there unchanged."""
    there = {
        decision.id
        for comment in snapshot.issue.comments
        if comment.shown is None or comment.shown == comment.body
        for decision in recorded((comment,))
    }
    missing = tuple(
        each for each in lost.decisions if each.id not in there and each.kind != "start"
    )
    if not missing:
        return Answering(case=case)
    answered = Answered(comment=f"{RETOLD}{missing[0].id}", commands=(), decisions=missing)
    items = tuple(Line(message=_line(config, decision)) for decision in missing)
    blocks = (paragraph(say("retold", count=len(items))), Items(items=items))
    document = Document(marker=answer_marker(answered), blocks=blocks)
    comment = Comment(
        id="", author=snapshot.viewer, body=document.marker, created_at=snapshot.now, own=True
    )
    issue = snapshot.issue.model_copy(update={"comments": (*snapshot.issue.comments, comment)})
    again = read_case(config, snapshot.model_copy(update={"issue": issue}))
    return Answering(case=again, document=document)


def _line(config: Portfolio, decision: Decision) -> Message:
    after = _name(config, decision)
    what = say("retold-kind", kind=Trusted(decision.kind), after=after)
    return say("retold-line", what=(what,), by=decision.by, at=config.day(decision.at))


def _name(config: Portfolio, decision: Decision) -> str:
    """Return what was decided by the name that people know; what has none stands as it is."""
    after = decision.after or ""
    match decision.kind:
        case "move" if after in config.phases:
            return Trusted(config.phases[after].name)
        case "priority" if after in config.priorities:
            return Trusted(config.priorities[after].name)
        case "route" if after in config.routes:
            return Trusted(config.routes[after].name)
        case _:
            return after
