"""The report as a whole."""

from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from portfolio_bot.report.model import build_report
from tests.report.portfolio import (
    AS_OF,
    decision,
    digdir,
    entry,
    files_of,
    record,
    report_of,
    said,
    snapshot,
)
from tests.report.strategies import portfolios


@settings(max_examples=15)
@given(portfolios(), st.randoms(use_true_random=False))
def test_order_of_input_changes_nothing(entries: list, random) -> None:
    """Initiatives and comments may come in any order."""
    shuffled = []
    for one in random.sample(entries, len(entries)):
        comments = tuple(random.sample(one.issue.comments, len(one.issue.comments)))
        issue = one.issue.model_copy(update={"comments": comments})
        shuffled.append(one.model_copy(update={"issue": issue}))
    assert files_of(report_of(*shuffled)) == files_of(report_of(*entries))


def test_old_week_is_made_again() -> None:
    """What happened after the day, and the clock, leave an old report as it was."""
    before = [entry(1, comments=record(decision("hold", 20))), entry(2)]
    later = record(
        decision("resume", 3), decision("move", 2, before="ikke-startet", after="problem")
    )
    after = [
        entry(1, comments=record(decision("hold", 20)) + later + (said(1),)),
        entry(2, closed=1),
        entry(3, opened=4),
    ]
    day = AS_OF - timedelta(days=10)
    then = snapshot(*before).model_copy(update={"now": snapshot().now - timedelta(days=10)})
    first = build_report(digdir(), then, day)
    again = build_report(digdir(), snapshot(*after), day)
    assert files_of(again) == files_of(first)


def test_first_edition_compares_with_nothing() -> None:
    """Without an earlier edition there are no changes, and nothing is unreadable."""
    report = report_of(entry(1))
    assert (report.changes, report.previous, report.unreadable) == (None, None, False)


def test_damaged_edition_is_told() -> None:
    """An earlier edition that cannot be read is left out, and that is told."""
    report = report_of(entry(1), previous="{")
    assert (report.changes, report.unreadable) == (None, True)


def test_edition_of_the_same_day_is_not_earlier() -> None:
    """A report is not compared with one of the same day."""
    same = files_of(report_of(entry(1)))["portfolio.json"]
    assert report_of(entry(1), previous=same).unreadable


def test_open_rows_go_from_the_last_phase_to_the_first() -> None:
    """What is nearest to its end comes first; within a phase, by number."""
    report = report_of(
        entry(3),
        entry(1),
        entry(2, values={"Status": "Planlegging"}),
        entry(4, comments=record(decision("stop", 3))),
        entry(5, comments=record(decision("stop", 1))),
    )
    assert [row.number for row in report.open_rows] == [2, 1, 3]
    assert [row.number for row in report.ended_rows] == [5, 4]


def test_log_is_of_decisions_the_latest_first() -> None:
    """Ticks and assignments are left to the ledger; the rest stand newest first."""
    made = (
        decision("move", 9, before="ikke-startet", after="problem"),
        decision("tick", 5, phase="problem", criterion="malbilde"),
        decision("priority", 4, after="must"),
        decision("assign", 2, after="kari"),
    )
    report = report_of(entry(1, comments=record(*made)))
    assert [each.decision.kind for each in report.log] == ["priority", "move"]
    assert (report.rows[0].decisions, report.logged) == (4, 2)


def test_longest_silence_comes_first() -> None:
    """Who has been silent longest is asked first; one who has reported in full is not."""
    report = report_of(entry(1, opened=20), entry(2, opened=40))
    assert [row.number for row in report.silent] == [2, 1]


def test_a_copy_has_rows_of_its_own() -> None:
    """What follows from the rows follows from those of the copy, though it was asked for before."""
    report = report_of(entry(1), entry(2, closed=0))
    assert [len(report.open_rows), len(report.ended_rows)] == [1, 1]
    bare = report.model_copy(update={"rows": ()})
    assert [bare.open_rows, bare.ended_rows] == [(), ()]
    assert report == report_of(entry(1), entry(2, closed=0))
