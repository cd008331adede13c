"""What the program costs: requests and GraphQL points per event and per report.

Counted from the embedded GitHub's own log, so that the figures are the same on every machine;
only the last lines tell of time, and only how it grows.
`python -m tests.bench` ends with 1 when something costs more than it may.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from portfolio_bot.catalogue import Catalogue
from portfolio_bot.demo.stage import BOT_TOKEN, REPOSITORY, Run, Stage
from portfolio_bot.domain.snapshot import PortfolioSnapshot
from portfolio_bot.github import Client, Edition, load_portfolio
from portfolio_bot.report import build_report, data_path, render, report_paths
from tests.journeys.scene import NOW, PROBLEM, body, click, config, opened, say, seed, stage

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
    """Publish a report of *count* initiatives: the first, one a week later, the same again."""
    progress(f"report of {count}")
    most = -(-count // 100) + 3
    with _stage(filled(count)) as scene:
        first = scene.report()
        scene.wait(days=7)
        second, again = scene.report(), scene.report()
    return [
        _cost(f"report of {count}, the first", first, most),
        _cost(f"report of {count}, a week later", second, most),
        _cost(f"report of {count}, nothing new", again, most),
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


def rendering_time(count: int) -> float:
    """Return the seconds in which a report of *count* initiatives is built and rendered."""
    snapshot = _read(count)
    best = float("inf")
    for _ in range(3):
        start = time.perf_counter()
        render(config(), build_report(config(), snapshot, NOW.date()), Catalogue("nb"))
        best = min(best, time.perf_counter() - start)
    return best


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


def main() -> int:
    """Measure everything and print it; 1 when something costs too much."""
    progress = _progress if sys.stderr.isatty() else _quiet
    costs = event_costs(progress)
    for count in (100, 1000):
        costs += report_costs(count, progress)
    costs += sweep_costs(100, progress)
    progress("time")
    small, large = rendering_time(100), rendering_time(1000)
    sys.stdout.write(f"{table(costs)}\n\n")
    sys.stdout.write(f"Rendering 1,000 initiatives takes {large / small:.1f} times that of 100")
    sys.stdout.write(f" ({large:.2f} s and {small:.2f} s here).\n")
    return 0 if all(cost.within for cost in costs) else 1


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


def _read(count: int) -> PortfolioSnapshot:
    edition = Edition(date(2026, 11, 2), report_paths(config()), data_path(config()))
    with _stage(filled(count)) as scene:
        client = Client(BOT_TOKEN, scene.sandbox.url)
        try:
            return load_portfolio(client, config(), REPOSITORY, NOW, edition)
        finally:
            client.close()


def _progress(text: str) -> None:
    sys.stderr.write(f"\r\x1b[K{text}")
    if text == "time":
        sys.stderr.write("\r\x1b[K")


def _quiet(_text: str) -> None:
    return


if __name__ == "__main__":
    sys.exit(main())
