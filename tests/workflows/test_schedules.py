"""Report and sweep: by schedule as GitHub tells of one, and by hand with the workflow's inputs."""

import json
from pathlib import Path

from tests.journeys.scene import answers, on_board, opened
from tests.journeys.test_sweep import drag, ready
from tests.workflows.house import house

BOT = "Run portfolio-bot"
CACHE = "Fetch what was read last"
MONTHLY = "27 6 1 * *"
HOURLY = "41 * * * *"
WEEKLY = "17 6 * * 1"


def test_schedule_publishes_the_report(tmp_path: Path) -> None:
    """On Mondays the weekly report is committed; the output is its commit, and a cache is kept."""
    with house(tmp_path) as home:
        opened(home.scene)
        ran = home.run("report", "schedule", {"schedule": WEEKLY, **home.about()})
        assert ran.result == "success", ran.job.log()
        step = ran.job.step(BOT)
        assert step.given["edition"] == "weekly"
        assert step.outputs["report-commit"] == home.commits()[0]
        assert step.outputs["report-commit"] in ran.job.summary
        page = home.scene.file("portefolje/README.md")
        assert "Ny inngang" in page
        assert "/projects/1)" in page, "the token does not see the board"
        assert json.loads((tmp_path / "kept" / "keys.json").read_text("utf-8")) == ["portfolio-1-1"]


def test_first_of_the_month_has_its_own_report(tmp_path: Path) -> None:
    """The month's schedule makes the month's edition, of the last day of the month before."""
    with house(tmp_path) as home:
        opened(home.scene)
        ran = home.run("report", "schedule", {"schedule": MONTHLY})
        assert ran.result == "success", ran.job.log()
        assert ran.job.step(BOT).given["edition"] == "monthly"
        assert home.scene.file("portefolje/maaned.md")


def test_rehearsal_by_hand_changes_nothing(tmp_path: Path) -> None:
    """Day, edition and dry run, given by hand, reach the program: it tells, and commits nothing."""
    with house(tmp_path) as home:
        opened(home.scene)
        before = home.commits()
        ran = home.by_hand("report", as_of="2026-11-09", edition="tertial", dry_run="true")
        assert ran.result == "success", ran.job.log()
        step = ran.job.step(BOT)
        given = {key: step.given[key] for key in ("as-of", "edition", "dry-run")}
        assert given == {"as-of": "2026-11-09", "edition": "tertial", "dry-run": "true"}
        assert (step.outputs["changed"], home.commits()) == ("false", before)
        assert "portefolje/tertial" in ran.job.summary


def test_sweep_finds_a_dragged_card(tmp_path: Path) -> None:
    """Every hour: a card dragged by somebody entitled is adopted, and the ledger is written."""
    with house(tmp_path) as home:
        number = ready(home.scene)
        drag(home.scene, "kari", number, "Problem")
        ran = home.run("sweep", "schedule", {"schedule": HOURLY})
        assert ran.result == "success", ran.job.log()
        assert (on_board(home.scene, number) or {})["Status"] == "Problem"
        assert "**Problem**" in answers(home.scene, number)[-1]
        assert home.commits("portfolio-ledger")
        assert ran.concurrency == {
            "group": "portfolio-sweep",
            "queue": "max",
            "cancel-in-progress": False,
        }


def test_schedule_of_another_starts_nothing(tmp_path: Path) -> None:
    """A schedule that the workflow does not have starts no run."""
    with house(tmp_path) as home:
        assert not home.run("sweep", "schedule", {"schedule": WEEKLY}).started
