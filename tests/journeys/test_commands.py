"""People write commands: obeyed or refused, each with an answer, and each only once."""

from pathlib import Path

from portfolio_bot.demo.stage import REPOSITORY, Stage
from portfolio_bot.exit_codes import ExitCode
from tests.journeys.scene import (
    CONCEPT,
    FIRST,
    PROBLEM,
    answers,
    body,
    labels,
    mutations,
    on_board,
    opened,
    say,
    seed,
    stage,
)

TO_PROBLEM = "/kriterium 1 ok\n/kriterium 3 ok\n/kriterium 5 ok\n/kriterium 7 ok\n/kriterium 8 ok"


def in_problem_phase(scene: Stage) -> int:
    """Open an initiative and bring it to the problem phase, with all its answers."""
    number = opened(scene, PROBLEM)
    say(scene, "kari", number, f"{TO_PROBLEM}\n/tildel @kari")
    say(scene, "kontor", number, "/kriterium 4 ok")
    say(scene, "kari", number, "/neste")
    return number


def phase_of(scene: Stage, number: int) -> str:
    """Return the phase, of which board and label must tell the same."""
    shown = (on_board(scene, number) or {})["Status"]
    assert f"fase: {shown}" in labels(scene, number)
    return str(shown)


def reactions(scene: Stage, number: int) -> list[tuple[str, dict[str, list[str]]]]:
    """Return text and reactions of each comment of a person."""
    issues = scene.sandbox.dump()["repositories"][REPOSITORY]["issues"]
    comments = issues[number - 1]["comments"]
    return [(c["body"], c["reactions"]) for c in comments if "portefoljebot" not in c["author"]]


def test_move_waits_for_its_gate(tmp_path: Path) -> None:
    """`/fase konsept` is refused with what is met and what is not; then, when all is met, done."""
    with stage(tmp_path) as scene:
        number = in_problem_phase(scene)
        assert phase_of(scene, number) == "Problem"
        say(scene, "kari", number, "/fase konsept")
        refused = answers(scene, number)[-1]
        assert "fra **Problem** til **Konsept** ennå. 4 punkter gjenstår:" in refused
        assert "⬜ **1.** Innsiktsarbeidet er gjort" in refused
        assert "<summary>3 punkter er oppfylt</summary>" in refused
        assert phase_of(scene, number) == "Problem"
        say(scene, "kari", number, "/kriterium 1 ok\n/kriterium 6 ok")
        say(scene, "leder", number, "/kriterium 3 ok\n/prioritet bør")
        say(scene, "kari", number, "/fase konsept")
        assert phase_of(scene, number) == "Konsept"
        answer = answers(scene, number)[-1]
        assert "**Fase: Problem → Konsept.** Besluttet av kari 2. november 2026." in answer
        assert '"version":"2026-11"' in answer.split("\n", 1)[0]
        seen = dict(reactions(scene, number))
        assert seen["/fase konsept"] == {"THUMBS_UP": ["portefoljebot"]}
        board = on_board(scene, number)
        assert board is not None
        assert board["Prioritet"] == "Bør"


def test_refusal_is_receipted_apart(tmp_path: Path) -> None:
    """A command that was not obeyed gets another reaction than one that was."""
    with stage(tmp_path) as scene:
        number = opened(scene)
        say(scene, "kari", number, "/neste")
        assert dict(reactions(scene, number)) == {"/neste": {"CONFUSED": ["portefoljebot"]}}


def test_same_comment_delivered_again(tmp_path: Path) -> None:
    """A comment that was answered leads to no write when it is delivered again."""
    with stage(tmp_path) as scene:
        number = in_problem_phase(scene)
        count = len(answers(scene, number))
        for delivery in scene.sandbox.deliveries():
            assert mutations(scene.deliver(delivery["event"], delivery["payload"])) == 0
        assert len(answers(scene, number)) == count


def test_edited_comment_runs_what_is_new(tmp_path: Path) -> None:
    """Of an edited comment only the commands that it did not have before are obeyed."""
    with stage(tmp_path) as scene:
        number = opened(scene)
        comment = scene.comment("leder", number, "/prioritet bør")
        scene.play()
        scene.edit_comment("leder", comment, "/prioritet bør\n/stat\n/vent Venter på budsjettet")
        scene.play()
        answer = answers(scene, number)[-1]
        assert "Mente du `/status`?" in answer
        assert "**Tiltaket er satt på vent** av leder." in answer
        assert "Prioritet" not in answer.split("\n", 1)[1]
        assert labels(scene, number) == {
            "tiltak",
            "fase: Ikke startet",
            "prioritet: Bør",
            "på vent",
        }


def test_edit_by_somebody_else_counts_for_nothing(tmp_path: Path) -> None:
    """A command that another person writes into a comment is not obeyed."""
    with stage(tmp_path) as scene:
        number = opened(scene)
        comment = scene.comment("ola", number, "Hei")
        scene.play()
        scene.edit_comment("leder", comment, "/prioritet må")
        (run,) = scene.play()
        assert (run.code, run.requests) == (ExitCode.DONE, ())


def test_unauthorised_is_told_who_may(tmp_path: Path) -> None:
    """Who does not have the role is told who has it, and nothing else happens."""
    with stage(tmp_path) as scene:
        number = opened(scene)
        say(scene, "ola", number, "/prioritet må")
        assert "Dette kan bare gjøres av porteføljestyrer eller" in answers(scene, number)[-1]
        assert labels(scene, number) == {"tiltak", "fase: Ikke startet"}


def test_unseen_membership_is_told_apart(tmp_path: Path) -> None:
    """When the token may not see teams, a member is refused, but told that this is why."""
    given = seed()
    del given["apps"]["portefoljebot"]["permissions"]["members"]
    with stage(tmp_path, given) as scene:
        number = opened(scene)
        say(scene, "kari", number, "/kriterium 1 ok")
        answer = answers(scene, number)[-1]
        assert "Jeg får ikke se om du er produktgruppeleder" in answer
        assert "lesetilgang til team" in answer


def test_words_in_passing_are_no_commands(tmp_path: Path) -> None:
    """Commands in quotes, code and mid-sentence cost no request."""
    with stage(tmp_path) as scene:
        number = opened(scene)
        text = "> /stopp\n\n```\n/stopp\n```\n\nSkriv /stopp for å stoppe\n\n<!-- /stopp -->"
        run = say(scene, "leder", number, text)
        assert (run.code, run.requests) == (ExitCode.DONE, ())


def test_decisions_survive_a_long_talk(tmp_path: Path) -> None:
    """Decisions on the first of several pages of comments count, and are not made again."""
    with stage(tmp_path) as scene:
        number = in_problem_phase(scene)
        for count in range(150):
            scene.comment("ola", number, f"Innspill {count}")
        scene.play()
        run = say(scene, "ola", number, "/status")
        assert [each["operation"] for each in run.requests] == ["Snapshot", "Comments", "Apply"]
        assert phase_of(scene, number) == "Problem"
        assert "✅ **4.**" in answers(scene, number)[-1]
        decided = [each for each in scene.sandbox.deliveries() if _is_move(each["payload"])]
        (move,) = decided
        assert mutations(scene.deliver(move["event"], move["payload"])) == 0


def _is_move(payload: dict[str, object]) -> bool:
    comment = payload.get("comment")
    return isinstance(comment, dict) and comment["body"] == "/neste"


def test_pull_request_and_bots_are_left_alone(tmp_path: Path) -> None:
    """A command on a pull request, or by a bot, costs no request."""
    with stage(tmp_path) as scene:
        number = opened(scene)
        say(scene, "leder", number, "/prioritet må")
        payload = next(
            each["payload"]
            for each in scene.sandbox.deliveries()
            if each["event"] == "issue_comment"
        )
        on_request = payload | {"issue": payload["issue"] | {"pull_request": {"url": "x"}}}
        by_bot = payload | {"comment": payload["comment"] | {"user": None}}
        for each in (on_request, by_bot):
            run = scene.deliver("issue_comment", each)
            assert (run.code, run.requests) == (ExitCode.DONE, ())


def test_answers_to_the_form_count_in_the_gate(tmp_path: Path) -> None:
    """What the proposer edits into the issue is judged anew at the gate."""
    with stage(tmp_path) as scene:
        number = in_problem_phase(scene)
        lacking = {key: value for key, value in PROBLEM.items() if key != "risk-if-not-done"}
        scene.edit_issue("ola", number, body=body(lacking))
        scene.play()
        say(scene, "kari", number, "/neste")
        assert "⬜ **2.**" in answers(scene, number)[-1]
        scene.edit_issue("ola", number, body=body(CONCEPT))
        scene.play()
        say(scene, "kari", number, "/neste")
        assert "⬜ **2.**" not in answers(scene, number)[-1]


def test_help_names_every_command(tmp_path: Path) -> None:
    """Everybody may ask for help, and gets the commands with who may give them."""
    with stage(tmp_path) as scene:
        number = opened(scene, FIRST)
        say(scene, "ola", number, "/hjelp")
        assert "`/tilbake BEGRUNNELSE`" in answers(scene, number)[-1]
