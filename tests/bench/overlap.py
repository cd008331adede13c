"""How well initiatives that ask for the same are found, and how long that takes of many."""

from __future__ import annotations

from tests.bench.figures import Figure, Line
from tests.bench.requests import Progress
from tests.overlap.figures import FLOORS, seconds
from tests.overlap.figures import figures as figures_of

HEADING = "Initiatives that ask for the same, of those labelled in tests/overlap"
HALVES = {"tuning": "tuned on", "held_out": "held out", "both": "both"}
COUNT = 10_000
SECONDS = Line(HEADING, f"among {COUNT:,}, processor time", 5, "s")


def lines() -> list[Line]:
    """Return what is measured: of all pairs that are found the right ones, and the reverse."""
    found = [
        Line(HEADING, f"{HALVES[half]}: {name}", least, "", floor=True)
        for half, floors in FLOORS.items()
        for name, least in floors._asdict().items()
    ]
    return [*found, SECONDS]


def figures(progress: Progress) -> list[Figure]:
    """Measure all of it."""
    progress("initiatives that ask for the same")
    values = [value for half in FLOORS for value in figures_of(half)]
    values.append(seconds(COUNT))
    return [Figure(*each) for each in zip(lines(), values, strict=True)]
