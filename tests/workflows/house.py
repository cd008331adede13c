"""A repository on the sandbox that has our workflows: people act, and its runs answer."""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from portfolio_bot.demo.stage import REPOSITORY, Stage
from portfolio_bot.sandbox import Middleware
from tests.journeys.scene import CONFIG, seed, stage
from tests.packaging.files import ROOT
from tests.workflows.commands import write_commands
from tests.workflows.minting import Mint
from tests.workflows.running import OURS, SECRET, Order, Ran, carry_out

OWNER, NAME = REPOSITORY.split("/")
APP = {"PORTFOLIO_APP_CLIENT_ID": "Iv1.client"}
KEY = {"PORTFOLIO_APP_PRIVATE_KEY": SECRET}


@dataclass
class House:
    """The stage with its workflows. `runs` counts those carried out so far."""

    scene: Stage
    folder: Path
    secrets: Mapping[str, str] = field(default_factory=lambda: KEY)
    runs: int = 0

    def run(self, workflow: str, event: str, payload: Mapping[str, Any], **details: Any) -> Ran:
        """Carry out the sample of that name for an event."""
        self.runs += 1
        home = self.folder / f"run-{self.runs}"
        order = Order(
            workflow=ROOT / "workflows" / f"portfolio-{workflow}.yml",
            event=event,
            payload=payload,
            repository=REPOSITORY,
            api_url=self.scene.sandbox.url,
            home=home,
            kept=self.folder / "kept",
            run=str(self.runs),
            path=[write_commands(self.folder / "commands")],
            sources={REPOSITORY: self.bare(), OURS: our_files(self.folder / "ours")},
            **{"vars": APP, "secrets": self.secrets, **details},
        )
        home.mkdir()
        order.kept.mkdir(exist_ok=True)
        ran = carry_out(order)
        assert ran.hidden == 0, "the log would have shown a secret"
        return ran

    def bare(self) -> Path:
        """Return the repository as git has it."""
        found = self.scene.sandbox.state.repository(OWNER, NAME)
        assert found is not None
        return found.git.path

    def delivered(self, event: str) -> dict[str, Any]:
        """Return the payload of the newest event of a kind."""
        told = [each for each in self.scene.sandbox.deliveries() if each["event"] == event]
        payload: dict[str, Any] = json.loads(json.dumps(told[-1]["payload"]))
        return payload

    def by_hand(self, workflow: str, **inputs: str) -> Ran:
        """Start a workflow by hand, with those inputs."""
        names = {key.replace("_", "-"): value for key, value in inputs.items()}
        return self.run(workflow, "workflow_dispatch", {**self.about(), "inputs": names})

    def about(self) -> dict[str, Any]:
        """Return what each payload tells of the repository."""
        return {"repository": {"name": NAME, "full_name": REPOSITORY, "default_branch": "main"}}

    def commits(self, branch: str = "main") -> list[str]:
        """Return the ids of a branch's commits, the newest first."""
        branches = self.scene.sandbox.dump()["record"][REPOSITORY]["branches"]
        return [commit["oid"] for commit in branches.get(branch, [])]

    def asked(self) -> int:
        """Count the requests so far."""
        return len(self.scene.sandbox.requests)


@contextmanager
def house(
    folder: Path,
    config: str = CONFIG,
    files: Mapping[str, str] | None = None,
    middlewares: tuple[Middleware, ...] = (),
) -> Iterator[House]:
    """Open the house, with the configuration and perhaps other files on the default branch.

    The program reads the machine's clock. So the sandbox's is set by it, a day behind:
    what people do before a run is then in its past, on whatever day.
    """
    given = seed()
    given["users"]["gjest"] = {"token": "gjest-token"}
    given["repositories"][REPOSITORY]["files"] |= {".github/portfolio.yml": config, **(files or {})}
    mint = Mint()
    with stage(folder, given, config, (mint, *middlewares)) as scene:
        mint.world = scene.sandbox.state
        scene.turn_to(datetime.now(UTC) - timedelta(days=1))
        yield House(scene, folder)


def our_files(folder: Path) -> Path:
    """Return what a checkout of our own repository gives: what a workflow may use of it."""
    folder.mkdir(exist_ok=True)
    for name in ("src", "requirements"):
        if not (folder / name).exists():
            (folder / name).symlink_to(ROOT / name)
    return folder
