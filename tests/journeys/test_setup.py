"""A new portfolio, from an empty repository to the bot's first answer, as its engineer meets it."""

import base64
import json
from pathlib import Path
from typing import Any

import pytest
import requests

from portfolio_bot.demo.stage import REPOSITORY, Stage
from tests.cli.calling import Ended, Here
from tests.journeys.scene import FIRST, NOW, body, labels, on_board, seed

ACTION = f"eksempeletaten/portfolio-bot@{'5' * 40}"
ROLES = {
    "portfolio-manager": "leder",
    "portfolio-board": "styret",
    "portfolio-office": "kontor",
    "leadership": "leder,styret",
    "area-director": "leder",
    "product-group-lead": "eksempeletaten/produktgruppeledere",
    "chief-designer": "dina",
    "chief-architect": "arne",
    "architecture": "arne",
    "security": "sigrid",
    "legal": "jo",
}
TOKEN = "leder-token"


def empty() -> dict[str, Any]:
    """Return a world with the agency, and nothing of its portfolio but a repository."""
    given = seed()
    given["projects"] = []
    given["repositories"][REPOSITORY] |= {"labels": [], "files": {"README.md": "# Ny\n"}}
    return given


def commit_all(stage: Stage, folder: Path) -> None:
    """Commit every file of *folder* to the default branch, as its engineer."""
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            name = path.relative_to(folder).as_posix()
            answer = requests.put(
                f"{stage.sandbox.url}/repos/{REPOSITORY}/contents/{name}",
                headers={"Authorization": f"token {TOKEN}"},
                json={
                    "message": "Legg inn porteføljen",
                    "content": base64.b64encode(path.read_bytes()).decode(),
                },
                timeout=30,
            )
            assert answer.ok, answer.text


def test_empty_repository_becomes_a_portfolio(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """After `init` and `sync`, `doctor` finds nothing, and the bot answers the first proposal."""
    folder = tmp_path / "portefolje"
    config = folder / ".github/portfolio.yml"
    here = Here(monkeypatch, capsys)
    monkeypatch.setenv("PORTFOLIO_BOT_TOKEN", TOKEN)
    roles = [f"--role={role}={who}" for role, who in ROLES.items()]
    given = ("--preset", "digdir", "--board", "eksempeletaten", "--action", ACTION, *roles)
    assert here("init", "--out", folder, "--yes", *given).code == 0

    with Stage(tmp_path, config, NOW, empty()) as stage:

        def ask(command: str, *more: str) -> Ended:
            where = ("--config", config, "--repository", REPOSITORY)
            return here(command, *where, "--api-url", stage.sandbox.url, *more)

        assert ask("sync").code == 1
        assert stage.sandbox.dump()["projects"] == []
        done = ask("sync", "--apply")
        assert (done.code, done.err) == (0, "")
        assert "number: 1" in config.read_text("utf-8")
        commit_all(stage, folder)
        again = ask("sync")
        assert (again.code, again.out.splitlines()) == (
            0,
            ["Etiketter og tavle er slik de skal være."],
        )

        found = ask("doctor", "--json", "--now", stage.now.isoformat())
        codes = [(each["severity"], each["code"]) for each in found.data["findings"]]
        assert (found.code, codes) == (0, [("note", "schedule-never"), ("note", "ledger-none")])

        (project,) = stage.sandbox.dump()["projects"]
        assert project["repositories"] == [REPOSITORY]
        options = {each["name"]: each["options"] for each in project["fields"]}["Status"]
        assert [each["name"] for each in options][:2] == ["Ikke startet", "Problem"]
        assert len(options) == 6

        number = stage.open_form("ola", "Ny inngang", body(FIRST))
        stage.play()
        assert labels(stage, number) == {"tiltak", "fase: Ikke startet"}
        assert (on_board(stage, number) or {})["Status"] == "Ikke startet"


def test_doctor_finds_names_that_have_drifted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Names that differ between configuration, board and labels are told with the likely one."""
    given = seed()
    (board,) = given["projects"]
    renamed = {"Slutt": "Sluttdato", "Månedsverk": "Månedsverker"}
    for field in board["fields"]:
        field["name"] = renamed.get(field["name"], field["name"])
    board["fields"][0]["options"] = ["Ikke startet", "Problem", "Koncept", "Utført"]
    given["repositories"][REPOSITORY]["labels"] = ["Tiltak", "fase konsept"]
    given["apps"]["portefoljebot"]["permissions"] |= {"actions": "read"}
    config = tmp_path / "portfolio.yml"
    config.write_text(
        "extends: digdir\nboard:\n  owner: eksempeletaten\n  number: 1\n"
        "  aliases: {person-months: [Månedsverker]}\n"
        "roles: {legal: {users: [ingen], teams: [eksempeletaten/borte]}}\n",
        "utf-8",
    )
    here = Here(monkeypatch, capsys)
    monkeypatch.setenv("PORTFOLIO_BOT_TOKEN", "bot-token")
    with Stage(tmp_path, config, NOW, given) as stage:
        url = stage.sandbox.url
        told = here(
            "doctor", "--json", "--config", config, "--repository", REPOSITORY, "--api-url", url
        )
        requests_made = len(stage.sandbox.requests)
    assert not told.err, told.err[-700:]
    findings = {(each["code"], each["what"]) for each in json.loads(told.out)["findings"]}
    assert told.code == 1
    assert requests_made == 2
    assert {
        ("field-drift", "Tavlen har ikke feltet «Slutt», men et som heter «Sluttdato»."),
        ("field-alias", "Feltet «Månedsverk» heter «Månedsverker» på tavlen."),
        (
            "option-drift",
            "Feltet «Status» har ikke valget «Konsept», men et som heter «Koncept».",
        ),
        ("option-missing", "Feltet «Status» har ikke valget «Implementering»."),
        (
            "label-drift",
            "Etiketten «tiltak» mangler, og det er en «Tiltak» som ingenting kjenner.",
        ),
        ("person-unknown", "Det er ingen som heter ingen på GitHub."),
        ("team-unseen", "Teamet eksempeletaten/borte kan ikke ses."),
    } <= findings
