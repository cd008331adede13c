"""A sweep: every issue is seen to, also when one of them fails."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from portfolio_bot.app.sweeps import sweep
from portfolio_bot.demo.stage import Stage
from portfolio_bot.github import SweepError
from portfolio_bot.sandbox import Answer, Handler, Request
from portfolio_bot.sandbox.exchange import told
from portfolio_bot.summary import failed, succeeded
from tests.github.conftest import Wire
from tests.journeys.scene import answers, labels, opened, patient_shop, stage


class Picky:
    """Answers in GitHub's place whatever names the word, as often as told."""

    def __init__(self, word: bytes, answer: Answer, times: int = 99) -> None:
        self.word, self.answer, self.left = word, answer, times

    def __call__(self, request: Request, inner: Handler) -> Answer:
        """Pass a request on, or answer it."""
        if self.word in request.body and self.left:
            self.left -= 1
            return self.answer
        return inner(request)


def two_commands(scene: Stage) -> None:
    """Let two initiatives wait for the answer to a command."""
    for _ in range(2):
        opened(scene)
    scene.comment("leder", 1, "/prioritet må")
    scene.comment("leder", 2, "/prioritet bør")
    scene.wait(hours=1)


def test_what_was_done_is_told_by_issue(tmp_path: Path) -> None:
    """A line an issue, in words."""
    with stage(tmp_path) as scene, patient_shop(scene, []) as shop:
        two_commands(scene)
        result = sweep(shop._replace(now=scene.now))
        account = succeeded("nb", result, rehearsal=False)
        lines = account.log()
    assert lines[1] == "portfolio-bot: - 2 beslutninger er ført i protokollen"
    assert lines[2].startswith("portfolio-bot: - Sak 1: skriv et svar")
    assert lines[3].startswith("portfolio-bot: - Sak 2: ")
    assert lines[4] == lines[1]
    assert account.changed


def test_rehearsal_writes_nothing(tmp_path: Path) -> None:
    """What would be done is told, and not done."""
    with stage(tmp_path) as scene, patient_shop(scene, []) as shop:
        two_commands(scene)
        assert sweep(shop._replace(now=scene.now, rehearsal=True)).told
        assert len(answers(scene, 1)) == 1


def test_one_that_fails_does_not_stop_the_others(tmp_path: Path) -> None:
    """The run ends as failed, says which issue was not finished, and the next one finishes it."""
    refusal = replace(told(422, "no"), operation="Apply")
    with stage(tmp_path, middlewares=(Picky(b"Prioritet: M\\u00e5", refusal, 1),)) as scene:
        two_commands(scene)
        with patient_shop(scene, []) as shop, pytest.raises(SweepError) as caught:
            sweep(shop._replace(now=scene.now))
        page = failed("nb", caught.value).markdown()
        assert "Én sak ble ikke ferdig" in page
        assert "Sak 1 ble ikke ferdig: GitHub avviste det (422: no)." in page
        assert page.index("- Sak 2: ") < page.index("Dette ble ikke gjort:")
        assert "prioritet: Bør" in labels(scene, 2)
        with patient_shop(scene, []) as shop:
            sweep(shop._replace(now=scene.now))
        assert "prioritet: Må" in labels(scene, 1)


def test_a_limit_stops_it(tmp_path: Path) -> None:
    """At a limit that lasts, to go on would not help; what is left is told."""
    limit = replace(told(403, "secondary rate limit"), headers={"retry-after": "900"})
    with stage(tmp_path, middlewares=(Picky(b"query Snapshot", limit),)) as scene:
        wait_for_the_bot(scene)
        with patient_shop(scene, []) as shop, pytest.raises(SweepError) as caught:
            sweep(shop._replace(now=scene.now))
    assert [message.key for message in caught.value.failed] == [
        "sweep-failed",
        "sweep-not-reached",
    ]


def wait_for_the_bot(scene: Stage, count: int = 2) -> None:
    """Let initiatives wait for the bot altogether."""
    for _ in range(count):
        scene.open_form("ola", "Ny inngang", "tekst")
    scene.wait(hours=1)


def test_one_that_gets_no_answer_does_not_starve_the_others(tmp_path: Path) -> None:
    """Where GitHub fails at one issue, the rest is seen to; where it fails at all, not for long."""
    tired = replace(told(502, "x"), operation="Snapshot")
    second = Picky(b'"v3": 2,', tired)
    with stage(tmp_path, middlewares=(second,)) as scene:
        wait_for_the_bot(scene, 3)
        with patient_shop(scene, []) as shop, pytest.raises(SweepError) as caught:
            sweep(shop._replace(now=scene.now))
        assert [len(answers(scene, number)) for number in (1, 2, 3)] == [1, 0, 1]
        assert len(caught.value.failed) == 1
    (tmp_path / "all").mkdir()
    with stage(tmp_path / "all", middlewares=(Picky(b"query Snapshot", tired),)) as scene:
        wait_for_the_bot(scene, 5)
        with patient_shop(scene, []) as shop, pytest.raises(SweepError) as caught:
            sweep(shop._replace(now=scene.now))
    assert [message.key for message in caught.value.failed] == [
        *["sweep-failed"] * 3,
        *["sweep-not-reached"] * 2,
    ]


def test_issue_that_goes_meanwhile(tmp_path: Path) -> None:
    """An issue that is gone when its turn comes is no failure."""
    wire = Wire()

    def hide(answer: dict[str, Any]) -> None:
        answer["data"]["repository"]["issue"] = None
        answer["errors"] = [{"type": "NOT_FOUND", "message": "gone"}]

    with stage(tmp_path, middlewares=(wire,)) as scene:
        two_commands(scene)
        wire.change("Snapshot", hide)
        with patient_shop(scene, []) as shop:
            assert sweep(shop._replace(now=scene.now)).effects == ()


def test_edited_command_of_anothers_hand(tmp_path: Path) -> None:
    """A command in whose comment somebody else had a hand is not obeyed; one's own edit is."""
    with stage(tmp_path) as scene:
        number = opened(scene)
        mixed = scene.comment("leder", number, "Hei")
        scene.edit_comment("bot", mixed, "/prioritet må")
        scene.edit_comment("leder", mixed, "/prioritet må\n\nTakk")
        own = scene.comment("leder", number, "/vent Nå")
        scene.edit_comment("leder", own, "/vent Budsjett")
        scene.wait(hours=1)
        with patient_shop(scene, []) as shop:
            sweep(shop._replace(now=scene.now))
        assert "på vent" in labels(scene, number)
        assert "prioritet: Må" not in labels(scene, number)
