"""The digest of an edition: told once in each of its places, and changed when it must be."""

from pathlib import Path
from typing import Any

import pytest

from portfolio_bot.demo.stage import REPOSITORY, Stage
from portfolio_bot.domain.records.markers import read_digest
from portfolio_bot.exit_codes import ExitCode
from portfolio_bot.github import GitHubError
from tests.journeys.scene import CONFIG, NOW, opened
from tests.journeys.test_crashes import Line
from tests.journeys.test_delivery import delivering, offer, operations

PLACES = {
    "comment": "{kind: comment, issue: 2}",
    "discussion": "{kind: discussion, category: kunngjøringer}",
    "status-update": "{kind: status-update}",
}
each_place = pytest.mark.parametrize("kind", list(PLACES))


def telling(kind: str) -> str:
    """Return a configuration whose digest goes to that kind of place."""
    return f"{CONFIG}report: {{digest: {PLACES[kind]}}}\n"


def prepare(scene: Stage) -> None:
    """Open the issue that takes the digest as comments: it is no initiative."""
    session = {"title": "Ukens sammendrag", "body": "Her."}
    scene._send("POST", f"/repos/{REPOSITORY}/issues", "kari", session)


def digests(scene: Stage) -> list[dict[str, Any]]:
    """Return all digests that stand somewhere."""
    dump = scene.sandbox.dump()
    issues = dump["repositories"][REPOSITORY]["issues"]
    comments = [comment for issue in issues for comment in issue["comments"]]
    told = [*comments, *dump["record"][REPOSITORY]["discussions"]]
    told += dump["record"]["status_updates"]
    return [each for each in told if read_digest(each["body"])]


@each_place
def test_digest_is_told_once(tmp_path: Path, kind: str) -> None:
    """The digest comes with the edition, in two requests; run again, nothing is written."""
    with delivering(tmp_path, telling(kind)) as scene:
        prepare(scene)
        run = scene.report()
        assert run.code == ExitCode.DONE, run.log
        assert operations(run) == ["Portfolio", "Commit", "Digest", "Tell"]
        (told,) = digests(scene)
        assert len([line for line in told["body"].splitlines() if line.strip()]) <= 15
        assert "/blob/main/portefolje/README.md" in told["body"]
        again = scene.report()
        assert operations(again) == ["Portfolio", "Digest"]
        assert again.log == ("portfolio-bot: Ingenting måtte endres.",)


@each_place
def test_changed_edition_changes_its_digest(tmp_path: Path, kind: str) -> None:
    """What is new on the same day changes the digest that stands there."""
    with delivering(tmp_path, telling(kind)) as scene:
        prepare(scene)
        scene.report()
        opened(scene, title="Et tiltak til")
        assert operations(scene.report())[-2:] == ["Digest", "Tell"]
        (told,) = digests(scene)
        assert "2 tiltak er åpne" in told["body"]


@each_place
def test_next_edition_has_a_digest_of_its_own(tmp_path: Path, kind: str) -> None:
    """A week later there are two; an earlier day made anew has none."""
    with delivering(tmp_path, telling(kind)) as scene:
        prepare(scene)
        scene.report()
        scene.wait(days=7)
        scene.report()
        scene.report(as_of=NOW.date())
        assert len(digests(scene)) == 2


@pytest.mark.trial
@each_place
@pytest.mark.parametrize("late", [False, True], ids=["lost request", "lost answer"])
@pytest.mark.parametrize("request_number", [2, 3, 4])
def test_broken_off_anywhere(tmp_path: Path, request_number: int, kind: str, *, late: bool) -> None:
    """Broken off at any request and run again, the digest stands there once."""
    line = Line()
    with delivering(tmp_path, telling(kind), (line,)) as scene:
        prepare(scene)
        line.break_at(request_number, late=late)
        with pytest.raises(GitHubError):
            offer(scene, telling(kind))
        line.mend()
        offer(scene, telling(kind))
        assert len(digests(scene)) == 1
        assert offer(scene, telling(kind)).effects == ()


@each_place
def test_somebody_elses_marker_is_not_ours(tmp_path: Path, kind: str) -> None:
    """A marker in what a person has written does not keep the digest from being told."""
    with delivering(tmp_path, telling(kind)) as scene:
        prepare(scene)
        scene.report()
        (told,) = digests(scene)
        if kind == "comment":
            scene.comment("kari", 2, told["body"])
            assert operations(scene.report()) == ["Portfolio", "Digest"]
        assert told["body"].startswith("<!-- portfolio-bot:digest")


def test_status_update_has_health_and_days(tmp_path: Path) -> None:
    """The board's status update has GitHub's word of health; nothing reported is no green."""
    with delivering(tmp_path, telling("status-update")) as scene:
        scene.report()
        (told,) = digests(scene)
        assert told["status"] == "AT_RISK"
        assert (told["start_date"], told["target_date"]) == (None, None)


@pytest.mark.parametrize(
    ("digest", "words"),
    [
        ("{kind: comment, issue: 99}", "sak 99"),
        ("{kind: discussion, category: Borte}", "Borte"),
    ],
)
def test_no_such_place_is_told(tmp_path: Path, digest: str, words: str) -> None:
    """A place that is not there fails the run, after the report is delivered."""
    with delivering(tmp_path, f"{CONFIG}report: {{digest: {digest}}}\n") as scene:
        run = scene.report()
        assert run.code == ExitCode.GITHUB
        assert words in " ".join(run.log)
        assert scene.file("portefolje/README.md")
