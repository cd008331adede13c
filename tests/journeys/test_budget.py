"""What an event costs, as the embedded GitHub counts requests: 3, 2 and 0 at most."""

from pathlib import Path

import pytest

from portfolio_bot.demo.stage import Run
from tests.journeys.scene import body, click, opened, say, stage


def operations(run: Run) -> list[str]:
    """Return the operations of the run's requests."""
    return [str(each["operation"]) for each in run.requests]


def test_new_item_takes_three(tmp_path: Path) -> None:
    """The first issue of all, for which item and labels must be made, takes three requests."""
    with stage(tmp_path) as scene:
        scene.open_form("ola", "Ny inngang", body())
        assert operations(scene.play()[0]) == ["Snapshot", "Apply", "Apply"]


@pytest.mark.parametrize(
    "text",
    [
        "/prioritet må",
        "/vent Venter på budsjettet",
        "/stopp Ikke aktuelt",
        "/kriterium 1 ok",
        "/tildel @kari",
        "/hjelp",
        "/hlp",
        "/fase konsept",
        "/prioritet må\n/tildel @kari\n/vent Nå",
        "/rut team Gjelder bare ett team",
        "/vent til 2027-03-01 Venter på budsjettet",
        "/bundet Stortingets vedtak 12",
        "/råd for Bra",
        "/stem for Bra",
    ],
)
def test_command_takes_two(tmp_path: Path, text: str) -> None:
    """A command takes two requests, also when it sets a label or a value for the first time."""
    with stage(tmp_path) as scene:
        number = opened(scene)
        assert operations(say(scene, "leder", number, text)) == ["Snapshot", "Apply"]


def test_box_takes_two(tmp_path: Path) -> None:
    """A box in the checklist takes two requests, whoever ticks it; and so does a refusal."""
    with stage(tmp_path) as scene:
        number = opened(scene)
        for criterion in ("balanse", "innsikt"):
            click(scene, "leder", number, criterion)
            assert operations(scene.play()[0]) == ["Snapshot", "Apply"]


def test_edit_takes_two(tmp_path: Path) -> None:
    """An edit that makes a difference takes two requests; one that makes none takes one."""
    with stage(tmp_path) as scene:
        number = opened(scene)
        scene.edit_issue("ola", number, body=body({}))
        assert operations(scene.play()[0]) == ["Snapshot", "Apply"]
        scene.edit_issue("ola", number, title="Ny inngang til alt")
        assert operations(scene.play()[0]) == ["Snapshot"]


def test_talk_takes_nothing(tmp_path: Path) -> None:
    """A comment without commands takes no request."""
    with stage(tmp_path) as scene:
        number = opened(scene)
        assert operations(say(scene, "ola", number, "Takk!")) == []
