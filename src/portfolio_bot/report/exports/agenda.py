"""What is to happen on which day, as a calendar (https://www.rfc-editor.org/rfc/rfc5545).

Deliverables and milestones that are not done, holds to look at again, statuses to look at
again, benefits that are due or to be measured, and responses to uncertainties. A day is of
what is open; a benefit outlives its initiative's completion. A calendar is for what is near:
what was to happen more than a quarter ago is late, and told on the page, and what is more than a
year and a half ahead will come. Ids stay as a day is moved, and
every time stamp is the day of the latest report, so that nothing changes of itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from operator import attrgetter
from typing import NamedTuple
from urllib.parse import quote

from portfolio_bot.report.exports.columns import Reader, tidy
from portfolio_bot.report.model import Report
from portfolio_bot.report.rows.row import Row

BACK = timedelta(days=92)
AHEAD = timedelta(days=550)
"""How long before the day of the report, and after it, a day is still of the calendar."""

MOST = 2000
"""Days that the calendar has at most, the nearest: calendars refuse files above a megabyte.

(https://support.google.com/calendar/answer/37118)
"""

_WIDEST = 4
"""Octets of a sign at most."""

_LINE = 75
"""Octets of a line at most, without its end."""

_SIGNS = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,"})
_WEB = re.compile(r"https?://[^\s]+")


class Day(NamedTuple):
    """Something that is to happen on a *day*. ``kind`` and ``id`` name it within its row."""

    day: date
    row: Row
    kind: str
    id: str
    what: str
    stamp: date

    @property
    def place(self) -> tuple[date, int, str, str]:
        """Where it stands in the calendar."""
        return self.day, self.row.number, self.kind, self.id


def agenda(reader: Reader, report: Report) -> str:
    """Write what is to happen as a calendar."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//portfolio-bot//portfolio-bot//EN"]
    lines += ["CALSCALE:GREGORIAN", f"X-WR-CALNAME:{_escaped(reader.config.name)}"]
    found = near(days(report), report.as_of)
    if len(found) > MOST:
        told = reader.phrases.say("exports-calendar-left-out", left=len(found) - MOST)
        lines.append(f"X-WR-CALDESC:{_escaped(told)}")
    for day in sorted(found[:MOST], key=attrgetter("place")):
        lines.extend(_event(reader, report.repository, day))
    lines.append("END:VCALENDAR")
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def near(found: Iterable[Day], as_of: date) -> Sequence[Day]:
    """Return those of the days *found* that are near *as_of*, the nearest first."""
    first, last = as_of - BACK, as_of + AHEAD
    kept = [each for each in found if first <= each.day <= last]
    return sorted(kept, key=lambda each: (abs(each.day - as_of), each.place))


def days(report: Report) -> Iterator[Day]:
    """Yield what is to happen, initiative by initiative."""
    for row in report.rows:
        if row.is_open:
            yield from _hold(row)
            yield from _deliverables(row)
            yield from _statuses(row)
            yield from _responses(row)
        if row.is_open or row.state == "completed":
            yield from _benefits(row)


def _hold(row: Row) -> Iterator[Day]:
    if row.state == "on-hold" and row.review is not None:
        yield Day(row.review, row, "hold", "", "", row.state_since or row.created)


def _deliverables(row: Row) -> Iterator[Day]:
    for each in row.facts.deliverables:
        if each.due is not None and each.done is None and not each.withdrawn:
            kind = "milestone" if each.milestone else "delivery"
            yield Day(each.due, row, kind, each.id, each.name, each.on)


def _statuses(row: Row) -> Iterator[Day]:
    for dimension, status in row.facts.statuses.items():
        if status.next is not None:
            yield Day(status.next, row, "status", dimension, status.comment or "", status.on)


def _responses(row: Row) -> Iterator[Day]:
    for each in row.facts.uncertainties:
        if each.due is not None and not each.closed:
            yield Day(each.due, row, "response", each.id, each.response or each.name, each.on)


def _benefits(row: Row) -> Iterator[Day]:
    for each in row.facts.benefits:
        if each.withdrawn:
            continue
        if each.due is not None:
            yield Day(each.due, row, "benefit", each.id, each.name, each.on)
        if each.measure is not None:
            yield Day(each.measure, row, "measurement", each.id, each.name, each.on)


def _event(reader: Reader, repository: str, day: Day) -> Iterator[str]:
    row = day.row
    name = quote("-".join(part for part in (day.kind, str(row.number), day.id) if part))
    kind = reader.word(f"exports-day-{day.kind}")
    yield "BEGIN:VEVENT"
    yield f"UID:{name}@{quote(repository.replace('/', '.'))}.portfolio-bot"
    yield f"DTSTAMP:{day.stamp:%Y%m%d}T000000Z"
    yield f"DTSTART;VALUE=DATE:{day.day:%Y%m%d}"
    yield f"SUMMARY:{_escaped(': '.join(_words(kind, day.what, row.title)))}"
    yield f"CATEGORIES:{_escaped(kind)}"
    if _WEB.fullmatch(row.url):
        yield f"URL:{quote(row.url, safe='/:?#=%.,;+~-_')}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _words(*words: str) -> Iterable[str]:
    return [shown for word in words if (shown := tidy(word))]


def _escaped(text: str) -> str:
    return (tidy(text) or "").translate(_SIGNS)


def _folded(line: str) -> str:
    """Break *line* between signs, where it would be longer than 75 octets."""
    if len(line) * _WIDEST <= _LINE or len(line.encode()) <= _LINE:
        return line
    folded, room = [], _LINE
    for char in line:
        size = len(char.encode())
        if size > room:
            folded.append("\r\n ")
            room = _LINE - 1
        folded.append(char)
        room -= size
    return "".join(folded)
