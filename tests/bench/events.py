"""How many requests each kind of event takes, counted from the embedded GitHub's own log."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from portfolio_bot.demo.stage import Run, Stage
from tests.bench.figures import Figure, Line
from tests.bench.requests import Progress, counted, raised
from tests.journeys.scene import PROBLEM, QUERIES, body, click, opened, say

Play = Callable[[Stage], Run]

HEADING = "Requests for an event"
NOTHING, EVENT, OPENING = 0, 2, 3


def lines() -> list[Line]:
    """Return what is counted of events."""
    return [Line(HEADING, name, most) for name, (most, _) in PLAYS.items()]


def figures(progress: Progress) -> list[Figure]:
    """Play every kind of event, each on a stage of its own."""
    found = []
    for line, (_, play) in zip(lines(), PLAYS.values(), strict=True):
        progress(line.what)
        with raised() as scene:
            run = play(scene)
            found.append(counted(line, run, *(_kind(each) for each in run.requests)))
    return found


def _kind(request: dict[str, Any]) -> str:
    operation = request["operation"]
    if operation is None:
        return str(request["method"])
    return "query" if operation in QUERIES else "mutation"


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


def _by_bot(scene: Stage) -> Run:
    opened(scene)
    told = [each for each in scene.sandbox.deliveries() if each["event"] == "issue_comment"]
    return scene.deliver("issue_comment", told[-1]["payload"])


def _clicked(scene: Stage) -> Run:
    click(scene, "leder", opened(scene), "balanse")
    return scene.play()[0]


def _moved(scene: Stage) -> Run:
    number = opened(scene, PROBLEM)
    ticks = "\n".join(f"/kriterium {each} ok" for each in (1, 3, 5, 7, 8))
    say(scene, "kari", number, f"{ticks}\n/tildel @kari")
    say(scene, "kontor", number, "/kriterium 4 ok")
    return say(scene, "kari", number, "/neste")


PLAYS: dict[str, tuple[int, Play]] = {
    "opened, the first of all (labels are made)": (OPENING, _first),
    "opened, valid": (OPENING, lambda scene: _opened(scene, body())),
    "opened, with answers missing": (OPENING, lambda scene: _opened(scene, body({}))),
    "edited, an answer changed": (EVENT, lambda scene: _edited(scene, body=body(PROBLEM))),
    "edited, nothing to do": (EVENT, lambda scene: _edited(scene, title="Annet")),
    "closed by hand, put back": (EVENT, lambda scene: _edited(scene, state="closed")),
    "comment without a command": (NOTHING, lambda scene: _said(scene, "ola", "Takk!")),
    "comment by the bot": (NOTHING, _by_bot),
    "command refused": (EVENT, lambda scene: _said(scene, "ola", "/neste")),
    "command unknown": (EVENT, lambda scene: _said(scene, "ola", "/nest")),
    "criterion ticked": (EVENT, lambda scene: _said(scene, "kari", "/kriterium 1 ok")),
    "criterion ticked in its box": (EVENT, _clicked),
    "assigned": (EVENT, lambda scene: _said(scene, "kari", "/tildel @kari")),
    "put on hold": (EVENT, lambda scene: _said(scene, "leder", "/vent Budsjett")),
    "priority set": (EVENT, lambda scene: _said(scene, "leder", "/prioritet må")),
    "moved through its gate": (EVENT, _moved),
}
"""Each kind of event: the most requests that it may take, and how it comes about."""
