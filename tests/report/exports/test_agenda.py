"""The calendar, read by a library that did not write it."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from portfolio_bot.domain.reported.facts import Deliverable, Facts
from portfolio_bot.report.exports.agenda import AHEAD, BACK, MOST, agenda, days
from portfolio_bot.report.model import Report
from tests.report.exports.reported import BY, FACTS, reader, reported
from tests.report.portfolio import AS_OF


def read(report: Report) -> Calendar:
    """Read the calendar."""
    found = Calendar.from_ical(agenda(reader(), report))
    assert isinstance(found, Calendar)
    return found


def test_calendar_is_read() -> None:
    """Every day that is to come is found: what, when, where; in order of days."""
    events = read(reported()).walk("VEVENT")
    kinds = [str(event["SUMMARY"]).split(":")[0] for event in events]
    assert kinds == [
        "Status vurderes igjen",
        "Tiltak mot usikkerhet",
        "Milepæl",
        "Vurder på nytt",
        "Gevinst måles",
        "Leveranse",
        "Gevinst skal være nådd",
    ]
    when = [event.decoded("DTSTART") for event in events]
    assert when == sorted(when)
    assert when[2] == date(2026, 12, 24)
    assert str(events[5]["URL"]).endswith("/issues/1")


def test_rules_of_the_standard_hold() -> None:
    """Each event has an id of its own, a stamp of the data in UTC, and lines of 75 octets."""
    text = agenda(reader(), reported())
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    assert text.endswith("END:VCALENDAR\r\n")
    assert "\n" not in text.replace("\r\n", "")
    calendar = read(reported())
    assert {"VERSION", "PRODID"} <= calendar.keys()
    events = calendar.walk("VEVENT")
    assert len({str(event["UID"]) for event in events}) == len(events)
    stamps = {event.decoded("DTSTAMP") for event in events}
    assert {stamp.date() for stamp in stamps} == {date(2026, 11, 16), date(2026, 11, 18)}
    assert all(isinstance(s, datetime) and s.tzinfo is not None for s in stamps)


def test_id_stays_when_a_day_is_moved() -> None:
    """A deliverable that is put off is the same event on another day."""
    later = FACTS.deliverables[0].model_copy(update={"due": date(2027, 3, 1)})
    moved = FACTS.model_copy(update={"deliverables": (later,)})
    before, after = (
        {str(each["UID"]): each.decoded("DTSTART") for each in read(report).walk("VEVENT")}
        for report in (reported(), reported(moved))
    )
    (uid,) = [each for each in after if each.startswith("milestone")]
    assert (before[uid], after[uid]) == (date(2026, 12, 24), date(2027, 3, 1))


@pytest.mark.parametrize(
    ("state", "kinds"),
    [("completed", {"benefit", "measurement"}), ("stopped", set()), ("closed", set())],
)
def test_only_what_is_to_come(state: str, kinds: set[str]) -> None:
    """Of what is completed only benefits are to come; of what is stopped, nothing."""
    found = [day for day in days(reported(state=state)) if day.row.number == 1]
    assert {day.kind for day in found} == kinds


@pytest.mark.parametrize(
    ("day", "count"), [(-BACK - timedelta(1), 1), (-BACK, 2), (AHEAD, 2), (AHEAD + timedelta(1), 1)]
)
def test_only_what_is_near(day: timedelta, count: int) -> None:
    """What was to happen long ago, or is far ahead, is none of the calendar's."""
    deliverable = Deliverable(**BY, id="l1", name="Utgave", due=AS_OF + day)
    assert len(read(reported(Facts(deliverables=(deliverable,)))).walk("VEVENT")) == count


def test_a_calendar_stays_small() -> None:
    """Of more days than calendars take there are the nearest, in order, and it says so."""
    due = [AS_OF + timedelta(days=place % 100) for place in range(MOST + 20)]
    facts = Facts(
        deliverables=tuple(
            Deliverable(**BY, id=f"l{place}", name="Utgave", due=day)
            for place, day in enumerate(due)
        )
    )
    calendar = read(reported(facts))
    when = [event.decoded("DTSTART") for event in calendar.walk("VEVENT")]
    held = next(iter(day.day for day in days(reported()) if day.kind == "hold"))
    assert when == sorted([*due, held])[:MOST]
    assert str(calendar["X-WR-CALDESC"]).startswith("21 dager")
    assert "X-WR-CALDESC" not in read(reported())


@given(st.text(min_size=1, max_size=200))
def test_any_name_is_read_back(name: str) -> None:
    """Whatever stands in a name, there is one event, and its lines are whole."""
    deliverable = Deliverable(**BY, id="l1", name=name, due=date(2027, 1, 1))
    report = reported(Facts(deliverables=(deliverable,)))
    text = agenda(reader(), report)
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    assert len(read(report).walk("VEVENT")) == 2


@pytest.mark.parametrize("url", ["javascript:alert(1)", "https://a\r\nX:1"])
def test_only_web_addresses_are_links(url: str) -> None:
    """What is no web address is no link, and begins no line of its own."""
    text = agenda(reader(), reported(url=url))
    assert text.count("\r\nURL:") == 1
