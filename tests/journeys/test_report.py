"""The weekly report: read, rendered, committed once, and compared with the one before."""

import json
from datetime import date
from pathlib import Path

import pytest

from portfolio_bot.demo.stage import REPOSITORY, Stage
from portfolio_bot.exit_codes import ExitCode
from tests.journeys.scene import (
    FIRST,
    NOW,
    PROBLEM,
    body,
    mutations,
    opened,
    say,
    seed,
    seed_for_job,
    stage,
)

PATHS = ("README.md", "portfolio.json", "faser.svg", "tidslinje.svg")


def commits(scene: Stage) -> list[str]:
    """Return the messages of the branch's commits, the newest first."""
    told = scene.sandbox.dump()["record"][REPOSITORY]["branches"]["main"]
    return [commit["message"] for commit in told]


def test_report_is_committed(tmp_path: Path) -> None:
    """All of the report's files come with one commit, with a headline and a link in the summary."""
    with stage(tmp_path) as scene:
        opened(scene)
        run = scene.report()
        assert run.code == ExitCode.DONE
        assert commits(scene)[0] == (
            "Porteføljerapport per 2. november 2026\n\nAs-of: 2026-11-02\nEdition: weekly"
        )
        assert len(commits(scene)) == 2
        for name in PATHS:
            assert scene.file(f"portefolje/{name}")
        outputs = (tmp_path / "outputs").read_text("utf-8").splitlines()
        oid = scene.sandbox.dump()["record"][REPOSITORY]["branches"]["main"][0]["oid"]
        assert f"report-commit={oid}" in outputs


def test_nothing_new_makes_no_commit(tmp_path: Path) -> None:
    """The same report again is not committed, and costs no write."""
    with stage(tmp_path) as scene:
        opened(scene)
        scene.report()
        again = scene.report()
        assert (again.code, mutations(again)) == (ExitCode.DONE, 0)
        assert again.log == ("portfolio-bot: Ingenting måtte endres.",)
        assert len(commits(scene)) == 2


def test_report_is_compared_with_the_one_before(tmp_path: Path) -> None:
    """A week later the report names the edition it was compared with, and what is new."""
    with stage(tmp_path) as scene:
        number = opened(scene)
        scene.report()
        scene.wait(days=7)
        say(scene, "leder", number, "/prioritet må")
        opened(scene, PROBLEM, "Et tiltak til")
        scene.report()
        data = json.loads(scene.file("portefolje/portfolio.json"))
        assert data["previous"] == "2026-11-02"
        assert len(data["initiatives"]) == 2
        assert "Et tiltak til" in scene.file("portefolje/README.md")


@pytest.mark.parametrize("count", [0, 100, 101])
def test_report_costs_little(tmp_path: Path, count: int) -> None:
    """A report takes at most one request for each hundred initiatives, and three more."""
    given = seed()
    issues = [
        {"title": f"Tiltak {n}", "author": "ola", "body": body(), "labels": ["tiltak"]}
        for n in range(count)
    ]
    given["repositories"][REPOSITORY]["issues"] = issues
    with stage(tmp_path, given) as scene:
        scene.report()
        scene.wait(days=7)
        run = scene.report()
        assert run.code == ExitCode.DONE, run.log
        assert len(run.requests) <= -(-count // 100) + 3


def test_written_beside(tmp_path: Path) -> None:
    """With a folder to write to, the files are left there, and nothing is committed."""
    with stage(tmp_path) as scene:
        opened(scene)
        run = scene.report(out=tmp_path / "out")
        assert (run.code, mutations(run)) == (ExitCode.DONE, 0)
        assert len(commits(scene)) == 1
        for name in PATHS:
            assert (tmp_path / "out" / "portefolje" / name).read_text("utf-8")


def test_same_day_same_bytes(tmp_path: Path) -> None:
    """The same state and day give the same bytes, whoever looks and when."""
    with stage(tmp_path) as scene:
        opened(scene)
        scene.report(as_of=NOW.date(), out=tmp_path / "one")
        scene.wait(hours=9)
        scene.report(as_of=NOW.date(), out=tmp_path / "two")
        for name in PATHS:
            one, two = (tmp_path / out / "portefolje" / name for out in ("one", "two"))
            assert one.read_bytes() == two.read_bytes()


def test_token_without_boards(tmp_path: Path) -> None:
    """A job's own token makes a report too, of what the issues tell."""
    with stage(tmp_path, seed_for_job()) as scene:
        opened(scene)
        assert scene.report().code == ExitCode.DONE
        assert len(commits(scene)) == 2


def test_hostile_title_does_nothing(tmp_path: Path) -> None:
    """A title with markup, a reference and a table's sign stands in the report as words only."""
    with stage(tmp_path) as scene:
        opened(scene, FIRST, "A | <script>x</script> ![x](http://x) @kari #1")
        scene.report()
        page = scene.file("portefolje/README.md")
        assert "<script>" not in page
        assert "![x](" not in page
        for name in PATHS[2:]:
            assert "<script>" not in scene.file(f"portefolje/{name}")


def test_long_talk_is_read_whole(tmp_path: Path) -> None:
    """A decision after more comments than a page holds stands in the report."""
    with stage(tmp_path) as scene:
        number = opened(scene)
        for count in range(60):
            scene.comment("ola", number, f"Innspill {count}")
        scene.play()
        say(scene, "leder", number, "/prioritet må")
        scene.report()
        (told,) = json.loads(scene.file("portefolje/portfolio.json"))["initiatives"]
        assert told["priority"] == "must"


def test_days_are_rendered_in_any_order(tmp_path: Path) -> None:
    """Each day is compared with the edition before it, whenever the two were made."""
    with stage(tmp_path) as scene:
        days = [date(2027, 1, 4), date(2026, 12, 28), date(2027, 1, 4)]
        for day in days:
            assert scene.report(day).code == ExitCode.DONE
        data = json.loads(scene.file("portefolje/portfolio.json"))
        assert (data["as_of"], data["previous"]) == ("2027-01-04", "2026-12-28")
        again = scene.report(days[-1])
        assert [each["operation"] for each in again.requests] == ["Portfolio", None]


def test_editions_are_compared_with_their_kind(tmp_path: Path) -> None:
    """A monthly edition has all sections, a page of its own, and no week before it."""
    with stage(tmp_path) as scene:
        opened(scene)
        scene.report()
        scene.wait(days=40)
        run = scene.report(edition="monthly")
        assert run.code == ExitCode.DONE
        page = scene.file("portefolje/maaned.md")
        assert "Månedsrapport, november 2026." in page
        assert "Dette er den første rapporten" in page
        assert page.count("\n## ") == 22
        scene.wait(days=31)
        scene.report(edition="monthly")
        assert "Endringene er siden rapporten per 30. november 2026." in scene.file(
            "portefolje/maaned.md"
        )
        assert "As-of: 2026-12-31\nEdition: monthly" in commits(scene)[0]
