"""The story as it was played: every phase and every turn that the demo promises."""

from datetime import datetime
from pathlib import Path

import pytest

from portfolio_bot.demo.pages.cases import Case
from portfolio_bot.demo.performance import MORNING, FailedRunError, Performance
from portfolio_bot.demo.stage import Stage
from portfolio_bot.demo.story import setting
from portfolio_bot.exit_codes import ExitCode
from tests.stories import Shown

PHASES = ("Ikke startet", "Problem", "Konsept", "Planlegging", "Implementering", "Utført")


def answers(case: Case) -> str:
    """Return all that the bot has said in a case."""
    return "\n".join(comment.text for comment in case.comments if comment.by_bot)


def test_every_run_succeeds(shown: Shown) -> None:
    """No run of the bot fails."""
    assert {run.code for run in shown.runs} == {ExitCode.DONE}


@pytest.mark.parametrize("phase", PHASES)
def test_every_phase_is_inhabited(cases: dict[str, Case], phase: str) -> None:
    """At the end some open initiative stands in each phase."""
    assert [c for c in cases.values() if c.values["Status"] == phase and c.state == "open"]


def test_completed(cases: dict[str, Case]) -> None:
    """One initiative is completed, and its issue closed as such."""
    assert (cases["sms"].state, cases["sms"].reason) == ("closed", "completed")


def test_stopped(cases: dict[str, Case]) -> None:
    """One initiative is stopped, and its issue closed as not planned."""
    assert (cases["chatbot"].state, cases["chatbot"].reason) == ("closed", "not_planned")
    assert "stoppet" in cases["chatbot"].labels


def test_on_hold(cases: dict[str, Case]) -> None:
    """One initiative is on hold, having been taken up once."""
    assert "på vent" in cases["uu"].labels
    assert "**Tiltaket fortsetter.**" in answers(cases["uu"])


def test_incomplete(cases: dict[str, Case]) -> None:
    """One form lacks answers and has a number that is none; its dates have been mended."""
    said = answers(cases["beredskap"])
    assert "mangler opplysninger" in cases["beredskap"].labels
    assert "«cirka seks» som et tall" in said
    assert "er før starten" not in said


def test_wrong_number_is_mended(cases: dict[str, Case]) -> None:
    """A form whose number was no number is in order after an edit."""
    assert cases["api"].values["Månedsverk"] == 26.5
    assert "mangler opplysninger" not in cases["api"].labels


def test_proposer_may_not_move(cases: dict[str, Case]) -> None:
    """A proposer who moves the case himself is told who may."""
    assert "Dette kan bare gjøres av produktgruppeleder" in answers(cases["ansatt"])


def test_quoted_command_is_left_alone(cases: dict[str, Case]) -> None:
    """A command in a quote is not carried out."""
    quoting = next(c for c in cases["ansatt"].comments if "> /neste" in c.text)
    following = cases["ansatt"].comments[cases["ansatt"].comments.index(quoting) + 1]
    assert following.text.startswith("Tildelt jonas-brekke.")


def test_misspelt_command(cases: dict[str, Case]) -> None:
    """A misspelt command is answered with the nearest, and a puzzled face."""
    misspelt = next(c for c in cases["chatbot"].comments if c.text == "/nseste")
    assert misspelt.reactions == ("😕",)
    assert "Mente du `/neste`?" in answers(cases["chatbot"])


def test_edited_comment(cases: dict[str, Case]) -> None:
    """Commands that an edit adds to a comment are carried out."""
    mended = next(c for c in cases["klarsprak"].comments if c.text.startswith("Milepælene"))
    assert mended.edited
    assert mended.reactions == ("👍",)


def test_closed_too_soon(cases: dict[str, Case]) -> None:
    """An issue that was closed before all was settled is open again, with the reason."""
    assert cases["faks"].state == "open"
    assert "så jeg har åpnet den igjen" in answers(cases["faks"])


def test_sent_elsewhere(cases: dict[str, Case]) -> None:
    """A proposal that a team can handle is closed with the reason."""
    assert cases["mork"].state == "closed"
    assert "**Tiltaket hører hjemme i teamet.**" in answers(cases["mork"])


def test_sent_back(cases: dict[str, Case]) -> None:
    """One initiative goes back a phase, and an approval is withdrawn."""
    said = answers(cases["signering"])
    assert "**Fase: Planlegging → Konsept.**" in said
    assert "trukket tilbake" in said


def test_boxes_count_and_do_not(cases: dict[str, Case]) -> None:
    """Of three boxes that are ticked, that of one without the role is put back."""
    said = answers(cases["fullmakt"])
    assert "Jeg har satt boksen tilbake slik den var." in said
    assert "**Kriterium 3 er godkjent** av tone-vik 12. november 2026" in said
    assert "**Kriterium 6 er godkjent** av even-strand 12. november 2026" in said


def test_dragged_card_is_adopted(cases: dict[str, Case]) -> None:
    """A card that a lead drags when its gate is met has moved, by a decision of hers."""
    assert cases["fullmakt"].values["Status"] == "Konsept"
    assert "Kravene er oppfylt, så flyttingen gjelder" in answers(cases["fullmakt"])
    assert "**Fase: Problem → Konsept.** Besluttet av sunniva-dahle" in answers(cases["fullmakt"])


def test_dragged_card_is_put_back(cases: dict[str, Case]) -> None:
    """A card that a proposer drags is back where it was, with the reason."""
    assert cases["statistikk"].values["Status"] == "Ikke startet"
    assert "satt det tilbake til **Ikke startet**" in answers(cases["statistikk"])


def test_advice(cases: dict[str, Case]) -> None:
    """Two advise before it is decided."""
    asked = [c.text for c in cases["klarsprak"].comments if c.text.startswith("/råd")]
    assert len(asked) == 2
    assert "**Råd" in answers(cases["klarsprak"])


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("ansatt", "Det har vært stille her lenge."),
        ("uu", "Tiltaket er på vent og skulle vurderes på nytt 20. november 2026."),
        ("sms", "Gevinstene skulle måles 20. november 2026."),
    ],
)
def test_reminders(cases: dict[str, Case], key: str, words: str) -> None:
    """Silence, a hold to be looked at again and benefits to be measured are reminded of."""
    assert answers(cases[key]).count(words) == 1


def test_failed_run_is_told(tmp_path: Path) -> None:
    """A run that fails ends the playing with the bot's own log."""
    config, seed, story = setting()[1:]
    opening = datetime.combine(story.days[0].day, MORNING)
    with Stage(tmp_path, config, opening, seed=seed, repository=story.repository) as stage:
        performance = Performance(story, stage, lambda _message: None)
        stage.config = tmp_path / "portfolio.yml"
        stage.config.write_text("extends: digdir\nnavn: Feil\n", "utf-8")
        with pytest.raises(FailedRunError, match="navn"):
            performance.play()
