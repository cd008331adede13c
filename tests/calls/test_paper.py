"""`portfolio-bot paper` from end to end, and how it fails."""

from pathlib import Path

import pytest

from portfolio_bot.calls.paper import tell_paper
from portfolio_bot.demo.stage import BOT_TOKEN, REPOSITORY, Stage
from portfolio_bot.exit_codes import ExitCode
from portfolio_bot.surroundings import Surroundings
from tests.journeys.scene import NOW, opened, stage


def here(scene: Stage) -> Surroundings:
    """Return the surroundings of a call on the scene."""
    return Surroundings(
        token=BOT_TOKEN,
        api_url=scene.sandbox.url,
        repository=REPOSITORY,
        config=scene.config,
        sleep=lambda _seconds: None,
    )


def told(given: Surroundings, number: int) -> tuple[ExitCode, list[str], list[str]]:
    """Return how a call ends, and what it tells on both ways."""
    out, err = list[str](), list[str]()
    return tell_paper(given, number, NOW, out.append, err.append), out, err


def test_paper_is_printed(tmp_path: Path) -> None:
    """The paper is printed, and nothing else."""
    with stage(tmp_path) as scene:
        code, out, err = told(here(scene), opened(scene))
    assert (code, err) == (ExitCode.DONE, [])
    assert out[0].startswith("### Saksframlegg")


def test_no_such_case(tmp_path: Path) -> None:
    """An issue that is not there is told of, with GitHub's exit code."""
    with stage(tmp_path) as scene:
        code, out, err = told(here(scene), 99)
    assert (code, out) == (ExitCode.GITHUB, [])
    assert err


def test_faulty_configuration(tmp_path: Path) -> None:
    """A configuration with faults is told of, with an exit code of its own."""
    path = tmp_path / "faulty.yml"
    path.write_text("extends: digdri\n", "utf-8")
    given = Surroundings(token="x", api_url="http://127.0.0.1:9", repository="a/b", config=path)
    code, out, err = told(given, 1)
    assert (code, out) == (ExitCode.CONFIGURATION, [])
    assert "digdri" in " ".join(err)


@pytest.mark.parametrize("number", [1])
def test_nothing_is_written(tmp_path: Path, number: int) -> None:
    """Printing a paper changes nothing on GitHub."""
    with stage(tmp_path) as scene:
        opened(scene)
        before = scene.sandbox.dump()
        told(here(scene), number)
        assert scene.sandbox.dump() == before
