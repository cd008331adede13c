"""Two hundred events on twenty initiatives at once: all answered, nothing lost, nothing twice."""

from collections import Counter
from pathlib import Path

import pytest

from portfolio_bot.demo.stage import Stage
from portfolio_bot.exit_codes import ExitCode
from tests.journeys.scene import config, stage
from tests.journeys.test_gate_comment import everybody_writes
from tests.trials.crowd import (
    ISSUES,
    answer_anyhow,
    answer_in_turn,
    crowd,
    decisions,
    entries,
    opening,
    out_of_step,
    pages,
    unanswered,
)
from tests.trials.worlds import ledger, writes

pytestmark = pytest.mark.trial

KINDS = {"priority": 1, "tick": 4, "assign": 1}
"""What is decided on each initiative."""


def test_in_turn(tmp_path: Path) -> None:
    """One run an initiative at a time, as the workflow has it: no run fails."""
    with stage(tmp_path, everybody_writes()) as scene:
        events = opening(scene)
        answer_in_turn(scene, events)
        at_rest(scene)
        events = crowd(scene)
        codes = answer_in_turn(scene, events)
        assert codes == {ExitCode.DONE: len(events)}, pages(tmp_path)
        assert len(events) + ISSUES >= 200
        at_rest(scene)
        everything_holds(scene)


@pytest.mark.parametrize("seed", range(3))
def test_anyhow(tmp_path: Path, seed: int) -> None:
    """In no order at all, also on the same initiative: a sweep or two make good what is lost."""
    with stage(tmp_path, everybody_writes()) as scene:
        opened = opening(scene)
        codes = answer_anyhow(scene, opened, seed)
        at_rest(scene)
        events = crowd(scene)
        codes += answer_anyhow(scene, events, seed)
        assert codes.keys() <= {ExitCode.DONE, ExitCode.GITHUB}, pages(tmp_path)
        assert codes.total() >= 200
        at_rest(scene)
        everything_holds(scene)


def at_rest(scene: Stage) -> None:
    """Sweep an hour later, at most twice, until nothing is left to do."""
    scene.wait(hours=1)
    for _ in range(2):
        run = scene.sweep()
        assert run.code is ExitCode.DONE, run.log
    run = scene.sweep()
    assert writes(run) == [], run.log


def everything_holds(scene: Stage) -> None:
    """See that all is answered, recorded once, in the ledger once, and shown."""
    found = entries(scene)
    assert len(found) == ISSUES
    assert [told for entry in found for told in unanswered(entry.issue)] == []
    assert [told for entry in found for told in out_of_step(config(), entry)] == []
    recorded = [
        (entry.issue.number, each.id, each.kind, each.by, each.after)
        for entry in found
        for each in decisions(entry.issue)
    ]
    written = [
        (line.issue, line.decision.id, line.decision.kind, line.decision.by, line.decision.after)
        for line in ledger(scene)
        if line.decision.kind != "start"
    ]
    assert [key for key, count in Counter(recorded).items() if count > 1] == []
    assert sorted(recorded, key=str) == sorted(written, key=str)
    for entry in found:
        kinds = Counter(each.kind for each in decisions(entry.issue))
        assert kinds == KINDS, f"#{entry.issue.number}"
