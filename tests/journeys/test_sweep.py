"""What no event has told of: the sweep finds it, judges it, and puts it right once."""

from pathlib import Path

from portfolio_bot.demo.stage import Run, Stage
from portfolio_bot.exit_codes import ExitCode
from tests.journeys.scene import (
    CONFIG,
    FIRST,
    answers,
    labels,
    mutations,
    on_board,
    opened,
    say,
    seed,
    stage,
)
from tests.journeys.test_commands import TO_PROBLEM, reactions


def drag(scene: Stage, login: str, number: int, status: str) -> None:
    """Let *login* drag the card of an issue to another column."""
    scene.wait(minutes=30)
    scene.drag(login, number, status)
    scene.wait(minutes=30)


def swept(scene: Stage) -> Run:
    """Sweep, see that nothing is left to do for a second sweep, and return the first run."""
    run = scene.sweep()
    assert run.code == ExitCode.DONE, run.log
    assert mutations(scene.sweep()) == 0
    return run


def ready(scene: Stage) -> int:
    """Open an initiative whose first gate is met, and not passed yet."""
    number = opened(scene, FIRST)
    say(scene, "kari", number, f"{TO_PROBLEM}\n/tildel @kari")
    say(scene, "kontor", number, "/kriterium 4 ok")
    return number


def test_nothing_to_do_costs_two_requests(tmp_path: Path) -> None:
    """Of a portfolio that is in step, issues and ledger are read once, and nothing is written."""
    with stage(tmp_path) as scene:
        opened(scene)
        scene.wait(hours=1)
        swept(scene)
        run = scene.sweep()
        assert [each["operation"] for each in run.requests] == ["Portfolio", "Ledger"]


def test_entitled_drag_is_adopted(tmp_path: Path) -> None:
    """A card dragged by a lead whose gate is met is a decision like any other."""
    with stage(tmp_path) as scene:
        number = ready(scene)
        drag(scene, "kari", number, "Problem")
        swept(scene)
        assert "fase: Problem" in labels(scene, number)
        told = answers(scene, number)[-1]
        assert "Kravene er oppfylt, så flyttingen gjelder" in told
        assert '"how":"board"' in told.split("\n", 1)[0]
        assert "Besluttet av kari" in told


def test_drag_without_right_is_put_back(tmp_path: Path) -> None:
    """A card dragged by somebody who may not decide goes back, with the reason."""
    given = seed()
    given["organizations"]["eksempeletaten"]["members"].append("ola")
    with stage(tmp_path, given) as scene:
        number = ready(scene)
        drag(scene, "ola", number, "Problem")
        swept(scene)
        assert (on_board(scene, number) or {})["Status"] == "Ikke startet"
        told = answers(scene, number)[-1]
        assert "Flyttingen gjelder ikke" in told
        assert "Dette kan bare gjøres av produktgruppeleder" in told


def test_drag_past_a_gate_is_put_back(tmp_path: Path) -> None:
    """A card dragged before its gate is met goes back, with what is left."""
    with stage(tmp_path) as scene:
        number = opened(scene)
        drag(scene, "kari", number, "Problem")
        swept(scene)
        assert (on_board(scene, number) or {})["Status"] == "Ikke startet"
        assert "punkter gjenstår" in answers(scene, number)[-1]


def test_drag_that_is_only_flagged(tmp_path: Path) -> None:
    """Where configured so, the card stays, and the comment says what counts."""
    with stage(tmp_path, text=CONFIG + "sweep: {hand_moves: flag}\n") as scene:
        number = opened(scene)
        drag(scene, "kari", number, "Problem")
        swept(scene)
        assert (on_board(scene, number) or {})["Status"] == "Problem"
        assert "fase: Ikke startet" in labels(scene, number)
        assert "tiltaket er fortsatt i fasen **Ikke startet**" in answers(scene, number)[-1]


def test_drag_is_left_to_the_sweep(tmp_path: Path) -> None:
    """Another event in between neither adopts a dragged card nor puts it back."""
    with stage(tmp_path) as scene:
        number = ready(scene)
        drag(scene, "kari", number, "Problem")
        say(scene, "leder", number, "/prioritet må")
        assert (on_board(scene, number) or {})["Status"] == "Problem"
        swept(scene)
        assert (on_board(scene, number) or {})["Status"] == "Problem"
        assert "fase: Problem" in labels(scene, number)


def test_label_of_a_phase_is_judged_at_once(tmp_path: Path) -> None:
    """The label of the next phase, set by a lead, moves; set by others, it is taken off."""
    with stage(tmp_path) as scene:
        number = ready(scene)
        scene.label("leder", number, "fase: Konsept")
        scene.play()
        assert labels(scene, number) >= {"fase: Ikke startet"}
        assert "fase: Konsept" not in labels(scene, number)
        assert "så jeg har satt det tilbake" in answers(scene, number)[-1]
        scene.label("leder", number, "fase: Problem")
        scene.play()
        assert "fase: Problem" in labels(scene, number)
        assert (on_board(scene, number) or {})["Status"] == "Problem"


def test_unanswered_command_is_answered(tmp_path: Path) -> None:
    """A command whose event never came is obeyed by the sweep, and receipted."""
    with stage(tmp_path) as scene:
        number = opened(scene)
        scene.comment("leder", number, "/prioritet må")
        scene.sweep()
        assert "prioritet: Må" not in labels(scene, number), "its own run may still come"
        scene.wait(minutes=30)
        swept(scene)
        assert "prioritet: Må" in labels(scene, number)
        assert dict(reactions(scene, number))["/prioritet må"] == {"THUMBS_UP": ["portefoljebot"]}


def test_old_command_is_left_alone(tmp_path: Path) -> None:
    """A command from longer ago than is looked back is not obeyed."""
    with stage(tmp_path) as scene:
        number = opened(scene)
        scene.comment("leder", number, "/prioritet må")
        scene.wait(days=15)
        scene.sweep()
        assert "prioritet: Må" not in labels(scene, number)


def test_closed_before_it_is_done(tmp_path: Path) -> None:
    """A closing that no event told of is judged: what is not done is opened again."""
    with stage(tmp_path) as scene:
        number = opened(scene)
        scene.wait(hours=1)
        scene.edit_issue("leder", number, state="closed")
        scene.wait(hours=1)
        swept(scene)
        assert scene.issue(number)["state"] == "open"
        assert "tiltaket er ikke ferdig" in answers(scene, number)[-1]


def test_missing_on_board(tmp_path: Path) -> None:
    """An initiative that is not on the board is put there."""
    given = seed()
    with stage(tmp_path, given) as scene:
        scene.open_form("ola", "Ny inngang", "tekst")
        scene.wait(hours=1)
        scene.sweep()
        swept(scene)
        assert (on_board(scene, 1) or {})["Status"] == "Ikke startet"


def test_silence_is_reminded_of_once(tmp_path: Path) -> None:
    """After the configured days without a word, one reminder; after new silence, another."""
    with stage(tmp_path) as scene:
        number = opened(scene)
        scene.wait(days=8)
        swept(scene)
        assert "har vært stille her lenge" in answers(scene, number)[-1]
        scene.wait(days=3)
        assert mutations(scene.sweep()) == 0
        say(scene, "ola", number, "Vi venter på svar.")
        scene.wait(days=9)
        swept(scene)
        told = [each for each in answers(scene, number) if "stille her lenge" in each]
        assert len(told) == 2
