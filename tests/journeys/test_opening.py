"""An issue is opened, edited, closed by hand: validated, answered, and put where it belongs."""

from pathlib import Path

import pytest

from portfolio_bot.exit_codes import ExitCode
from tests.journeys.scene import (
    FIRST,
    WITHOUT_BOARD,
    answers,
    body,
    labels,
    mutations,
    on_board,
    played,
    say,
    seed,
    seed_for_job,
    stage,
)

OLDER = """# Grunninformasjon

## Problemstilling

Innbyggerne finner ikke fram.

## Beskrivelse av tiltaket

Vi lager en ny inngang.

## Samarbeid med

..
"""


def test_valid_issue_is_put_on_the_board(tmp_path: Path) -> None:
    """A filled-in form gets its phase on the board and as a label, and one friendly comment."""
    with stage(tmp_path) as scene:
        number = played(scene)
        assert on_board(scene, number) == {"Status": "Ikke startet", "Produktgruppe": "Innbygger"}
        assert labels(scene, number) == {"tiltak", "fase: Ikke startet"}
        (comment,) = answers(scene, number)
        assert "Opplysningene er på plass" in comment


def test_invalid_issue_is_told_what_is_missing(tmp_path: Path) -> None:
    """A form with gaps gets a label, and one comment that names each gap and how to mend it."""
    with stage(tmp_path) as scene:
        number = played(scene, {"problem": "Noe", "description": "TODO"})
        assert "mangler opplysninger" in labels(scene, number)
        (comment,) = answers(scene, number)
        for label in ("Beskrivelse av tiltaket", "Produktgruppe", "Leder som støtter forslaget"):
            assert f"**{label}** er ikke besvart." in comment
        assert "**Problemstilling** er ikke besvart" not in comment
        assert "**Edit**" in comment


def test_edit_mends(tmp_path: Path) -> None:
    """When the gaps are filled, the same comment says that all is well, and the label goes."""
    with stage(tmp_path) as scene:
        number = played(scene, {"problem": "Noe"})
        scene.edit_issue("ola", number, body=body())
        scene.play()
        (comment,) = answers(scene, number)
        assert "Opplysningene er på plass" in comment
        assert "mangler opplysninger" not in labels(scene, number)


def test_carriage_returns_are_read(tmp_path: Path) -> None:
    """A body with the line ends that a browser's edit gives is read like any other."""
    with stage(tmp_path) as scene:
        number = scene.open_form("ola", "Ny inngang", body().replace("\n", "\r\n"))
        scene.play()
        assert "mangler opplysninger" not in labels(scene, number)


def test_form_without_label_in_repository(tmp_path: Path) -> None:
    """Where the repository lacks the form's label, the issue is known by its form, and gets it."""
    given = seed()
    given["repositories"]["eksempeletaten/portefolje"]["labels"] = []
    with stage(tmp_path, given) as scene:
        number = played(scene)
        assert "tiltak" in labels(scene, number)
        assert on_board(scene, number)


def test_older_template_is_read(tmp_path: Path) -> None:
    """An issue from the older markdown template is read, and its placeholder counts as nothing."""
    with stage(tmp_path) as scene:
        number = scene.open_form("ola", "Gammelt tiltak", OLDER)
        scene.play()
        (comment,) = answers(scene, number)
        assert "**Problemstilling**" not in comment
        assert "**Produktgruppe** er ikke besvart." in comment


def test_same_delivery_twice_changes_nothing(tmp_path: Path) -> None:
    """The same payload delivered again leads to no write."""
    with stage(tmp_path) as scene:
        number = played(scene)
        for delivery in scene.sandbox.deliveries():
            assert mutations(scene.deliver(delivery["event"], delivery["payload"])) == 0
        assert len(answers(scene, number)) == 1


def test_own_events_change_nothing(tmp_path: Path) -> None:
    """What the bot itself did comes back as events, and leads to no write."""
    with stage(tmp_path) as scene:
        number = played(scene)
        say(scene, "kari", number, "/kriterium 1 ok\n/tildel @kari")
        own = [
            each
            for each in scene.sandbox.deliveries()
            if each["payload"]["sender"]["type"] == "Bot"
        ]
        assert {each["event"] for each in own} == {"issues", "issue_comment"}
        for each in own:
            run = scene.deliver(each["event"], each["payload"])
            assert (run.code, mutations(run)) == (ExitCode.DONE, 0)


def test_other_issue_is_left_alone(tmp_path: Path) -> None:
    """An issue that is no initiative costs no request."""
    with stage(tmp_path) as scene:
        scene._send(
            "POST",
            "/repos/eksempeletaten/portefolje/issues",
            "ola",
            {"title": "Feil i lenke", "body": "Den virker ikke."},
        )
        (run,) = scene.play()
        assert (run.code, run.requests) == (ExitCode.DONE, ())


def test_no_board_configured(tmp_path: Path) -> None:
    """Without a board in the configuration, all else is done, and nobody misses it."""
    with stage(tmp_path, text=WITHOUT_BOARD) as scene:
        number = played(scene)
        assert on_board(scene, number) is None
        assert labels(scene, number) == {"tiltak", "fase: Ikke startet"}
        assert "tavlen" not in answers(scene, number)[0]


def test_token_without_boards(tmp_path: Path) -> None:
    """A job's own token does everything but the board, and the status comment says so."""
    with stage(tmp_path, seed_for_job()) as scene:
        number = played(scene)
        assert labels(scene, number) == {"tiltak", "fase: Ikke startet"}
        (comment,) = answers(scene, number)
        assert "tavlen" in comment
        assert "så den er ikke oppdatert" in comment
        run = say(scene, "leder", number, "/prioritet må")
        assert run.code == ExitCode.DONE
        assert "prioritet: Må" in labels(scene, number)


def test_token_without_boards_while_the_issue_is_on_one(tmp_path: Path) -> None:
    """A board that the token may not see hinders nothing, even with the issue already on it."""
    given = seed_for_job()
    home = given["repositories"]["eksempeletaten/portefolje"]
    home["issues"] = [{"title": "Gammelt", "author": "ola", "body": body(), "labels": ["tiltak"]}]
    item = {"issue": "eksempeletaten/portefolje#1", "values": {"Status": "Konsept"}}
    given["projects"][0]["items"] = [item]
    with stage(tmp_path, given) as scene:
        scene.edit_issue("ola", 1, title="Gammelt tiltak")
        (run,) = scene.play()
        assert run.code == ExitCode.DONE
        assert "så den er ikke oppdatert" in answers(scene, 1)[0]


@pytest.mark.parametrize("reason", ["completed", "not_planned"])
def test_closing_by_hand_is_put_back(tmp_path: Path, reason: str) -> None:
    """Closed by one who may not decide it, the issue is opened again, and told why."""
    with stage(tmp_path) as scene:
        number = played(scene)
        scene.edit_issue("ola", number, state="closed", state_reason=reason)
        scene.play()
        assert scene.issue(number)["state"] == "open"
        assert "åpnet den igjen" in answers(scene, number)[-1]


def test_stopping_by_hand_is_adopted(tmp_path: Path) -> None:
    """Closed as not planned by one who may stop it, the initiative is stopped, and on record."""
    with stage(tmp_path) as scene:
        number = played(scene)
        scene.edit_issue("leder", number, state="closed", state_reason="not_planned")
        scene.play()
        assert scene.issue(number)["state"] == "closed"
        assert "stoppet" in labels(scene, number)
        assert "**Tiltaket er stoppet** av leder" in answers(scene, number)[-1]


def test_hostile_text_does_nothing(tmp_path: Path) -> None:
    """Mentions, closing words and markup from people are shown in comments, and do nothing."""
    with stage(tmp_path) as scene:
        hostile = FIRST | {"person-months": "@kari fixes #1 <!-- portfolio-bot:status -->"}
        number = played(scene, hostile, "@kari closes #1")
        say(scene, "leder", number, "/stopp @kari fixes #1 og <b>gh-1</b> https://example.org/x")
        say(scene, "ola", number, "/fase @kari/#1")
        for text in answers(scene, number):
            shown = text.split("\n", 1)[1]
            assert "@kari" not in shown
            assert "#1" not in shown
            assert "<b>" not in shown
            assert "https://" not in shown


def test_answer_that_is_taken_out_is_cleared(tmp_path: Path) -> None:
    """When an edit takes an answer out of the issue, the board does not go on showing it."""
    with stage(tmp_path) as scene:
        number = played(scene, FIRST | {"person-months": "4"})
        assert (on_board(scene, number) or {})["Månedsverk"] == 4.0
        scene.edit_issue("ola", number, body=body())
        scene.play()
        assert "Månedsverk" not in (on_board(scene, number) or {})
