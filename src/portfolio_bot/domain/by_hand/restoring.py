"""The bot's own records put back as it wrote them: a decision is not undone by an edit.

A comment that a person has changed is read, and shown again, as the bot last wrote it. One
that was deleted is posted anew. What is written twice is taken away once.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from portfolio_bot.domain.answering import Answering, earlier_answers, signatures
from portfolio_bot.domain.case.reading import Case, read_case
from portfolio_bot.domain.commands import parse
from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.documents import Document, Items, paragraph
from portfolio_bot.domain.documents import Item as Line
from portfolio_bot.domain.effects import DeleteComment, Effect, RestoreComment
from portfolio_bot.domain.events import RecordEvent
from portfolio_bot.domain.found import LostRecords
from portfolio_bot.domain.messages import Message, Trusted, say
from portfolio_bot.domain.records.history import Decision, in_order
from portfolio_bot.domain.records.markers import (
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
from portfolio_bot.domain.snapshot import Comment, Snapshot


def with_lost(config: Portfolio, snapshot: Snapshot, event: RecordEvent) -> Snapshot:
    """Return the world as if the comment that *event* tells was deleted still stood there.

    Only if it was ours, and nothing there says what it said. Its id is empty.
    """
    ours = {snapshot.viewer.removesuffix("[bot]").casefold(), *map(str.casefold, config.bots)}
    if event.lost is None or event.author.casefold() not in ours or not is_ours(event.lost):
        return snapshot
    if _is_said(event.lost, snapshot):
        return snapshot
    lost = Comment(
        id="",
        author=event.author,
        body=event.lost,
        created_at=event.at or snapshot.now,
        own=True,
        by_bot=True,
    )
    issue = snapshot.issue.model_copy(update={"comments": (*snapshot.issue.comments, lost)})
    return snapshot.model_copy(update={"issue": issue})


def _is_said(lost: str, snapshot: Snapshot) -> bool:
    """Tell whether other comments say what *lost* did, word for word or in other words."""
    comments = snapshot.issue.comments
    marker, answer = first_line(lost), read_answer(lost)
    if any(each.own and first_line(each.body) == marker for each in comments):
        return True
    if answer is None:
        return False
    answers = earlier_answers(snapshot, answer.comment)
    said = {decision.id for each in answers for decision in each.decisions}
    if not said.issuperset(each.id for each in answer.decisions):
        return False
    source = next((each.body for each in comments if each.id == answer.comment), "")
    answered = Counter(word for each in answers for word in each.commands)
    whole = bool(source) and signatures(source) <= answered
    return whole or any(_covers(each, answer) for each in answers)


def _covers(one: Answered, other: Answered) -> bool:
    """Tell whether *one* answers what *other* does, with all of its decisions."""
    ids = {each.id for each in one.decisions}
    return (
        one.comment == other.comment
        and (one.retold or Counter(other.commands) == Counter(one.commands))
        and ids.issuperset(each.id for each in other.decisions)
    )


def restored(snapshot: Snapshot) -> Iterator[Effect]:
    """Put back the answers that were changed or deleted, and take away those that stand twice.

    Status and living gate comments are written anew as they shall be, whatever became of them.
    """
    comments = [(each, read_answer(each.body)) for each in snapshot.issue.comments if each.own]
    answers = [answer for _, answer in comments if answer is not None]
    for comment, answer in comments:
        if answer is None:
            yield from _restored_gate(comment)
        elif comment.id and _is_covered(answer, answers) and not _is_due(snapshot, answer, answers):
            yield DeleteComment(comment=comment.id)
        else:
            yield from _restored(comment)


def _is_covered(answer: Answered, answers: list[Answered]) -> bool:
    """Tell whether another answer says the same and more, or the same and stands before it."""
    place = next(index for index, each in enumerate(answers) if each is answer)
    return any(
        _covers(each, answer) and (index < place or not _covers(answer, each))
        for index, each in enumerate(answers)
        if index != place
    )


def _is_due(snapshot: Snapshot, answer: Answered, answers: list[Answered]) -> bool:
    """Tell whether *answer* is needed beside its likes: a comment may ask the same twice."""
    text = next((each.body for each in snapshot.issue.comments if each.id == answer.comment), "")
    asked = Counter(command.signature for command in parse(text))
    given = Counter(
        word for each in answers if each.comment == answer.comment for word in each.commands
    )
    return any(asked[word] >= given[word] for word in answer.commands)


def _restored_gate(comment: Comment) -> Iterator[Effect]:
    """Put back the final form of a gate that was passed: nobody can tell it anew."""
    mark = read_gate(comment.body) if comment.own else None
    if mark is not None and mark.passed is not None:
        yield from _restored(comment)


def _restored(comment: Comment) -> Iterator[Effect]:
    if not comment.id or (comment.shown is not None and comment.shown != comment.body):
        yield RestoreComment(text=comment.body, comment=comment.id or None)


def with_start(snapshot: Snapshot, lost: LostRecords) -> Snapshot:
    """Return the world in which the status comment keeps the start that the ledger tells."""
    start = next((each for each in lost.decisions if each.kind == "start" and each.after), None)
    if start is None:
        return snapshot
    kept = [each for each in snapshot.issue.comments if each.own and is_status(each.body)]
    begun = Start(
        phase=start.after or "",
        priority=start.before,
        ended=start.ended,
        ended_on=start.ended_on,
    )
    marker = status_marker(begun)
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


def restore_lost(config: Portfolio, snapshot: Snapshot, case: Case, lost: LostRecords) -> Answering:
    """Record decisions of the ledger anew on the issue, but for those that stand there so.

    They all have one source, and so one answer: it counts as answered from then on. An answer
    that tells one of them otherwise is written over.
    """
    there = {decision.id: decision for decision in case.standing.decisions}
    missing = tuple(
        each for each in lost.decisions if there.get(each.id) != each and each.kind != "start"
    )
    if not missing:
        return Answering(case=case)
    ids = {each.id for each in missing}
    wrong = _otherwise(snapshot, ids)
    answered = _retold(missing, wrong[1] if wrong else None)
    items = tuple(Line(message=_line(config, decision)) for decision in missing)
    blocks = (paragraph(say("retold", count=len(items))), Items(items=items))
    document = Document(marker=answer_marker(answered), blocks=blocks)
    comment = Comment(
        id="", author=snapshot.viewer, body=document.marker, created_at=snapshot.now, own=True
    )
    others = (each for each in snapshot.issue.comments if not wrong or each.id != wrong[0])
    issue = snapshot.issue.model_copy(update={"comments": (*others, comment)})
    again = read_case(config, snapshot.model_copy(update={"issue": issue}))
    return Answering(case=again, document=document, over=wrong[0] if wrong else None)


def _otherwise(snapshot: Snapshot, ids: set[str]) -> tuple[str, Answered] | None:
    """Return the first answer that tells one of the decisions *ids*, with its comment's id."""
    for comment in snapshot.issue.comments:
        answer = read_answer(comment.body) if comment.own else None
        if answer is not None and not ids.isdisjoint(each.id for each in answer.decisions):
            return comment.id, answer
    return None


def _retold(missing: tuple[Decision, ...], wrong: Answered | None) -> Answered:
    """Answer the source of *missing* with them, and with what *wrong* rightly has beside them."""
    ids = {each.id for each in missing}
    beside = (each for each in (wrong.decisions if wrong else ()) if each.id not in ids)
    return Answered(
        comment=missing[0].source,
        commands=wrong.commands if wrong else (),
        decisions=in_order((*missing, *beside)),
        retold=True,
    )


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
