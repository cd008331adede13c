"""What random walks have found, each as the short journey that shows it."""

from pathlib import Path

from portfolio_bot.exit_codes import ExitCode
from tests.journeys.scene import answers, labels, mutations, opened, stage
from tests.journeys.test_tampering import own


def test_comment_deleted_before_its_event(tmp_path: Path) -> None:
    """A command whose comment is gone when its event comes is obeyed, without a receipt."""
    with stage(tmp_path) as scene:
        number = opened(scene)
        scene.delete_comment("leder", scene.comment("leder", number, "/prioritet må"))
        created, _ = scene.sandbox.deliveries()[-2:]
        assert scene.deliver(created["event"], created["payload"]).code == ExitCode.DONE
        assert "prioritet: Må" in labels(scene, number)
        assert "Må" in answers(scene, number)[-1]


def test_start_is_in_the_ledger_at_once(tmp_path: Path) -> None:
    """An initiative that a sweep is the first to meet needs no second sweep for its start."""
    with stage(tmp_path) as scene:
        number = scene.open_form("ola", "Ny inngang", "tekst")
        scene.wait(hours=1)
        scene.sweep()
        assert own(scene, number)
        assert mutations(scene.sweep()) == 0
