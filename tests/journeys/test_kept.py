"""What is kept of one stage and given to another is as if it had been played there."""

from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from portfolio_bot.demo.stage import Stage
from portfolio_bot.exit_codes import ExitCode
from tests.journeys.kept import once
from tests.journeys.scene import PROBLEM, already_opened, gates, opened, played, say, seed, stage

LEFT = ("event.json", "summary.md")


def whole(scene: Stage) -> dict[str, Any]:
    """Return what has come of the first thing that happened on *scene*."""
    return {
        "state": scene.sandbox.dump(),
        "deliveries": deepcopy(scene.sandbox.deliveries()),
        "requests": deepcopy(scene.sandbox.requests),
        "files": {name: (scene.folder / name).read_text("utf-8") for name in LEFT},
    }


@pytest.fixture
def folders(tmp_path: Path) -> list[Path]:
    """Make folders for three stages."""
    made = [tmp_path / name for name in ("first", "second", "third")]
    for folder in made:
        folder.mkdir()
    return made


def test_a_copy_is_what_would_have_been_played(folders: list[Path]) -> None:
    """A stage that is given what was played has all of it, and the bot goes on as there."""
    seen = []
    for folder, play in zip(folders, (played, already_opened, already_opened), strict=True):
        with stage(folder) as scene:
            number = play(scene, PROBLEM)
            told = [whole(scene)]
            say(scene, "leder", number, "/neste")
            seen.append([*told, whole(scene), gates(scene, number).keys()])
    assert seen[0] == seen[1] == seen[2]


def test_what_goes_on_stays_on_its_own_stage(folders: list[Path]) -> None:
    """Whatever happens after a copy was given, the next copy knows nothing of it."""
    seen = []
    for folder in folders:
        with stage(folder) as scene:
            number = opened(scene)
            seen.append(whole(scene))
            say(scene, "leder", number, "/vent på svar")
            scene.edit_issue("ola", number, title="Et annet navn", labels=[])
            scene.play()
            scene.sandbox.deliveries()[0]["payload"]["sender"]["login"] = "x"
            scene.sandbox.requests[0]["points"] = 999
    assert seen[0] == seen[1] == seen[2]


def test_another_beginning_is_another_play(folders: list[Path]) -> None:
    """Where the clock stands elsewhere, or a fault waits, it is played."""
    with stage(folders[0]) as scene:
        opened(scene)
    with stage(folders[1]) as scene:
        scene.wait(days=400)
        number = opened(scene)
        assert scene.issue(number)["created_at"].startswith("2027")
    with stage(folders[2]) as scene:
        scene.sandbox.faults.add("502@1")
        scene.sleep = lambda _seconds: None
        opened(scene)
        assert scene.sandbox.faults.hits


def test_what_commits_is_played_each_time(folders: list[Path]) -> None:
    """A stage keeps its own files: where the first thing writes some, nothing is kept of it."""
    for folder in folders[:2]:
        with stage(folder) as scene:
            once(scene, "report", lambda scene=scene: int(scene.report().code))
            assert scene.file("portefolje/README.md")


def test_few_points_are_spent_in_earnest(folders: list[Path]) -> None:
    """Where the bot has few points, opening takes of them each time."""
    given = seed()
    given["apps"]["portefoljebot"]["limit"] = 3
    codes = []
    for folder in folders[:2]:
        with stage(folder, given) as scene:
            scene.sleep = lambda _seconds: None
            codes.append(say(scene, "leder", opened(scene), "/prioritet må").code)
    assert codes == [ExitCode.GITHUB] * 2


def test_a_folder_that_is_in_use_keeps_its_files(folders: list[Path]) -> None:
    """Where two stages share a folder, the second adds to what the first has told there."""
    for _ in range(2):
        with stage(folders[0]) as scene:
            opened(scene)
    assert (folders[0] / "summary.md").read_text("utf-8").count("### portfolio-bot") == 4
