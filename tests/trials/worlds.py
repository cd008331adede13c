"""A stage whose world can be kept, played on as a copy, and held against another."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from portfolio_bot.demo.stage import Run, Stage
from portfolio_bot.domain.config.ledger import LedgerPlace
from portfolio_bot.domain.ledger.checking import read_ledger
from portfolio_bot.domain.ledger.files import LedgerFile
from portfolio_bot.domain.ledger.line import Line
from portfolio_bot.sandbox.gitstore import GitStore
from portfolio_bot.sandbox.state import World
from tests.journeys.kept import apart
from tests.journeys.scene import everything

PLACE = LedgerPlace()
RIVAL = "somebody-else.md"
READS = frozenset(
    {"Editions", "Snapshot", "Comments", "Portfolio", "Histories", "Editors", "Ledger"}
)
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|\+00:00)")


@dataclass(frozen=True)
class Checkpoint:
    """A world as it was. Its objects are played on no more, only copies of them."""

    content: dict[str, Any]
    heads: dict[str, dict[str, str]]

    def copy_into(self, world: World) -> None:
        """Let *world* be as it was then, with objects of its own."""
        model = object.__new__(World)
        model.__dict__.update(self.content)
        world.__dict__.update(apart(model).__dict__)
        self._put_heads_back(world)

    def return_to(self, world: World) -> None:
        """Let *world* have the very objects that it had then, so that who holds them sees on."""
        world.__dict__.update(self.content)
        self._put_heads_back(world)

    def _put_heads_back(self, world: World) -> None:
        for name, heads in self.heads.items():
            _put_back(world.repositories[name].git, heads)


def checkpoint(world: World) -> Checkpoint:
    """Keep *world* as it is: its objects, its branches, its ids and its clock."""
    heads = {name: each.git.branches() for name, each in world.repositories.items()}
    return Checkpoint(dict(world.__dict__), heads)


@contextmanager
def on_copies(scene: Stage) -> Iterator[Checkpoint]:
    """Let everything within the block happen to copies; afterwards all is as before."""
    world = scene.sandbox.state
    kept = checkpoint(world)
    try:
        yield kept
    finally:
        kept.return_to(world)


def shape(scene: Stage) -> dict[str, Any]:
    """Return the state of which two ways to the same end must agree.

    Left out is what only tells when, wherever it stands, as a run that is made again is made
    later; in which order labels and comments were made, as parts of a document can fail by
    themselves; labels that no issue wears, as they are only made ahead; of the ledger in how
    many commits, and in which order, its lines came; and what a fault let somebody else commit.
    """
    found: dict[str, Any] = _timeless(everything(scene))
    for repository in found["repositories"].values():
        worn = {name for issue in repository["issues"] for name in issue["labels"]}
        repository["labels"] = sorted(
            (each for each in repository["labels"] if each["name"] in worn), key=_spelt
        )
        repository["files"].pop(RIVAL, None)
        for issue in repository["issues"]:
            issue["labels"].sort()
            issue["comments"].sort(key=_spelt)
    return found | {"commits": _commits(scene), "ledger": sorted(map(_told, ledger(scene)))}


def _spelt(value: Any) -> str:
    return json.dumps(value, sort_keys=True)


def ledger(scene: Stage) -> tuple[Line, ...]:
    """Return the ledger's lines; one that is not whole, or has a decision twice, fails."""
    git = scene.sandbox.state.repositories[scene.repository].git
    head = git.head(str(PLACE.branch))
    if head is None:
        return ()
    files = {path: entry.oid for path, entry in sorted(git.files(head).items())}
    inside = [path for path in files if path.startswith(f"{PLACE.folder}/")]
    found = read_ledger(LedgerFile(path=path, data=git.read(files[path])[1]) for path in inside)
    assert found.faults == ()
    return found.lines


def writes(run: Run) -> list[dict[str, Any]]:
    """Return those of a run's requests that may change something."""
    return [each for each in run.requests if is_write(each)]


def is_write(request: dict[str, Any]) -> bool:
    """Tell whether a request may change something."""
    return request["method"] != "GET" and request["operation"] not in READS


def _told(line: Line) -> str:
    return _TIME.sub("TIME", f"{line.issue} {line.decision.model_dump_json()}")


def _commits(scene: Stage) -> list[str]:
    repository = scene.sandbox.state.repositories[scene.repository]
    head = repository.git.head(repository.default_branch)
    told = [commit.message for commit in repository.git.history(str(head))] if head else []
    return [message for message in told if message != "Something else"]


def _timeless(value: Any) -> Any:
    if isinstance(value, dict):
        return {_timeless(key): _timeless(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_timeless(each) for each in value]
    return _TIME.sub("TIME", value) if isinstance(value, str) else value


def _put_back(git: GitStore, heads: dict[str, str]) -> None:
    now = git.branches()
    for branch in now.keys() - heads.keys():
        git.delete_head(branch)
    for branch, oid in heads.items():
        if now.get(branch) != oid:
            git.set_head(branch, oid)
