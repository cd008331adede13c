"""The portfolio as it was at the end of a day, so that an old report can be made again."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date

from portfolio_bot.domain.case.reading import recorded, standing_of
from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.records.folding import fold
from portfolio_bot.domain.records.history import Decision, Standing
from portfolio_bot.domain.records.markers import is_status
from portfolio_bot.domain.snapshot import Comment, Entry, Issue


def closed_on(config: Portfolio, issue: Issue, as_of: date) -> date | None:
    """Return the day *issue* was closed, if it was so by the end of *as_of*."""
    if issue.open or issue.closed_at is None:
        return None
    day = config.day(issue.closed_at)
    return day if day <= as_of else None


def words_until(config: Portfolio, issue: Issue, as_of: date) -> tuple[Comment, ...]:
    """Return what people wrote on *issue* until the end of *as_of*."""
    return tuple(
        comment
        for comment in issue.comments
        if not comment.own and config.day(comment.created_at) <= as_of
    )


def standing_at(config: Portfolio, entry: Entry, as_of: date) -> Standing:
    """Return where the case of *entry* stood at the end of *as_of*.

    Decisions after it do not count. What board and labels show is as of now; where a later
    decision changed it, that decision's record of the state before is used instead.
    """
    comments = sorted(entry.issue.comments, key=lambda each: (each.created_at, each.id))
    decisions = [_in_utc(decision) for decision in recorded(comments)]
    earlier, later = list[Decision](), list[Decision]()
    for each in decisions:
        (earlier if config.day(each.at) <= as_of else later).append(each)
    kept = tuple(each for each in entry.issue.comments if is_status(each.body))
    bare = entry.issue.model_copy(update={"comments": kept})
    start = standing_of(config, bare, entry.values)
    return fold(config, _before(config, start, earlier, later), earlier)


def _before(
    config: Portfolio, start: Standing, earlier: Iterable[Decision], later: Iterable[Decision]
) -> Standing:
    decided = {decision.kind for decision in earlier}
    first: dict[str, Decision] = {}
    for decision in later:
        first.setdefault(decision.kind, decision)
    changes: dict[str, str | None] = {}
    if "move" in first and "move" not in decided and first["move"].before in config.phases:
        changes["phase"] = first["move"].before
    if "priority" in first and "priority" not in decided:
        before = first["priority"].before
        changes["priority"] = before if before in config.priorities else None
    return start.model_copy(update=changes)


def _in_utc(decision: Decision) -> Decision:
    if not decision.at.utcoffset():  # UTC by any name: parsers have time zones of their own
        return decision.without_note()
    return decision.model_copy(update={"at": decision.at.astimezone(UTC)}).without_note()
