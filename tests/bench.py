"""What the program costs: requests and GraphQL points per event and per report; time and memory.

Requests are counted from the embedded GitHub's own log, so that they are the same on every
machine. `python -m tests.bench` ends with 1 when something costs more than it may; `--large`
measures 10,000 initiatives too.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from portfolio_bot.demo.stage import REPOSITORY, Run, Stage
from tests.journeys.scene import PROBLEM, body, click, opened, say, seed, stage
from tests.scale import MEGABYTES, SECONDS, Scale, measured

BOARD_EVENT, OTHER_EVENT = 3, 2


class Cost(NamedTuple):
    """What something cost, and the most requests it may take."""

    name: str
    requests: int
    points: int
    most: int

    @property
    def within(self) -> bool:
        """Whether it costs no more than it may."""
        return self.requests <= self.most


Play = Callable[[Stage], Run]


def events() -> Iterator[tuple[str, int, Play]]:
    """Yield each kind of event: its name, the most requests it may take, and how it comes about."""
    yield "opened, the first of all (labels are made)", BOARD_EVENT, _first
    yield "opened, valid", BOARD_EVENT, lambda scene: _opened(scene, body())
    yield "opened, invalid", BOARD_EVENT, lambda scene: _opened(scene, body({}))
    yield "edited, answer changed", BOARD_EVENT, lambda scene: _edited(scene, body=body(PROBLEM))
    yield "edited, nothing to do", OTHER_EVENT, lambda scene: _edited(scene, title="Annet")
    yield "closed by hand, put back", OTHER_EVENT, lambda scene: _edited(scene, state="closed")
    yield "comment without commands", 0, lambda scene: _said(scene, "ola", "Takk!")
    yield "command refused", OTHER_EVENT, lambda scene: _said(scene, "ola", "/neste")
    yield "command unknown", OTHER_EVENT, lambda scene: _said(scene, "ola", "/nest")
    yield "criterion ticked", OTHER_EVENT, lambda scene: _said(scene, "kari", "/kriterium 1 ok")
    yield "criterion ticked in its box", OTHER_EVENT, _clicked
    yield "assigned", OTHER_EVENT, lambda scene: _said(scene, "kari", "/tildel @kari")
    yield "on hold", OTHER_EVENT, lambda scene: _said(scene, "leder", "/vent Budsjett")
    yield "priority set (board)", BOARD_EVENT, lambda scene: _said(scene, "leder", "/prioritet må")
    yield "moved (board)", BOARD_EVENT, _moved


def event_costs(progress: Callable[[str], None]) -> list[Cost]:
    """Play every kind of event, each on a stage of its own."""
    found = []
    for name, most, play in events():
        progress(name)
        with _stage() as scene:
            found.append(_cost(name, play(scene), most))
    return found


def report_costs(count: int, progress: Callable[[str], None]) -> list[Cost]:
    """Publish reports of *count* initiatives: the first, then only what has changed, then none."""
    progress(f"report of {count}")
    changed = max(1, count // 50)
    with _stage(filled(count)) as scene:
        cache = scene.folder / "cache"
        scene.wait(hours=2)
        first = scene.report(cache=cache)
        scene.wait(days=7)
        for number in range(1, changed + 1):
            scene.edit_issue("ola", number, title=f"Nytt navn {number}")
        second, again = scene.report(cache=cache), scene.report(cache=cache)
        scene.wait(days=7)
        without = scene.report()
    whole, few = -(-count // 100) + 3, -(-changed // 100) + 3
    return [
        _cost(f"report of {count}, the first", first, whole),
        _cost(f"report of {count}, {changed} changed", second, few),
        _cost(f"report of {count}, nothing new", again, few),
        _cost(f"report of {count}, without a cache", without, whole),
    ]


def sweep_costs(count: int, progress: Callable[[str], None]) -> list[Cost]:
    """Sweep *count* initiatives: when the bot has met none of them, then again, then in step."""
    progress(f"sweep of {count}")
    pages = -(-count // 100)
    with _stage(filled(count)) as scene:
        first, second, again = scene.sweep(), scene.sweep(), scene.sweep()
    return [
        _cost(f"sweep of {count}, all new to the bot", first, pages + 3 * count + 4),
        _cost(f"sweep of {count}, starts collected", second, pages + 3),
        _cost(f"sweep of {count}, nothing to do", again, pages + 1),
    ]


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


def table(costs: list[Cost]) -> str:
    """Write *costs* as a table; what costs too much is marked."""
    wide = max(len(cost.name) for cost in costs)
    rows = [f"{'':{wide}}  requests  at most  points"]
    rows += [
        f"{cost.name:{wide}}  {cost.requests:8}  {cost.most:7}  {cost.points:6}"
        + ("" if cost.within else "  TOO MANY")
        for cost in costs
    ]
    return "\n".join(rows)


def scale_table(found: list[Scale]) -> str:
    """Write as a table what reports of so many initiatives take, marked where it is too much."""
    rows = ["initiatives  recorded (s)  built (s)  at most  memory (MB)  at most  data file (MB)"]
    rows += [
        f"{each.count:11,}  {each.reading:12.1f}  {each.building:9.1f}  {SECONDS:7}"
        f"  {each.memory:11.0f}  {MEGABYTES:7}  {each.data / 1e6:14.1f}"
        + ("" if each.within else "  TOO MUCH")
        for each in found
    ]
    return "\n".join(rows)


def main(*words: str) -> int:
    """Measure everything and print it; 1 when something costs too much."""
    progress = _progress if sys.stderr.isatty() else _quiet
    counts = (100, 1000, 10000) if "--large" in words else (100, 1000)
    # First: the peak of memory that a process is told counts what it was started from.
    scales = []
    for count in counts:
        progress(f"time and memory of {count}")
        scales.append(measured(count))
    costs = event_costs(progress)
    for count in counts:
        costs += report_costs(count, progress)
    costs += sweep_costs(100, progress)
    progress("")
    sys.stdout.write(f"{table(costs)}\n\n{scale_table(scales)}\n")
    return 0 if all(each.within for each in (*costs, *scales)) else 1


def _cost(name: str, run: Run, most: int) -> Cost:
    if run.code:
        raise RuntimeError(f"{name}: {' '.join(run.log)}")
    return Cost(name, len(run.requests), sum(each["points"] for each in run.requests), most)


def _first(scene: Stage) -> Run:
    scene.open_form("ola", "Ny inngang", body())
    return scene.play()[0]


def _opened(scene: Stage, text: str) -> Run:
    opened(scene)
    scene.open_form("ola", "Et til", text)
    return scene.play()[0]


def _edited(scene: Stage, **changes: Any) -> Run:
    scene.edit_issue("ola", opened(scene), **changes)
    return scene.play()[0]


def _said(scene: Stage, login: str, text: str) -> Run:
    return say(scene, login, opened(scene), text)


def _clicked(scene: Stage) -> Run:
    click(scene, "leder", opened(scene), "balanse")
    return scene.play()[0]


def _moved(scene: Stage) -> Run:
    number = opened(scene, PROBLEM)
    ticks = "\n".join(f"/kriterium {each} ok" for each in (1, 3, 5, 7, 8))
    say(scene, "kari", number, f"{ticks}\n/tildel @kari")
    say(scene, "kontor", number, "/kriterium 4 ok")
    return say(scene, "kari", number, "/neste")


@contextmanager
def _stage(given: dict[str, Any] | None = None) -> Iterator[Stage]:
    with TemporaryDirectory() as folder, stage(Path(folder), given) as scene:
        yield scene


def _progress(text: str) -> None:
    sys.stderr.write(f"\r\x1b[K{text}")


def _quiet(_text: str) -> None:
    return


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
