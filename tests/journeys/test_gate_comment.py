"""The checklist of a gate: boxes ticked in it, texts changed after a sign-off, and its life."""

from pathlib import Path

from portfolio_bot.demo.stage import Run, Stage
from portfolio_bot.domain.comments.boxes import read_boxes
from portfolio_bot.exit_codes import ExitCode
from tests.journeys.scene import (
    PROBLEM,
    answers,
    body,
    click,
    gates,
    mutations,
    opened,
    say,
    seed,
    stage,
)

FIRST_GATE = "ikke-startet"
TO_PROBLEM = "/kriterium 1 ok\n/kriterium 3 ok\n/kriterium 5 ok\n/kriterium 7 ok\n/kriterium 8 ok"


def clicked(scene: Stage, login: str, number: int, criterion: str) -> Run:
    """Let *login* click the box of *criterion*; return the run that answers it."""
    click(scene, login, number, criterion)
    (run,) = scene.play()
    assert run.code == ExitCode.DONE, run.log
    return run


def ticked(scene: Stage, number: int, phase: str = FIRST_GATE) -> set[str]:
    """Return the criteria whose boxes are ticked."""
    return {key for key, on in read_boxes(gates(scene, number)[phase]).items() if on}


def everybody_writes() -> dict[str, object]:
    """Return a seed in which all may write in the repository, and so edit the bot's comments."""
    given = seed()
    people = given["repositories"]["eksempeletaten/portefolje"]["collaborators"]
    people.update(dict.fromkeys(given["users"], "write"))
    return given


def to_problem(scene: Stage, number: int) -> None:
    """Bring an initiative through the first gate."""
    say(scene, "kari", number, f"{TO_PROBLEM}\n/tildel @kari")
    say(scene, "kontor", number, "/kriterium 4 ok")
    say(scene, "kari", number, "/neste")


def test_checklist_comes_with_the_welcome(tmp_path: Path) -> None:
    """A new initiative gets one checklist: what is met, what is left, and who can do what."""
    with stage(tmp_path) as scene:
        number = opened(scene, PROBLEM)
        shown = gates(scene, number)[FIRST_GATE]
        assert "### Sjekkliste: Ikke startet → Problem" in shown
        assert "**1 av 8 kriterier er oppfylt.** Gjenstår: 1, 3, 4, 5, 6, 7 og 8." in shown
        assert "- [ ] **1.** Vi vet nok om problemet" in shown
        assert "- ✅ **2.** Forslaget beskriver et problem" in shown
        assert "Venter på godkjenning fra porteføljekontoret eller porteføljestyrer." in shown
        assert "kan produktgruppeleder, porteføljestyrer eller porteføljestyret flytte" in shown
        assert "/kriterium 1 ok\n/kriterium 3 ok\n" in shown
        assert "- ⬜" not in answers(scene, number)[0]


def test_box_counts_once(tmp_path: Path) -> None:
    """Ticked by one who has the role it is an approval, also when it is delivered twice."""
    with stage(tmp_path, everybody_writes()) as scene:
        number = opened(scene)
        run = clicked(scene, "kari", number, "innsikt")
        assert [each["operation"] for each in run.requests] == ["Snapshot", "Apply"]
        assert ticked(scene, number) == {"innsikt"}
        answer = answers(scene, number)[-1]
        assert "**Kriterium 1 er godkjent** av kari" in answer
        assert '"how":"box"' in answer.split("\n", 1)[0]
        assert "<br>Godkjent av kari 2. november 2026." in gates(scene, number)[FIRST_GATE]
        count = len(scene.comments(number))
        for delivery in scene.sandbox.deliveries():
            assert mutations(scene.deliver(delivery["event"], delivery["payload"])) == 0
        assert len(scene.comments(number)) == count


def test_box_can_be_taken_back(tmp_path: Path) -> None:
    """A tick that is taken out takes the approval back."""
    with stage(tmp_path, everybody_writes()) as scene:
        number = opened(scene)
        say(scene, "kari", number, "/kriterium 1 ok")
        clicked(scene, "kari", number, "innsikt")
        assert ticked(scene, number) == set()
        assert "**Godkjenningen av kriterium 1 er trukket tilbake**" in answers(scene, number)[-1]


def test_box_of_the_wrong_person_is_put_back(tmp_path: Path) -> None:
    """Who lacks the role sees the box as it was, and is told who can, once."""
    with stage(tmp_path, everybody_writes()) as scene:
        number = opened(scene)
        before = gates(scene, number)[FIRST_GATE]
        clicked(scene, "jo", number, "balanse")
        assert gates(scene, number)[FIRST_GATE] == before
        answer = answers(scene, number)[-1]
        assert "Kriterium 4 kan bare godkjennes, eller trekkes tilbake, av porteføljek" in answer
        assert "Jeg har satt boksen tilbake" in answer
        last = scene.sandbox.deliveries()[-1]
        assert mutations(scene.deliver(last["event"], last["payload"])) == 0


def test_unseen_membership_is_told_apart(tmp_path: Path) -> None:
    """When the token may not see teams, a member's tick is put back, with that as the reason."""
    given = everybody_writes()
    del given["apps"]["portefoljebot"]["permissions"]["members"]  # type: ignore[index]
    with stage(tmp_path, given) as scene:
        number = opened(scene)
        clicked(scene, "kari", number, "innsikt")
        assert ticked(scene, number) == set()
        assert "Jeg får ikke se om du er produktgruppeleder" in answers(scene, number)[-1]
        assert "lesetilgang til team" in answers(scene, number)[-1]


def test_forged_checklist_counts_for_nothing(tmp_path: Path) -> None:
    """A copy of the bot's comment by a person is no checklist, whoever ticks its boxes."""
    with stage(tmp_path, everybody_writes()) as scene:
        number = opened(scene)
        real = gates(scene, number)[FIRST_GATE]
        copy = scene.comment("ola", number, real)
        scene.play()
        scene.edit_comment("kari", copy, real.replace("- [ ]", "- [x]"))
        (run,) = scene.play()
        assert (run.code, mutations(run)) == (ExitCode.DONE, 0)
        assert gates(scene, number)[FIRST_GATE] == real


def test_other_edits_are_written_back(tmp_path: Path) -> None:
    """Words, the marker, typed boxes: the comment is as it should be after the run."""
    with stage(tmp_path, everybody_writes()) as scene:
        number = opened(scene)
        shown = gates(scene, number)[FIRST_GATE]
        (comment,) = [each for each in scene.comments(number) if each["body"] == shown]
        for text in ("Hei", shown.split("\n", 1)[1], shown.replace("- ✅ **2", "- [x] ✅ **2")):
            scene.edit_comment("kari", comment["id"], text)
            (run,) = scene.play()
            assert run.code == ExitCode.DONE
            assert gates(scene, number)[FIRST_GATE] == shown
        assert "Kriterium 2 sjekker jeg selv" in answers(scene, number)[-1]


def test_ticks_out_of_order_both_count(tmp_path: Path) -> None:
    """Two people tick before the bot has answered; the later is delivered first."""
    with stage(tmp_path, everybody_writes()) as scene:
        number = opened(scene)
        shown = gates(scene, number)[FIRST_GATE]
        (comment,) = [each for each in scene.comments(number) if each["body"] == shown]
        first = shown.replace("- [ ] **1.**", "- [x] **1.**")
        both = first.replace("- [ ] **4.**", "- [x] **4.**")
        scene.edit_comment("kari", comment["id"], first)
        scene.edit_comment("kontor", comment["id"], both)
        late, early = scene.sandbox.deliveries()[-2:]
        for delivery in (early, late):
            assert scene.deliver(delivery["event"], delivery["payload"]).code == ExitCode.DONE
        assert ticked(scene, number) == {"innsikt", "balanse"}
        assert "<br>Godkjent av kontor" in gates(scene, number)[FIRST_GATE]


def test_edit_after_a_sign_off_is_flagged(tmp_path: Path) -> None:
    """The checklist names the answer that was changed; to approve anew clears it."""
    with stage(tmp_path, everybody_writes()) as scene:
        number = opened(scene)
        say(scene, "kari", number, "/kriterium 1 ok")
        scene.edit_issue("ola", number, body=body().replace("\n", "\r\n"))
        scene.play()
        assert "⚠️" not in gates(scene, number)[FIRST_GATE]
        scene.edit_issue("ola", number, body=body({"problem": "Noe helt annet"}))
        scene.play()
        shown = gates(scene, number)[FIRST_GATE]
        assert "**Saken er endret etter én av godkjenningene:** «Problemstilling»" in shown
        assert "Saken er endret etter godkjenningen: «Problemstilling», «Beskrivelse" in shown
        scene.edit_issue("ola", number, body=body(), title="Ny tittel")
        scene.play()
        shown = gates(scene, number)[FIRST_GATE]
        assert "<br>⚠️ Saken er endret etter godkjenningen: tittelen." in shown
        assert "/kriterium 1 ok\n" in shown
        clicked(scene, "kari", number, "innsikt")
        clicked(scene, "kari", number, "innsikt")
        assert ticked(scene, number) == {"innsikt"}
        assert "⚠️" not in gates(scene, number)[FIRST_GATE]


def test_passing_with_a_changed_text_warns(tmp_path: Path) -> None:
    """`/neste` goes through, and says that the text was changed after sign-offs."""
    with stage(tmp_path) as scene:
        number = opened(scene, PROBLEM)
        say(scene, "kari", number, f"{TO_PROBLEM}\n/tildel @kari")
        scene.edit_issue("ola", number, title="Ny tittel")
        scene.play()
        say(scene, "kontor", number, "/kriterium 4 ok")
        say(scene, "kari", number, "/neste")
        answer = answers(scene, number)[-1]
        assert "**Fase: Ikke startet → Problem.**" in answer
        assert "Merk: Saken er endret etter 5 av godkjenningene." in answer
        assert (
            "**Saken er endret etter 5 av godkjenningene:** tittelen."
            in (gates(scene, number)[FIRST_GATE])
        )


def test_passing_writes_the_final_form(tmp_path: Path) -> None:
    """The checklist that was passed says how, is left alone, and cannot be ticked any more."""
    with stage(tmp_path, everybody_writes()) as scene:
        number = opened(scene, PROBLEM)
        to_problem(scene, number)
        final = gates(scene, number)[FIRST_GATE]
        assert "**Passert 2. november 2026.** Besluttet av kari." in final
        assert len(ticked(scene, number)) == 6
        assert "### Sjekkliste: Problem → Konsept" in gates(scene, number)["problem"]
        scene.edit_issue("ola", number, title="Ny tittel")
        scene.play()
        assert gates(scene, number)[FIRST_GATE] == final
        clicked(scene, "kari", number, "innsikt")
        assert read_boxes(gates(scene, number)[FIRST_GATE]) == read_boxes(final)
        assert "Fasen Ikke startet er passert" in answers(scene, number)[-1]


def test_back_makes_it_live_again(tmp_path: Path) -> None:
    """The same comment is used again, also when the gate is passed once more."""
    with stage(tmp_path) as scene:
        number = opened(scene, PROBLEM)
        to_problem(scene, number)
        say(scene, "leder", number, "/tilbake Innsikten holdt ikke")
        shown = gates(scene, number)
        assert set(shown) == {FIRST_GATE, "problem"}
        assert "Passert" not in shown[FIRST_GATE]
        assert ticked(scene, number) == set()
        assert "Tiltaket er flyttet tilbake til fasen **Ikke startet**." in shown["problem"]
        to_problem(scene, number)
        again = gates(scene, number)
        assert "**Passert" in again[FIRST_GATE]
        assert "**2 av 6 kriterier er oppfylt.**" in again["problem"]


def test_hold_and_stop_are_told(tmp_path: Path) -> None:
    """The checklist says that the initiative rests, instead of who can move it."""
    with stage(tmp_path) as scene:
        number = opened(scene)
        say(scene, "leder", number, "/vent Venter på budsjettet")
        held = gates(scene, number)[FIRST_GATE]
        assert "Tiltaket er satt **på vent**" in held
        assert "Neste steg" not in held
        say(scene, "leder", number, "/stopp Ikke aktuelt")
        assert "Tiltaket er **stoppet**" in gates(scene, number)[FIRST_GATE]


def test_box_whose_event_never_came_counts_at_the_sweep(tmp_path: Path) -> None:
    """A tick is not lost with its event: the edit itself tells whose it was."""
    with stage(tmp_path, everybody_writes()) as scene:
        number = opened(scene)
        scene.wait(hours=1)
        click(scene, "kari", number, "innsikt")
        scene.wait(hours=1)
        scene.sweep()
        assert "Godkjent av kari" in gates(scene, number)["ikke-startet"]
        scene.play()
        told = [each for each in answers(scene, number) if "er godkjent" in each]
        assert len(told) == 1
