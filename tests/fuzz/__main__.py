"""`make fuzz`: every target for its share of FUZZ_SECONDS, then a table, and 1 at any finding.

FUZZ_TARGETS names some of the targets, FUZZ_CORPUS a folder with real issues, FUZZ_SEED where
chance begins. Findings are kept in `.fuzz`, a folder for each target.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

from tests.fuzz.corpus import seeds
from tests.fuzz.targets import TARGETS
from tests.fuzz.watch import LIMIT, Clock, measured
from tests.source import ROOT

FOLDER = ROOT / ".fuzz"
GRACE = 120
"""Seconds that a target may take beyond its share, for its start and its last call."""


class Outcome(NamedTuple):
    """What fuzzing a target came to: calls, the slowest in seconds, and what was found."""

    name: str
    calls: int
    slowest: float
    findings: tuple[str, ...]


class Plan(NamedTuple):
    """What is asked for."""

    names: tuple[str, ...]
    seconds: int
    seed: int
    corpus: Path | None


def planned(env: Mapping[str, str]) -> Plan:
    """Read the environment. Raises ValueError for a target that there is none of."""
    names = tuple(env.get("FUZZ_TARGETS", "").split()) or tuple(TARGETS)
    unknown = [name for name in names if name not in TARGETS]
    if unknown:
        raise ValueError(f"no such target: {unknown[0]} (there are {', '.join(TARGETS)})")
    corpus = env.get("FUZZ_CORPUS")
    seconds = int(env.get("FUZZ_SECONDS") or 600)
    return Plan(names, seconds, int(env.get("FUZZ_SEED") or 1), Path(corpus) if corpus else None)


def fuzz(name: str, plan: Plan, home: Path = FOLDER) -> Outcome:
    """Fuzz one target in a process of its own, and judge what it left."""
    folder = home / name
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "corpus").mkdir(parents=True)
    for number, data in enumerate(seeds(name, plan.corpus)):
        (folder / "corpus" / f"seed-{number:04}").write_bytes(data)
    seconds = max(1, plan.seconds // len(plan.names))
    command = [sys.executable, "-m", "tests.fuzz.one", name, str(folder), str(seconds)]
    with (folder / "log").open("w", encoding="utf-8") as log:
        try:
            code = subprocess.run(  # noqa: S603 - our own module
                [*command, str(plan.seed)],
                cwd=ROOT,
                stdout=log,
                stderr=log,
                check=False,
                timeout=seconds + GRACE,
            ).returncode
        except subprocess.TimeoutExpired:
            code = 1
    return judged(name, folder, code)


def judged(name: str, folder: Path, code: int, clock: Clock = time.thread_time) -> Outcome:
    """Read what a target left; the slowest text is measured again, unwatched and by itself."""
    path = folder / "figures.json"
    figures = json.loads(path.read_text("utf-8")) if path.exists() else {}
    findings = [path.as_posix() for path in sorted(folder.glob("finding-*"))]
    slow = folder / "slowest"
    slowest = measured(TARGETS[name], slow.read_bytes(), clock) if slow.exists() else 0.0
    if slowest > LIMIT:
        findings.append(slow.as_posix())
    if code and not findings:
        findings.append((folder / "log").as_posix())
    return Outcome(name, max(figures.get("calls", 0), executed(folder)), slowest, tuple(findings))


def executed(folder: Path) -> int:
    """Return how many calls the log of libFuzzer tells."""
    text = (folder / "log").read_text("utf-8", "replace") if (folder / "log").exists() else ""
    told = re.findall(r"^stat::number_of_executed_units: *(\d+)", text, re.MULTILINE)
    return int(told[-1]) if told else 0


def told(outcome: Outcome) -> str:
    """Tell an outcome in a line, and a line for each finding."""
    line = f"{outcome.name:14} {outcome.calls:>9} calls, slowest {outcome.slowest:.2f} s"
    return "\n".join([line, *(f"  found: {path}" for path in outcome.findings)])


def main(env: Mapping[str, str], play: Callable[[str, Plan], Outcome] = fuzz) -> int:
    """Fuzz what is asked for."""
    try:
        plan = planned(env)
    except ValueError as error:
        sys.stderr.write(f"fuzz: {error}\n")
        return 2
    outcomes: list[Outcome] = []
    begin = time.monotonic()
    for name in plan.names:
        _progress(f"{name}, {time.monotonic() - begin:.0f} of {plan.seconds} s")
        outcomes.append(play(name, plan))
        _progress("")
        sys.stdout.write(told(outcomes[-1]) + "\n")
        sys.stdout.flush()
    return 1 if any(outcome.findings for outcome in outcomes) else 0


def _progress(text: str) -> None:
    """Show where we are, on a terminal only."""
    if sys.stderr.isatty():
        sys.stderr.write(f"\r\x1b[K{text}")
        sys.stderr.flush()


if __name__ == "__main__":
    sys.exit(main(os.environ))
