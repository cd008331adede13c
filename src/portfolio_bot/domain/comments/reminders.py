"""Reminders of what is due: silence, holds, measurements (D25, T3), closed sub-issues (D26).

Each is given once: its comment records what it reminded of and for which day.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from portfolio_bot.domain.case.reading import Case
from portfolio_bot.domain.config import Portfolio, ReminderKind
from portfolio_bot.domain.documents import Block, Document, Item, Items, Quote, paragraph
from portfolio_bot.domain.found import Reminder
from portfolio_bot.domain.initiative.kinds import is_endless
from portfolio_bot.domain.messages import Message, Trusted, say
from portfolio_bot.domain.records.markers import Reminded, is_status, read_reminder, reminder_marker
from portfolio_bot.domain.snapshot import Issue

if TYPE_CHECKING:
    from portfolio_bot.domain.reported.facts import Benefit


def due_reminders(
    config: Portfolio, case: Case, issue: Issue, now: datetime
) -> tuple[Reminder, ...]:
    """Return what is due on *issue* at *now* and has not been reminded of yet."""
    today = config.day(now)
    given = {(r.kind, r.due) for r in _given(issue)}
    return tuple(
        Reminder(number=issue.number, body=issue.body, labels=issue.labels, kind=kind, due=due)
        for kind, due in _dates(config, case, issue)
        if kind in config.sweep.reminders and due <= today and (kind, due) not in given
    )


def reminder_document(config: Portfolio, case: Case, reminder: Reminder) -> Document:
    """Say what is due. Who is assigned, or opened the issue, is notified by GitHub."""
    told = [say(f"reminder-{reminder.kind}", at=reminder.due)]
    if reminder.kind == "silence":
        told.append(_assigned(case))
    blocks: tuple[Block, ...] = (paragraph(*told), *_named(config, case, reminder))
    hold = case.standing.on_hold
    if reminder.kind == "review" and hold is not None and hold.reason:
        blocks = (*blocks, Quote(text=hold.reason))
    marker = reminder_marker(Reminded(kind=reminder.kind, due=reminder.due))
    return Document(marker=marker, blocks=blocks)


def _named(config: Portfolio, case: Case, reminder: Reminder) -> tuple[Block, ...]:
    """List the benefits that a reminder is of."""
    names = {"measurement": "measure", "evaluation": "due"}
    key = names.get(reminder.kind)
    found = [
        each
        for each in (_benefits(config, case) if key else ())
        if not each.withdrawn and getattr(each, key or "") == reminder.due
    ]
    items = tuple(
        Item(message=say("reminder-benefit", id=Trusted(each.id), name=each.name)) for each in found
    )
    return (Items(items=items),) if items else ()


def _assigned(case: Case) -> Message:
    if not case.assignees:
        return say("reminder-unassigned")
    return say("reminder-assigned", who=", ".join(case.assignees))


def is_given(issue: Issue, reminder: Reminder) -> bool:
    """Tell whether *reminder* stands among the comments already."""
    return any((r.kind, r.due) == (reminder.kind, reminder.due) for r in _given(issue))


def _given(issue: Issue) -> Iterator[Reminded]:
    for comment in issue.comments:
        found = read_reminder(comment.body) if comment.own else None
        if found is not None:
            yield found


def _dates(config: Portfolio, case: Case, issue: Issue) -> Iterator[tuple[ReminderKind, date]]:
    standing = case.standing
    ended = standing.stopped is not None or standing.completed is not None
    if not ended and standing.on_hold is None:
        heard = config.day(max(last_heard(case, issue), _met_at(issue)))
        yield "silence", heard + timedelta(days=config.report.silent_after_days + 1)
        endless = is_endless(config, case.initiative)
        if case.parts[1] and case.parts[0] == case.parts[1] and not endless:
            yield "parts", config.day(standing.phase_since or issue.created_at)
    if standing.on_hold is not None and standing.on_hold.review is not None:
        yield "review", standing.on_hold.review
    if standing.stopped is None:
        yield from _of_benefits(config, case)


def _of_benefits(config: Portfolio, case: Case) -> Iterator[tuple[ReminderKind, date]]:
    """Yield the days on which something is to be measured, also after completion (T3, T9)."""
    measured = case.initiative.part(config, "measurement")
    days = {measured} if isinstance(measured, date) else set()
    waiting = [each for each in _benefits(config, case) if not each.withdrawn]
    days |= {each.measure for each in waiting if _unmeasured(each, each.measure) and each.measure}
    yield from (("measurement", day) for day in sorted(days))
    ends = {each.due for each in waiting if _unmeasured(each, each.due) and each.due}
    yield from (("evaluation", day) for day in sorted(ends))


def _benefits(config: Portfolio, case: Case) -> tuple[Benefit, ...]:
    from portfolio_bot.domain.records.reports import facts_of  # noqa: PLC0415 - events need none

    return facts_of(config, case.standing.decisions, case.initiative.planned).benefits


def _unmeasured(benefit: Benefit, day: date | None) -> bool:
    """Tell whether a benefit has no measurement of *day* or later."""
    return day is not None and all(each.day < day for each in benefit.measurements)


def _met_at(issue: Issue) -> datetime:
    """Return when the bot met the issue: of silence before that, nobody is reminded at once."""
    own = (each.created_at for each in issue.comments if each.own and is_status(each.body))
    return min(own, default=issue.created_at)


def last_heard(case: Case, issue: Issue) -> datetime:
    """Return when a person last said or decided something, else when the issue was opened."""
    said = [comment.created_at for comment in issue.comments if not comment.by_bot]
    decided = [decision.at for decision in case.standing.decisions]
    return max([issue.created_at, *said, *decided])
