"""The report by pull request: one branch, one open request, whatever is run again."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from portfolio_bot.app import Result, Shop
from portfolio_bot.app.reports import publish_report
from portfolio_bot.demo.stage import REPOSITORY, Stage
from portfolio_bot.exit_codes import ExitCode
from portfolio_bot.github import GitHubError
from portfolio_bot.github.proposals import BRANCH as PROPOSED
from portfolio_bot.sandbox import Middleware
from tests.journeys.scene import CONFIG, NOW, config, mutations, opened, patient_shop, seed, stage
from tests.journeys.test_crashes import Line

BY_REQUEST = f"{CONFIG}report: {{delivery: pull-request}}\n"
NONE = f"{CONFIG}report: {{delivery: none}}\n"
PAGE = "portefolje/README.md"


def entitled() -> dict[str, Any]:
    """Return the seed with a bot that may open pull requests and discussions."""
    given = seed()
    rights = given["apps"]["portefoljebot"]["permissions"]
    rights |= {"pull_requests": "write", "discussions": "write"}
    given["repositories"][REPOSITORY]["discussion_categories"] = ["Kunngjøringer"]
    return given


@contextmanager
def delivering(
    folder: Path, text: str = BY_REQUEST, middlewares: tuple[Middleware, ...] = ()
) -> Iterator[Stage]:
    """Raise the curtain with one initiative."""
    with stage(folder, entitled(), text, middlewares) as scene:
        opened(scene)
        yield scene


def pulls(scene: Stage) -> list[dict[str, Any]]:
    """Return the repository's pull requests."""
    found: list[dict[str, Any]] = record(scene)["pull_requests"]
    return found


def record(scene: Stage) -> Any:
    """Return what a dump tells of the repository beside its seed."""
    return scene.sandbox.dump()["record"][REPOSITORY]


def commits(scene: Stage, branch: str = PROPOSED) -> int:
    """Count the commits of a branch."""
    return len(record(scene)["branches"].get(branch, []))


def operations(run: Any) -> list[str]:
    """Return the names of a run's requests."""
    return [each["operation"] for each in run.requests]


def test_first_edition_opens_a_request(tmp_path: Path) -> None:
    """The files are one commit on the bot's branch, offered; the base is left alone."""
    with delivering(tmp_path) as scene:
        run = scene.report()
        assert run.code == ExitCode.DONE, run.log
        assert operations(run) == ["Portfolio", "Proposal", "Branch", "Commit", "Offer"]
        (pull,) = pulls(scene)
        assert (pull["base"], pull["head"], pull["state"]) == ("main", PROPOSED, "open")
        assert (commits(scene), commits(scene, "main")) == (2, 1)
        assert "Ny inngang" in scene.file(PAGE, PROPOSED)
        assert f"/pull/{pull['number']}" in (tmp_path / "summary.md").read_text("utf-8")


def test_same_again_changes_nothing(tmp_path: Path) -> None:
    """The same report again is read, compared and left, in two requests."""
    with delivering(tmp_path) as scene:
        scene.report()
        again = scene.report()
        assert operations(again) == ["Portfolio", "Proposal"]
        assert (commits(scene), len(pulls(scene))) == (2, 1)


def test_next_edition_updates_the_request(tmp_path: Path) -> None:
    """A week later the same request gets one more commit."""
    with delivering(tmp_path) as scene:
        scene.report()
        scene.wait(days=7)
        run = scene.report()
        assert operations(run) == ["Portfolio", "Proposal", "Commit"]
        assert (commits(scene), len(pulls(scene))) == (3, 1)


def merge(scene: Stage) -> None:
    """Merge the request as people do, and leave the branch."""
    home = scene.sandbox.state.repositories[REPOSITORY]
    (pull,) = [each for each in home.pull_requests.values() if not each.closed]
    home.git.set_head("main", str(home.git.head(PROPOSED)))
    pull.state = "MERGED"


def test_merged_request_is_followed_by_another(tmp_path: Path) -> None:
    """After a merge nothing is offered until there is something new; then the base is compared."""
    with delivering(tmp_path) as scene:
        scene.report()
        merge(scene)
        assert mutations(scene.report()) == 0
        scene.wait(days=7)
        run = scene.report()
        assert operations(run)[-3:] == ["Proposal", "Commit", "Offer"]
        assert [each["state"] for each in pulls(scene)] == ["merged", "open"]
        assert "2. november 2026" in scene.file(PAGE, PROPOSED)


def test_closed_request_is_begun_afresh(tmp_path: Path) -> None:
    """The branch that a closed request left is taken back to the base."""
    with delivering(tmp_path) as scene:
        scene.report()
        (pull,) = scene.sandbox.state.repositories[REPOSITORY].pull_requests.values()
        pull.state = "CLOSED"
        scene.wait(days=7)
        assert operations(scene.report()) == ["Portfolio", "Proposal", "Branch", "Commit", "Offer"]
        assert commits(scene) == 2


def offer(scene: Stage, text: str = BY_REQUEST) -> Result:
    """Publish today's report without waiting."""
    with patient_shop(scene, []) as shop:
        return publish_report(_configured(shop, text), NOW.date())


def _configured(shop: Shop, text: str) -> Shop:
    return shop._replace(config=config(text))


@pytest.mark.trial
@pytest.mark.parametrize("late", [False, True], ids=["lost request", "lost answer"])
@pytest.mark.parametrize("request_number", [1, 2, 3, 4, 5])
def test_broken_off_anywhere(tmp_path: Path, request_number: int, *, late: bool) -> None:
    """Broken off at any request and run again, there is one branch, one request, all files."""
    line = Line()
    with delivering(tmp_path, middlewares=(line,)) as scene:
        line.break_at(request_number, late=late)
        with pytest.raises(GitHubError):
            offer(scene)
        line.mend()
        offer(scene)
        assert len(pulls(scene)) == 1
        assert commits(scene, "main") == 1
        assert "Ny inngang" in scene.file(PAGE, PROPOSED)
        assert offer(scene).effects == ()


@pytest.mark.parametrize("late", [False, True], ids=["lost request", "lost answer"])
@pytest.mark.parametrize("request_number", [3, 4, 5])
def test_same_run_tries_again(tmp_path: Path, request_number: int, *, late: bool) -> None:
    """A request that was lost once is made good within the run."""
    line = Line()
    with delivering(tmp_path, middlewares=(line,)) as scene:
        line.break_at(request_number, late=late, once=True)
        assert [type(each).__name__ for each in offer(scene).effects] == ["WriteFiles"]
        assert len(pulls(scene)) == 1
        assert "Ny inngang" in scene.file(PAGE, PROPOSED)


def test_no_right_is_told(tmp_path: Path) -> None:
    """Without the right to open requests the run fails, and says what GitHub said."""
    with delivering(tmp_path) as scene:
        scene.sandbox.state.tokens["bot-token"].permissions.pop("pull_requests")
        run = scene.report()
        assert run.code == ExitCode.GITHUB
        assert "Resource not accessible by integration" in " ".join(run.log)


def test_not_delivered(tmp_path: Path) -> None:
    """With no delivery the report is made and told of, and nothing is written."""
    with delivering(tmp_path, NONE) as scene:
        run = scene.report()
        assert (run.code, mutations(run), commits(scene, "main")) == (ExitCode.DONE, 0, 1)
        assert "skal ikke leveres" in " ".join(run.log) or "ikke skal leveres" in " ".join(run.log)
