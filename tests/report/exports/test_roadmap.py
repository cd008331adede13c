"""The success indicators, in the shape and with the vectors of Digdir's roadmap report."""

import json
from datetime import date
from typing import Any

import pytest

from portfolio_bot.report.exports.roadmap import roadmap
from portfolio_bot.report.rows.metrics import indicator, settled_progress
from tests.report.exports.reported import reader, reported

AS_OF = date(2025, 4, 11)
KEYS = [
    "issueNumber",
    "product",
    "title",
    "estimatedManWeeks",
    "progression",
    "startDate",
    "endDate",
    "closedDate",
    "totalDays",
    "daysOverdue",
    "percentageOverdue",
    "expectedLinearProgression",
    "successIndicator",
]


def item(**changes: Any) -> dict[str, Any]:
    """Return the object of the initiative that has these values."""
    found: list[dict[str, Any]] = json.loads(roadmap(reader(), reported(**changes)))
    return found[0]


def test_keys_are_those_of_the_original() -> None:
    """Every object has the original's keys in the original's order."""
    assert [list(each) for each in json.loads(roadmap(reader(), reported()))] == [KEYS] * 3


@pytest.mark.parametrize(
    ("progress", "start", "end", "closed", "wanted"),
    [
        (60, date(2025, 1, 1), date(2025, 4, 1), None, (10, 11, 49, 100)),
        (100, date(2025, 1, 1), date(2025, 4, 1), date(2025, 4, 10), (9, 10, 90, 100)),
        (50, date(2025, 3, 1), date(2025, 6, 1), None, (0, 0, 50, 45)),
        (0, date(2025, 5, 1), date(2025, 6, 1), None, (0, 0, None, 0)),
        (80, date(2025, 1, 1), date(2025, 1, 11), None, (90, 900, 0, 100)),
        (80, date(2025, 4, 11), date(2025, 4, 11), None, (0, 0, 80, 0)),
    ],
)
def test_vectors(
    progress: int, start: date, end: date, closed: date | None, wanted: tuple[int | None, ...]
) -> None:
    """The figures of the original's formula come out, and a plan of no days divides by nothing."""
    found = item(
        progress=progress,
        start=start,
        end=end,
        closed=closed,
        indicator=indicator(progress, start, end, AS_OF, closed),
    )
    keys = ("daysOverdue", "percentageOverdue", "successIndicator", "expectedLinearProgression")
    assert tuple(found[key] for key in keys) == wanted
    assert found["startDate"] == f"{start}T00:00:00+00:00"
    assert found["totalDays"] == (end - start).days


def test_completed_keeps_no_stale_progress() -> None:
    """What is completed has come all the way, whatever was reported before."""
    assert settled_progress(40, completed=True) == 100


def test_unreported_is_null() -> None:
    """Without product, dates, need or progress the object is there, with null for each."""
    found = item()
    assert (found["issueNumber"], found["product"], found["progression"]) == (1, None, None)
    assert (found["totalDays"], found["successIndicator"], found["startDate"]) == (None, None, None)


def test_weeks_follow_from_months() -> None:
    """A year's twelve person-months are its 52 weeks."""
    assert item(person_months=12)["estimatedManWeeks"] == 52
    assert item(person_months=6.5)["estimatedManWeeks"] == 28.2
    assert item()["estimatedManWeeks"] is None
