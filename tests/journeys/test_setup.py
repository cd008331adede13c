"""A new portfolio, from an empty repository to the bot's first answer, as its engineer meets it."""

import base64
import io
import json
import shlex
import sys
from pathlib import Path
from typing import Any

import pytest
import requests

from portfolio_bot.calls.setup import git
from portfolio_bot.demo.stage import REPOSITORY, Stage
from tests.cli.calling import Here
from tests.docs.markdown import fences
from tests.journeys.scene import FIRST, NOW, body, labels, seed
from tests.packaging.files import ROOT

HOME = "my-organisation/portfolio"
TOKEN = "boss-token"
TYPED = ["digdir", "", "my-organisation", "kari-nordmann", *[""] * 10]
"""What a person answers `init`: preset, name, board, and who has which role."""


class Terminal(io.StringIO):
    """What a person types at a terminal."""

    def isatty(self) -> bool:
        """Say that it is one."""
        return True


def empty() -> dict[str, Any]:
    """Return a world with an organisation that has a repository, and nothing in it."""
    people = ("boss", "kari-nordmann", "ola")
    bot = seed()["apps"]["portefoljebot"]
    team = {"members": ["kari-nordmann"]}
    return {
        "users": {login: {"token": f"{login}-token"} for login in people},
        "apps": {"portefoljebot": bot},
        "organizations": {
            "my-organisation": {"owners": ["boss"], "teams": {"portfolio-board": team}}
        },
        "repositories": {HOME: {"files": {"README.md": "# Ny\n"}}},
    }


def commands(page: Path) -> list[list[str]]:
    """Return the commands of ours that a page shows, in order, as words."""
    shown = [fence.text for fence in fences(page.read_text("utf-8")) if fence.language == "sh"]
    lines = [shlex.split(line) for text in shown for line in text.splitlines()]
    return [words[1:] for words in lines if words[:1] == [".venv/bin/portfolio-bot"]]


def commit_all(stage: Stage, folder: Path) -> None:
    """Commit every file of *folder* to the default branch, as its engineer."""
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            name = path.relative_to(folder).as_posix()
            answer = requests.put(
                f"{stage.sandbox.url}/repos/{HOME}/contents/{name}",
                headers={"Authorization": f"token {TOKEN}"},
                json={
                    "message": "Legg inn porteføljen",
                    "content": base64.b64encode(path.read_bytes()).decode(),
                },
                timeout=30,
            )
            assert answer.ok, answer.text


@pytest.mark.parametrize("page", ["README.md", "docs/installation.md"])
def test_page_leads_from_an_empty_repository_to_an_answer(
    page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each command that the page shows is run; at the end the bot answers the first proposal."""
    clone = tmp_path / "portfolio-bot"
    clone.mkdir()
    folder = tmp_path / "portfolio"
    here = Here(monkeypatch, capsys)
    monkeypatch.chdir(clone)
    monkeypatch.setattr(git, "own_commit", lambda: "5" * 40)
    monkeypatch.setenv("PORTFOLIO_BOT_TOKEN", TOKEN)
    action = f"my-organisation/portfolio-bot@{'5' * 40}"
    typed = "\n".join([*TYPED, action, "y"]) + "\n"

    with Stage(tmp_path, folder / ".github/portfolio.yml", NOW, empty(), repository=HOME) as stage:
        monkeypatch.setenv("GITHUB_API_URL", stage.sandbox.url)
        ended: dict[str, int] = {}
        for words in commands(ROOT / page):
            if words[0] == "doctor":
                commit_all(stage, folder)
            monkeypatch.setattr(sys, "stdin", Terminal(typed))
            call = here(*words)
            ended[" ".join(words)] = call.code
            assert call.err == ""
        plan = next(line for line in ended if line.startswith("sync"))
        assert {line for line, code in ended.items() if code} == {plan}

        assert "number: 1\n" in stage.config.read_text("utf-8")
        again = here(*plan.split())
        assert (again.code, again.out) == (0, "Etiketter og tavle er slik de skal være.\n")
        (project,) = stage.sandbox.dump()["projects"]
        assert project["repositories"] == [HOME]
        options = {each["name"]: each["options"] for each in project["fields"]}["Status"]
        assert [each["name"] for each in options][:2] == ["Ikke startet", "Problem"]
        assert len(options) == 6

        number = stage.open_form("ola", "Ny inngang", body(FIRST))
        stage.play()
        assert labels(stage, number) == {"tiltak", "fase: Ikke startet"}
        assert "Ikke startet" in str(project_values(stage, number))


def project_values(stage: Stage, number: int) -> dict[str, Any]:
    """Return what the new board shows of an issue."""
    (project,) = stage.sandbox.dump()["projects"]
    found = {item["issue"]: item["values"] for item in project["items"]}
    return dict(found[f"{HOME}#{number}"])


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
