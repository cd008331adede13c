"""Any earlier edition is made again, byte for byte as it was committed then."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from portfolio_bot.demo.stage import Stage
from portfolio_bot.exit_codes import ExitCode
from portfolio_bot.report import report_paths
from tests.journeys.scene import NOW, PROBLEM, body, config, opened, say, stage

WEEK = timedelta(days=7)
CHANGES = (
    "/status økonomi over budsjett; kommentar: Dyrt\n/fremdrift 20",
    "/gevinst Kortere kø; nullpunkt: 30; mål: 10\n/risiko Streik; sannsynlighet: 3; konsekvens: 4",
    "/status økonomi på budsjett\n/leveranse Drift; frist: 2027-01-01\n/kostnad 2026; brukt: 2",
)


def committed(scene: Stage) -> dict[str, bytes]:
    """Return the edition's files."""
    return {path: scene.content(path) for path in report_paths(config(), "weekly")}


def weeks(scene: Stage) -> dict[date, dict[str, bytes]]:
    """Play some weeks with a report each; return what was committed, by day."""
    number = opened(scene, PROBLEM)
    kept: dict[date, dict[str, bytes]] = {}
    for words in CHANGES:
        say(scene, "kari", number, words)
        scene.edit_issue("ola", number, title=f"Ny inngang {len(kept)}")
        assert scene.report().code == ExitCode.DONE
        kept[scene.now.date()] = committed(scene)
        scene.wait(days=7)
    return kept


def test_every_edition_comes_out_as_it_was(tmp_path: Path) -> None:
    """Titles, answers and states change afterwards; what was reported then does not."""
    with stage(tmp_path) as scene:
        kept = weeks(scene)
        scene.edit_issue("ola", 1, title="Helt nytt navn", body=body({}))
        say(scene, "leder", 1, "/stopp Andre gjør det")
        scene.report()
        for day, files in kept.items():
            run = scene.report(as_of=day)
            assert run.code == ExitCode.DONE
            assert committed(scene) == files
            assert "er laget på nytt av det som ble lagret da" in "\n".join(run.log)


def test_a_day_without_an_edition_is_worked_out(tmp_path: Path) -> None:
    """Where nothing was committed the decisions until that day tell."""
    with stage(tmp_path) as scene:
        weeks(scene)
        run = scene.report(as_of=NOW.date() + timedelta(days=2))
        assert run.code == ExitCode.DONE
        assert "4. november 2026" in scene.file("portefolje/README.md")
        assert "ingen utgave per 4. november 2026 som kan lages på nytt" in "\n".join(run.log)


def test_the_same_edition_again_costs_a_handful_of_requests(tmp_path: Path) -> None:
    """One question for the history, one for each of three texts, and one commit."""
    with stage(tmp_path) as scene:
        first, *_ = days = sorted(weeks(scene))
        assert len(scene.report(as_of=first).requests) <= 4
        assert len(scene.report(as_of=days[1]).requests) <= 5
        assert len(scene.report(as_of=days[1]).requests) <= 4
