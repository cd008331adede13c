"""Rows of a day, made of records."""

from datetime import timedelta

from portfolio_bot.report.rows.of_day import read_rows
from portfolio_bot.report.rows.records import record_of
from tests.report.portfolio import AS_OF, decision, digdir, entry, record, report_of


def test_later_issues_are_left_out() -> None:
    """An issue opened after the day is not in its report."""
    report = report_of(entry(1, opened=9), entry(2, opened=3), as_of=AS_OF - timedelta(days=5))
    assert [row.number for row in report.rows] == [1]


def test_initiative_that_needs_another_back_is_faulty() -> None:
    """Two initiatives that depend on each other are both at fault."""
    rows = report_of(
        entry(1, answers={"dependencies": "#2"}), entry(2, answers={"dependencies": "#1"})
    ).rows
    assert [row.faulty for row in rows] == [("dependencies",)] * 2


def test_initiative_that_needs_itself_is_faulty() -> None:
    """One that depends on itself is at fault, and so its gate is not ready."""
    (row,) = report_of(entry(1, answers={"dependencies": "#1"})).rows
    assert row.faulty == ("dependencies",)
    assert row.gate is not None
    assert not row.gate.form_met


def test_days_are_counted_on() -> None:
    """A record of an earlier day gives the row that reading it today would give."""
    plan = {"start": "2026-09-01", "end": "2026-11-20", "objectives": "Mål 1: A\n- [x] B\n- [ ] C"}
    entries = [
        entry(1, answers=plan, comments=record(decision("move", 50, after="problem"))),
        entry(2, answers=plan, comments=record(decision("complete", 40))),
        entry(3, answers=plan | {"dependencies": "#4"}),
        entry(4, answers={"dependencies": "#3"}, comments=record(decision("hold", 40))),
    ]
    week = [
        [
            record_of(digdir(), AS_OF - timedelta(days=ago), each, "digdir/portfolio")
            for each in entries
        ]
        for ago in (7, 0)
    ]
    earlier, today = (read_rows(digdir(), records, AS_OF) for records in week)
    assert earlier == today
    assert earlier[0].silent_days == 50
