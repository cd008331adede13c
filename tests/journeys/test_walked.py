"""What random walks have found, each as the short journey that shows it."""

from pathlib import Path

from portfolio_bot.demo.stage import REPOSITORY, Stage
from portfolio_bot.domain.ledger.line import read_line
from portfolio_bot.domain.records.history import Decision
from portfolio_bot.exit_codes import ExitCode
from tests.journeys.scene import answers, labels, mutations, opened, say, stage
from tests.journeys.test_authority import decisions
from tests.journeys.test_tampering import own, record


def in_ledger(scene: Stage) -> list[Decision]:
    """Return the decisions of the ledger, in the order of its lines, without starts."""
    git = scene.sandbox.state.repositories[REPOSITORY].git
    files = git.files(git.head("portfolio-ledger") or "")
    (path,) = [path for path in files if path.startswith("beslutninger/")]
    lines = [read_line(data) for data in git.read(files[path].oid)[1].splitlines()]
    return [line.decision for line in lines if line.decision.kind != "start"]


def test_comment_deleted_before_its_event(tmp_path: Path) -> None:
    """A command whose comment is gone when its event comes is obeyed, without a receipt."""
    with stage(tmp_path) as scene:
        number = opened(scene)
        scene.delete_comment("leder", scene.comment("leder", number, "/prioritet må"))
        created, _ = scene.sandbox.deliveries()[-2:]
        assert scene.deliver(created["event"], created["payload"]).code == ExitCode.DONE
        assert "prioritet: Må" in labels(scene, number)
        assert "Må" in answers(scene, number)[-1]


def test_start_is_in_the_ledger_at_once(tmp_path: Path) -> None:
    """An initiative that a sweep is the first to meet needs no second sweep for its start."""
    with stage(tmp_path) as scene:
        number = scene.open_form("ola", "Ny inngang", "tekst")
        scene.wait(hours=1)
        scene.sweep()
        assert own(scene, number)
        assert mutations(scene.sweep()) == 0


def test_decisions_of_one_moment_keep_their_order(tmp_path: Path) -> None:
    """What one sweep decides, in however many comments and commands, adds up in one order."""
    with stage(tmp_path) as scene:
        number = opened(scene)
        scene.comment("leder", number, "/prioritet må\n/prioritet kan\n" * 6)
        scene.comment("leder", number, "/prioritet bør")
        scene.wait(hours=1)
        scene.sweep()
        kept = decisions(scene, number)
        assert [each.after for each in kept] == ["must", "could"] * 6 + ["should"]
        assert in_ledger(scene) == kept
        assert "prioritet: Bør" in labels(scene, number)


def test_closing_before_another_decision_is_judged(tmp_path: Path) -> None:
    """A closing that no event told of counts, whatever else was decided afterwards."""
    with stage(tmp_path) as scene:
        number = opened(scene)
        scene.edit_issue("leder", number, state="closed", state_reason="not_planned")
        comment = scene.comment("kari", number, "/kriterium 1 ok")
        event = scene.sandbox.deliveries()[-1]
        assert event["payload"]["comment"]["id"] == comment
        scene.deliver(event["event"], event["payload"])
        scene.wait(hours=1)
        scene.sweep()
        assert [each.kind for each in decisions(scene, number)] == ["tick", "stop"]
        assert scene.issue(number)["state"] == "closed"


def test_one_sweep_opens_what_is_closed_and_answers(tmp_path: Path) -> None:
    """An issue that a run left closed against the record is opened beside all else."""
    with stage(tmp_path) as scene:
        number = opened(scene)
        say(scene, "leder", number, "/stopp Ikke aktuelt\n/fortsett")
        scene.edit_issue("bot", number, state="closed")
        scene.comment("leder", number, "/prioritet må")
        scene.wait(hours=1)
        scene.sweep()
        assert scene.issue(number)["state"] == "open"
        assert "prioritet: Må" in labels(scene, number)


def test_a_retold_decision_is_not_made_again(tmp_path: Path) -> None:
    """A command whose answer was deleted, unheard, is told from the ledger and not obeyed anew."""
    with stage(tmp_path) as scene:
        number = opened(scene)
        say(scene, "leder", number, "/prioritet må")
        scene.sweep()
        first = decisions(scene, number)
        say(scene, "leder", number, "/prioritet kan")
        scene.sweep()
        scene.delete_comment("leder", record(scene, number, '"after":"must"')["id"])
        deleted = scene.sandbox.deliveries()[-1]
        scene.wait(hours=1)
        scene.sweep()
        assert [each.after for each in decisions(scene, number)] == ["could", "must"]
        assert first[0] in decisions(scene, number)
        assert "prioritet: Kan" in labels(scene, number)
        assert mutations(scene.sweep()) == 0
        assert mutations(scene.deliver(deleted["event"], deleted["payload"])) == 0


def test_what_was_obeyed_anew_follows_the_ledger(tmp_path: Path) -> None:
    """An event that comes again after its answer was deleted changes nothing for good."""
    with stage(tmp_path) as scene:
        number = opened(scene)
        say(scene, "leder", number, "/prioritet må\n/vent Penger")
        (event,) = [
            each
            for each in scene.sandbox.deliveries()
            if each["payload"].get("comment", {}).get("body", "").startswith("/prioritet")
        ]
        scene.sweep()
        first = decisions(scene, number)
        scene.delete_comment("leder", record(scene, number, '"kind":"hold"')["id"])
        scene.deliver(event["event"], event["payload"])
        assert decisions(scene, number) != first
        scene.wait(hours=1)
        scene.sweep()
        assert decisions(scene, number) == first == in_ledger(scene)
        assert mutations(scene.sweep()) == 0
