"""Every fault in every request of the runs that matter: the end is right, or the run is loud."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from portfolio_bot.demo.stage import Run, Stage
from portfolio_bot.domain.records.markers import read_answer
from portfolio_bot.exit_codes import ExitCode
from portfolio_bot.sandbox import Answer, Handler, Request
from portfolio_bot.sandbox.faults.asked import Asked, read_request
from tests.journeys.scene import STAGES, stage
from tests.trials.acts import ACTS, PatientStage
from tests.trials.worlds import Checkpoint, on_copies, shape, writes

ANYWHERE = (
    *("401", "403", "404", "409", "422", "429", "500", "502", "503", "504"),
    *("drop", "drop-after", "timeout-after", "timeout-after=502", "garbage", "garbage-after"),
    *("primary-limit", "primary-limit=60", "secondary-limit", "secondary-limit=30"),
    *("secondary-limit-200", "secondary-limit-200=30", "no-op", "false-success", "stale"),
)
ON_PARTS = ("part-fails", "no-op", "false-success")
LASTING = ("502", "drop-after", "409", "garbage-after", "secondary-limit-200=30", "no-op", "stale")
UNSEEN = ("false-success",)
"""What no client can tell from success."""

BOTS = {"portefoljebot"}
THOROUGHLY = {"move", "box", "first_sweep", "report"}
"""Where each field of each query is left out in turn; elsewhere it is every seventh."""

pytestmark = pytest.mark.trial


class Ear:
    """Hears what the bot asks for."""

    def __init__(self) -> None:
        self.asked: list[Asked] = []

    def __call__(self, request: Request, inner: Handler) -> Answer:
        """Pass a request on."""
        if request.headers.get("x-sandbox-faults") != "off":
            self.asked.append(read_request(request))
        return inner(request)


def specs(name: str, asked: list[Asked]) -> Iterator[str]:
    """Yield the faults for a run that asks so, undisturbed."""
    graphql = [each for each in asked if each.is_graphql]
    written = [each for each in graphql if each.kind == "mutation"]
    read = [each for each in graphql if each.kind == "query"]
    numbers = range(1, len(asked) + 1)
    yield from (f"{kind}@{number}" for kind in ANYWHERE for number in numbers)
    yield from (f"{kind}@{number}-" for kind in LASTING for number in numbers)
    for place, document in enumerate(written, start=1):
        for part in range(1, len(document.parts) + 1):
            yield from (f"{kind}={part}@mutation,{place}" for kind in ON_PARTS)
    step = 1 if name in THOROUGHLY else 7
    for documents, word in ((read, "query"), (written, "mutation")):
        for document in documents:
            for path in document.paths[::step]:
                yield f"partial={'.'.join(path)}@{word},1"


class Trial(NamedTuple):
    """A run on a stage, from a checkpoint on, and what it leads to when nothing disturbs it."""

    scene: PatientStage
    kept: Checkpoint
    act: Callable[[], Run]
    wanted: dict[str, Any]
    swept: dict[str, Any]


def begin(scene: PatientStage, kept: Checkpoint, act: Callable[[], Run]) -> Trial:
    """Find out what the run leads to."""
    calm = act()
    assert calm.code is ExitCode.DONE, calm.log
    wanted = shape(scene)
    return Trial(scene, kept, act, wanted, at_rest(scene))


def at_rest(scene: Stage) -> dict[str, Any]:
    """Sweep an hour later until nothing is left to do, and return the state."""
    scene.wait(hours=1)
    for _ in range(3):
        if not writes(scene.sweep()):
            break
    return shape(scene)


def disturb(trial: Trial, spec: str) -> str | None:
    """Let the run meet the fault; return what was wrong, if anything, or `missed`."""
    scene = trial.scene
    trial.kept.copy_into(scene.sandbox.state)
    hits = len(scene.sandbox.faults.hits)
    scene.sandbox.faults.add(spec)
    disturbed = trial.act()
    scene.sandbox.faults.clear()
    if len(scene.sandbox.faults.hits) == hits:
        return "missed"
    if disturbed.code is not ExitCode.DONE:
        return loud(disturbed, scene.page) or finished(trial)
    if spec.startswith("stale"):
        return finished(trial)
    if shape(scene) == trial.wanted:
        return None
    if not spec.startswith(UNSEEN):
        return f"wrong without a word: {difference(shape(scene), trial.wanted)}"
    trial.act()
    found, wanted = substance(at_rest(scene)), substance(trial.swept)
    return None if found == wanted else f"never mended: {difference(found, wanted)}"


def substance(found: dict[str, Any]) -> dict[str, Any]:
    """Return the state with every comment of the bot's as the decisions that it records.

    What a sweep believes that it wrote on an issue stands in the ledger, and the next one tells
    it anew on the issue, in other words; the order and the number of the comments differ then.
    """
    told: dict[str, Any] = json.loads(json.dumps(found))
    for repository in told["repositories"].values():
        for issue in repository["issues"]:
            marked = (read_answer(each["body"]) for each in issue["comments"])
            decisions = [each for answer in marked if answer for each in answer.decisions]
            issue["decisions"] = sorted(f"{each.id} {each.kind} {each.after}" for each in decisions)
            issue["comments"] = [each for each in issue["comments"] if each["author"] not in BOTS]
    return told


def loud(run: Run, page: str) -> str | None:
    """Say what the summary of a run that failed lacks."""
    if "Kjøringen stoppet" not in page and "ble ikke ferdig" not in page:
        return f"nothing told: {page}"
    if writes(run) and "⬜" not in page:
        return f"not told what was not done: {page}"
    return None


def finished(trial: Trial) -> str | None:
    """Make the run again, and a third time; say what is wrong then."""
    again = trial.act()
    if again.code is not ExitCode.DONE:
        return f"not finished: {again.log}"
    if (found := shape(trial.scene)) != trial.wanted:
        return f"otherwise than undisturbed: {difference(found, trial.wanted)}"
    if more := writes(trial.act()):
        return f"made twice: {more}"
    return None


def difference(one: Any, other: Any, path: str = "") -> str:
    """Tell the first places where two states differ."""
    if isinstance(one, dict) and isinstance(other, dict):
        keys = [key for key in {*one, *other} if one.get(key) != other.get(key)]
        return "; ".join(difference(one.get(k), other.get(k), f"{path}/{k}") for k in keys)
    if isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        places = [place for place in range(len(one)) if one[place] != other[place]]
        return "; ".join(difference(one[p], other[p], f"{path}/{p}") for p in places[:3])
    return f"{path}: {one!r:.400} for {other!r:.400}"


@pytest.mark.parametrize("act", ACTS, ids=lambda act: act.__name__)
def test_every_fault(
    act: Callable[[Stage], Callable[[], Run]],
    tmp_path: Path,
    record_property: Callable[[str, object], None],
) -> None:
    """Whichever request it hits: as if undisturbed, or a run that fails aloud and is finished."""
    ear, wrong, count = Ear(), list[str](), 0
    STAGES.append(PatientStage)
    try:
        with stage(tmp_path, middlewares=(ear,)) as scene:
            assert isinstance(scene, PatientStage)
            played = act(scene)
            with on_copies(scene) as kept:
                kept.copy_into(scene.sandbox.state)
                ear.asked.clear()
                played()
                asked = list(ear.asked)
                kept.copy_into(scene.sandbox.state)
                trial = begin(scene, kept, played)
                for spec in specs(act.__name__, asked):
                    told = disturb(trial, spec)
                    count += told != "missed"
                    if told not in {None, "missed"}:
                        wrong.append(f"{spec}: {told}")
    finally:
        STAGES.remove(PatientStage)
    record_property("fault cases", count)
    assert wrong == []
    assert count >= 80
