"""The events workflow: what people do on issues is answered, and nothing else starts it."""

from pathlib import Path

import pytest

from tests.journeys.scene import answers, body, labels, on_board, opened
from tests.journeys.test_sweep import ready
from tests.workflows.house import house
from tests.workflows.running import Ran

BOT = "Run portfolio-bot"


def test_opened_issue_is_answered(tmp_path: Path) -> None:
    """An issue that is opened gets its answer, its label and its place on the board."""
    with house(tmp_path) as home:
        number = home.scene.open_form("ola", "Ny inngang", body())
        ran = home.run("events", "issues", home.delivered("issues"))
        assert ran.result == "success", ran.job.log()
        (comment,) = answers(home.scene, number)
        assert "Opplysningene er på plass" in comment
