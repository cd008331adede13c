"""How many requests reports and sweeps take, counted from the embedded GitHub's own log.

They are the same on every machine.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from portfolio_bot.demo.stage import REPOSITORY, Run, Stage
from portfolio_bot.sandbox import Middleware
from tests.bench.figures import Figure, Line
from tests.journeys.scene import CONFIG, PROBLEM, body, seed, stage

Progress = Callable[[str], None]

REPORTS = "Requests for a report"
SWEEPS = "Requests for a sweep of the whole portfolio"


def report_lines(count: int) -> list[Line]:
    """Return what is counted of reports on *count* initiatives, the second with some changed."""
    changed = changed_of(count)
    whole, few = -(-count // 100) + 3, 1 + -(-changed // 100) + 2
    names = {"the first": whole, f"{changed:,} changed": few, "nothing new": few}
    lines = names | {"without a cache": whole}
    return [Line(REPORTS, f"of {count:,}, {name}", most) for name, most in lines.items()]


def changed_of(count: int) -> int:
    """Return how many initiatives change between two reports."""
    return max(1, count // 50)


def report_figures(count: int, progress: Progress) -> list[Figure]:
    """Publish reports of *count* initiatives: the first, then only what has changed, then none."""
    progress(f"requests for a report of {count:,}")
    with raised(filled(count)) as scene:
        cache = scene.folder / "cache"
        scene.wait(hours=2)
        runs = [scene.report(cache=cache)]
        scene.wait(days=7)
        for number in range(1, changed_of(count) + 1):
            scene.edit_issue("ola", number, title=f"Nytt navn {number}")
        runs += [scene.report(cache=cache), scene.report(cache=cache)]
        scene.wait(days=7)
        runs.append(scene.report())
    return [counted(*each) for each in zip(report_lines(count), runs, strict=True)]


def sweep_lines(count: int) -> list[Line]:
    """Return what is counted of sweeps: the bot has met nothing, then begun, then is in step."""
    pages = -(-count // 100)
    names = {"all new to the bot": pages + 3 * count + 4, "starts collected": pages + 3}
    lines = names | {"nothing to do": pages + 1}
    return [Line(SWEEPS, f"of {count:,}, {name}", most) for name, most in lines.items()]


def sweep_figures(count: int, progress: Progress) -> list[Figure]:
    """Sweep *count* initiatives, three times."""
    progress(f"requests for a sweep of {count:,}")
    with raised(filled(count)) as scene:
        runs = [scene.sweep(), scene.sweep(), scene.sweep()]
    return [counted(*each) for each in zip(sweep_lines(count), runs, strict=True)]


def filled(count: int) -> dict[str, Any]:
    """Return a seed with *count* initiatives on the board, each with some talk."""
    given = seed()
    talk = [{"author": "ola", "body": f"Innspill {number}"} for number in range(5)]
    phases = ("Ikke startet", "Problem", "Konsept", "Planlegging", "Implementering", "Utført")
    given["repositories"][REPOSITORY]["issues"] = [
        {
            "title": f"Tiltak {number}",
            "author": "ola",
            "body": body(PROBLEM),
            "labels": ["tiltak"],
            "comments": talk,
            "projects": {1: {"Status": phases[number % len(phases)]}},
        }
        for number in range(count)
    ]
    return given


@contextmanager
def raised(given: dict[str, Any] | None = None, *between: Middleware) -> Iterator[Stage]:
    """Raise the curtain on the agency in a folder that is thrown away.

    What stands *between* sees each request before the sandbox does.
    """
    with TemporaryDirectory() as folder, stage(Path(folder), given, CONFIG, between) as scene:
        yield scene


def points_of(run: Run) -> int:
    """Return the points of the rate limit that *run* took. Raises `RuntimeError` when it failed."""
    if run.code:
        raise RuntimeError(f"{run.event}: {' '.join(run.log)}")
    return sum(each["points"] for each in run.requests)


def counted(line: Line, run: Run, *kinds: str) -> Figure:
    """Count the requests of *run*, with its points, and of which *kinds* they were."""
    points = points_of(run)
    told = f"{points} point" + ("" if points == 1 else "s")
    note = ", ".join((*kinds, told)) if run.requests else ""
    return Figure(line, len(run.requests), note)
