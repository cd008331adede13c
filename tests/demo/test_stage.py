"""The stage: people act, time passes, the bot answers."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from portfolio_bot.demo.stage import Stage
from portfolio_bot.demo.story import setting
from portfolio_bot.exit_codes import ExitCode

MODEL = setting()
REPOSITORY = MODEL.story.repository


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    """Raise a stage at eight in the morning."""
    morning = datetime(2026, 11, 23, 8, tzinfo=UTC)
    with Stage(
        tmp_path / "folder", MODEL.config, morning, seed=MODEL.seed, repository=REPOSITORY
    ) as stage:
        yield stage


def test_plays_each_event_once(stage: Stage) -> None:
    """What the bot has answered is not played again; what it did itself is no event."""
    stage.open_form("amina-yusuf", "Et tiltak", "### Problemstilling\n\nNoe\n")
    assert [run.event for run in stage.play()] == ["issues", "issues"]  # opened, labelled
    assert stage.play() == []


def test_run_tells_requests_and_log(stage: Stage) -> None:
    """A run tells how it ended, what it logged, and what it asked of GitHub."""
    number = stage.open_form("amina-yusuf", "Et tiltak", "")
    run = stage.play()[-1]
    assert run.code is ExitCode.DONE
    assert run.log
    assert {each["path"] for each in run.requests} == {"/graphql"}
    assert stage.comments(number)[0]["user"]["type"] == "Bot"


def test_time_passes(stage: Stage) -> None:
    """What happens after a wait happens later."""
    stage.wait(days=2, hours=1)
    number = stage.open_form("amina-yusuf", "Et tiltak", "")
    assert stage.issue(number)["created_at"] == "2026-11-25T09:00:01Z"


def test_report_out_of_the_repository(stage: Stage, tmp_path: Path) -> None:
    """A report with a folder is written there and not committed."""
    run = stage.report(out=tmp_path / "out")
    assert run.code is ExitCode.DONE
    assert (tmp_path / "out" / "portefolje" / "README.md").is_file()
    assert "tiltak" in stage.file("README.md").casefold()


def status_of(stage: Stage, number: int) -> str:
    """Return the column where an issue's card stands."""
    name = f"{REPOSITORY}#{number}"
    items = [item for board in stage.sandbox.dump()["projects"] for item in board["items"]]
    (values,) = [item["values"] for item in items if item["issue"] == name]
    return str(values["Status"])


def test_people_touch_what_is_there(stage: Stage) -> None:
    """People drag cards, put labels on, and delete comments, as far as they may."""
    number = stage.open_form("amina-yusuf", "Et tiltak", "### Problemstilling\n\nNoe\n")
    stage.play()
    owner = stage.sandbox.dump()["organizations"][REPOSITORY.partition("/")[0]]["owners"][0]
    before = status_of(stage, number)
    columns = stage.sandbox.dump()["projects"][0]["fields"]
    (status,) = [field["options"] for field in columns if field["name"] == "Status"]
    other = next(option["name"] for option in status if option["name"] != before)
    stage.drag(owner, number, other)
    assert status_of(stage, number) == other
    with pytest.raises(ValueError, match="ola-utenfra sees no card"):
        stage.drag("ola-utenfra", number, before)
    with pytest.raises(ValueError, match="Could not resolve to an Issue"):
        stage.drag(owner, number + 1, before)
    stage.label(owner, number, "haster")
    assert "haster" in {label["name"] for label in stage.issue(number)["labels"]}
    there = [each["id"] for each in stage.comments(number)]
    stage.delete_comment(owner, there[0])
    assert [each["id"] for each in stage.comments(number)] == there[1:]


def test_issue_becomes_part_of_another(stage: Stage) -> None:
    """People divide the work of an issue into sub-issues."""
    whole, part = (stage.open_form("amina-yusuf", name, "") for name in ("Et hele", "En del"))
    stage.add_part("tone-vik", whole, part)
    issues = stage.sandbox.dump()["repositories"][REPOSITORY]["issues"]
    assert [each["number"] for each in issues if each["parent"]] == [part]


def test_box_is_clicked_where_it_stands(stage: Stage) -> None:
    """A click ticks the box of that criterion alone, and a second one takes the tick out."""
    number = stage.open_form("amina-yusuf", "Et tiltak", "### Problemstilling\n\nNoe\n")
    stage.play()
    before = [each["body"] for each in stage.comments(number)]
    stage.click("tone-vik", number, "balanse")
    (ticked,) = {each["body"] for each in stage.comments(number)} - set(before)
    assert ticked.count("- [x]") == 1
    stage.click("tone-vik", number, "balanse")
    assert [each["body"] for each in stage.comments(number)] == before


def test_files_of_another_branch(stage: Stage) -> None:
    """Files are those of the branch that is named; of the default branch without a name."""
    stage.open_form("amina-yusuf", "Et tiltak", "### Problemstilling\n\nNoe\n")
    stage.play()
    assert stage.sweep().code is ExitCode.DONE
    found = stage.files("beslutninger", "portfolio-ledger")
    assert list(found) == ["beslutninger/2026-11.jsonl"]
    assert '"kind":"start"' in found["beslutninger/2026-11.jsonl"]
    assert list(stage.files("")) == ["README.md"]


def test_people_meet_no_faults(stage: Stage) -> None:
    """Faults are for the bot alone: what people do, and what is looked at, is not counted."""
    stage.sandbox.faults.add("502@1")
    number = stage.open_form("amina-yusuf", "Et tiltak", "")
    assert stage.comments(number) == []
    assert [hit.path for hit in stage.sandbox.faults.hits] == []
    stage.play()
    assert [hit.path for hit in stage.sandbox.faults.hits] == ["/graphql"]
