"""Reminders: when they are due, that each is given once, and what they say."""

from datetime import date, timedelta
from typing import Any

import pytest

from portfolio_bot.domain.comments.reminders import (
    due_reminders,
    is_given,
    last_heard,
    reminder_document,
)
from portfolio_bot.domain.found import Reminder
from portfolio_bot.domain.records.markers import Reminded, read_reminder, reminder_marker
from portfolio_bot.domain.snapshot import Comment, Issue
from tests.domain.examples import (
    CONFIG,
    NOW,
    RAW,
    body_of,
    case_of,
    changed,
    decided,
    decision,
    issue_of,
    keys,
    messages,
    world,
)
from tests.domain.records.test_reports import told

FIELDS = {
    **RAW["fields"],
    "measured": {
        "type": "input",
        "label": "Måles",
        "part": "measurement",
        "meaning": "date",
    },
}
MEASURED = changed(fields=FIELDS)
SILENT = issue_of(created_at=NOW - timedelta(days=40))
HELD = decision("hold", review=date(2026, 11, 20), reason="Budsjett")


def due(issue: Issue, config: Any = CONFIG, later: int = 0) -> list[tuple[str, date]]:
    """Return what is due, and since when."""
    case, now = case_of(world(issue), config), NOW + timedelta(days=later)
    return [(each.kind, each.due) for each in due_reminders(config, case, issue, now)]


def said(days: int, **changes: Any) -> Comment:
    """Return what a person said some days ago."""
    base: dict[str, Any] = {"id": "IC_9", "author": "ola", "body": "Hei"}
    return Comment(**{**base, "created_at": NOW - timedelta(days=days), **changes})


def reminded(kind: str, day: date, *, own: bool = True) -> Comment:
    """Return a reminder that was given."""
    marker = reminder_marker(Reminded(kind=kind, due=day))
    return said(1, body=f"{marker}\n\nPåminnelse\n", own=own, by_bot=True)


def test_silence_is_due_after_the_days_that_the_report_allows() -> None:
    """The day after the last allowed one; anything a person says or decides ends it."""
    assert due(SILENT) == [("silence", date(2026, 10, 14) + timedelta(days=15))]
    assert due(issue_of()) == [("silence", date(2026, 11, 8))]
    talk = SILENT.model_copy(update={"comments": (said(3),)})
    assert due(talk) == []
    assert due(decided(decision("priority", after="must"), created_at=SILENT.created_at)) == []


def test_what_bots_say_is_no_word() -> None:
    """A reminder does not end the silence that it reminds of."""
    chatter = SILENT.model_copy(update={"comments": (said(1, by_bot=True),)})
    assert last_heard(case_of(world(chatter)), chatter) == SILENT.created_at


def test_each_is_given_once() -> None:
    """Until the day that it is due for is another."""
    day = date(2026, 10, 29)
    given = SILENT.model_copy(update={"comments": (reminded("silence", day),)})
    assert due(given) == []
    other = SILENT.model_copy(update={"comments": (reminded("silence", day - timedelta(days=9)),)})
    assert due(other) == [("silence", day)]
    forged = SILENT.model_copy(update={"comments": (reminded("silence", day, own=False),)})
    assert [kind for kind, _ in due(forged)] == ["silence"]


def test_a_hold_is_reviewed_on_its_day() -> None:
    """A case that rests is not silent, and its review is due when it was to be."""
    assert due(decided(HELD)) == [("review", date(2026, 11, 20))]
    later = HELD.model_copy(update={"review": date(2026, 12, 1)})
    assert due(decided(later)) == []
    assert due(decided(HELD.model_copy(update={"review": None}))) == []


@pytest.mark.parametrize(
    ("kind", "wanted"),
    [("complete", [("measurement", date(2026, 11, 1))]), ("stop", [])],
)
def test_benefits_are_measured_after_the_end(kind: Any, wanted: list[tuple[str, date]]) -> None:
    """A completed case is followed on; a stopped one is not."""
    body = body_of({"problem": "x", "measured": "2026-11-01"}, MEASURED)
    issue = decided(decision(kind)).model_copy(update={"body": body})
    assert due(issue, MEASURED) == wanted


def test_only_the_configured_kinds() -> None:
    """A portfolio that wants none has none."""
    assert due(SILENT, changed(sweep={"reminders": []})) == []


@pytest.mark.parametrize("kind", ["silence", "review", "measurement"])
def test_what_it_says(kind: Any) -> None:
    """Its words, and the record by which it is known again; a hold's reason is quoted."""
    day = date(2026, 11, 20)
    reminder = Reminder(number=7, body="", labels=frozenset(), kind=kind, due=day)
    case = case_of(world(decided(HELD, assignees=("lise",))))
    document = reminder_document(CONFIG, case, reminder)
    assert keys(document)[0] == f"reminder-{kind}"
    assert dict(messages(document)[0].params) == {"at": day}
    assert ("reminder-assigned" in keys(document)) is (kind == "silence")
    assert read_reminder(document.marker) == Reminded(kind=kind, due=day)
    assert len(document.blocks) == (2 if kind == "review" else 1)
    alone = reminder_document(CONFIG, case_of(world()), reminder)
    assert ("reminder-unassigned" in keys(alone)) is (kind == "silence")
    given = issue_of(comments=(reminded(kind, day),))
    assert is_given(given, reminder)
    assert not is_given(issue_of(), reminder)


@pytest.mark.parametrize(
    ("issue", "expected"),
    [
        (issue_of(tasks=2, tasks_done=2), [("parts", date(2026, 10, 24))]),
        (issue_of(tasks=2, tasks_done=1), []),
        (decided(HELD, tasks=2, tasks_done=2), [("review", date(2026, 11, 20))]),
        (
            issue_of(
                tasks=2, tasks_done=2, comments=(reminded("parts", date(2026, 10, 24)), said(1))
            ),
            [],
        ),
    ],
)
def test_closed_sub_issues_suggest_to_complete(
    issue: Issue, expected: list[tuple[str, date]]
) -> None:
    """When every one is closed, once a phase, on a case that is neither on hold nor ended (D26)."""
    assert [each for each in due(issue) if each[0] != "silence"] == expected


PROMISED = told(11, "benefit", "g1", name="Kortere kø", measure="2026-11-20", due="2026-11-22")


def test_benefits_are_measured_and_evaluated_after_completion() -> None:
    """Each on its day, until a measurement of that day or later is there (T3, T9)."""
    over = decision("complete")
    done = decided(over, PROMISED, open=False)
    both = [("measurement", date(2026, 11, 20)), ("evaluation", date(2026, 11, 22))]
    config = changed(sweep={"reminders": ["measurement", "evaluation"]})
    assert due(done, config, later=9) == both
    measured = told(12, "measurement", "g1/x", day="2026-11-21", value=3)
    assert due(decided(over, PROMISED, measured, open=False), config, later=9) == both[1:]
    gone = told(13, "benefit", "g1", withdrawn=True)
    assert due(decided(over, PROMISED, gone, open=False), config, later=9) == []


def test_the_reminder_names_the_benefits() -> None:
    """Those that the day is of."""
    case = case_of(world(decided(PROMISED)))
    reminder = Reminder(
        number=7, body="", labels=frozenset(), kind="evaluation", due=date(2026, 11, 22)
    )
    assert keys(reminder_document(CONFIG, case, reminder)) == [
        "reminder-evaluation",
        "reminder-benefit",
    ]
