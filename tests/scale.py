"""A large portfolio of no more than memory, and what it takes to report on it.

`python -m tests.scale 10000` measures in a process of its own, as the peak of memory is that of
the process, and prints a line of JSON.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any, NamedTuple

from portfolio_bot.catalogue import Catalogue
from portfolio_bot.domain.effects import as_bytes
from portfolio_bot.domain.records.history import Decision, Kind
from portfolio_bot.domain.records.markers import Answered, answer_marker
from portfolio_bot.domain.reported import About, Reported
from portfolio_bot.domain.snapshot import Comment, Entry, Issue, PortfolioSnapshot, Repository
from portfolio_bot.report import Record, record_of, render, report_of_records
from tests.journeys.scene import PLANNED, body, config

AS_OF = date(2027, 3, 1)
HOME = "https://github.com/eksempeletaten/portefolje/issues"
NAME = "eksempeletaten/portefolje"
DECISIONS = 50
SECONDS, MEGABYTES = 10, 500
"""What building a report of 10,000 initiatives, each with 50 decisions, may take once read."""

REPORTED: tuple[tuple[About, str, dict[str, Any]], ...] = (
    ("progress", "", {"percent": 40}),
    ("uncertainty", "r1", {"name": "Leverandøren slutter", "probability": 3, "impact": 4}),
    ("benefit", "g1", {"name": "Kortere ventetid", "baseline": 9.0, "target": 4.0}),
    ("deliverable", "l1", {"name": "Første utgave", "due": date(2027, 4, 1)}),
    ("cost", "2027", {"need": 900000.0, "budget": 800000.0, "spent": 100000.0}),
)


class Scale(NamedTuple):
    """What a portfolio of *count* initiatives took: processor seconds, and megabytes at most."""

    count: int
    reading: float
    building: float
    memory: float
    data: int

    @property
    def within(self) -> bool:
        """Whether building the report took no more than it may."""
        return self.building <= SECONDS and self.memory <= MEGABYTES


def measured(count: int) -> Scale:
    """Measure in a process of its own."""
    told = subprocess.run(  # noqa: S603 - this very module
        [sys.executable, "-m", "tests.scale", str(count)], capture_output=True, check=True
    )
    return Scale(*json.loads(told.stdout))


def measure(count: int) -> Scale:
    """Record initiatives one after the other, as the reading does, and report on them."""
    reading, records = 0.0, list[Record]()
    for number in range(1, count + 1):
        entry = made(number)
        start = time.process_time()
        records.append(record_of(config(), AS_OF, entry, NAME))
        reading += time.process_time() - start
    start = time.process_time()
    files = rendered(records)
    building = time.process_time() - start
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return Scale(count, reading, building, memory, max(len(as_bytes(each)) for each in files))


def rendered(records: list[Record]) -> list[str]:
    """Build the report of *records*, and render all its files."""
    snapshot = PortfolioSnapshot(
        now=datetime.combine(AS_OF, datetime.min.time(), UTC),
        repository=Repository(id="R", name=NAME),
        entries=(),
        branch="main",
        head="0" * 40,
    )
    report = report_of_records(config(), snapshot, records, AS_OF)
    return list(render(config(), report, Catalogue("nb")).values())


def made(number: int) -> Entry:
    """Make an initiative with its decisions, and a word from a person."""
    answers = PLANNED | {"dependencies": f"#{number % 97 + 1}"}
    opened = _moment(200)
    said = Comment(id=f"S{number}", author="ola", body="Notat.", created_at=_moment(number % 60))
    issue = Issue(
        id=f"I{number}",
        number=number,
        title=f"Tiltak {number} for en enklere hverdag",
        body=body(answers),
        url=f"{HOME}/{number}",
        author=f"person{number % 300}",
        open=True,
        created_at=opened,
        updated_at=_moment(1),
        assignees=(f"leder{number % 80}",),
        comments=(said, *(_recorded(each) for each in _decisions(number))),
    )
    return Entry(issue=issue)


def _decisions(number: int) -> Iterator[Decision]:
    phases = config().phase_ids()
    reached = number % (len(phases) - 1)
    for place in range(DECISIONS):
        kind, rest = _kind(place, reached, phases)
        yield Decision(
            id=f"IC_{number}_{place}#0",
            kind=kind,
            by=f"leder{(number + place) % 80}",
            at=_moment(190 - 3 * place),
            role="portfolio-manager",
            **rest,
        )


def _kind(place: int, reached: int, phases: tuple[str, ...]) -> tuple[Kind, dict[str, Any]]:
    if place < reached:
        return "move", {"before": phases[place], "after": phases[place + 1]}
    if place >= DECISIONS - len(REPORTED):
        about, key, values = REPORTED[DECISIONS - 1 - place]
        return "report", {"reported": Reported(about=about, key=key, values=values)}
    others: tuple[tuple[Kind, dict[str, Any]], ...] = (
        ("tick", {"phase": phases[reached], "criterion": f"k{place}"}),
        ("priority", {"before": "could", "after": "must", "reason": "Tildelingsbrevet"}),
        ("advice", {"phase": phases[reached], "after": "for", "reason": "Vi støtter dette"}),
        ("hold", {"reason": f"Vi venter på avklaring {place}"}),
        ("resume", {}),
    )
    return others[place % len(others)]


def _recorded(decision: Decision) -> Comment:
    answered = Answered(comment=decision.id, commands=("x",), decisions=(decision,))
    return Comment(
        id=f"C{decision.id}",
        author="portefoljebot",
        body=answer_marker(answered) + "\n\nNotert.",
        created_at=decision.at,
        own=True,
        by_bot=True,
    )


def _moment(days: int) -> datetime:
    return datetime(AS_OF.year, AS_OF.month, AS_OF.day, 9, tzinfo=UTC) - timedelta(days=days)


if __name__ == "__main__":
    sys.stdout.write(json.dumps(measure(int(sys.argv[1]))))
