"""The kinds of runs that are disturbed: what people do, up to the run that answers it."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from portfolio_bot.demo.stage import Run, Stage
from portfolio_bot.surroundings import Surroundings
from tests.journeys.scene import body, click, opened, say
from tests.journeys.test_crashes import comes
from tests.journeys.test_sweep import ready


class PatientStage(Stage):
    """A stage whose bot notes its waits and does not wait; ``page`` is the latest run's summary."""

    def __init__(self, *args: Any, **more: Any) -> None:
        self.waits: list[float] = []
        super().__init__(*args, **more)

    @property
    def page(self) -> str:
        """The job summary of the latest run."""
        return (self.folder / "page.md").read_text("utf-8")

    def _run(self, here: Surroundings, event: str) -> Run:
        page = self.folder / "page.md"
        page.unlink(missing_ok=True)
        return super()._run(here._replace(summary=page, sleep=self.waits.append), event)


def _answer(scene: Stage, event: str) -> Callable[[], Run]:
    """Return what delivers the latest event of that name, as often as it is called."""
    delivery: Mapping[str, Any] = comes(scene, event)
    return lambda: scene.deliver(delivery["event"], json.loads(json.dumps(delivery["payload"])))


def first(scene: Stage) -> Callable[[], Run]:
    """Open the first initiative of all: labels are made, the card is put on the board."""
    scene.open_form("ola", "Ny inngang", body())
    return _answer(scene, "issues")


def move(scene: Stage) -> Callable[[], Run]:
    """Ask for the next phase, when all is met, and for something that is refused."""
    number = ready(scene)
    scene.comment("kari", number, "/neste\n/stopp Nei\n/tildel @leder")
    return _answer(scene, "issue_comment")


def box(scene: Stage) -> Callable[[], Run]:
    """Tick a box."""
    number = opened(scene)
    click(scene, "leder", number, "balanse")
    return _answer(scene, "issue_comment")


def close(scene: Stage) -> Callable[[], Run]:
    """Close by hand what is stopped by that."""
    number = opened(scene)
    scene.edit_issue("leder", number, state="closed", state_reason="not_planned")
    return _answer(scene, "issues")


def reopen(scene: Stage) -> Callable[[], Run]:
    """Close by hand what is not done, so that it is opened again."""
    number = opened(scene)
    scene.edit_issue("ola", number, state="closed", state_reason="completed")
    return _answer(scene, "issues")


def restore(scene: Stage) -> Callable[[], Run]:
    """Delete a record of the bot's."""
    number = opened(scene)
    say(scene, "leder", number, "/prioritet må")
    scene.delete_comment("leder", scene.comments(number)[-1]["id"])
    return _answer(scene, "issue_comment")


def sweep(scene: Stage) -> Callable[[], Run]:
    """Drag a card, leave a command unanswered, and let decisions wait for the ledger."""
    number = ready(scene)
    other = opened(scene)
    scene.sweep()
    say(scene, "leder", other, "/vent Budsjett")
    scene.wait(minutes=30)
    scene.drag("kari", number, "Problem")
    scene.comment("leder", other, "/prioritet må")
    scene.wait(minutes=30)
    return scene.sweep


def first_sweep(scene: Stage) -> Callable[[], Run]:
    """Let the ledger's branch be made."""
    say(scene, "leder", opened(scene), "/prioritet må")
    return scene.sweep


def report(scene: Stage) -> Callable[[], Run]:
    """Make a report a week after another."""
    number = opened(scene)
    scene.report()
    scene.wait(days=7)
    say(scene, "leder", number, "/prioritet må")
    return scene.report


ACTS = (first, move, box, close, reopen, restore, sweep, first_sweep, report)
