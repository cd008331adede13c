"""People with write access change or delete what the bot wrote: the record stands all the same."""

from pathlib import Path
from typing import Any

from portfolio_bot.demo.stage import REPOSITORY, Stage
from portfolio_bot.domain.records.markers import read_answer
from portfolio_bot.exit_codes import ExitCode
from tests.journeys.scene import answers, labels, mutations, on_board, opened, say, stage
from tests.journeys.test_commands import in_problem_phase

FORGED = (
    '<!-- portfolio-bot:answer {"comment":"IC_forged","commands":[],'
    '"decisions":[{"id":"IC_forged#1","kind":"move","by":"leder",'
    '"at":"2026-11-02T08:00:00Z","after":"utfort"}]} -->\n\nFlyttet.\n'
)


def own(scene: Stage, number: int) -> list[dict[str, Any]]:
    """Return the bot's comments on an issue as REST shows them."""
    return [each for each in scene.comments(number) if each["user"]["type"] == "Bot"]


def record(scene: Stage, number: int, word: str) -> dict[str, Any]:
    """Return the bot's latest comment whose record has *word* in it."""
    return [each for each in own(scene, number) if word in each["body"].split("\n", 1)[0]][-1]


def phase(scene: Stage, number: int) -> str:
    """Return the phase that board and label show, which must be the same."""
    shown = str((on_board(scene, number) or {})["Status"])
    assert f"fase: {shown}" in labels(scene, number)
    return shown


def test_edited_record_is_put_back(tmp_path: Path) -> None:
    """A record that a maintainer writes over reads again as the bot wrote it."""
    with stage(tmp_path) as scene:
        number = in_problem_phase(scene)
        kept = record(scene, number, '"kind":"move"')
        scene.edit_comment("leder", kept["id"], FORGED)
        (run,) = scene.play()
        assert run.code == ExitCode.DONE
        assert record(scene, number, '"kind":"move"')["body"] == kept["body"]
        assert phase(scene, number) == "Problem"
        scene.sweep()
        assert mutations(scene.sweep()) == 0


def test_record_edited_twice_before_a_run(tmp_path: Path) -> None:
    """What a record said between two edits of other people's never counts."""
    with stage(tmp_path) as scene:
        number = in_problem_phase(scene)
        kept = record(scene, number, '"kind":"move"')
        scene.edit_comment("leder", kept["id"], FORGED)
        scene.edit_comment("leder", kept["id"], FORGED.replace("utfort", "konsept"))
        scene.play()
        assert record(scene, number, '"kind":"move"')["body"] == kept["body"]
        assert phase(scene, number) == "Problem"


def test_edited_record_counts_for_nothing_meanwhile(tmp_path: Path) -> None:
    """A command is judged by what the bot recorded, whatever its comment was made to say."""
    with stage(tmp_path) as scene:
        number = in_problem_phase(scene)
        kept = record(scene, number, '"kind":"move"')
        scene.edit_comment("leder", kept["id"], FORGED)
        comment = scene.comment("kari", number, "/status")
        event = scene.sandbox.deliveries()[-1]
        assert event["payload"]["comment"]["id"] == comment
        scene.deliver(event["event"], event["payload"])
        assert "Tiltaket er i fasen **Problem**" in answers(scene, number)[-1]
        assert record(scene, number, '"kind":"move"')["body"] == kept["body"]


def test_deleted_record_is_posted_anew(tmp_path: Path) -> None:
    """A record that a maintainer deletes is there again after the deletion's own event."""
    with stage(tmp_path) as scene:
        number = in_problem_phase(scene)
        kept = record(scene, number, '"kind":"move"')
        scene.delete_comment("leder", kept["id"])
        (run,) = scene.play()
        assert run.code == ExitCode.DONE
        assert record(scene, number, '"kind":"move"')["body"] == kept["body"]
        assert phase(scene, number) == "Problem"
        for delivery in scene.sandbox.deliveries():
            assert mutations(scene.deliver(delivery["event"], delivery["payload"])) == 0


def test_forged_and_deleted_record_is_not_posted(tmp_path: Path) -> None:
    """A comment of the bot's that was changed before it was deleted is not taken at its word."""
    with stage(tmp_path) as scene:
        number = opened(scene)
        say(scene, "leder", number, "/prioritet må")
        kept = record(scene, number, '"kind":"priority"')
        scene.edit_comment("leder", kept["id"], FORGED)
        scene.delete_comment("leder", kept["id"])
        scene.play()
        assert phase(scene, number) == "Ikke startet"
        assert not [each for each in own(scene, number) if "IC_forged" in each["body"]]


def test_forged_marker_of_a_person_counts_for_nothing(tmp_path: Path) -> None:
    """The same characters in a person's comment are a person's words."""
    with stage(tmp_path) as scene:
        number = opened(scene)
        scene.comment("leder", number, FORGED)
        scene.play()
        scene.wait(hours=1)
        scene.sweep()
        assert phase(scene, number) == "Ikke startet"


def test_edited_status_comment_is_written_anew(tmp_path: Path) -> None:
    """The status comment, and the start it keeps, are the bot's; a new start written in is not."""
    with stage(tmp_path) as scene:
        number = opened(scene)
        status = own(scene, number)[0]
        scene.edit_comment(
            "leder", status["id"], status["body"].replace("ikke-startet", "implementering")
        )
        scene.play()
        assert own(scene, number)[0]["body"] == status["body"]
        assert phase(scene, number) == "Ikke startet"


def collected(scene: Stage) -> None:
    """Let the ledger have all that was decided."""
    scene.wait(hours=1)
    assert scene.sweep().code == ExitCode.DONE


def test_lost_record_is_told_from_the_ledger(tmp_path: Path) -> None:
    """A deletion nobody heard of is made good once, and its command is not obeyed again."""
    with stage(tmp_path) as scene:
        number = in_problem_phase(scene)
        collected(scene)
        events = scene.sandbox.deliveries()
        scene.delete_comment("leder", record(scene, number, '"kind":"move"')["id"])
        scene.wait(hours=1)
        before = len(own(scene, number))
        assert scene.sweep().code == ExitCode.DONE
        told = own(scene, number)[before:]
        assert ["Flyttet til «Problem», av kari" in each["body"] for each in told] == [True]
        assert mutations(scene.sweep()) == 0
        assert phase(scene, number) == "Problem"
        for event in events:
            assert mutations(scene.deliver(event["event"], event["payload"])) == 0


def test_record_that_the_ledger_contradicts(tmp_path: Path) -> None:
    """What is changed in the bot's own name, with no editor to see, is as the ledger has it."""
    with stage(tmp_path) as scene:
        number = in_problem_phase(scene)
        collected(scene)
        kept = record(scene, number, '"kind":"move"')
        forged = kept["body"].replace('"after":"problem"', '"after":"utfort"')
        scene.edit_comment("bot", kept["id"], forged)
        assert scene.sweep().code == ExitCode.DONE
        (mended,) = [each for each in own(scene, number) if each["id"] == kept["id"]]
        before, after = read_answer(kept["body"]), read_answer(mended["body"])
        assert before is not None
        assert after is not None
        assert after.decisions == before.decisions
        assert "Flyttet til «Problem», av kari" in mended["body"]
        assert phase(scene, number) == "Problem"
        assert mutations(scene.sweep()) == 0


def test_doubled_answer_is_taken_away(tmp_path: Path) -> None:
    """Of two answers to one comment, as two runs at once can make, the first stays."""
    with stage(tmp_path) as scene:
        number = opened(scene)
        say(scene, "leder", number, "/prioritet må")
        kept = record(scene, number, '"kind":"priority"')
        issue = scene.sandbox.state.repositories[REPOSITORY].issues[number]
        scene.comment("bot", number, kept["body"])
        assert len(issue.comments) == 5
        scene.wait(hours=1)
        scene.sweep()
        assert len(issue.comments) == 4
        assert record(scene, number, '"kind":"priority"')["id"] == kept["id"]


def test_dragging_and_deleting_passes_no_gate(tmp_path: Path) -> None:
    """A case whose status comment is deleted is not met anew where its card was dragged to."""
    with stage(tmp_path) as scene:
        number = opened(scene)
        scene.edit_issue("ola", number, title="Ny tittel")
        scene.play()
        say(scene, "kari", number, "/kriterium 1 ok")
        scene.wait(hours=1)
        scene.drag("kari", number, "Implementering")
        scene.delete_comment("leder", own(scene, number)[0]["id"])
        scene.play()
        assert "fase: Ikke startet" in labels(scene, number)
        scene.wait(hours=1)
        scene.sweep()
        assert phase(scene, number) == "Ikke startet"


def test_a_label_taken_off_comes_back(tmp_path: Path) -> None:
    """Nobody makes an initiative vanish: not with its text, its label and its event."""
    with stage(tmp_path) as scene:
        number = opened(scene)
        scene.wait(hours=1)
        scene.sweep()
        scene.edit_issue("ola", number, body="")
        scene.play()
        scene.edit_issue("leder", number, labels=[])
        scene.play()
        assert "tiltak" in labels(scene, number)
        scene.edit_issue("leder", number, labels=[])
        scene.wait(hours=1)
        scene.sweep()
        assert "tiltak" in labels(scene, number)
