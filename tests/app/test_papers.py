"""The board paper, read from GitHub and answered on it."""

from pathlib import Path

from portfolio_bot.app.papers import read_paper
from tests.journeys.scene import answers, mutations, opened, patient_shop, say, stage


def test_paper_is_read(tmp_path: Path) -> None:
    """The paper of a case is read in two requests, and nothing is written."""
    with stage(tmp_path) as scene:
        number = opened(scene)
        before = scene.sandbox.dump()
        with patient_shop(scene, []) as shop:
            told = read_paper(shop, number)
        assert told.startswith("### Saksframlegg: Ny inngang")
        assert "Innbyggerne finner ikke fram." in told
        assert scene.sandbox.dump() == before


def test_paper_is_answered(tmp_path: Path) -> None:
    """The command is answered with one comment that holds the paper."""
    with stage(tmp_path) as scene:
        number = opened(scene)
        run = say(scene, "leder", number, "/saksframlegg")
        assert mutations(run) == 1
        assert "### Forslag til vedtak" in answers(scene, number)[-1]
