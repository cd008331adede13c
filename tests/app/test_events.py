"""One event: what it leads to, and what is told when it leads to nothing."""

from pathlib import Path

from portfolio_bot.app import Result, handle_event
from portfolio_bot.domain.events import Ignored, read_event
from portfolio_bot.domain.messages import say
from portfolio_bot.exit_codes import ExitCode
from tests.journeys.scene import answers, body, opened, patient_shop, stage


def test_ignored_event_needs_nothing(tmp_path: Path) -> None:
    """An event that is not for us is told with its reason, without a request."""
    with stage(tmp_path) as scene, patient_shop(scene, []) as shop:
        reason = say("ignored-event", name="push")
        assert handle_event(shop, Ignored(reason=reason)) == Result(note=reason)
        assert scene.sandbox.requests == []


def test_issue_that_is_gone(tmp_path: Path) -> None:
    """An issue that was moved to another repository, or deleted, is no failure of the run's."""
    with stage(tmp_path) as scene:
        opened(scene)
        payload = scene.sandbox.deliveries()[0]["payload"]
        gone = payload | {"action": "transferred", "issue": payload["issue"] | {"number": 1234}}
        run = scene.deliver("issues", gone)
        assert run.code == ExitCode.DONE
        assert run.log == (
            "portfolio-bot: Sak nummer 1234 er ikke her lenger. Den er flyttet eller slettet.",
        )


def test_rehearsal_writes_nothing(tmp_path: Path) -> None:
    """A rehearsal tells the same effects as the run that does them."""
    with stage(tmp_path) as scene:
        scene.open_form("ola", "Ny inngang", body())
        delivery = scene.sandbox.deliveries()[0]
        event = read_event(delivery["event"], delivery["payload"])
        with patient_shop(scene, []) as shop:
            planned = handle_event(shop._replace(rehearsal=True), event)
            assert answers(scene, 1) == []
            assert handle_event(shop, event) == planned
