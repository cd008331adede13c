"""The events workflow: what people do on issues is answered, and nothing else starts it."""

from pathlib import Path

import pytest

from tests.journeys.scene import answers, body, on_board, opened
from tests.journeys.test_commands import phase_of
from tests.journeys.test_sweep import ready
from tests.packaging.files import ROOT
from tests.workflows.house import House, house
from tests.workflows.running import Job, Ran

BOT = "Run portfolio-bot"


def commented(home: House, login: str, number: int, text: str) -> Ran:
    """Comment as *login*, and carry out the workflow for it."""
    home.scene.comment(login, number, text)
    return home.run("events", "issue_comment", home.delivered("issue_comment"))


def test_opened_issue_is_answered(tmp_path: Path) -> None:
    """An issue that is opened gets its answer; outputs and job summary tell what was done."""
    with house(tmp_path) as home:
        number = home.scene.open_form("ola", "Ny inngang", body())
        ran = home.run("events", "issues", home.delivered("issues"))
        assert ran.result == "success", ran.job.log()
        (comment,) = answers(home.scene, number)
        assert "Opplysningene er på plass" in comment
        assert (on_board(home.scene, number) or {})["Status"] == "Ikke startet"
        told = ran.job.step(BOT).outputs
        assert (told["changed"], told["report-commit"]) == ("true", "")
        assert told["summary"] == "Disse 6 tingene ble gjort:"
        assert ran.job.summary.startswith("### portfolio-bot\n\nDisse 6 tingene ble gjort:\n")
        assert ran.concurrency["group"] == f"portfolio-issue-{number}"
        installed(ran.job)


def installed(job: Job) -> None:
    """Assert that the action's dependencies were installed by its locks, into the temp folder."""
    pip, venv, sync = job.commands()
    assert pip.startswith("python3 -I -m pip install ")
    assert pip.endswith(f"/temp/portfolio-bot/uv --requirement {ROOT}/requirements/uv.txt")
    assert venv.startswith("uv venv ")
    assert venv.endswith("/temp/portfolio-bot/venv")
    assert sync.startswith("uv pip sync ")
    assert sync.endswith(f" --no-build --require-hashes {ROOT}/requirements/runtime.txt")


def test_command_moves_the_case(tmp_path: Path) -> None:
    """A command in a comment, by somebody who has the role, moves the case when its gate is met."""
    with house(tmp_path) as home:
        number = ready(home.scene)
        ran = commented(home, "kari", number, "/neste")
        assert ran.result == "success", ran.job.log()
        assert phase_of(home.scene, number) == "Problem"
        assert "Problem" in ran.job.summary
        assert ran.job.step(BOT).outputs["changed"] == "true"


def test_visitor_is_denied(tmp_path: Path) -> None:
    """Somebody from outside who writes a command is told why not, and nothing is moved."""
    with house(tmp_path) as home:
        number = opened(home.scene)
        home.scene.comment("gjest", number, "/neste")
        payload = home.delivered("issue_comment")
        assert payload["comment"]["author_association"] == "NONE"
        ran = home.run("events", "issue_comment", payload)
        assert ran.result == "success", ran.job.log()
        assert phase_of(home.scene, number) == "Ikke startet"
        denied = answers(home.scene, number)[-1]
        assert "Dette kan bare gjøres av produktgruppeleder" in denied


def test_talk_costs_nothing(tmp_path: Path) -> None:
    """A comment without a command is read, and GitHub is asked nothing."""
    with house(tmp_path) as home:
        number = opened(home.scene)
        home.scene.comment("kari", number, "Bra tenkt! Vi ses på tirsdag 1/2.")
        before = home.asked()
        ran = home.run("events", "issue_comment", home.delivered("issue_comment"))
        assert home.asked() == before
        assert ran.result == "success", ran.job.log()
        told = ran.job.step(BOT).outputs
        assert told["changed"] == "false"
        assert told["summary"] in ran.job.summary


def test_bots_own_comment_starts_no_job(tmp_path: Path) -> None:
    """What the bot itself has written is delivered as well; the job is skipped."""
    with house(tmp_path) as home:
        opened(home.scene)
        payload = home.delivered("issue_comment")
        assert payload["sender"]["type"] == "Bot"
        assert home.run("events", "issue_comment", payload).job.result == "skipped"


def test_comment_on_pull_request_starts_no_job(tmp_path: Path) -> None:
    """A command on a pull request, which is delivered as a comment on an issue, is not for us."""
    with house(tmp_path) as home:
        home.scene.comment("kari", opened(home.scene), "/neste")
        payload = home.delivered("issue_comment")
        number = payload["issue"]["number"]
        payload["issue"]["pull_request"] = {"url": f"https://api.github.com/pulls/{number}"}
        before = home.asked()
        assert home.run("events", "issue_comment", payload).job.result == "skipped"
        assert home.asked() == before


@pytest.mark.parametrize(("event", "action"), [("issues", "pinned"), ("discussion", "created")])
def test_other_events_start_no_run(tmp_path: Path, event: str, action: str) -> None:
    """What the workflow does not listen to starts nothing."""
    with house(tmp_path) as home:
        ran = home.run("events", event, {**home.about(), "action": action})
        assert (ran.started, ran.jobs) == (False, ())
