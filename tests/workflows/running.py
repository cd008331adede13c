"""One run of a workflow file: what starts it, on what kind of machine, and what came of it."""

import atexit
import json
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import IO, Any

from tests.packaging.files import NODE_FOLDER, ROOT

OURS = "your-organisation/portfolio-bot"
"""The repository that the samples name as the action's."""

SECRET = "an-app's-private-key"


@dataclass(frozen=True)
class Step:
    """A step: `given` is what it gave an action, `depth` is 1 inside of ours."""

    name: str
    depth: int
    outcome: str
    log: str
    outputs: Mapping[str, str] = field(default_factory=dict)
    given: Mapping[str, str] = field(default_factory=dict)
    code: int = 0
    summary: str = ""


@dataclass(frozen=True)
class Job:
    """A job, or one leg of a matrix; `machine` is the folder of the machine that it had."""

    id: str
    result: str
    outputs: Mapping[str, str]
    steps: tuple[Step, ...]
    summary: str
    name: str = ""
    url: str = ""
    machine: Path | None = None

    def step(self, name: str) -> Step:
        """Return the job's own step of that name."""
        (found,) = [each for each in self.steps if (each.name, each.depth) == (name, 0)]
        return found

    def log(self) -> str:
        """Return all that its steps have logged."""
        return "\n".join(step.log for step in self.steps)

    def commands(self) -> list[str]:
        """Return how the stand-in commands were called on its machine, in order."""
        record = (self.machine or Path()) / "commands.log"
        return record.read_text("utf-8").splitlines() if record.exists() else []


@dataclass(frozen=True)
class Ran:
    """A run, or why there was none."""

    started: bool
    jobs: tuple[Job, ...]
    reason: str = ""
    result: str = ""
    concurrency: Mapping[str, Any] = field(default_factory=dict)
    hidden: int = 0

    @property
    def job(self) -> Job:
        """The only job."""
        (found,) = self.jobs
        return found

    def of(self, identifier: str) -> list[Job]:
        """Return the job of that id, every leg of it."""
        return [job for job in self.jobs if job.id == identifier]


@dataclass(frozen=True)
class Order:
    """What starts a run, and where; see `run-workflow.mjs` for what each means."""

    workflow: Path
    event: str
    payload: Mapping[str, Any]
    repository: str
    api_url: str
    home: Path
    path: list[Path]
    sources: Mapping[str, Path]
    kept: Path
    run: str = "1"
    ref: str = "refs/heads/main"
    sha: str = "0" * 40
    vars: Mapping[str, str] = field(default_factory=dict)
    secrets: Mapping[str, str] = field(default_factory=dict)
    actions: Mapping[str, Path] = field(default_factory=lambda: {OURS: ROOT})


class RefusedError(Exception):
    """A workflow cannot be run; the message has the words of GitHub's parser or of the runner."""


def carry_out(order: Order) -> Ran:
    """Run a workflow. Raises `RefusedError`."""
    pipe_in, pipe_out = _runner()
    pipe_in.write(json.dumps(vars(order), default=str) + "\n")
    pipe_in.flush()
    told = json.loads(pipe_out.readline())
    if "error" in told:
        raise RefusedError(told["error"])
    return Ran(**{**told, "jobs": tuple(_job(each) for each in told["jobs"])})


@cache
def _runner() -> tuple[IO[str], IO[str]]:
    """Start Node once for all runs of these tests: to load the parser takes longest."""
    process = subprocess.Popen(  # noqa: S603 -- our own script
        ["node", NODE_FOLDER / "run-workflow.mjs"],  # noqa: S607 -- any Node
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    atexit.register(process.communicate)
    assert process.stdin is not None
    assert process.stdout is not None
    return process.stdin, process.stdout


def _job(told: dict[str, Any]) -> Job:
    steps = tuple(Step(**step) for step in told["steps"])
    machine = Path(told["workspace"]).parent if "workspace" in told else None
    kept = ("id", "result", "outputs", "summary", "name", "url")
    return Job(**{key: told[key] for key in kept if key in told}, steps=steps, machine=machine)
