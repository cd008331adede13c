"""Verify, show, export: what is told, where, and how it ends."""

import csv
import json
from dataclasses import replace
from datetime import date
from pathlib import Path

from portfolio_bot.calls.ledger.asking import Choice, export, show, verify
from portfolio_bot.calls.ledger.source import configuration, find
from portfolio_bot.exit_codes import ExitCode
from tests.calls.ledger.shelf import GIVEN, Notes, archived, configured, local, shelf
from tests.journeys.scene import answers

ALL = Choice()


def spoilt(folder: Path) -> Path:
    """Change a line of the ledger in *folder*."""
    path = folder / "2026-11.jsonl"
    path.write_bytes(path.read_bytes().replace(b"lise", b"nils", 1))
    return path


def test_a_sound_ledger(tmp_path: Path) -> None:
    """A whole ledger is told with its length; through a pipe there is nothing to tell."""
    source = local(shelf(tmp_path))
    notes, quiet = Notes(), Notes()
    assert verify(source, notes.teller()) == ExitCode.DONE
    assert (notes.out, notes.err) == (["The ledger is whole: 3 lines."], [])
    assert verify(source, quiet.teller(quiet=True)) == ExitCode.DONE
    assert quiet == Notes()


def test_a_ledger_with_faults(tmp_path: Path) -> None:
    """Each fault is a line with file, line and mend, in the portfolio's language."""
    path = spoilt(shelf(tmp_path))
    notes = Notes()
    source = local(path.parent, config=configured(tmp_path))
    assert verify(source, notes.teller(quiet=True)) == ExitCode.PROBLEMS
    (told,) = notes.out
    assert told.startswith(f"{path.as_posix()}:2: Linje 2 passer ikke.")
    assert told.endswith("Hent filene tilbake fra en tidligere innsjekking.")


def test_a_ledger_that_the_issues_agree_with(tmp_path: Path) -> None:
    """What is collected stands on the issues too; what is not yet collected is no fault."""
    with archived(tmp_path, "/prioritet må") as (scene, source):
        asked, notes = replace(source, against_issues=True), Notes()
        assert verify(asked, notes.teller()) == ExitCode.DONE
        assert notes.out == ["Protokollen er hel: 2 linjer."]
        scene.comment("leder", 1, "/prioritet bør")
        scene.play()
        assert verify(asked, notes.teller()) == ExitCode.DONE
        assert notes.out[-1].startswith("Én beslutning er ikke samlet inn ennå.")


def test_a_comment_that_was_changed(tmp_path: Path) -> None:
    """A record that the bot's own word on the issue contradicts is told as a problem."""
    with archived(tmp_path, "/prioritet må") as (scene, source):
        (answer,) = [text for text in answers(scene, 1) if "portfolio-bot:answer" in text]
        comment = next(each["id"] for each in scene.comments(1) if each["body"] == answer)
        scene.edit_comment("bot", comment, answer.replace('"after":"must"', '"after":"wont"'))
        notes = Notes()
        code = verify(replace(source, against_issues=True), notes.teller())
        assert code == ExitCode.PROBLEMS
        assert [line.split(":")[0] for line in notes.out] == ["linje 2", "Protokollen er hel"]
        assert "annerledes" in notes.out[0]


def test_decisions_are_shown(tmp_path: Path) -> None:
    """A line a decision: number, moment, issue, who, what and why."""
    notes = Notes()
    source = local(shelf(tmp_path))
    assert show(source, notes.teller(quiet=True), ALL, "text") == ExitCode.DONE
    assert notes.out == [
        "1  2026-11-22 09:08Z  #7  lise: put on hold. “Vent”",
        "2  2026-11-22 09:09Z  #7  lise: put on hold",
        "3  2026-11-22 09:10Z  #8  lise: put on hold",
    ]


def test_lines_are_chosen(tmp_path: Path) -> None:
    """An issue, and a day of the portfolio's, choose among the lines."""
    source = local(shelf(tmp_path))
    found = find(source, configuration(source))
    assert [line.n for line in Choice(issue=7).lines(found)] == [1, 2]
    assert [line.n for line in Choice(day=date(2026, 11, 22)).lines(found)] == [1, 2, 3]
    assert Choice(day=date(2026, 11, 21)).lines(found) == ()


def test_an_issue_is_shown_with_its_standing(tmp_path: Path) -> None:
    """With the configuration at hand, it is told where the case stands on that day."""
    with archived(tmp_path, "/prioritet må", "/vent Venter på svar") as (_, source):
        notes = Notes()
        choice = Choice(issue=1, day=date(2026, 11, 2))
        assert show(source, notes.teller(), choice, "text") == ExitCode.DONE
        assert [line.split("  ")[-1] for line in notes.out[:3]] == [
            "portefoljebot: begynte i ikke-startet",
            "leder (porteføljestyrer): prioritet – → Må",
            "leder (porteføljestyrer): satt på vent. «Venter på svar»",
        ]
        assert notes.out[3:] == [
            "Sak 1 etter protokollen:",
            "Fase: Ikke startet",
            "Prioritet: Må",
            "På vent, leder, 2. november 2026",
        ]


def test_decisions_are_shown_to_programs(tmp_path: Path) -> None:
    """As JSON, each line stands with its hash."""
    notes = Notes()
    source = local(shelf(tmp_path))
    assert show(source, notes.teller(), Choice(issue=8), "json") == ExitCode.DONE
    (text,) = notes.out
    (line,) = json.loads(text)["lines"]
    assert (line["n"], line["decision"]["kind"]) == (3, "hold")
    assert line["hash"] == find(source, None).ledger.hashes[2]


def test_decisions_are_exported(tmp_path: Path) -> None:
    """The CSV file has a row for each line; that it is written is told to people only."""
    source, out = local(shelf(tmp_path)), tmp_path / "ledger.csv"
    notes, quiet = Notes(), Notes()
    assert export(source, notes.teller(), ALL, out) == ExitCode.DONE
    assert notes.out == [f"3 lines are written to {out.as_posix()}."]
    assert export(source, quiet.teller(quiet=True), Choice(issue=7), out) == ExitCode.DONE
    assert quiet == Notes()
    with out.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["reason"] for row in rows] == ["Vent", ""]


def test_what_is_shown_of_a_broken_ledger_is_doubted(tmp_path: Path) -> None:
    """The lines come all the same, with a warning beside them and another end."""
    folder = shelf(tmp_path)
    spoilt(folder)
    notes = Notes()
    assert show(local(folder), notes.teller(), ALL, "text") == ExitCode.PROBLEMS
    assert len(notes.out) == len(GIVEN)
    assert notes.err[0].startswith("The ledger has a fault")
    code = export(local(folder), notes.teller(quiet=True), ALL, tmp_path / "x.csv")
    assert (code, len(notes.err)) == (ExitCode.PROBLEMS, 2)


def test_hostile_text_cannot_reach_the_terminal(tmp_path: Path) -> None:
    """What steers a terminal, or begins a new line, is left out of what is shown."""
    hostile = "\x1b[31mred\nline 2: \u202eforged"
    given = [GIVEN[0].model_copy(update={"decision": _reasoned(hostile)})]
    notes = Notes()
    show(local(shelf(tmp_path, given)), notes.teller(), ALL, "text")
    assert len(notes.out) == 1
    assert notes.out[0].endswith("“[31mred line 2: forged”")


def _reasoned(reason: str) -> object:
    return GIVEN[0].decision.model_copy(update={"reason": reason})


def test_failures_are_told_apart(tmp_path: Path) -> None:
    """A wrong configuration and a refusal of GitHub's end with codes of their own."""
    notes = Notes()
    gone = local(shelf(tmp_path / "a"), config=tmp_path / "gone.yml")
    assert verify(gone, notes.teller()) == ExitCode.CONFIGURATION
    assert "gone.yml:1" in notes.err[-1]
    (tmp_path / "b").mkdir()
    with archived(tmp_path / "b") as (_, source):
        wrong = replace(source, env={"GITHUB_TOKEN": "wrong"})
        assert verify(wrong, notes.teller()) == ExitCode.GITHUB
    assert any("godtar ikke tokenet" in line for line in notes.err)
    assert notes.out == []
