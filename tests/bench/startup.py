"""How long it takes until our code answers: whole processes, beside Python that does nothing.

Each figure is the middle of several rounds. All that are compared run in each round, and are
compared within it: a machine that others use too slows both down, and a moment in which only one
of them is quick, or slow, counts no more than another. How the Action is started is read from
`action.yml`.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from portfolio_bot.demo.stage import BOT_TOKEN, REPOSITORY, Stage
from tests.bench.figures import Figure, Line
from tests.bench.requests import Progress, raised
from tests.journeys.scene import opened
from tests.packaging.files import ACTION, ROOT, read_yaml, tool

HEADING = "Start-up"
ROUNDS = 21
NETWORK = {"github", "requests", "urllib3"}
"""The packages that make up the network client."""

WARM = "a comment without a command, all steps of the Action with a warm cache"

BUSY = "a command, processor time beside `import github, pydantic`"

LINES = {
    "talk": Line(HEADING, "a comment without a command, beside `python -c pass`", 2, "x"),
    "modules": Line(HEADING, "its modules of the network client", 0, "modules"),
    "help": Line(HEADING, "`--help`, beside `python -c pass`", 3, "x"),
    "command": Line(HEADING, BUSY, 1.5, "x"),
    "warm": Line(HEADING, WARM, 1, "s"),
}

Environment = Mapping[str, str]


class Step(NamedTuple):
    """A step of the Action: its script, and its environment as `action.yml` has it."""

    script: str
    env: Environment


class Took(NamedTuple):
    """Seconds from beginning to end, and those of a processor, its children's included."""

    wall: float
    processor: float


def lines() -> list[Line]:
    """Return what is measured."""
    return list(LINES.values())


def figures(progress: Progress, rounds: int = ROUNDS) -> list[Figure]:
    """Measure all of it."""
    progress("start-up")
    with raised() as scene:
        scene.turn_to(datetime.now(UTC) - timedelta(days=1))
        with machine(scene, linked) as here:
            ran = in_turn(_contestants(here), rounds)
            modules = network_modules(here.action(here.talk))
        progress("start-up with all steps of the Action")
        with machine(scene, installed) as here:
            warm = in_turn({"warm": lambda: _every_step(here)}, rounds)["warm"]
    wall = {name: [each.wall for each in took] for name, took in ran.items()}
    processor = {name: [each.processor for each in took] for name, took in ran.items()}
    return [
        beside(LINES["talk"], wall["talk"], wall["pass"]),
        Figure(LINES["modules"], modules),
        beside(LINES["help"], wall["help"], wall["pass"]),
        beside(LINES["command"], processor["command"], processor["libraries"]),
        Figure(LINES["warm"], median(each.wall for each in warm)),
    ]


def beside(line: Line, seconds: Sequence[float], others: Sequence[float]) -> Figure:
    """Tell how many times as long it takes as what it is compared with, round by round."""
    ratio = median(one / other for one, other in zip(seconds, others, strict=True))
    return Figure(line, ratio, f"{median(seconds):.3f} s beside {median(others):.3f} s")


class Machine(NamedTuple):
    """A runner's machine: its folder, and the sandbox that its runs ask."""

    folder: Path
    scene: Stage
    number: int
    env: Environment

    @property
    def talk(self) -> Path:
        """Return an event: a comment that has no command."""
        return self.comment("Takk for sist!")

    def comment(self, text: str) -> Path:
        """Let a manager comment, and return the event's file."""
        self.scene.comment("leder", self.number, text)
        payload = self.scene.sandbox.deliveries()[-1]["payload"]
        path = self.folder / f"event-{payload['comment']['id']}.json"
        path.write_text(json.dumps(payload), "utf-8")
        return path

    def action(self, event: Path) -> tuple[list[str], Environment]:
        """Return how the last step of the Action is run for *event*."""
        return self.step(steps()[-1], event)

    def step(self, step: Step, event: Path) -> tuple[list[str], Environment]:
        """Return how a step is run for *event*."""
        command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step.script]
        given = {"token": BOT_TOKEN, "config": self.scene.config.name}
        env = {key: filled_in(value, given) for key, value in step.env.items()}
        return command, {**self.env, "GITHUB_EVENT_PATH": str(event), **env}


def steps() -> list[Step]:
    """Return the steps of the Action."""
    return [Step(each["run"], each.get("env", {})) for each in read_yaml(ACTION)["runs"]["steps"]]


def filled_in(value: str, given: Mapping[str, str]) -> str:
    """Write the value of an input where `action.yml` names one: what is *given*, else its default.

    Raises `ValueError` when it has another expression.
    """
    named = re.fullmatch(r"\$\{\{ inputs\.([\w-]+) \}\}", value)
    if named is None:
        if "${{" in value:
            raise ValueError(f"not known here: {value}")
        return value
    name = named[1]
    return given.get(name) or str(read_yaml(ACTION)["inputs"][name].get("default", ""))


Prepare = Callable[[Path, Environment], None]


@contextmanager
def machine(scene: Stage, prepare: Prepare) -> Iterator[Machine]:
    """Set a runner's machine up; *prepare* puts Python where the Action looks for it."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        env = environment(folder, scene)
        prepare(folder / "temp" / "portfolio-bot", env)
        yield Machine(folder, scene, opened(scene), env)


def environment(folder: Path, scene: Stage) -> Environment:
    """Return what a runner tells, beside what this machine has; bytecode is written and used."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    return {
        **kept,
        "GITHUB_ACTION_PATH": str(ROOT),
        "GITHUB_API_URL": scene.sandbox.url,
        "GITHUB_EVENT_NAME": "issue_comment",
        "GITHUB_OUTPUT": str(folder / "output"),
        "GITHUB_REPOSITORY": REPOSITORY,
        "GITHUB_STEP_SUMMARY": str(folder / "summary.md"),
        "GITHUB_WORKSPACE": str(scene.config.parent),
        "RUNNER_TEMP": str(folder / "temp"),
    }


def linked(home: Path, _env: Environment) -> None:
    """Put this very Python where the Action looks for its own."""
    home.mkdir(parents=True)
    (home / "venv").symlink_to(sys.prefix)


def installed(home: Path, env: Environment) -> None:
    """Let the Action's own steps install what it needs, as on a machine's first run."""
    home.mkdir(parents=True)
    for step in steps()[:-1]:
        took(["bash", "-eo", "pipefail", "-c", step.script], {**env, **step.env})


def took(command: list[str], env: Environment) -> Took:
    """Run a command to its end, and tell what it took. Raises `RuntimeError` when it fails."""
    with TemporaryDirectory() as folder:
        said = Path(folder) / "said"
        with said.open("wb") as out:
            start = time.perf_counter()
            process = subprocess.Popen(command, env=env, stdout=out, stderr=out)  # noqa: S603
            _, status, usage = os.wait4(process.pid, 0)
            wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            raise RuntimeError(f"{command}: {said.read_text('utf-8', 'replace')}")
    return Took(wall, usage.ru_utime + usage.ru_stime)


def in_turn(contestants: Mapping[str, Callable[[], Took]], rounds: int) -> dict[str, list[Took]]:
    """Let all of them run in each of so many rounds, after one to warm up; return all times."""
    for run in contestants.values():
        run()
    ran = [{name: run() for name, run in contestants.items()} for _ in range(rounds)]
    return {name: [each[name] for each in ran] for name in contestants}


def network_modules(run: tuple[list[str], Environment], packages: Set[str] = NETWORK) -> int:
    """Count the modules of the network client, or of other *packages*, that a process imports."""
    command, env = run
    told = subprocess.run(  # noqa: S603 - as the Action is started
        command,
        env={**env, "PYTHONPROFILEIMPORTTIME": "1"},
        capture_output=True,
        check=True,
        text=True,
    )
    names = [line.rpartition("|")[2].strip() for line in told.stderr.splitlines()]
    return sum(name.split(".")[0] in packages for name in names)


def _contestants(here: Machine) -> dict[str, Callable[[], Took]]:
    python, env = sys.executable, here.env
    words = _words()
    talk = here.action(here.talk)
    return {
        "pass": lambda: took([python, "-c", "pass"], env),
        "talk": lambda: took(*talk),
        "help": lambda: took([str(tool("portfolio-bot")), "--help"], env),
        "libraries": lambda: took([python, "-c", "import github, pydantic"], env),
        "command": lambda: _obeyed(here, next(words)),
    }


def _words() -> Iterator[str]:
    """Yield one priority after the other, as one that stands already is not set."""
    while True:
        yield from ("må", "bør", "kan")


def _obeyed(here: Machine, word: str) -> Took:
    event = here.comment(f"/prioritet {word}")
    before = len(here.scene.sandbox.requests)
    found = took(*here.action(event))
    if len(here.scene.sandbox.requests) == before:
        raise RuntimeError("the command was not obeyed")
    return found


def _every_step(here: Machine) -> Took:
    event = here.talk
    each: list[Any] = [took(*here.step(step, event)) for step in steps()]
    return Took(*(sum(times) for times in zip(*each, strict=True)))
