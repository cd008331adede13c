"""The presets' stories, each played once for all tests, whatever process these run in."""

import fcntl
import json
import os
import pickle
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from portfolio_bot.configuration.load import load
from portfolio_bot.demo.pages.cases import Case, read_cases
from portfolio_bot.demo.playing import perform
from portfolio_bot.demo.stage import Run
from portfolio_bot.demo.story import setting
from portfolio_bot.domain.messages import Message


class Shown(NamedTuple):
    """What a playing left in ``out``, what the bot did, and what was told on the way.

    ``numbers`` are the issues by the proposals' keys; ``ledger`` are its files by path.
    """

    preset: str
    out: Path
    numbers: dict[str, int]
    runs: list[Run]
    ledger: dict[str, str]
    told: list[Message]

    def issues(self) -> dict[int, Case]:
        """Return all issues at the end, by number."""
        told = setting(self.preset)
        state: dict[str, Any] = json.loads((self.out / "sandbox.json").read_text("utf-8"))
        zone = ZoneInfo(load(told.config).config.timezone)
        return {case.number: case for case in read_cases(state, told.story.repository, zone)}

    def cases(self) -> dict[str, Case]:
        """Return the issues at the end, by the proposals' keys."""
        found = self.issues()
        return {key: found[number] for key, number in self.numbers.items()}


@cache
def shown(preset: str, temporary: Path) -> Shown:
    """Return the story of *preset*: played, or left by the process that has played it.

    *temporary* is the folder of this process's temporary files.
    """
    # Each of several workers has a folder in that of the run.
    whole_run = temporary.parent if "PYTEST_XDIST_WORKER" in os.environ else temporary
    folder = whole_run / f"story-{preset}"
    folder.mkdir(exist_ok=True)
    kept = folder / "shown.pickle"
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not kept.exists():
            kept.write_bytes(pickle.dumps(_play(preset, folder / "out")))
        found: Shown = pickle.loads(kept.read_bytes())  # noqa: S301 - written right here
        return found


def _play(preset: str, out: Path) -> Shown:
    told: list[Message] = []
    played = perform(setting(preset), out, told.append)
    return Shown(preset, out, played.numbers, played.runs, played.ledger, told)
