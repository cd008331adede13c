"""What reports on large portfolios take: processor time of each step, and memory.

`python -m tests.bench.scale 10000 50` measures 10,000 initiatives of 50 decisions each, in a
process of its own, as the peak of memory is that of the process, and prints a line of JSON.

*Parsing* makes initiatives of what GitHub answers, *building* makes rows of initiatives and adds
them up, *rendering* makes files of rows. What is parsed is built at once and let go, as when it is
read. A small report is made first, so that what is done once a process is not taken for growth.
"""

from __future__ import annotations

import json
import re
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from math import log
from pathlib import Path
from statistics import linear_regression
from typing import NamedTuple, TypeVar

from portfolio_bot.app.keeping import left_alone
from portfolio_bot.catalogue import Catalogue
from portfolio_bot.domain.effects import as_bytes
from portfolio_bot.domain.snapshot import Entry, PortfolioSnapshot, Repository
from portfolio_bot.github.nodes import read_issue
from portfolio_bot.report import Record, Report, record_of, render, report_of_records
from tests.bench.figures import Figure, Line
from tests.bench.portfolio import AS_OF, NAME, answered
from tests.journeys.scene import config

HEADING = "A report on many initiatives"
DECISIONS, FEWER = 50, 5
"""Decisions that each initiative has; fewer where there are so many that it would take an hour."""

STEPS = ("parsed", "built", "rendered")
SIZES, LARGE = (100, 1_000, 10_000), (100, 1_000, 10_000, 100_000)
FIRST = 10
RENDERINGS, OF_MOST = 9, 3
"""How often a report is rendered; of more than ten thousand initiatives, as that takes a minute.

The quickest counts: a machine that others use too is slower at times, and never quicker. It can
be so for a quarter of a minute, in which ten thousand are rendered three times.
"""

RENDER, SLOPE, EACH, ALL = 5, 1.1, 50, 500
"""Seconds to render 10,000; growth; kilobytes an initiative, and megabytes for 10,000 at most."""

Given = TypeVar("Given")
Made = TypeVar("Made")


class Scale(NamedTuple):
    """What a portfolio of so many initiatives took: processor seconds of each step, and megabytes.

    ``first`` is what rendering took once, the first time.
    """

    size: int
    parsed: float
    built: float
    rendered: float
    first: float
    memory: float


class Clock:
    """Adds up the processor time of what it runs."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def run(self, do: Callable[[Given], Made], given: Given) -> Made:
        """Do it, and add what it took."""
        start = time.process_time()
        made = do(given)
        self.seconds += time.process_time() - start
        return made


def measured(count: int, decisions: int) -> Scale:
    """Measure in a process of its own."""
    told = subprocess.run(  # noqa: S603 - this very module
        [sys.executable, "-m", "tests.bench.scale", str(count), str(decisions)],
        capture_output=True,
        check=True,
    )
    return Scale(*json.loads(told.stdout))


def measure(count: int, decisions: int) -> Scale:
    """Take the steps of a report, one after the other."""
    first, parsing, building = Clock(), Clock(), Clock()
    texts = (answered(number, decisions) for number in range(1, FIRST + 1))
    first.run(files_of, report_of([record(parse(text)) for text in texts]))
    records = []
    for number in range(1, count + 1):
        entry = parsing.run(parse, answered(number, decisions))
        records.append(building.run(record, entry))
    report = building.run(report_of, records)
    rounds = RENDERINGS if count <= SIZES[-1] else OF_MOST
    rendered = min(_rendered(report) for _ in range(rounds))
    parsed, built, begun = (clock.seconds for clock in (parsing, building, first))
    return Scale(count, parsed, built, rendered, begun, peak())


def _rendered(report: Report) -> float:
    clock = Clock()
    with left_alone():
        clock.run(files_of, report)
    return clock.seconds


def peak() -> float:
    """Return the most megabytes that this process has had.

    Linux tells it of this program alone. What others tell counts what started it too.
    """
    status = Path("/proc/self/status")
    if status.exists():
        (told,) = re.findall(r"^VmHWM:\s+(\d+) kB$", status.read_text("utf-8"), re.MULTILINE)
        return int(told) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def parse(text: str) -> Entry:
    """Make an initiative of what GitHub answers."""
    node = json.loads(text)
    return Entry(issue=read_issue(node, node["comments"]["nodes"], frozenset()))


def record(entry: Entry) -> Record:
    """Record an initiative, as is done while the next ones are read."""
    return record_of(config(), AS_OF, entry, NAME)


def report_of(records: list[Record]) -> Report:
    """Build the report of all *records*."""
    snapshot = PortfolioSnapshot(
        now=datetime.combine(AS_OF, datetime.min.time(), UTC),
        repository=Repository(id="R", name=NAME),
        entries=(),
        branch="main",
        head="0" * 40,
    )
    return report_of_records(config(), snapshot, records, AS_OF)


def files_of(report: Report) -> list[bytes]:
    """Render all files of *report*, to the bytes that are committed."""
    return [as_bytes(each) for each in render(config(), report, Catalogue("nb")).values()]


def lines(*, large: bool = False) -> list[Line]:
    """Return what is measured; with *large*, also how it grows up to 100,000."""
    size = f"{SIZES[-1]:,}"
    usual = [Line(HEADING, f"{step}: {size}, processor time", unit="s") for step in STEPS[:2]]
    return [
        *usual,
        Line(HEADING, f"rendered: {size}, processor time", RENDER, "s"),
        *_slope_lines(SIZES, DECISIONS),
        Line(HEADING, f"memory for each initiative, from {SIZES[-2]:,} to {size}", EACH, "KB"),
        Line(HEADING, f"memory for {size} at most", ALL, "MB"),
        *(_slope_lines(LARGE, FEWER) if large else ()),
    ]


def _slope_lines(sizes: tuple[int, ...], decisions: int) -> list[Line]:
    told = f"from {sizes[0]:,} to {sizes[-1]:,} with {decisions} decisions each"
    return [Line(HEADING, f"{step}: growth {told}, log-log slope", SLOPE, "") for step in STEPS]


def figures(*, large: bool = False) -> list[Figure]:
    """Measure all of it."""
    usual = [measured(size, DECISIONS) for size in SIZES]
    before, last = usual[-2:]
    values = [
        last.parsed,
        last.built,
        last.first + last.rendered,
        *slopes(usual),
        (last.memory - before.memory) / (last.size - before.size) * 1024,
        last.memory,
        *(slopes([measured(size, FEWER) for size in LARGE]) if large else ()),
    ]
    return [Figure(*each) for each in zip(lines(large=large), values, strict=True)]


def slopes(scales: list[Scale]) -> list[float]:
    """Tell how the time of each step grows: 1 is as much as the portfolio does, 2 its square."""
    sizes = [log(scale.size) for scale in scales]
    return [
        linear_regression(sizes, [log(getattr(scale, step)) for scale in scales]).slope
        for step in STEPS
    ]


if __name__ == "__main__":
    sys.stdout.write(json.dumps(measure(int(sys.argv[1]), int(sys.argv[2]))))
