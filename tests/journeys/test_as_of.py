"""Earlier editions made again, whatever has happened since."""

import subprocess
from datetime import date, timedelta
from pathlib import Path

import pytest

from portfolio_bot import __version__
from portfolio_bot.demo.stage import BOT_TOKEN, REPOSITORY, Stage
from portfolio_bot.exit_codes import ExitCode
from portfolio_bot.github import Client
from portfolio_bot.github.commits import Change, commit_change
from tests.journeys.scene import CONCEPT, CONFIG, NOW, PLANNED, body, opened, say, stage

FOLDER = "portefolje"


def weeks(scene: Stage) -> list[date]:
    """Play four weeks, each with its report, and return the days of the editions."""
    first, second = opened(scene, CONCEPT), opened(scene, PLANNED, "Et annet")
    days = [_report(scene)]
    say(scene, "leder", first, "/prioritet må")
    say(scene, "leder", second, "/vent Budsjettet er ikke klart")
    days.append(_report(scene))
    scene.edit_issue("ola", first, title="Ny inngang, større", body=body(PLANNED))
    opened(scene, CONCEPT, "Et tredje | @alle")
    days.append(_report(scene))
    say(scene, "leder", second, "/gjenoppta")
    days.append(_report(scene))
    return days


def _report(scene: Stage) -> date:
    scene.wait(days=7)
    run = scene.report()
    assert run.code is ExitCode.DONE, run.log
    return scene.now.date()


def turmoil(scene: Stage) -> None:
    """Change what no edition that stands may hear of."""
    scene.edit_issue("ola", 1, title="Alt er nytt", body="Ingen svar mer")
    scene.edit_issue("leder", 2, labels=[])
    scene.edit_issue("leder", 3, state="closed")
    say(scene, "leder", 1, "/stopp Ferdig snakket")
    text = CONFIG.replace("Eksempeletatens portefølje", "Et helt annet navn")
    scene.config.write_text(text + "report: {sections: [summary], rows: 1}\n", "utf-8")


def git(scene: Stage, *words: str) -> bytes:
    """Ask git itself about the portfolio's repository."""
    folder = scene.sandbox.state.repositories[REPOSITORY].git.path
    told = subprocess.run(["git", "-C", folder, *words], capture_output=True, check=True)  # noqa: S603, S607 - whichever git there is
    return told.stdout


def committed(scene: Stage, day: date) -> dict[str, bytes]:
    """Return the files of the edition of *day*, as git has them."""
    oid = git(scene, "log", "-1", "--format=%H", f"--grep=As-of: {day}", "main").decode().strip()
    names = git(scene, "ls-tree", "--name-only", f"{oid}:{FOLDER}").decode().split()
    return {name: git(scene, "show", f"{oid}:{FOLDER}/{name}") for name in names}


def commit_by_hand(scene: Stage, message: str, **files: str) -> None:
    """Commit files of the report's folder, as somebody does who knows how editions are marked."""
    head = git(scene, "rev-parse", "main").decode().strip()
    paths = tuple((f"{FOLDER}/{name}", text) for name, text in files.items())
    client = Client(BOT_TOKEN, scene.sandbox.url)
    commit_change(client, REPOSITORY, Change("main", head, paths, "For hånd", message))
    client.close()


def test_every_edition_is_made_again(tmp_path: Path) -> None:
    """Weeks later, and by another configuration, each edition comes out to the byte as it was."""
    with stage(tmp_path) as scene:
        days = weeks(scene)
        before = {day: committed(scene, day) for day in days}
        scene.wait(days=40)
        turmoil(scene)
        head = git(scene, "rev-parse", "main")
        for day in days:
            run = scene.report(as_of=day, out=tmp_path / str(day))
            assert (run.code, git(scene, "rev-parse", "main")) == (ExitCode.DONE, head)
            assert "lik til siste tegn" in " ".join(run.log)
            made = {
                path.name: path.read_bytes() for path in (tmp_path / str(day) / FOLDER).iterdir()
            }
            assert made == before[day]


def test_edition_is_put_back_and_made_again(tmp_path: Path) -> None:
    """An edition that is committed again is the one before, and so are those made again after."""
    with stage(tmp_path) as scene:
        days = weeks(scene)
        before = {day: committed(scene, day) for day in days}
        scene.wait(days=3)
        turmoil(scene)
        for day in (days[1], days[3], days[0], days[2]):
            run = scene.report(as_of=day)
            assert run.code is ExitCode.DONE, run.log
            assert committed(scene, day) == before[day]
        assert scene.file(f"{FOLDER}/README.md").encode() == before[days[2]]["README.md"]


def test_day_without_edition_is_told(tmp_path: Path) -> None:
    """A day without an edition is reported on by what GitHub shows now, and that is said."""
    with stage(tmp_path) as scene:
        weeks(scene)
        run = scene.report(as_of=NOW.date() + timedelta(days=8), out=tmp_path / "out")
        assert run.code is ExitCode.DONE
        assert "Det finnes ingen utgave per 10. november 2026" in " ".join(run.log)


@pytest.mark.parametrize("name", ["portfolio.json", "oppsett.json"])
def test_damaged_edition_is_not_made_again(tmp_path: Path, name: str) -> None:
    """An edition whose files somebody has damaged cannot be made again, and that is said."""
    with stage(tmp_path) as scene:
        (day, *_) = weeks(scene)
        data = committed(scene, day)["portfolio.json"].decode()
        files = {"portfolio.json": f"{data} ", "oppsett.json": ""} | {name: "{}"}
        commit_by_hand(scene, f"As-of: {day}", **files)
        run = scene.report(as_of=day, out=tmp_path / "out")
        assert run.code is ExitCode.DONE
        assert "Det finnes ingen utgave" in " ".join(run.log)


def test_edition_changed_by_hand_is_told(tmp_path: Path) -> None:
    """When the page of an edition was changed by hand, it comes out as it was made, and is told."""
    with stage(tmp_path) as scene:
        (day, *_) = weeks(scene)
        data = committed(scene, day)["portfolio.json"].decode()
        files = {"portfolio.json": f"{data} ", "README.md": "Pyntet"}
        commit_by_hand(scene, f"As-of: {day}", **files)
        run = scene.report(as_of=day, out=tmp_path / "out")
        assert "annerledes: portefolje/README.md, portefolje/portfolio.json" in " ".join(run.log)


def test_other_version_is_told(tmp_path: Path) -> None:
    """An edition of another version of the program keeps its number, and a difference names it."""
    with stage(tmp_path) as scene:
        (day, *_) = weeks(scene)
        files = {name: data.decode() for name, data in committed(scene, day).items()}
        files["portfolio.json"] = files["portfolio.json"].replace(
            f'"program": "{__version__}"', '"program": "0.0.9"'
        )
        commit_by_hand(scene, f"As-of: {day}", **files)
        same = scene.report(as_of=day, out=tmp_path / "one")
        assert "lik til siste tegn" in " ".join(same.log)
        commit_by_hand(scene, f"As-of: {day}", **files | {"faser.svg": "<svg/>"})
        other = scene.report(as_of=day, out=tmp_path / "two")
        assert "laget av versjon 0.0.9 og nå av" in " ".join(other.log)
