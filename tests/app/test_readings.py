"""Reading only what has changed, on top of what was kept."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from portfolio_bot.app.readings import read_records
from portfolio_bot.demo.stage import BOT_TOKEN, REPOSITORY, Run, Stage
from portfolio_bot.exit_codes import ExitCode
from portfolio_bot.github.portfolio import Edition
from tests.journeys.scene import (
    CONFIG,
    PROBLEM,
    body,
    config,
    opened,
    patient_shop,
    say,
    seed,
    stage,
)


def numbered(count: int) -> dict:
    """Return a seed with so many initiatives."""
    given = seed()
    given["repositories"][REPOSITORY]["issues"] = [
        {"title": f"Tiltak {n}", "author": "ola", "body": body(), "labels": ["tiltak"]}
        for n in range(count)
    ]
    return given


def reports(scene: Stage, folder: Path) -> tuple[Run, str]:
    """Report with a cache, and return the run and the data; they are as those without one."""
    run = scene.report(cache=folder / "cache" / "lest.jsonl", out=folder / "med")
    assert run.code is ExitCode.DONE, run.log
    scene.report(out=folder / "uten")
    found = [
        (folder / each / "portefolje" / "portfolio.json").read_text("utf-8")
        for each in ("med", "uten")
    ]
    assert found[0] == found[1]
    return run, found[0]


def delete(scene: Stage, number: int) -> None:
    """Delete an issue, as its owner does in the browser; no API of the sandbox does it."""
    scene.sandbox.state.repositories[REPOSITORY].issues.pop(number)


def test_only_what_has_changed_is_read(tmp_path: Path) -> None:
    """A second reading takes the requests of what has changed, however many there are."""
    with stage(tmp_path, numbered(230), CONFIG + "report: {files: []}\n") as scene:
        scene.wait(hours=2)
        first, _ = reports(scene, tmp_path)
        assert len(first.requests) <= 3 + 3
        scene.wait(days=3)
        say(scene, "leder", 7, "/prioritet må")
        opened(scene, PROBLEM, "Et nytt")
        scene.edit_issue("ola", 9, title="Et annet navn")
        second, data = reports(scene, tmp_path)
        assert len(second.requests) == 1
        assert "3 av 231 tiltak er lest på nytt" in " ".join(second.log)
        told = {each["number"]: each for each in json.loads(data)["initiatives"]}
        assert (told[7]["priority"], told[9]["title"]) == ("must", "Et annet navn")
        assert len(told) == 231


def _unlabelled(scene: Stage) -> None:
    scene.edit_issue("leder", 2, labels=[])


def _closed(scene: Stage) -> None:
    scene.edit_issue("leder", 2, state="closed")


def _commented(scene: Stage) -> None:
    scene.comment("ola", 2, "Noe nytt")


@pytest.mark.parametrize("act", [_unlabelled, _closed, _commented])
def test_what_happens_is_noticed(tmp_path: Path, act: Callable[[Stage], None]) -> None:
    """Whatever happens to an initiative, the report is as one that has read everything."""
    with stage(tmp_path, numbered(4)) as scene:
        reports(scene, tmp_path)
        scene.wait(days=1)
        act(scene)
        run, _ = reports(scene, tmp_path)
        assert len(run.requests) == 1


def test_deleted_initiative_is_missed(tmp_path: Path) -> None:
    """One that is deleted is told of by the count alone; then everything is read."""
    with stage(tmp_path, numbered(4)) as scene:
        reports(scene, tmp_path)
        scene.wait(days=1)
        delete(scene, 3)
        run, data = reports(scene, tmp_path)
        assert [each["number"] for each in json.loads(data)["initiatives"]] == [1, 2, 4]
        assert "stemmer ikke" in " ".join(run.log)
        again, _ = reports(scene, tmp_path)
        assert "stemmer ikke" not in " ".join(again.log)


def test_everything_is_read_now_and_then(tmp_path: Path) -> None:
    """After so many days as configured, what nothing has told of is read too."""
    with stage(tmp_path, numbered(3)) as scene:
        reports(scene, tmp_path)
        scene.wait(days=27)
        soon, _ = reports(scene, tmp_path)
        scene.wait(days=1)
        late, _ = reports(scene, tmp_path)
        assert "er lest på nytt" in " ".join(soon.log)
        assert "er lest på nytt" not in " ".join(late.log)


def test_damaged_cache_is_told(tmp_path: Path) -> None:
    """A damaged cache is left alone, which is told, and written anew."""
    with stage(tmp_path, numbered(2)) as scene:
        reports(scene, tmp_path)
        path = tmp_path / "cache" / "lest.jsonl"
        path.write_bytes(path.read_bytes()[:-9])
        run, _ = reports(scene, tmp_path)
        assert "Det er skadet." in " ".join(run.log)
        again, _ = reports(scene, tmp_path)
        assert "skadet" not in " ".join(again.log)


def test_changed_configuration_reads_everything(tmp_path: Path) -> None:
    """What was read by another configuration is not used."""
    with stage(tmp_path, numbered(2)) as scene:
        reports(scene, tmp_path)
        scene.config = tmp_path / "portfolio.yml"
        scene.config.write_text(CONFIG + "report: {rows: 5}\n", "utf-8")
        run, _ = reports(scene, tmp_path)
        assert "Oppsettet er endret" in " ".join(run.log)


def test_cache_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    """The report is made though the cache cannot be kept."""
    (tmp_path / "cache").write_text("en fil, ingen mappe", "utf-8")
    with stage(tmp_path, numbered(1)) as scene:
        run, _ = reports(scene, tmp_path)
        assert "kunne ikke skrives" in " ".join(run.log)


def test_earlier_day_reads_everything(tmp_path: Path) -> None:
    """For a report of an earlier day, the cache is neither read nor written."""
    cache = tmp_path / "lest.jsonl"
    with stage(tmp_path, numbered(2)) as scene, patient_shop(scene, []) as shop:
        early = config().day(shop.now).replace(day=1)
        edition = Edition(early, ("portefolje/portfolio.json",), "portefolje/portfolio.json")
        read = read_records(shop, edition, cache, lambda _count: None)
        assert len(read.records) == 2
        assert not cache.exists()
        assert BOT_TOKEN not in str(read.remarks)
