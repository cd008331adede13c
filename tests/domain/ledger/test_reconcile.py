"""The ledger beside the issues: what is missing, lost or told otherwise."""

from typing import get_args

from portfolio_bot.domain.documents import Document
from portfolio_bot.domain.effects import React, RecordOn, WriteComment
from portfolio_bot.domain.ledger.line import Recorded
from portfolio_bot.domain.ledger.reconcile import (
    Reconciliation,
    reconcile,
    recorded_by,
    recorded_on,
    start_record,
)
from portfolio_bot.domain.records.history import End
from portfolio_bot.domain.records.markers import (
    Answered,
    Start,
    Status,
    answer_marker,
    status_marker,
)
from tests.domain.examples import NOW, decision, issue_of, moved, record
from tests.domain.ledger.book import lines_of, recorded


def test_what_agrees_is_not_told() -> None:
    """When both say the same, there is nothing to do."""
    given = [recorded(1), recorded(2)]
    assert reconcile(lines_of(given), given) == Reconciliation()


def test_what_only_the_issues_know() -> None:
    """Decisions that nobody has collected yet are missing in the ledger."""
    given = [recorded(1), recorded(2), recorded(2, issue=8)]
    balance = reconcile(lines_of(given[:1]), given)
    assert balance.missing == tuple(given[1:])
    assert (balance.lost, balance.differing, balance.describe()) == ((), (), ())


def test_what_only_the_ledger_knows() -> None:
    """A decision that is gone from its issue is lost there, and told with its line."""
    lines = lines_of([recorded(1), recorded(2)])
    balance = reconcile(lines, [recorded(2)])
    assert balance.lost == lines[:1]
    assert [(message.key, dict(message.params)) for message in balance.describe()] == [
        ("ledger-lost", {"line": "1", "issue": "7", "id": "IC_1#1"})
    ]


def test_what_is_told_otherwise() -> None:
    """A decision that an issue has changed is told with both versions; another place is none."""
    (line,) = lines_of([recorded(1)])
    changed = recorded(1, reason="pyntet")
    balance = reconcile([line], [changed, recorded(1)])
    (difference,) = balance.differing
    assert (difference.line, difference.recorded) == (line, changed)
    assert [message.key for message in balance.describe()] == ["ledger-differs"]
    moved_along = recorded(1).model_copy(update={"comment": "A_other"})
    assert reconcile([line], [moved_along]) == Reconciliation()


def test_decisions_are_taken_from_the_bots_answers() -> None:
    """Each decision is known with its issue and its comment; what others wrote is none."""
    first, second, forged = moved("konsept", 1), moved("arbeid", 2), moved("done", 3)
    issue = issue_of(
        comments=(
            record(first, source="IC_a"),
            record(forged, source="IC_b", own=False),
            record(second, source="IC_c"),
        )
    )
    assert recorded_on(issue) == (
        Recorded(issue=7, comment="A_IC_a", decision=first),
        Recorded(issue=7, comment="A_IC_c", decision=second),
    )


def test_a_start_that_was_over_is_held_to_the_ledger() -> None:
    """A status comment that tells of another end is told otherwise; one written anew is not."""
    issue = issue_of()
    one, other = (
        start_record(issue, Start(phase="start", ended=end), "bot") for end in get_args(End)
    )
    lines = lines_of([one])
    later = issue.model_copy(update={"created_at": NOW})
    again = start_record(later, Start(phase="start", ended=one.decision.ended), "bot")
    assert reconcile(lines, [again]) == Reconciliation()
    assert [each.recorded for each in reconcile(lines, [other]).differing] == [other]


def test_new_comments_are_counted_before_they_are_read() -> None:
    """Starts, answers, and records on other issues are; comments that are written over are not."""
    start = Document(marker=status_marker(Status(phase="konsept")), blocks=())
    held = decision("hold", 1)
    told = Answered(comment="IC_1", commands=(), decisions=(held,))
    answer = Document(marker=answer_marker(told), blocks=())
    effects = (
        WriteComment(kind="status", document=start),
        WriteComment(kind="answer", document=answer),
        WriteComment(kind="answer", document=answer, comment="IC_9"),
        RecordOn(number=8, issue="I8", document=answer),
        React(subject="IC_1", content="CONFUSED"),
    )
    found = list(recorded_by(effects, 7, issue_of("x"), "bot"))
    assert [(each.issue, each.decision.kind) for each in found] == [
        (7, "start"),
        (7, "hold"),
        (8, "hold"),
    ]
    assert [each.decision.kind for each in recorded_by(effects[:1], 7, None, "bot")] == []
