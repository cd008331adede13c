"""What deviates: yellow and red."""

from __future__ import annotations

from datetime import date

from portfolio_bot.report.sections.deviations import deviations
from tests.report.portfolio import AS_OF, digdir
from tests.report.sections.told import case, report, told


def test_green_and_silence_do_not_deviate() -> None:
    """What is as planned, and what nobody has reported, is not among the deviations."""
    made = report(case(1, told(3, "status", "economy", level="on-budget")), case(2))
    assert deviations(digdir(), made) == ()


def test_red_comes_first_then_the_oldest() -> None:
    """The worst stands on top; of two alike, the one that was reported first."""
    made = report(
        case(1, told(1, "status", "economy", level="minor-overrun")),
        case(2, told(1, "status", "risk", level="high")),
        case(3, told(9, "status", "risk", level="high")),
    )
    assert [each.row.number for each in deviations(digdir(), made)] == [3, 2, 1]


def test_what_is_done_about_it_is_told() -> None:
    """Comment, response and next look are as reported; a look that is past is marked."""
    late = told(9, "status", "risk", level="high", comment="A", response="B", next="2026-11-20")
    (found,) = deviations(digdir(), report(case(1, late)))
    assert (found.comment, found.response, found.next) == ("A", "B", date(2026, 11, 20))
    assert found.overdue


def test_a_passed_end_deviates_by_itself() -> None:
    """An initiative past its end deviates, also when it is reported to be on plan."""
    answers = {"start": "2026-01-01", "end": "2026-06-30"}
    made = report(
        case(1, answers=answers),
        case(2, told(3, "status", "progress", level="on-plan"), answers=answers),
    )
    found = deviations(digdir(), made)
    assert [(each.row.number, each.dimension, each.since) for each in found] == [
        (1, None, date(2026, 6, 30)),
        (2, None, date(2026, 6, 30)),
    ]


def test_a_passed_end_is_told_once() -> None:
    """Of one that is reported to be late, the report is the deviation, and no other."""
    answers = {"start": "2026-01-01", "end": "2026-06-30"}
    made = report(case(1, told(3, "status", "progress", level="delayed"), answers=answers))
    (found,) = deviations(digdir(), made)
    assert found.dimension == "progress"


def test_a_new_end_takes_the_place_of_the_planned_one() -> None:
    """Who reports a new end is not past it until that day."""
    answers = {"start": "2026-01-01", "end": "2026-06-30"}
    later = told(3, "progress", percent=60, end="2027-03-01")
    assert deviations(digdir(), report(case(1, later, answers=answers))) == ()


def test_what_has_ended_deviates_no_more() -> None:
    """A closed initiative is not among the deviations."""
    red = told(9, "status", "risk", level="high")
    assert deviations(digdir(), report(case(1, red, closed=2))) == ()
    assert date(2026, 11, 23) == AS_OF
